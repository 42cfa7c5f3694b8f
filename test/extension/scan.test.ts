import { strict as assert } from 'node:assert';
import { excludeGlob } from '../../src/extension/scan/excludes';
import { changedFile, filesGoneWith } from '../../src/extension/scan/fileChanges';

describe('files of the scan', () => {
  it('joins the globs that are excluded without a condition', () => {
    assert.equal(excludeGlob({}), null);
    assert.equal(excludeGlob({ '**/old': true }), '**/old');
    assert.equal(excludeGlob({ '**/old': true, '**/{a,b}/**': true, '**/on': false, '*.js': { when: '$(basename).ts' } }), '{**/old,**/{a,b}/**}');
  });

  it('tells what an event is about', () => {
    assert.equal(changedFile('/news/a.txt'), 'article');
    assert.equal(changedFile('/news/A.TXT'), 'article');
    assert.equal(changedFile('/news/a.article'), 'article');
    assert.equal(changedFile('/news/.claimlens/articles.json'), 'sidecar');
    assert.equal(changedFile('/news/.claimlens/actors.json'), 'sidecar');
    assert.equal(changedFile('/news/.claimlens'), 'sidecar'); // deleted, or put back, as a whole
    assert.equal(changedFile('/news/.claimlens/actors.tmp'), 'other');
    assert.equal(changedFile('/news/2025'), 'perhapsFolder');
    assert.equal(changedFile('/news/articles.json'), 'other');
    assert.equal(changedFile('/news/.claimlens/articles.x1.tmp'), 'other');
  });

  it('finds the files that went with a folder', () => {
    const known = new Set(['file:///n/a/x.txt', 'file:///n/a/b/y.txt', 'file:///n/ab.txt']);
    assert.deepEqual(filesGoneWith('file:///n/a', known), ['file:///n/a/x.txt', 'file:///n/a/b/y.txt']);
    assert.deepEqual(filesGoneWith('file:///n/ab.txt', known), ['file:///n/ab.txt']);
    assert.deepEqual(filesGoneWith('file:///n/other', known), []);
  });
});
