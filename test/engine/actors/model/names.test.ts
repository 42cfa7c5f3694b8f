import assert from 'node:assert/strict';
import { analyse } from '../../../../src/engine/analyse';
import { nameModel } from '../../../../src/engine/actors/model/model';

function typesOf(text: string, rulesOnly = false): string[] {
  const { actors } = analyse(text, { rulesOnly });
  const named = actors.filter(({ mentions }) => mentions.some(({ form }) => form === 'name' || form === 'acronym'));
  return named.map(({ name, type }) => `${name}: ${type}`).sort();
}

describe('names with the model', () => {
  it('ships', () => {
    assert.ok(nameModel());
  });

  const CASES: Readonly<Record<string, readonly string[]>> = {
    // extent
    'Treasury Secretary Ana Vlorim met Presidents Odo Kaunt and Lim Seo-jin.': ['Ana Vlorim: person', 'Lim Seo-jin: person', 'Odo Kaunt: person'],
    'Agents of the union (DEA), China said, had left.': ['China: country', 'DEA: organization'],
    'Odo Kaunt and Ana Vlorim met, and the Kaunt–Vlorim talks ended.': ['Ana Vlorim: person', 'Odo Kaunt: person'],
    'Ludo van der Merrin and Hasan al-Brakit spoke with Teo Vlorim Jr.': ['Hasan al-Brakit: person', 'Ludo van der Merrin: person', 'Teo Vlorim Jr.: person'],
    'A joint China-U.S. panel met.': ['China: country', 'United States: country'],
    // bodies of several words, and near-misses beside them
    'She joined the Alliance of Farmers and Bakers.': ['Alliance of Farmers and Bakers: organization'],
    'She met Lena Vlorim of the Harbour Safety Board.': ['Harbour Safety Board: organization', 'Lena Vlorim: person'],
    'He chairs the Ministry of Trade and Industry.': ['Ministry of Trade and Industry: organization'],
  };
  for (const [sentence, expected] of Object.entries(CASES)) {
    it(sentence, () => {
      assert.deepEqual(typesOf(sentence), [...expected].sort());
    });
  }

  it('can be left out', () => {
    const text = 'Shares of Brakit fell; Vlorim & Sons gained.';
    assert.ok(Array.isArray(typesOf(text, true)));
    assert.ok(typesOf(text).some((found) => found === 'Vlorim & Sons: organization'));
  });

  it('gives the same for a text whatever was read before it', () => {
    const text = 'Odo Kaunt told the Meridian Wire that Brakit had left. Kaunt is a lawyer.';
    const before = JSON.stringify(analyse(text));
    analyse('Kaunt, a port in Kenya, is near Brakit. In Kaunt, Odo fell.');
    assert.equal(JSON.stringify(analyse(text)), before);
  });
});
