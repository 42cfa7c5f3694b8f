import type { DocumentDetails } from '../analysis';
import { NATION_WORDS, nationalCurrency } from './words/nationalMoney';

/** What is known of where an article came out. */
export type Publication = Pick<DocumentDetails, 'published' | 'outlet' | 'url'>;

/**
 * The dollar that an outlet's own readers mean by "$", by the country of its address ("nzherald.co.nz") or of its name ("Toronto
 * Star"); `''` where neither tells of one.
 */
export function homeDollar({ outlet, url }: Publication): string {
  return ofAddress(url) || ofName(outlet);
}

function ofAddress(url: string | null): string {
  if (url === null || !URL.canParse(url)) return '';
  return BY_DOMAIN[new URL(url).hostname.split('.').at(-1) ?? ''] ?? '';
}

function ofName(outlet: string | null): string {
  if (outlet === null) return '';
  const name = outlet.toLowerCase().slice(0, LONGEST_NAME);
  for (const [known, code] of OUTLETS) if (name === known || name === `the ${known}`) return code;
  for (const word of name.split(/[^a-z]/)) {
    const code = nationalCurrency(MONEY_BY_WORD.get(word) ?? '', 'dollar');
    if (AT_HOME.has(code)) return code;
  }
  return '';
}

/** Dollars that the papers of their countries write as "$" alone. */
export const AT_HOME: ReadonlySet<string> = new Set(['AUD', 'BBD', 'CAD', 'FJD', 'HKD', 'JMD', 'NZD', 'SGD', 'TTD', 'TWD']);

const LONGEST_NAME = 200;
const MONEY_BY_WORD = new Map(NATION_WORDS);
const BY_DOMAIN: Readonly<Record<string, string>> = {
  au: 'AUD', bb: 'BBD', ca: 'CAD', fj: 'FJD', hk: 'HKD', jm: 'JMD', nz: 'NZD', sg: 'SGD', tt: 'TTD',
};
/** Outlets whose names do not tell their country. */
const OUTLETS: readonly (readonly [string, string])[] = [
  ['age', 'AUD'], ['cbc', 'CAD'], ['cbc news', 'CAD'], ['cna', 'SGD'], ['ctv', 'CAD'], ['ctv news', 'CAD'], ['globe and mail', 'CAD'],
  ['national post', 'CAD'], ['otago daily times', 'NZD'], ['rnz', 'NZD'], ['stuff', 'NZD'], ['straits times', 'SGD'], ['today online', 'SGD'],
];
