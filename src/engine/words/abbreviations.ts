import { isUpper } from '../text/chars';
import type { Codes } from './codes';
import { knownWordAt } from './lexicon';
import { wordSet } from './wordSet';

/** Words whose full stop belongs to them. A stop after one of these does not end a sentence by itself. */

/** Titles and the like: a name or number follows, so a capital after them starts no sentence. */
const BEFORE_A_NAME = wordSet(
  `mr mrs ms dr messrs prof hon rev fr ste sen sens rep reps gov govs gen lt col sgt cpl capt maj adm cmdr cmdt
   supt insp det pres atty dist asst assoc vs cf al op e.g i.e approx ca`,
);

/** "No. 10", "Fig. 3": only before a number, since "He said no." ends a sentence. */
const BEFORE_A_NUMBER = wordSet('no nos rs art arts sec secs para fig figs p pp vol vols ch');

/** Months, states, company forms: a sentence may well end with them. */
const ANYWHERE = wordSet(
  `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun jr sr esq inc corp co ltd
   bros plc dept univ assn natl intl govt gmbh etc ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich
   minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que alta st mt ft ave blvd rd`,
);

/** True when `[start, stop)` and the full stop behind it are one token. Months and states only when capitalised. */
export function isAbbreviation(codes: Codes, start: number, stop: number, beforeNumber: boolean): boolean {
  const word = knownWordAt(codes, start, stop);
  if (word === null) return false;
  if (BEFORE_A_NUMBER.has(word)) return beforeNumber;
  const capitalised = isUpper(codes[start] as number);
  if (BEFORE_A_NAME.has(word)) return capitalised || ALSO_SMALL.has(word);
  return capitalised ? ANYWHERE.has(word) : ETC.has(word);
}

/** True when a capitalised word or a number after "word." still belongs to the same sentence: "Mr. Oduya", "No. 10". */
export function expectsName(lowerWithStop: string): boolean {
  const lower = lowerWithStop.slice(0, -1);
  return BEFORE_A_NAME.hasWord(lower) || BEFORE_A_NUMBER.hasWord(lower);
}

export const LONGEST_ABBREVIATION = 6;

const ALSO_SMALL = wordSet('vs cf al op approx ca');
const ETC = wordSet('etc');
