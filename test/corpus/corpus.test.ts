import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { Corpus } from '../../src/corpus/corpus';
import type { Analysis } from '../../src/engine/analysis';
import type { KnownActors } from '../../src/engine/options';
import { actorOf, analysisOf, claimOf, mentionOf, quoteOf } from '../analyses';

const words = (text: string) => ({ start: 0, end: text.length, text });

describe('Corpus', () => {
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
    const step = fc.record({ uri, analysis: fc.option(anyAnalysis), known: fc.constantFrom(null, APART) });
    fc.assert(fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const incremental = new Corpus();
      const left = new Map<string, { readonly analysis: Analysis; readonly known: KnownActors | null }>();
      for (const { uri, analysis, known } of steps) {
        incremental.identities(); // Asked between changes too, so that what is kept too long is seen.
        if (analysis) {
          incremental.replace(uri, analysis, known);
          left.set(uri, { analysis, known });
        } else {
          incremental.remove(uri);
          left.delete(uri);
        }
      }
      const rebuilt = new Corpus();
      for (const [uri, { analysis, known }] of left) rebuilt.replace(uri, analysis, known);
      assert.deepEqual(answers(incremental), answers(rebuilt));
    }));
  });

  it('has each actor with a name in one identity, and no other', () => {
    fc.assert(fc.property(fc.array(anyAnalysis, { maxLength: 8 }), fc.constantFrom(null, APART), (analyses, known) => {
      const corpus = new Corpus();
      analyses.forEach((analysis, i) => corpus.replace(`file:///${i}.txt`, analysis, known));
      const { all } = corpus.identities();
      const met = all.flatMap((identity) => identity.documents.map(({ uri, actor }) => {
        assert.equal(corpus.identities().of(uri, actor.id), identity);
        return `${uri} ${actor.id}`;
      }));
      assert.equal(new Set(met).size, met.length);
      assert.equal(met.length, analyses.reduce((total, { actors }) => total + actors.length, 0));
      assert.equal(new Set(all.map(({ key }) => key)).size, all.length);
      for (const identity of all) assert.equal(corpus.identities().get(identity.key), identity);
    }));
  });
});

const NAMES = ['Ana Ruiz', 'Norland', 'ana ruiz', 'Ruiz', 'Eva Ruiz', 'Ana T. Ruiz', 'Vell Harbour Board', 'VHB', 'Norland Bank', 'NB', 'Kenyan Army', 'Army', 'Army of Peru'];
const ROLES = ['Harbour Minister', 'mayor', 'former'];
const APART = { actors: [{ id: 'x', name: 'Norland', type: 'country', aliases: ['NB'] }], ignored: [], apart: [['Ruiz', 'Ana Ruiz']] } as const;
const QUOTES = ['“We will rebuild the old bridge.”', '“We will not rebuild the bridge.”', '“No.”'];

const anyActor = fc.record({
  name: fc.constantFrom(...NAMES), type: fc.constantFrom('person', 'organization', 'country'), role: fc.constantFrom(...ROLES),
  acronym: fc.constantFrom('VHB', 'NB', null), confidence: fc.constantFrom(0.7, 0.95),
} as const);

const anyAnalysis = fc
  .record({
    actors: fc.uniqueArray(anyActor, { maxLength: 6, selector: ({ name }) => name }),
    quotes: fc.array(fc.constantFrom(...QUOTES), { maxLength: 3 }),
  })
  .map(({ actors, quotes }) => analysisOf({
    actors: actors.map(({ name, type, role, acronym, confidence }, i) => actorOf(`a${i}`, name, [
      mentionOf(words(name), { confidence }), ...(acronym ? [mentionOf(words(acronym), { form: 'acronym' })] : []),
    ], { type, roles: [words(role)] })),
    quotes: quotes.map((text, i) => quoteOf(`q${i}`, words(text), { speaker: actors.length > 0 ? 'a0' : null })),
    claims: quotes.map((text, i) => claimOf(`c${i}`, words(text))),
  }));

function answers(corpus: Corpus): unknown {
  return {
    documents: corpus.documents().map(({ uri, analysis }) => ({ uri, analysis, claims: corpus.claims(uri), first: corpus.claim(uri, 'c0') })),
    identities: corpus.identities().all.map((identity) => [identity, identity.otherNames]),
    of: corpus.documents().map(({ uri, analysis }) => analysis.actors.map(({ id }) => corpus.identities().of(uri, id)?.key)),
    quotes: QUOTES.map((text) => corpus.sameQuoteElsewhere('file:///elsewhere.txt', quoteOf('q', words(text)))),
  };
}
