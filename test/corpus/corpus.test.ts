import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { Corpus } from '../../src/corpus/corpus';
import type { Analysis } from '../../src/engine/analysis';
import { actorOf, analysisOf, claimOf, mentionOf, quoteOf } from '../analyses';

const words = (text: string) => ({ start: 0, end: text.length, text });

describe('Corpus', () => {
  it('counts an actor over articles by name', () => {
    const corpus = new Corpus();
    corpus.replace('file:///b.txt', analysisOf({
      actors: [actorOf('a', 'Ana Ruiz', [mentionOf(words('Ana Ruiz')), mentionOf(words('Ruiz'))])],
      quotes: [quoteOf('q1', words('“Enough.”'), { speaker: 'a' })],
    }));
    corpus.replace('file:///a.txt', analysisOf({ actors: [actorOf('x', 'ANA  RUIZ', [mentionOf(words('ANA  RUIZ'))])] }));
    const presence = corpus.actorsNamed('Ana Ruiz');
    assert.deepEqual([presence.articles, presence.mentions, presence.statements], [2, 3, 1]);
    assert.deepEqual(presence.documents.map((d) => d.uri), ['file:///a.txt', 'file:///b.txt']);
  });

  it('does not take the analysts of one article for those of another', () => {
    const corpus = new Corpus();
    const analysts = actorOf('analysts', 'analysts', [mentionOf(words('analysts'), { form: 'nominal' })]);
    corpus.replace('file:///a.txt', analysisOf({ actors: [analysts] }));
    assert.equal(corpus.actorsNamed('analysts').articles, 0);
  });

  it('finds the same direct quote elsewhere, whatever its marks', () => {
    const corpus = new Corpus();
    const here = quoteOf('q1', words('“We will rebuild the bridge,”'));
    corpus.replace('file:///a.txt', analysisOf({ quotes: [here] }));
    corpus.replace('file:///b.txt', analysisOf({ quotes: [quoteOf('q9', words("'We will rebuild the bridge.'"))] }));
    corpus.replace('file:///c.txt', analysisOf({ quotes: [quoteOf('q1', words('“We will rebuild the tunnel.”'))] }));
    assert.deepEqual(corpus.sameQuoteElsewhere('file:///a.txt', here).map((o) => [o.uri, o.quote.id]), [['file:///b.txt', 'q9']]);
  });

  it('does not compare short quotes', () => {
    const corpus = new Corpus();
    const yes = quoteOf('q1', words('“Yes, of course.”'));
    corpus.replace('file:///a.txt', analysisOf({ quotes: [yes] }));
    corpus.replace('file:///b.txt', analysisOf({ quotes: [yes] }));
    assert.deepEqual(corpus.sameQuoteElsewhere('file:///a.txt', yes), []);
  });

  it('lists documents in order of path, numbers by value', () => {
    const corpus = new Corpus();
    for (const name of ['page%2010.txt', 'page%202.txt', 'a/z.txt', 'B.txt']) corpus.replace(`file:///w/${name}`, analysisOf());
    const names = corpus.documents().map(({ uri }) => uri.slice('file:///w/'.length));
    assert.deepEqual(names, ['a/z.txt', 'B.txt', 'page%202.txt', 'page%2010.txt']);
  });

  it('stamps what changed, and only that', () => {
    const corpus = new Corpus();
    corpus.replace('file:///a.txt', analysisOf());
    corpus.replace('file:///b.txt', analysisOf());
    const before = corpus.document('file:///a.txt')?.stamp;
    const version = corpus.version;
    corpus.replace('file:///b.txt', analysisOf());
    assert.equal(corpus.document('file:///a.txt')?.stamp, before);
    assert.ok(corpus.version > version);
    assert.equal(corpus.remove('file:///gone.txt'), false);
  });

  it('is the same after any edits as when built at once', () => {
    const uri = fc.constantFrom('file:///a.txt', 'file:///b.txt', 'file:///c/d.txt');
    const step = fc.record({ uri, analysis: fc.option(anyAnalysis) });
    fc.assert(fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const incremental = new Corpus();
      const left = new Map<string, Analysis>();
      for (const { uri, analysis } of steps) {
        if (analysis) {
          incremental.replace(uri, analysis);
          left.set(uri, analysis);
        } else {
          incremental.remove(uri);
          left.delete(uri);
        }
      }
      const rebuilt = new Corpus();
      for (const [uri, analysis] of left) rebuilt.replace(uri, analysis);
      assert.deepEqual(answers(incremental), answers(rebuilt));
    }));
  });
});

const NAMES = ['Ana Ruiz', 'Norland', 'ana ruiz'];
const QUOTES = ['“We will rebuild the old bridge.”', '“We will not rebuild the bridge.”', '“No.”'];

const anyAnalysis = fc
  .record({ names: fc.subarray(NAMES), quotes: fc.array(fc.constantFrom(...QUOTES), { maxLength: 3 }) })
  .map(({ names, quotes }) => analysisOf({
    actors: names.map((name, i) => actorOf(`a${i}`, name, [mentionOf(words(name))])),
    quotes: quotes.map((text, i) => quoteOf(`q${i}`, words(text), { speaker: names.length > 0 ? 'a0' : null })),
    claims: quotes.map((text, i) => claimOf(`c${i}`, words(text))),
  }));

function answers(corpus: Corpus): unknown {
  return {
    documents: corpus.documents().map(({ uri, analysis }) => ({ uri, analysis, claims: corpus.claims(uri), first: corpus.claim(uri, 'c0') })),
    actors: NAMES.map((name) => corpus.actorsNamed(name)),
    quotes: QUOTES.map((text) => corpus.sameQuoteElsewhere('file:///elsewhere.txt', quoteOf('q', words(text)))),
  };
}
