import { skipTimeAndAdverbs } from '../grammar/adjuncts';
import { phraseEnd } from '../grammar/nounPhrase';
import type { TokenRange } from '../../text/tokens';
import type { CueSite } from '../cueSite';
import type { Region } from '../grammar/region';
import { wordSet } from '../../words/wordSet';

/**
 * The site as the rules for content after the cue see it: a passive gets its speaker from "by …", and "said, in a
 * statement, that" is read past the parenthesis. Null when the cue can have no content behind it.
 */
export function lookingRight(site: CueSite): CueSite | null {
  if (!site.passive) return goingOnAt(site, site.speaker, afterParenthesis(site, site.next));
  if (!REPORTED_PASSIVES.has(site.entry.lemma)) return null;
  const { region, cue } = site;
  if (region.lower(cue.end) !== 'by') return goingOnAt(site, null, afterParenthesis(site, site.next));
  const speaker = { first: cue.end + 1, end: phraseEnd(region, cue.end + 1) };
  const next = skipTimeAndAdverbs(region, speaker.end);
  return goingOnAt(site, speaker.end > speaker.first ? speaker : null, afterParenthesis(site, next));
}

function goingOnAt(site: CueSite, speaker: TokenRange | null, next: number): CueSite {
  return speaker === site.speaker && next === site.next ? site : { ...site, speaker, next };
}

/** Verbs whose passive still reports: "was told that", "was accused of", "was quoted as saying". */
const REPORTED_PASSIVES: ReadonlySet<string> = new Set(
  'tell ask quote inform assure remind accuse charge call describe report announce cite say claim estimate reveal disclose confirm warn urge advise'.split(' '),
);

function behindDashes(region: Region, dash: number): number {
  const limit = Math.min(region.end - 1, dash + 18);
  for (let i = dash + 1; i < limit; i++) if (region.isDash(i)) return region.lower(i + 1) === 'that' ? i + 1 : dash;
  return dash;
}

/** "said, in a statement, that" · “said, “…”” · "said – to nobody in particular – that" */
function afterParenthesis({ region }: CueSite, next: number): number {
  if (region.isDash(next)) return behindDashes(region, next);
  if (!region.isComma(next) || next + 1 >= region.end) return next;
  if (region.inQuote(next + 1)) return next + 1;
  if (CONDITIONS.has(region.form(next + 1))) return next + 1;
  if (!PARENTHESES.has(region.form(next + 1))) return next;
  const limit = Math.min(region.end - 1, next + 12);
  for (let i = next + 2; i < limit; i++) {
    if (!region.isComma(i)) continue;
    return region.inQuote(i + 1) || region.lower(i + 1) === 'that' ? i + 1 : next;
  }
  return next;
}

/** What a comma may set off between cue and content: "said, through an interpreter, that". */
const PARENTHESES = wordSet('in per through via at on during by to as after when with without citing speaking');
/** What is content behind a comma, too: "said, if elected, she would". */
const CONDITIONS = wordSet('if despite given unless');
