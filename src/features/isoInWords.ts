import { strings, type Translate } from './strings';

/**
 * The value of a date or time as TimeML writes it, for people. A day stays as it is, `2025-11-02`; other codes are said:
 * `2025-FA` as "2025, autumn", `2025-W45` as the days of that week. So is what is not known: `XXXX-11-02` as "11-02, year
 * unknown". Null where it says no more than the words of the article do: `XXXX-WXX-3` for "Wednesday".
 */
export function isoInWords(iso: string | null, t: Translate): string | null {
  if (iso === null) return null;
  const reference = REFERENCES.get(iso);
  if (reference !== undefined) return t(reference);
  if (!iso.includes('X')) return inWords(iso, t);
  if (!iso.startsWith('XXXX')) return t(strings.partlyUnknown, iso);
  const rest = iso.slice('XXXX-'.length);
  if (rest === '' || rest.includes('X')) return null;
  const month = rest.length === 2 ? MONTHS[Number(rest) - 1] : undefined;
  return t(strings.yearUnknown, month === undefined ? rest : t(month));
}

/** Whether it says when, and no part of it is open. */
export function isResolved(iso: string | null): iso is string {
  return iso !== null && /^\d/.test(iso) && !iso.includes('X');
}

/** "October", of `2025-10-14` and of `XXXX-10`; null where no month is said. */
export function monthOf(iso: string, t: Translate): string | null {
  const month = /^.{4}-(\d\d)(?!\d)/.exec(iso)?.[1];
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return name === undefined ? null : t(name);
}

/** "Sunday", of `2025-11-02` and `2025-11-02T14:00`; null where no day is said. */
export function weekdayOf(iso: string, t: Translate): string | null {
  const day = /^\d{4}-\d\d-\d\d(?!\d)/.exec(iso)?.[0];
  const name = day === undefined ? undefined : WEEKDAYS[new Date(`${day}T00:00Z`).getUTCDay()];
  return name === undefined ? null : t(name);
}

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['PRESENT_REF', strings.now], ['PAST_REF', strings.past], ['FUTURE_REF', strings.future],
]);

const MONTHS: readonly string[] = [
  strings.january, strings.february, strings.march, strings.april, strings.may, strings.june, strings.july, strings.august,
  strings.september, strings.october, strings.november, strings.december,
];

const WEEKDAYS: readonly string[] = [
  strings.sunday, strings.monday, strings.tuesday, strings.wednesday, strings.thursday, strings.friday, strings.saturday,
];

/** Parts of a year and of a day, as TimeML calls them. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['SP', strings.spring], ['SU', strings.summer], ['FA', strings.autumn], ['WI', strings.winter],
  ['MO', strings.morning], ['MI', strings.midday], ['AF', strings.afternoon], ['EV', strings.evening], ['NI', strings.night],
  ['DT', strings.daytime],
]);

function inWords(iso: string, t: Translate): string {
  const at = iso.indexOf('T');
  if (at < 0) return dateInWords(iso, t);
  const time = iso.slice(at + 1);
  const part = PARTS.get(time);
  const words = part === undefined ? time : t(part);
  return at === 0 ? words : t(strings.dayAndPart, dateInWords(iso.slice(0, at), t), words);
}

function dateInWords(date: string, t: Translate): string {
  if (/^\d{2,3}$/.test(date)) return t(strings.range, date.padEnd(4, '0'), date.padEnd(4, '9')); // a century, a decade
  const [, year = '', rest = ''] = /^(\d{4})-(.+)$/.exec(date) ?? [];
  const part = PARTS.get(rest);
  if (part !== undefined) return t(strings.dayAndPart, year, t(part));
  if (/^Q[1-4]$/.test(rest)) return t(strings.quarterOf, year, rest.slice(1));
  if (/^H[12]$/.test(rest)) return t(strings.halfOf, year, rest.slice(1));
  const [, week, end] = /^W(\d\d)(-WE)?$/.exec(rest) ?? [];
  if (week === undefined) return date;
  const monday = mondayOf(Number(year), Number(week));
  return t(strings.range, dayAfter(monday, end === undefined ? 0 : 5), dayAfter(monday, 6));
}

const DAY = 86_400_000;

/** The week with the fourth of January is a year's first. */
function mondayOf(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4);
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (week - 1) * 7 * DAY;
}

function dayAfter(time: number, days: number): string {
  return new Date(time + days * DAY).toISOString().slice(0, 10);
}
