/**
 * ISO 4217 codes that gave way to another when noughts were struck from the currency, with the first year of the new code; for a year
 * of both the new one counts. Source: ISO 4217, list three (historic denominations).
 */
const FORMER: Readonly<Record<string, readonly [string, number]>> = {
  TRY: ['TRL', 2005], MXN: ['MXP', 1993], PLN: ['PLZ', 1995], RUB: ['RUR', 1998], RON: ['ROL', 2005], BGN: ['BGL', 1999], ZMW: ['ZMK', 2013],
  GHS: ['GHC', 2007], MZN: ['MZM', 2006], AZN: ['AZM', 2006], BYN: ['BYR', 2016], TMT: ['TMM', 2009], MRU: ['MRO', 2018], STN: ['STD', 2018],
};

/** The code that a currency had in a year: a lira of 1999 is TRL. */
export function codeInYear(code: string, year: number): string {
  const former = FORMER[code];
  return former && year < former[1] ? former[0] : code;
}
