import { strict as assert } from 'node:assert';
import { readDateline } from '../../../src/engine/details/dateline';
import { tokenise } from '../../../src/engine/text/tokenise';

const REST = 'The dam above Vale held through the night.';

function dateline(head: string): ReturnType<typeof readDateline> & { readonly rest?: string } | null {
  const text = `${head}${REST}`;
  const tokens = tokenise(text, [{ kind: 'body', start: 0, end: text.length, embed: null }]);
  const found = readDateline(tokens, 0, tokens.count);
  return found && { ...found, rest: text.slice(tokens.startOf(found.endToken)) };
}

describe('datelines', () => {
  const cases: readonly (readonly [string, string, string, string | null, string | null])[] = [
    ['NAIROBI, Kenya (AP) _ ', 'NAIROBI', 'Nairobi', 'AP', null],
    ['Beijing – ', 'Beijing', 'Beijing', null, null],
    ['Washington: ', 'Washington', 'Washington', null, null],
    ['LONDON, March 3 (Reuters) - ', 'LONDON', 'London', 'Reuters', null],
    ['LONDON, March 3, 2031 (Reuters) - ', 'LONDON', 'London', 'Reuters', '2031-03-03'],
    ['GENEVA (18 May 2024) — ', 'GENEVA', 'Geneva', null, '2024-05-18'],
    ['VALE (NPA) — ', 'VALE', 'Vale', 'NPA', null],
    ['PORT-AU-PRINCE, Haiti (AP) — ', 'PORT-AU-PRINCE', 'Port-au-Prince', 'AP', null],
    ['PASADENA, Calif., Jan. 1 (UPI) — ', 'PASADENA', 'Pasadena', 'UPI', null],
    ['Vale, 14 March 2031 – ', 'Vale', 'Vale', null, '2031-03-14'],
    ['ST. ODUYA, Mo. (NPA) — ', 'ST. ODUYA', 'St. Oduya', 'NPA', null],
    ['NEW YORK—', 'NEW YORK', 'New York', null, null],
    ['KYIV/VALE -- ', 'KYIV/VALE', 'Kyiv/Vale', null, null],
    ['Rio de Janeiro (NPA) - ', 'Rio de Janeiro', 'Rio de Janeiro', 'NPA', null],
    ['VALE, Feb. 30, 2031 (NPA) — ', 'VALE', 'Vale', 'NPA', null],
  ];
  for (const [head, words, place, agency, date] of cases) {
    it(head, () => {
      const found = dateline(head);
      const read = [found?.span.text, found?.place, found?.agency?.text ?? null, found?.date?.iso ?? null, found?.rest];
      assert.deepEqual(read, [words, place, agency, date, REST]);
    });
  }
  for (const head of ['', 'ODUYA: ', 'Analysis: ', 'BREAKING — ', 'Monday – ', 'Police – who came late – say so. ', 'Vale-based engineers met. ', 'The dam – it held. ', 'Ana Ruiz (left) spoke. ', 'March 14 – ', '“Go home,” she said – ']) {
    it(`none in "${head}"`, () => assert.equal(dateline(head), null));
  }
});
