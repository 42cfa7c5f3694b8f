import type { Found } from './found';
import type { Scan } from './scan';

/** The first token of the words that narrow a date down: "early", "late", "mid-", "earlier", "later". */
export function datePrefix(scan: Scan, at: number): number {
  switch (scan.lower(at - 1)) {
    case 'earlier':
    case 'early':
    case 'late':
    case 'later':
    case 'mid':
      return at - 1;
  }
  return scan.isDash(at - 1) && scan.lower(at - 2) === 'mid' ? at - 2 : at;
}

/** "Thursday evening", "Oct. 14 night": the part of the day makes a time of the date. */
export function withDayPart(scan: Scan, date: Found): Found {
  const { dayPart } = scan.word(date.end);
  if (dayPart === '' || !date.iso) return date;
  return { ...date, type: 'time', end: date.end + 1, iso: `${date.iso}T${dayPart}`, rule: 'part-of-day' };
}
