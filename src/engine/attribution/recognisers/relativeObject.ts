import { makeCandidate } from '../cueSite';
import type { CueSite, VerbRule } from '../cueSite';
import { objectEnd } from '../grammar/objectEnd';
import { Word } from '../grammar/words';
import { wordSet } from '../../words/wordSet';

/**
 * "the plan, which he described as “a gift to nobody”" · "the deal that the mayor called “a trap”": the relative pronoun is
 * what is described, the words behind the cue say how.
 */
export const relativeObject: VerbRule = {
  name: 'relative-object',
  recognise: (site) => {
    const { region, next, entry } = site;
    const isDescribed = DESCRIBING_WITH_AS.has(entry.stance) || entry.lemma === 'acknowledge';
    if (entry.stance !== 'describes' && !(isDescribed && region.lower(next) === 'as')) return null;
    const pronoun = relativePronoun(site);
    if (pronoun < 0 || next >= region.end || site.particle !== null) return null;
    const opens = NAMING.has(entry.lemma) ? region.inQuote(next) || (region.is(next, Word.determiner | Word.adjective) && !region.is(next, Word.timeModifier)) : region.lower(next) === 'as';
    if (!opens) return null;
    const fragments = [{ first: pronoun, end: pronoun + 1 }, { first: next, end: endOfDescription(site, pronoun) }];
    return makeCandidate(site, 'relative-object', fragments);
  },
};

/** "Reyl opposed what he called a “gift” to nobody": a clause with "what" stands inside another, and is over with its quotation. */
function endOfDescription({ region, next, verb }: CueSite, pronoun: number): number {
  const end = objectEnd(region, next, verb);
  if (region.lower(pronoun) !== 'what') return end;
  for (let i = next; i < end; i++) if (region.startsQuote(i)) return region.quoteEnd(i);
  return end;
}

/** "called", "dubbed": no "as" before the name. */
const NAMING: ReadonlySet<string> = new Set(['call', 'label', 'brand', 'dub']);
const DESCRIBING_WITH_AS: ReadonlySet<string> = new Set(['opposes', 'supports', 'denies']);

/** The pronoun before the cue's subject; -1 when there is none. */
function relativePronoun({ region, subject, passive }: CueSite): number {
  if (!subject || passive) return -1;
  const before = subject.first - 1;
  return before >= region.first && PRONOUNS.has(region.form(before)) ? before : -1;
}

const PRONOUNS = wordSet('which whom who what that');
