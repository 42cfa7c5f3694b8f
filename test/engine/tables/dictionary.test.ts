import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isDictionaryWord } from '../../../src/engine/tables/dictionary';
import { WordFilter } from '../../../src/engine/tables/wordFilter';

describe('the dictionary', () => {
  it('has words and their regular forms', () => {
    for (const word of ['gunmen', 'prosecutors', 'rescuer', 'ferries', 'boxes', 'stopped', 'making', 'standings']) assert.ok(isDictionaryWord(word), word);
  });

  it('has no names', () => {
    const names = ['norlund', 'reyl', 'okafor', 'munasinghe', 'hoechst', 'clinton', 'zoysa', 'rosselet'];
    assert.deepEqual(names.filter(isDictionaryWord), []);
  });

  it('takes few made-up names for words', () => {
    let taken = 0;
    const ends = ['ako', 'vund', 'eshti', 'orlo', 'imru'];
    for (let i = 0; i < 2000; i++) {
      const name = `${String.fromCharCode(98 + (i % 23))}${String.fromCharCode(97 + ((i * 7) % 26))}z${ends[i % 5] ?? ''}${String.fromCharCode(97 + ((i * 11) % 26))}k`;
      if (isDictionaryWord(name)) taken++;
    }
    assert.ok(taken < 60, `${taken} of 2000`);
  });
});

describe('a filter of words', () => {
  it('has every word that was added', () => {
    fc.assert(fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 200 }), (words) => {
      const filter = WordFilter.for(words.length);
      for (const word of words) filter.add(word);
      const read = new WordFilter(filter.bytes());
      return words.every((word) => read.has(word));
    }));
  });
});
