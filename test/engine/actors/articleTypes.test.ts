import assert from 'node:assert/strict';
import { analyse } from '../../../src/engine/analyse';

function typesOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(analyse(text).actors.map(({ name, type }) => [name, type]));
}

describe('types of names by the whole article', () => {
  const CASES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    // a body by what it says, owns and sells; near-misses beside them
    'Velmora said on Wednesday it would cut 200 jobs.': { Velmora: 'organization' },
    'Velmora said on Wednesday he would leave.': { Velmora: 'person' },
    'The strike hit Tamberlow late. Tamberlow’s shareholders backed the deal.': { Tamberlow: 'organization' },
    'The strike hit Tamberlow late. Tamberlow’s widow backed the deal.': { Tamberlow: 'person' },
    'Ostrava Lines blamed Kelbrin, a maker of pumps.': { Kelbrin: 'organization' },
    'The storm reached Kelbrin, a village of fishermen.': { Kelbrin: 'place' },
    'Nobody had asked Kelbrin, a retired teacher.': { Kelbrin: 'person' },
    'His mother, Ardelle, is missing.': { Ardelle: 'person' },
    'Dealers at Ardelle rate the stock a hold.': { Ardelle: 'organization' },
    'Residents of Ardelle had fled before the flood.': { Ardelle: 'place' },
    'The Bluewater River rose.': { 'Bluewater River': 'place' },
    // a short name by the full one, wherever that stands
    'Sorvan fell 3 percent. Analysts expect more losses at Sorvan Shipping Ltd.': { 'Sorvan Shipping Ltd.': 'organization' },
    'Sorvan left early. Police questioned Teresa Sorvan, 34, in the evening.': { 'Teresa Sorvan': 'person' },
    // lists are of one type; two names beside a comma are no list
    'They went on to Cairo, Orbeck, Kelvary, Leeds and Tamsin.': { Orbeck: 'place', Kelvary: 'place', Leeds: 'place', Tamsin: 'place' },
    'The letter was signed by Ana Ruiz, Tom Oduya, Orbeck and Lena Vlorim.': { Orbeck: 'person' },
  };
  for (const [sentence, expected] of Object.entries(CASES)) {
    it(sentence, () => {
      const types = typesOf(sentence);
      assert.deepEqual(Object.fromEntries(Object.keys(expected).map((name) => [name, types[name]])), expected);
    });
  }

  it('is one for a name in all its places', () => {
    const { actors } = analyse('Talks with Brenlow failed. Brenlow posted a loss of $3 million. The union met Brenlow on Monday.');
    assert.deepEqual(actors.map(({ name, type, mentions }) => [name, type, mentions.filter(({ form }) => form === 'name').length]), [
      ['Brenlow', 'organization', 3],
    ]);
  });
});
