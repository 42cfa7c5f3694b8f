import type { CueSite } from '../cueSite';
import { Word } from '../grammar/words';
import { rareWords } from '../../words/rareWords';

/**
 * Whether a verb of belief tells of nobody's: "could believe", "to hope", "widely expected to win", "asked if she believed".
 * What somebody may hold for true is no statement of theirs; what they do, "the banks expect to save $41 million", is theirs alone.
 */
export function isNobodysBelief(site: CueSite): boolean {
  const { region, entry, form, verb, subject } = site;
  if (entry.stance !== 'believes') return false;
  const auxiliary = NOT.has(region.form(verb - 1)) ? verb - 2 : verb - 1; // "could not believe", but "do not believe"
  if (form === 'base' && (site.infinitive || MODALS.has(region.form(auxiliary)))) return true;
  if (form === 'ing' && region.lower(site.next) === 'to') return true;
  if (form === 'past' && region.lower(site.next) === 'to' && region.hasTag(verb, 'VBN') && !region.is(verb - 1, Word.auxiliary)) return true;
  if (form === 'past' && !subject && !region.hasTag(verb - 1, 'CC')) return true;
  return subject !== null && ASKED_ABOUT.has(region.form(subject.first - 1));
}

const NOT = rareWords("not n't");
const MODALS = rareWords("can ca could may might must should would will wo 'd 'll cannot");
const ASKED_ABOUT = rareWords('if whether what how why');
