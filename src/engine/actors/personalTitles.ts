import { rareWords } from '../words/rareWords';
import type { WordForm } from '../words/wordForm';

/** "Dr.", "Sgt.", "Sheriff": what stands before people's names, and seldom before those of bodies. */
export function isPersonalTitle(form: WordForm): boolean {
  return isAbbreviatedTitle(form) || isTitleInFull(form);
}

/** "Dr.", "Sgt.": before people's names alone. */
export function isAbbreviatedTitle(form: WordForm): boolean {
  return ABBREVIATED.has(form);
}

/** "Sheriff", "Captain": bodies and places may begin so ("Captain Cook Islands"). */
export function isTitleInFull(form: WordForm): boolean {
  return IN_FULL.has(form);
}

/** "General", "Chancellor": companies and works may begin so as well ("General Motors"). */
export function isOfficeTitle(form: WordForm): boolean {
  return OFFICES.has(form);
}

const ABBREVIATED = rareWords('mr mr. mrs mrs. ms ms. miss dr dr. prof prof. rev. sen. rep. gov. lt. capt. sgt. col. gen. maj. cmdr. cpl.');
const IN_FULL = rareWords('sheriff captain judge professor detective sergeant lieutenant colonel senator coach pastor mayor deputy doctor officer');
const OFFICES = rareWords('general admiral president chancellor premier governor pope chairman');
