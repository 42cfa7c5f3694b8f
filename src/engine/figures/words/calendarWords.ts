import { Opener } from './figureWord';
import type { FigureTable, FigureWord } from './figureWord';

type Entry = readonly [string, Partial<FigureWord>];

const months = 'january february march april may june july august september october november december'.split(' ');
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** Months, weekdays, units of time, seasons, and the words that point at a time. */
export const CALENDAR_WORDS: FigureTable = [
  ...months.map((word, i): Entry => [word, { month: i + 1, starts: true }]),
  ...months.map((word, i): Entry => (word === 'may' ? ['', {}] : [short(word), { month: i + 1, shortMonth: true, starts: true }])),
  ['sept sept.', { month: 9, shortMonth: true, starts: true }],
  ...weekdays.map((word, i): Entry => [word, { weekday: i + 1, starts: true }]),
  ...weekdays.map((word, i): Entry => [`${word}s`, { weekday: i + 1, plural: true, starts: true }]),
  ...weekdays.map((word, i): Entry => [short(word), { weekday: i + 1, shortWeekday: true, starts: true }]),
  ['tues tues.', { weekday: 2, shortWeekday: true, starts: true }],
  ['thur thur. thurs thurs.', { weekday: 4, shortWeekday: true, starts: true }],
  ...timeUnit('Y', 'year yr', 'years yrs'),
  ...timeUnit('M', 'month', 'months'),
  ...timeUnit('W', 'week', 'weeks wks'),
  ...timeUnit('D', 'day', 'days'),
  ...timeUnit('TH', 'hour hr', 'hours hrs'),
  ...timeUnit('TM', 'minute min', 'minutes mins'),
  ...timeUnit('TS', 'second sec', 'seconds secs'),
  ...timeUnit('E', 'decade', 'decades'),
  ...timeUnit('C', 'century', 'centuries'),
  ...timeUnit('Q', 'quarter', 'quarters'),
  ...timeUnit('N', 'night', 'nights'),
  ...timeUnit('WE', 'weekend', 'weekends'),
  ...timeUnit('FN', 'fortnight', 'fortnights'),
  ...timeUnit('SN', 'season semester', 'seasons semesters'),
  ...timeUnit('ML', 'millennium', 'millennia millenniums'),
  ['spring', { season: 'SP', starts: true }],
  ['summer', { season: 'SU', starts: true }],
  ['autumn fall', { season: 'FA', starts: true }],
  ['winter', { season: 'WI', starts: true }],
  ['morning mornings', { dayPart: 'MO', starts: true }],
  ['afternoon afternoons', { dayPart: 'AF', starts: true }],
  ['evening evenings', { dayPart: 'EV', starts: true }],
  ['night nights', { dayPart: 'NI', starts: true }],
  ['twenties thirties forties fifties sixties seventies eighties nineties', { starts: true, opener: Opener.decade }],
  ['h1 h2 q1 q2 q3 q4', { starts: true, opener: Opener.shortQuarter }],
  ['boxing christmas easter good halloween labor labour memorial new palm thanksgiving valentine', { starts: true, opener: Opener.day }],
  ['midday midnight noon overnight today tomorrow tonight yesterday', { starts: true, opener: Opener.day }],
  ['coming current following last latest next past previous prior recent same this', { starts: true, opener: Opener.pointer }],
  ['day month week year', { starts: true }],
  ['currently future lately now nowadays presently recently soon', { starts: true, opener: Opener.vagueTime }],
];

function short(word: string): string {
  const letters = word.slice(0, 3);
  return `${letters} ${letters}.`;
}

function timeUnit(code: string, singular: string, plural: string): readonly Entry[] {
  return [
    [singular, { timeUnit: code, ...(code === 'WE' ? { starts: true } : {}) }],
    [plural, { timeUnit: code, plural: true, starts: true }],
  ];
}

/** "Ocotber" → 10: a word of five letters or more that is a month with one letter wrong, missing, extra or swapped; else 0. */
export function misspeltMonth(lower: string): number {
  if (lower.length < 5 || lower.length > 10 || !INITIALS.has(lower.charCodeAt(0)) || WELL_SPELT.has(lower)) return 0;
  let letters = 0;
  for (let i = 0; i < months.length; i++) {
    const month = months[i] ?? '';
    if (month.length < 6 || month[0] !== lower[0] || Math.abs(month.length - lower.length) > 1 || lower === month) continue;
    const edits = month.length >= 8 ? 2 : 1;
    letters ||= lettersOf(lower);
    const common = letters & (LETTERS[i] ?? 0);
    if (hasMore(letters ^ common, edits) || hasMore((LETTERS[i] ?? 0) ^ common, edits)) continue; // most words end here
    if (isWithin(edits, lower, month)) return i + 1;
  }
  return 0;
}

/** Words of their own, and months as other languages spell them: a misspelling by no means, and no date of an English text. */
const WELL_SPELT: ReadonlySet<string> = new Set(
  'augusta augusts augustus decembers decembre dezember februar januar novembers novembre octobers octobre oktober septembers septembre'.split(' '),
);

/** Which letters a word has, a bit for each. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** True when more than so many bits are set. */
function hasMore(bits: number, most: number): boolean {
  let left = bits;
  for (let n = 0; n < most; n++) left &= left - 1;
  return left !== 0;
}

const LETTERS: readonly number[] = months.map(lettersOf);

/** First letters of the months. */
const INITIALS: ReadonlySet<number> = new Set(months.map((month) => month.charCodeAt(0)));

/** True when so many edits (insert, delete, replace, swap of neighbours) turn one short word into another. */
function isWithin(edits: number, a: string, b: string): boolean {
  let before: readonly number[] = [];
  let row: readonly number[] = FIRST_ROW;
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      next.push(best);
      if (best < least) least = best;
    }
    if (least > edits && leastBefore > edits) return false; // later rows are made from these two
    leastBefore = least;
    before = row;
    row = next;
  }
  return (row[b.length] ?? Infinity) <= edits;
}

const FIRST_ROW: readonly number[] = Array.from({ length: 12 }, (_, j) => j);
