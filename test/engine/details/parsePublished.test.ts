import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { parsePublished } from '../../../src/engine/details/parsePublished';

const readable: readonly (readonly [string, string])[] = [
  ['2025-11-02', '2025-11-02'],
  ['2025-11-02T10:15:00Z', '2025-11-02'],
  ['2025-11-02T10:15:00.123+05:30', '2025-11-02'],
  ['2025-11-02 10:15', '2025-11-02'],
  ['2025/11/2', '2025-11-02'],
  ['2025.11.02', '2025-11-02'],
  ['03/14/1998 10:36:00', '1998-03-14'],
  ['14/03/1998', '1998-03-14'],
  ['3/4/98', '1998-03-04'],
  ['03/14/1998 10:36 PM', '1998-03-14'],
  ['14.03.1998', '1998-03-14'],
  ['04.03.1998, 10:36', '1998-03-04'],
  ['14-03-1998', '1998-03-14'],
  ['19980314', '1998-03-14'],
  ['19980314T103600Z', '1998-03-14'],
  ['Oct 5, 2011', '2011-10-05'],
  ['Oct. 5, 2011', '2011-10-05'],
  ['OCTOBER 5 2011', '2011-10-05'],
  ['5 October 2011', '2011-10-05'],
  ['5th of October, 2011', '2011-10-05'],
  ['5-Oct-2011', '2011-10-05'],
  ['Sunday, 2 November 2025 10:15 GMT', '2025-11-02'],
  ['Sun, 02 Nov 2025 10:15:00 +0000', '2025-11-02'],
  ['Sun Nov 02 2025 10:15:00 GMT+0100', '2025-11-02'],
  ['Published: Nov 2, 2025 at 3pm ET', '2025-11-02'],
  ['Updated on 2 November 2025, 3.15 p.m.', '2025-11-02'],
  ['July 02, 2008', '2008-07-02'],
  ['29 February 2024', '2024-02-29'],
];

const unreadable = [
  '', ' ', 'yesterday', '2011', 'October 2011', 'Oct 5', '31 June 2025', '29 February 2023', '2025-13-01', '2025-02-30', '32/32/2020', '1762041600', '0000-00-00',
  'The dam burst on 5 October 2011', '5 October 2011 in Vale', '12345678', '5 October 2011 6 October 2012', '1/2', '2025-11-02x', 'May May 2, 2025', '99/99/99',
];

describe('publication dates', () => {
  for (const [text, iso] of readable) it(`reads ${text}`, () => assert.equal(parsePublished(text), iso));
  for (const text of unreadable) it(`does not read "${text}"`, () => assert.equal(parsePublished(text), null));

  it('gives back every day of the calendar, however written', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const forms = [iso, date.toISOString(), date.toUTCString(), iso.replace(/-/g, ''), iso.split('-').reverse().join('.'), new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' }).format(date), new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date)];
        for (const form of forms) assert.equal(parsePublished(form), iso, form);
      }),
    );
  });
  it('never throws and never gives an impossible day', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/. :,TZOctMay'.split('')), maxLength: 24 }), (text) => {
        const iso = parsePublished(text);
        if (iso !== null) assert.equal(new Date(iso).toISOString().slice(0, 10), iso);
      }),
      { numRuns: 5000 },
    );
  });
});
