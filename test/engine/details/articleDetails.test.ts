import { strict as assert } from 'node:assert';
import type { DocumentDetails } from '../../../src/engine/analysis';
import { findBlocks } from '../../../src/engine/blocks/findBlocks';
import { articleDetails } from '../../../src/engine/details/articleDetails';
import type { AnalyseOptions } from '../../../src/engine/options';
import { findQuoteSegments } from '../../../src/engine/quotes/quoteSegments';
import { tokenise } from '../../../src/engine/text/tokenise';

function details(text: string, options: AnalyseOptions = {}): DocumentDetails {
  const blocks = findBlocks(text);
  const tokens = tokenise(text, blocks);
  const found = articleDetails({ text, blocks, tokens, segments: findQuoteSegments(tokens, blocks) }, options);
  for (const { span } of found.evidence) if (span) assert.equal(span.text, text.slice(span.start, span.end));
  return found;
}

const sourceOf = (found: DocumentDetails, detail: string): string | undefined => found.evidence.find((e) => e.detail === detail)?.source;
const BODY = 'The dam above Vale held through the night, the council said on Monday.';

describe('article details', () => {
  it('come from the front matter first', () => {
    const text = `---\nheadline: "Dam holds"\nsource: Vale Post\nauthors: [Ana Ruiz, Ben Oduya]\npublished_at: 14 March 2031\nlink: https://example.org/dam\n---\n\nAnother headline\n\n${BODY}`;
    const found = details(text, { reference: { title: 'X', outlet: 'X', author: 'X', published: '2030-01-01', url: 'X' } });
    assert.deepEqual([found.title, found.outlet, found.author, found.published, found.url], ['Dam holds', 'Vale Post', 'Ana Ruiz, Ben Oduya', '2031-03-14', 'https://example.org/dam']);
    assert.ok(found.evidence.every((e) => e.source === 'frontMatter'));
  });
  it('come from outside where the front matter does not say', () => {
    const found = details(`---\ntitle: Dam holds\ndate: soon\n---\n${BODY}`, { id: 'a', uri: 'file:///a', reference: { outlet: 'Vale Post', published: '03/14/2031 10:36:00' } });
    assert.deepEqual([found.id, found.uri, found.title, found.outlet, found.published], ['a', 'file:///a', 'Dam holds', 'Vale Post', '2031-03-14']);
    assert.deepEqual([sourceOf(found, 'title'), sourceOf(found, 'outlet'), sourceOf(found, 'published')], ['frontMatter', 'details', 'details']);
  });
  it('come from the text: headline, byline, dateline', () => {
    const found = details(`HEADLINE: Dam above Vale holds\nBy Ana Ruiz and Ben Oduya\nVALE, March 14, 2031 (NPA) — ${BODY}\n${BODY}`);
    assert.deepEqual([found.title, found.author, found.outlet, found.published], ['Dam above Vale holds', 'Ana Ruiz and Ben Oduya', 'NPA', '2031-03-14']);
    assert.equal(found.dateline?.place, 'Vale');
    assert.equal(found.dateline.text, 'VALE');
    const sources = (['title', 'author', 'outlet', 'published'] as const).map((detail) => sourceOf(found, detail));
    assert.deepEqual(sources, ['headline', 'byline', 'dateline', 'dateline']);
  });
  it('the body begins behind the dateline', () => {
    const text = `VALE (NPA) — ${BODY}`;
    assert.equal(text.slice(details(text).dateline?.bodyStart), BODY);
    assert.equal(details(BODY).dateline, null);
  });
  for (const [byline, author, outlet] of [
    ['By Ana Ruiz', 'Ana Ruiz', null],
    ['By Ana Ruiz, Vale Post', 'Ana Ruiz', 'Vale Post'],
    ['By Ana Ruiz for the Vale Post', 'Ana Ruiz', 'Vale Post'],
    ['By Ana Ruiz in Vale', 'Ana Ruiz', null],
    ['Ana Ruiz, Reuters', 'Ana Ruiz', 'Reuters'],
    ['Reuters', null, 'Reuters'],
  ] as const) {
    it(byline, () => {
      const found = details(`Dam above Vale holds\n${byline}\n${BODY}\n${BODY}`);
      assert.deepEqual([found.author, found.outlet], [author, outlet]);
    });
  }
  it('credits at the end name the author', () => {
    const found = details(`${BODY}\n${BODY}\n(Reporting by Ana Ruiz in Vale; editing by Ben Oduya)`);
    assert.deepEqual([found.author, found.outlet], ['Ana Ruiz', null]);
  });
  it('the date stands in a line of its own', () => {
    const found = details(`Dam above Vale holds\n\nFriday, March 14, 2031\n\n${BODY}\n\nIt was built on 5 May 1961.`);
    assert.deepEqual([found.published, sourceOf(found, 'published'), found.author], ['2031-03-14', 'byline', null]);
  });
  it('the date of a post, else the newest full date of the first paragraph that is not ahead', () => {
    const post = '\nNo dam, no town!\n— Vale Council (@valecouncil) March 14, 2031';
    const dated = 'The dam was built on 5 May 1961 and repaired on March 2, 2031. It will close on 1 June 2032.';
    assert.deepEqual([details(dated + post).published, sourceOf(details(dated + post), 'published')], ['2031-03-14', 'embed']);
    assert.deepEqual([details(dated).published, sourceOf(details(dated), 'published')], ['2031-03-02', 'text']);
    assert.equal(details(`${BODY}\n${dated}`).published, null);
  });
  it('no date is invented', () => {
    for (const text of [BODY, 'It held on 31 June 2031.', 'It held in March 2031.', 'It held on 5 May.', '---\ndate: 2031-02-30\n---\nIt held.']) {
      assert.equal(details(text, { reference: { published: 'yesterday' } }).published, null, text);
    }
  });
});
