import assert from 'node:assert/strict';
import { actorsOf, summary } from './read';

describe('nicknames in quotation marks', () => {
  it('are of the name around them', () => {
    assert.deepEqual(summary(actorsOf('Police held Walter "Moss" Tamberlow. Tamberlow has a boat.')), [
      'walter-moss-tamberlow: Walter "Moss" Tamberlow, Tamberlow',
    ]);
    assert.deepEqual(summary(actorsOf("Its founder, Edward ``Dutch'' Tamberlow, has left.")), ['edward-dutch-tamberlow: Edward ``Dutch\'\' Tamberlow']);
  });

  it('near-misses: words in small letters, whole clauses, no surname, no given name', () => {
    for (const text of [
      'Walter "moss" Tamberlow has left.',
      'She told Walter "No Boat Will Ever Sail" Tamberlow wrote.',
      'She calls Walter "Moss" at home.',
      'The Harbour Board "Moss" Tamberlow led has closed.',
    ]) {
      const found = summary(actorsOf(text)).join(' ');
      assert.doesNotMatch(found, /Walter "|Board "/, text);
    }
  });
});
