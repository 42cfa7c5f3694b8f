import { strings, type Translate } from './strings';

/**
 * The value of a date as TimeML writes it, for people. A full one stays as it is, `2025-11-02`; what is not known in it
 * is said: `XXXX-11-02` as "11-02, year unknown", `XXXX-10` as "October, year unknown". Null where it says no more than
 * the words of the article do: `XXXX-WXX-3` for "Wednesday".
 */
export function isoInWords(iso: string | null, t: Translate): string | null {
  if (iso === null) return null;
  const reference = REFERENCES[iso];
  if (reference !== undefined) return t(reference);
  if (!iso.includes('X')) return iso;
  if (!iso.startsWith('XXXX')) return t(strings.partlyUnknown, iso);
  const rest = iso.slice('XXXX-'.length);
  return rest === '' || rest.includes('X') ? null : t(strings.yearUnknown, MONTHS[rest] ?? rest);
}

const REFERENCES: Readonly<Record<string, string>> = {
  PRESENT_REF: strings.now, PAST_REF: strings.past, FUTURE_REF: strings.future,
};

const MONTHS: Readonly<Record<string, string>> = {
  '01': 'January', '02': 'February', '03': 'March', '04': 'April', '05': 'May', '06': 'June', '07': 'July', '08': 'August',
  '09': 'September', '10': 'October', '11': 'November', '12': 'December',
};
