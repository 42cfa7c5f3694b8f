import type { TokenRange } from '../../text/tokens';
import type { Candidate, RuleName } from '../candidate';
import { firstStart, lastEnd } from '../candidate';
import type { Findings } from '../findings';
import { clauseAfterComma } from '../grammar/clause';
import type { Region } from '../grammar/region';
import type { Unit } from '../grammar/units';

/*
 * Quotations within a sentence that no cue of their own introduces, and that are part of what somebody says all the same.
 */

/**
 * Joins a quotation to what the same unit reports, where it is part of it: “It is late,” said Ruiz, of Brook, Calif. “We go.” ·
 * Ruiz called it a “mistake” when he had “to pay for it”. Returns false, and changes nothing, where it is not.
 */
export function goesOnInUnit(region: Region, unit: Unit, findings: Findings, quotation: TokenRange): boolean {
  const holder = cuedBefore(findings, quotation.first);
  if (!holder) return false;
  if (holder.contentFirst) {
    if (!isQuoted(region, holder) || !region.lower(quotation.first - 1).endsWith('.')) return false;
    findings.goOn(holder, quotation, unit.index);
    return true;
  }
  const part = holder.fragments.at(-1);
  if (!part || !reaches(region, holder, quotation.first)) return false;
  holder.fragments[holder.fragments.length - 1] = { first: part.first, end: quotation.end };
  return true;
}

/** “It is late,” Ruiz said. Instead, “we go on as we did”: the sentence goes on with what the one before quotes. */
export function goesOnFromBefore(region: Region, unit: Unit, findings: Findings): boolean {
  if (findings.unit.some(({ inside }) => inside < 0)) return false;
  const holder = findings.previous.filter((candidate) => isQuoted(region, candidate) && mayGoOn(candidate)).at(-1);
  const { tokens } = region.words;
  if (!holder || tokens.blockAt(region.first) !== tokens.blockAt(lastEnd(holder) - 1)) return false;
  findings.goOn(holder, { first: region.first, end: region.end }, unit.index);
  return true;
}

/** Whether the content starts or first ends in a quotation. */
export function isQuoted(region: Region, candidate: Candidate): boolean {
  return region.words.quotationAt(firstStart(candidate)) >= 0 || region.words.quotationAt((candidate.fragments[0]?.end ?? 0) - 1) >= 0;
}

/** Whether a quotation behind the attribution may belong to it. */
export function mayGoOn(candidate: Candidate): boolean {
  return candidate.contentFirst || candidate.rule === 'colon-after-cue';
}

/** The latest of the unit whose cue and content stand before a token. */
function cuedBefore({ unit }: Findings, token: number): Candidate | null {
  for (let i = unit.length - 1; i >= 0; i--) {
    const candidate = unit[i];
    if (!candidate || candidate.inside >= 0 || candidate.cueToken < 0) continue;
    if (candidate.cueToken < token && lastEnd(candidate) <= token) return candidate;
  }
  return null;
}

/** Whether nothing between the content, which follows its cue, and a quotation says that something new begins. */
function reaches(region: Region, holder: Candidate, quotation: number): boolean {
  const end = lastEnd(holder);
  if (quotation - end > FARTHEST) return false;
  const isClause = !NO_CLAUSE.has(holder.rule);
  for (let i = end; i < quotation; i++) {
    if (region.inQuote(i)) continue;
    const form = region.form(i);
    if (region.words.cue(i)?.verb || form.text === ';' || form.text === ':') return false;
    if (form.text === ',' && !(isClause && !clauseAfterComma(region, i + 1))) return false;
  }
  return true;
}

const FARTHEST = 25;
/** Rules whose content is over at a comma. */
const NO_CLAUSE: ReadonlySet<RuleName> = new Set<RuleName>(['object', 'infinitive', 'quotation-after-cue']);
