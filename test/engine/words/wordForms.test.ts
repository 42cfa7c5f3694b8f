import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { NameFact } from '../../../src/engine/tables/nameFacts';
import { Shape, TokenKind } from '../../../src/engine/words/wordForm';
import { clearWordForms, makeRoomForWords, noWord, wordForm, wordFormAt } from '../../../src/engine/words/wordForms';
import { codesOf } from '../../../src/engine/words/codes';
import { wordSet } from '../../../src/engine/words/wordSet';
import { ARTICLES, BODIES } from '../../../src/engine/speakers/speakerNouns';

const word = (text: string) => wordForm(text, TokenKind.word);

describe('word forms', () => {
  it('are one record for a form, wherever it stands', () => {
    const text = 'The dam held. The dam held.';
    const codes = codesOf(text);
    assert.equal(wordFormAt(text, codes, 0, 3, TokenKind.word), wordFormAt(text, codes, 14, 17, TokenKind.word));
    assert.notEqual(word('The'), word('the'));
    assert.notEqual(wordForm("'", TokenKind.quoteMark), wordForm("'", TokenKind.punctuation));
  });

  it('know the word in lower case with straight apostrophes', () => {
    assert.equal(word('Don’t').lower, "don't");
    assert.equal(word('ÖSTERSUND').lower, 'östersund');
    assert.equal(word('’s').lower, "'s");
    assert.equal(word('’s').text, '’s');
  });

  it('know what the tables say, in any case', () => {
    for (const text of ['said', 'Said', 'SAID']) assert.equal(word(text).cue?.verb?.lemma, 'say');
    for (const text of ['March', 'MARCH']) assert.equal(word(text).figure.month, 3);
    assert.equal(word('She').pronoun?.kind, 'female');
    assert.notEqual(word('baker').names & NameFact.role, 0);
    assert.equal(word('Baker').names & NameFact.role, 0);
    assert.equal(word('vrelt').cue, null);
  });

  it('know their shape', () => {
    assert.equal(word('McRae').shape & Shape.innerCaps, Shape.innerCaps);
    assert.equal(word('G20').shape & (Shape.hasDigit | Shape.allCaps), Shape.hasDigit);
    assert.equal(word('U.S.').shape & (Shape.allCaps | Shape.dotted), Shape.allCaps | Shape.dotted);
  });

  it('say nothing where there is no word', () => {
    assert.equal(noWord().lower, '');
    assert.equal(ARTICLES.has(noWord()), false);
  });

  it('are the same after they were forgotten, and after more words than are remembered', () => {
    const facts = () => ({ ...word('Minister'), tagging: null, naming: null, compound: null }); // those are filled in when asked for
    const before = facts();
    clearWordForms();
    assert.deepEqual(facts(), before);
    for (let i = 0; i < 40_000; i++) word(`vre${i.toString(36)}lt`);
    assert.deepEqual(facts(), before);
  });

  it('are one record for a form in a text of more words than are kept', () => {
    makeRoomForWords();
    const text = Array.from({ length: 60_000 }, (_, i) => `dru${i.toString(36)}m`);
    const forms = text.map(word);
    assert.deepEqual(text.map(word).filter((form, i) => form !== forms[i]), []);
  });

  it('keep any text as it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (text) => {
      assert.equal(word(text).text, text);
      assert.equal(word(text).lower, text.toLowerCase().replace(/[’‘]/g, "'"));
    }));
  });
});

describe('word sets', () => {
  it('hold their words in any case, and no others', () => {
    for (const text of ['a', 'An', 'THE']) assert.equal(ARTICLES.has(word(text)), true);
    for (const text of ['ministry', 'thee', 'this']) assert.equal(ARTICLES.has(word(text)), false);
    assert.equal(BODIES.has(word('Company')), true);
  });

  it('can be asked by the word itself', () => {
    assert.equal(ARTICLES.hasWord('the'), true);
    assert.equal(ARTICLES.hasWord('The'), false);
  });

  it('are complete when the first word is read: a later one would miss words', () => {
    word('the');
    assert.throws(() => wordSet('red green'), /after the first word/);
  });
});
