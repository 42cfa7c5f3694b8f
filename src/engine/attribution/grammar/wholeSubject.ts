import { rareWords } from '../../words/rareWords';
import { wordSet } from '../../words/wordSet';
import { phraseStart } from './nounPhrase';
import type { Region } from './region';
import { Word } from './words';

/**
 * Where the subject starts whose last phrase starts at `first`: at "A man" in "A man in a red coat said", at "The mayor" in "The mayor
 * and his wife said", at "Two" in "Two of her aides said". Words to the left count only if the clause begins with them: in "He met the
 * owner and the mayor said" the subject is the mayor.
 */
export function wholeSubject(region: Region, first: number): number {
  let start = first;
  let whole = first;
  for (let links = 0; links < MOST_LINKS; links++) {
    const left = linkedStart(region, start);
    if (left < 0) break;
    start = left;
    if (beginsClause(region, start)) whole = start;
  }
  return whole === first && WHERE.has(region.form(first - 1)) ? start : whole; // in "talks held in Alto showed" it is not Alto that shows
}

const WHERE = rareWords('in at near');

const MOST_LINKS = 4;

/** Start of the phrase that what starts at `at` belongs to; -1 where nothing joins it to the left. */
function linkedStart(region: Region, at: number): number {
  const link = at - 1;
  if (link <= region.first || region.inQuote(link)) return -1;
  const form = region.form(link);
  if (AND.has(form)) return region.is(link - 1, Word.noun | Word.subjectPronoun) ? phraseStart(region, link - 1) : -1;
  if (!LINKS.has(form)) return -1;
  if (form.lower === 'of' && QUANTIFIERS.has(region.form(link - 1))) return link - 1;
  const dated = region.is(link - 1, Word.day) && region.is(link - 2, Word.participle) && region.is(link - 3, Word.noun);
  if (dated) return phraseStart(region, link - 3); // "A study published Monday in the journal"
  if (region.is(link - 1, Word.day | Word.timeNoun)) return -1;
  if (region.is(link - 1, Word.noun)) return phraseStart(region, link - 1);
  const reduced = region.is(link - 1, Word.gerund | Word.participle) || HELD.has(region.form(link - 1)); // "the talks held in"
  const described = reduced && region.is(link - 2, Word.noun); // "people living near"
  return described ? phraseStart(region, link - 2) : -1;
}

const HELD = rareWords('held based made published released taken given');
const AND = wordSet('and or nor');
const LINKS = wordSet('of for at in from with near on by inside outside behind under between among against to');
const QUANTIFIERS = wordSet('one two three four five six seven eight nine ten dozens hundreds thousands some many most all none each several both half neither either any few');

function beginsClause(region: Region, start: number): boolean {
  const before = start - 1;
  if (start === region.first || region.inQuote(before)) return true;
  return BOUNDARIES.has(region.form(before)) || region.is(before, Word.day) || region.isDash(before);
}

const BOUNDARIES = wordSet(', ; : but and that while as when because although though since if after before');
