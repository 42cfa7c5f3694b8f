import { strict as assert } from 'node:assert';
import { Corpus } from '../../src/corpus/corpus';
import type { Actor } from '../../src/engine/analysis';
import type { KnownActors } from '../../src/engine/options';
import { actorOf, analysisOf, mentionOf, quoteOf } from '../analyses';

const words = (text: string) => ({ start: 0, end: text.length, text });

let count = 0;
/** A person of this name, with the roles that the article states; the id says nothing. */
const person = (name: string, ...roles: readonly string[]): Actor => (
  actorOf(`p${++count}`, name, [mentionOf(words(name))], { roles: roles.map(words) }));
const body = (name: string, more: Partial<Actor> = {}): Actor => (
  actorOf(`b${++count}`, name, [mentionOf(words(name))], { type: 'organization', ...more }));
/** One that the article calls by acronym too. */
const bodyWith = (name: string, acronym: string): Actor => (
  body(name, { mentions: [mentionOf(words(name)), mentionOf(words(acronym), { form: 'acronym' })], aliases: [acronym] }));
const guessed = (actor: Actor): Actor => ({ ...actor, mentions: actor.mentions.map((mention) => ({ ...mention, confidence: 0.7 })) });

/** Articles by name: "a.txt" has these actors. */
function corpusOf(articles: Readonly<Record<string, readonly Actor[]>>, known: KnownActors | null = null): Corpus {
  const corpus = new Corpus();
  for (const [name, actors] of Object.entries(articles)) corpus.replace(`file:///${name}`, analysisOf({ actors }), known);
  return corpus;
}

/** "Ana Ruiz: a b": each identity with the articles that it is met in, sorted. */
function seen(articles: Readonly<Record<string, readonly Actor[]>>, known: KnownActors | null = null): readonly string[] {
  return corpusOf(articles, known).identities().all
    .map(({ name, documents }) => `${name}: ${documents.map(({ uri }) => uri.slice('file:///'.length)).join(' ')}`).sort();
}

describe('who is who across articles', () => {
  it('is the same under the same full name, whatever case, spacing and accents', () => {
    assert.deepEqual(seen({ a: [person('Ana Núñez')], b: [person('ANA  NUÑEZ')], c: [person('Eva Núñez')] }), ['Ana Núñez: a b', 'Eva Núñez: c']);
  });

  it('has counts and names of all articles', () => {
    const corpus = new Corpus();
    const ruiz = actorOf('a', 'Ana Ruiz', [mentionOf(words('Ana Ruiz')), mentionOf(words('She'), { form: 'pronoun' })], { aliases: ['Ruiz'] });
    corpus.replace('file:///b', analysisOf({ actors: [ruiz], quotes: [quoteOf('q', words('“Enough.”'), { speaker: 'a' })] }));
    corpus.replace('file:///a', analysisOf({ actors: [actorOf('x', 'ANA RUIZ', [mentionOf(words('ANA RUIZ'))], { aliases: ['Doña Ana'] })] }));
    const identity = corpus.identities().of('file:///b', 'a');
    assert.ok(identity);
    assert.deepEqual([identity.name, identity.articles, identity.mentions, identity.statements], ['Ana Ruiz', 2, 3, 1]);
    assert.deepEqual(identity.otherNames, ['Doña Ana', 'Ruiz']);
    assert.deepEqual(identity.documents.map(({ uri }) => uri), ['file:///a', 'file:///b']);
    assert.equal(corpus.identities().get(identity.key), identity);
  });

  it('is nobody without a name', () => {
    const analysts = actorOf('analysts', 'analysts', [mentionOf(words('analysts'), { form: 'nominal' })]);
    const corpus = corpusOf({ a: [analysts], b: [analysts] });
    assert.deepEqual([corpus.identities().all, corpus.identities().of('file:///a', 'analysts')], [[], undefined]);
  });

  describe('types', () => {
    it('keep a name apart when both are certain', () => {
      const georgia = body('Georgia', { type: 'country' });
      assert.deepEqual(seen({ a: [georgia], b: [body('Georgia', { type: 'place' })] }), ['Georgia: a', 'Georgia: b']);
    });
    it('do not when one is made out from the context', () => {
      assert.deepEqual(seen({ a: [body('Georgia', { type: 'country' })], b: [guessed(person('Georgia'))] }), ['Georgia: a b']);
      assert.equal(corpusOf({ a: [body('Vell Port')], b: [guessed(person('Vell Port'))] }).identities().all[0]?.type, 'organization');
    });
    it('send the uncertain to their own, else to the most mentioned', () => {
      const country = body('Georgia', { type: 'country', mentions: [mentionOf(words('Georgia')), mentionOf(words('Georgia'))] });
      const articles = { a: [country], b: [body('Georgia', { type: 'place' })], c: [guessed(body('Georgia', { type: 'place' }))], d: [guessed(body('Georgia'))] };
      assert.deepEqual(seen(articles), ['Georgia: a d', 'Georgia: b c']);
    });
  });

  describe('initials', () => {
    it('are left out by some', () => assert.deepEqual(seen({ a: [person('Ana T. Ruiz')], b: [person('Ana Ruiz')] }), ['Ana T. Ruiz: a b']));
    it('tell two people apart', () => {
      const articles = { a: [person('Ana T. Ruiz')], b: [person('Ana Ruiz')], c: [person('Ana B. Ruiz')] };
      assert.deepEqual(seen(articles), ['Ana B. Ruiz: c', 'Ana Ruiz: b', 'Ana T. Ruiz: a']);
    });
    it('of a father and a son are the same', () => {
      assert.deepEqual(seen({ a: [person('Ben Oduya Jr.')], b: [person('Ben Oduya')] }), ['Ben Oduya Jr.: a', 'Ben Oduya: b']);
    });
  });

  describe('a body of state', () => {
    const ministry = (name: string, ...aliases: readonly string[]) => body(name, { aliases });
    it('is the same with and without its country, and in another order', () => {
      const chinese = ministry('Ministry of Commerce', 'China’s Ministry of Commerce');
      const articles = { a: [ministry('Chinese Commerce Ministry')], b: [chinese], c: [ministry('Commerce Ministry')] };
      assert.deepEqual(seen(articles), ['Chinese Commerce Ministry: a b c']);
    });
    it('is another in another country', () => {
      const chinese = ministry('Foreign Ministry', 'Chinese Foreign Ministry');
      const articles = { a: [chinese], b: [ministry('Foreign Ministry', "Kenya's Foreign Ministry")], c: [ministry('Foreign Ministry')] };
      assert.deepEqual(seen(articles), ['Foreign Ministry: a', 'Foreign Ministry: b', 'Foreign Ministry: c']);
    });
    it('is not a company that begins with a country', () => {
      assert.deepEqual(seen({ a: [body('Kenya Airways')], b: [body('Airways')] }), ['Airways: b', 'Kenya Airways: a']);
    });
  });

  describe('an acronym', () => {
    const board = () => bodyWith('Vell Harbour Board', 'VHB');
    it('alone is what another article writes it for', () => assert.deepEqual(seen({ a: [body('V.H.B.')], b: [board()] }), ['Vell Harbour Board: a b']));
    it('stays alone where two names are known for it', () => {
      const articles = { a: [body('VHB')], b: [board()], c: [bodyWith('Vell Hospital Building', 'VHB')] };
      assert.deepEqual(seen(articles), ['VHB: a', 'Vell Harbour Board: b', 'Vell Hospital Building: c']);
    });
    it('is not guessed from initials', () => assert.deepEqual(seen({ a: [body('VHB')], b: [body('Vell Harbour Board')] }), ['VHB: a', 'Vell Harbour Board: b']));
    it('of another kind stays alone', () => {
      assert.deepEqual(seen({ a: [body('VHB', { type: 'place' })], b: [board()] }), ['VHB: a', 'Vell Harbour Board: b']);
    });
  });

  describe('a surname', () => {
    it('with a role is the only person who has both', () => {
      const articles = { a: [person('Ruiz', 'Harbour Minister')], b: [person('Ana Ruiz', 'minister of harbours')], c: [person('Eva Ruiz', 'mayor')] };
      assert.deepEqual(seen(articles), ['Ana Ruiz: a b', 'Eva Ruiz: c']);
    });
    it('alone is nobody else', () => assert.deepEqual(seen({ a: [person('Ruiz')], b: [person('Ana Ruiz', 'mayor')], c: [person('Ruiz')] }), ['Ana Ruiz: b', 'Ruiz: a', 'Ruiz: c']));
    it('with another role is another', () => {
      assert.deepEqual(seen({ a: [person('Ruiz', 'former mayor')], b: [person('Ana Ruiz', 'former minister')] }), ['Ana Ruiz: b', 'Ruiz: a']);
    });
    it('stays alone where two may be meant', () => {
      const articles = { a: [person('Ruiz', 'minister')], b: [person('Ana Ruiz', 'minister')], c: [person('Eva Ruiz', 'Prime Minister')] };
      assert.deepEqual(seen(articles), ['Ana Ruiz: b', 'Eva Ruiz: c', 'Ruiz: a']);
    });
    it('is not that of a person whom the same article names in full', () => {
      const articles = { a: [person('Ruiz', 'minister'), person('Ana Ruiz')], b: [person('Ana Ruiz', 'minister')] };
      assert.deepEqual(seen(articles), ['Ana Ruiz: a b', 'Ruiz: a']);
    });
    it('with a role is the same in articles that have no full name', () => {
      assert.deepEqual(seen({ a: [person('Ruiz', 'minister')], b: [person('Ruiz', 'Minister')], c: [person('Ruiz', 'mayor')] }), ['Ruiz: a b', 'Ruiz: c']);
    });
    it('may come first, or have particles', () => {
      assert.deepEqual(seen({ a: [person('Tran', 'President')], b: [person('Tran Minh', 'president')] }), ['Tran Minh: a b']);
      assert.deepEqual(seen({ a: [person('van der Berg', 'coach')], b: [person('Lena van der Berg', 'coach')] }), ['Lena van der Berg: a b']);
    });
  });

  describe('the actors file', () => {
    const file = (more: Partial<KnownActors>): KnownActors => ({ actors: [], ignored: [], ...more });
    it('joins an alias with its actor, and names it', () => {
      const known = file({ actors: [{ id: 'r', name: 'Ana Ruiz', type: 'person', aliases: ['Port Chief'] }] });
      assert.deepEqual(seen({ a: [body('Port chief')], b: [person('Ana Ruiz')], c: [person('ANA RUIZ')] }, known), ['Ana Ruiz: a b c']);
    });
    it('sets the type', () => {
      const known = file({ actors: [{ id: 'v', name: 'Vell', type: 'country', aliases: [] }] });
      const [identity] = corpusOf({ a: [body('Vell')], b: [person('Vell')] }, known).identities().all;
      assert.deepEqual([identity?.type, identity?.articles], ['country', 2]);
    });
    it('keeps apart what would be linked', () => {
      const known = file({ apart: [['Ruiz', 'Ana Ruiz'], ['VHB', 'Vell Harbour Board']] });
      const articles = { a: [person('Ruiz', 'mayor'), body('VHB')], b: [person('Ana Ruiz', 'mayor'), bodyWith('Vell Harbour Board', 'VHB')] };
      assert.deepEqual(seen(articles, known), ['Ana Ruiz: b', 'Ruiz: a', 'VHB: a', 'Vell Harbour Board: b']);
    });
    it('keeps apart what has the same bare name', () => {
      const known = file({ apart: [['Ana T. Ruiz', 'Ana Ruiz']] });
      assert.deepEqual(seen({ a: [person('Ana T. Ruiz')], b: [person('Ana Ruiz')] }, known), ['Ana Ruiz: b', 'Ana T. Ruiz: a']);
    });
    it('leaves a choice open no more by keeping one apart', () => {
      const known = file({ apart: [['Ruiz', 'Eva Ruiz']] });
      const articles = { a: [person('Ruiz', 'minister')], b: [person('Ana Ruiz', 'minister')], c: [person('Eva Ruiz', 'minister')] };
      assert.deepEqual(seen(articles, known), ['Ana Ruiz: a b', 'Eva Ruiz: c']);
    });
    it('holds for the articles of its folder', () => {
      const corpus = corpusOf({ 'x/a': [person('Port Chief')] }, file({ actors: [{ id: 'r', name: 'Ana Ruiz', type: 'person', aliases: ['Port Chief'] }] }));
      corpus.replace('file:///y/b', analysisOf({ actors: [body('Port Chief')] }));
      assert.deepEqual(corpus.identities().all.map(({ name }) => name).sort(), ['Ana Ruiz', 'Port Chief']);
    });
  });
});
