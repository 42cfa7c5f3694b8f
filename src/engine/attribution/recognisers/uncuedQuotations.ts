import type { QuoteSegment } from '../../quotes/quoteSegments';
import type { TokenRange } from '../../text/tokens';
import type { Candidate, RuleName } from '../candidate';
import { lastEnd } from '../candidate';
import type { Findings } from '../findings';
import { hasFiniteVerb, hasVerb } from '../grammar/clause';
import { phraseStart } from '../grammar/nounPhrase';
import type { Region } from '../grammar/region';
import { firstSubject, subjectBefore, subjectOf } from '../grammar/subject';
import type { Unit } from '../grammar/units';
import { Word } from '../grammar/words';
import type { Words } from '../grammar/words';
import { signatureBehind } from './signature';
import { goesOnFromBefore, goesOnInUnit, isQuoted, mayGoOn } from './joinedQuotations';
import { wordSet } from '../../words/wordSet';

/**
 * Quotations of a unit that no cue has taken: a sentence that is a quotation goes on with the one before, or stands
 * alone; one within a sentence counts as speech when it is long enough and holds a verb. Short ones are scare quotes,
 * titles or terms.
 */
export function addUncuedQuotations(region: Region, unit: Unit, before: Unit | null, findings: Findings): void {
  const { segments } = region.words.segments;
  const taken = takenQuotations(region, findings.unit);
  for (let i = unit.first; i < unit.end; ) {
    const index = region.words.quotationAt(i);
    const segment = index < 0 ? undefined : segments[index];
    if (!segment) {
      i++;
      continue;
    }
    if (segment.firstToken >= unit.first && !taken.has(index)) addUncued(region, unit, before, findings, segment);
    i = Math.max(i + 1, segment.endToken);
  }
}

function takenQuotations(region: Region, candidates: readonly Candidate[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const candidate of candidates) {
    if (candidate.inside >= 0) continue;
    for (const { first, end } of candidate.fragments) {
      for (let i = first; i < end; ) {
        const index = region.words.quotationAt(i);
        if (index < 0) {
          i++;
          continue;
        }
        taken.add(index);
        i = Math.max(i + 1, region.words.segments.segments[index]?.endToken ?? i + 1);
      }
    }
  }
  return taken;
}

function addUncued(region: Region, unit: Unit, before: Unit | null, findings: Findings, segment: QuoteSegment): void {
  const range = { first: segment.firstToken, end: segment.endToken };
  const length = range.end - range.first;
  const opens = range.first === unit.first && (length >= SHORTEST_SENTENCE || region.quoteEndsWith(range.first, '.?!…'));
  const signature = opens ? signatureBehind(region, range.end) : null;
  if (signature) {
    findings.add(uncued(range, unit.index, 'quotation-signed', signature, -1));
    return;
  }
  if (opens && range.end >= unit.end - 1) {
    addQuotedSentence(region, unit, before, findings, range);
    return;
  }
  if (range.first > unit.first && region.lower(range.first - 1) === ':' && length > SHORTEST_AFTER_COLON) {
    const first = phraseStart(region, range.first - 2);
    const speaker = first < 0 ? subjectBefore(region, range.first - 1) : (giverOf(region, first) ?? { first, end: range.first - 1 });
    const colon = { first: range.first - 1, end: range.first };
    findings.add(uncued(range, unit.index, 'quotation-after-colon', speaker, colon.first, colon));
    return;
  }
  if (length > SHORTEST_IN_SENTENCE && hasVerb(region, range.first, range.end)) {
    if (goesOnInUnit(region, unit, findings, range) || goesOnFromBefore(region, unit, findings)) return;
    findings.add(uncued(range, unit.index, 'quotation-in-sentence', speakerOfSentence(region, range.first, findings), -1));
  }
}

/** "He" of: He gave her a hint: “…” · He was blunt: “…” Null where what stands before the colon is no object. */
function giverOf(region: Region, object: number): TokenRange | null {
  const isObject = region.is(object, Word.determiner) || region.is(object - 1, Word.formOfBe);
  if (object <= region.first || !isObject || !hasFiniteVerb(region, region.first, object)) return null;
  return subjectBefore(region, object);
}

/** Tokens, marks included. */
const SHORTEST_SENTENCE = 6;
const SHORTEST_AFTER_COLON = 4;
const SHORTEST_IN_SENTENCE = 8;

/** A sentence that is a quotation from end to end. */
function addQuotedSentence(region: Region, unit: Unit, before: Unit | null, findings: Findings, range: TokenRange): void {
  const { tokens } = region.words;
  const open = findings.previous.filter((candidate) => isQuoted(region, candidate) && mayGoOn(candidate));
  const previous = open.at(-1) ?? findings.previous.at(-1);
  const block = tokens.blockAt(range.first);
  if (previous) {
    const sameParagraph = block === tokens.blockAt(previous.cueToken >= 0 ? previous.cueToken : lastEnd(previous) - 1);
    const quoted = isQuoted(region, previous);
    if (sameParagraph ? !quoted || mayGoOn(previous) : quoted && block - tokens.blockAt(lastEnd(previous) - 1) <= 1) {
      findings.goOn(previous, range, unit.index);
      return;
    }
  }
  const isShort = range.end - range.first < SHORTEST_SENTENCE; // “Early Hours.” goes on with what was said, or is a name
  const announced = before && !isShort ? announcedBy(region, before) : null;
  if (announced) {
    const { cue, verb, lemma, speaker } = announced;
    findings.add(uncued(range, unit.index, 'cue-before-paragraph', speaker, verb, cue, lemma));
    return;
  }
  const introduced = before && !previous && !isShort ? introducedBy(region, before, block) : null;
  if (introduced) {
    findings.add(uncued(range, unit.index, 'quotation-introduced', introduced, -1));
    return;
  }
  const { latest } = findings;
  if (latest && isQuoted(region, latest) && mayGoOn(latest) && tokens.blockAt(latest.cueToken) === block) {
    findings.goOn(latest, range, unit.index);
    return;
  }
  if (!isShort) findings.add(uncued(range, unit.index, 'quotation-alone', nearbySpeaker(region, range.first, findings), -1));
}

/** "Ruiz put it this way. She wrote:" and the quotation in a sentence of its own. */
function announcedBy(region: Region, before: Unit): { cue: TokenRange; verb: number; lemma: string; speaker: TokenRange | null } | null {
  const { words } = region;
  const last = words.lower(before.end - 1);
  if (last !== ':' && last !== ',') return null;
  const floor = Math.max(before.first, before.end - 15);
  for (let verb = before.end - 2; verb >= floor; verb--) {
    const entry = words.cue(verb);
    if (!entry?.verb?.speech || !words.is(verb, Word.verb)) continue;
    const own = region.over(before.first, before.end);
    return { cue: { first: verb, end: verb + 1 }, verb, lemma: entry.verb.lemma, speaker: subjectOf(own, verb) };
  }
  return null;
}

/** "Ruiz released a statement:" or "Okafor agreed." before a quotation without a cue: its subject speaks. */
function introducedBy(region: Region, before: Unit, block: number): TokenRange | null {
  const { words } = region;
  const speaking = block - before.block <= 1 ? verbOfSpeaking(words, before) : -1;
  if (speaking >= 0) return subjectOf(region.over(before.first, before.end), speaking);
  const colon = words.lower(before.end - 1) === ':';
  if (!colon && (before.block !== block || before.end - before.first > 14 || !endsWithSpeechVerb(words, before))) return null;
  return firstSubject(region.over(before.first, before.end), before.end);
}

/** "Ruiz addressed the crowd from the quay.": says that somebody speaks, and leaves what to the paragraph below; -1 when not. */
function verbOfSpeaking(words: Words, { first, end }: Unit): number {
  for (let i = first; i < end && i < first + LONGEST_INTRODUCTION; i++) {
    if (SPEAKING.has(words.form(i)) && words.is(i, Word.verb)) return i;
  }
  return -1;
}

const SPEAKING = wordSet('addressed addresses spoke speaks');
const LONGEST_INTRODUCTION = 30;

function endsWithSpeechVerb(words: Words, before: Unit): boolean {
  for (let i = before.end - 2; i >= before.first && i >= before.end - 5; i--) {
    const entry = words.cue(i);
    if (entry?.verb?.speech && words.is(i, Word.verb)) return true;
  }
  return false;
}

function speakerOfSentence(region: Region, before: number, findings: Findings): TokenRange | null {
  const own = findings.unit.filter((candidate) => candidate.inside < 0 && candidate.speaker).at(-1);
  return own?.speaker ?? firstSubject(region, before) ?? nearbySpeaker(region, before, findings);
}

/** Who spoke last, in this paragraph or the one before. */
function nearbySpeaker(region: Region, token: number, findings: Findings): TokenRange | null {
  const { tokens } = region.words;
  const speaker = findings.latestWithSpeaker?.speaker ?? null;
  return speaker && tokens.blockAt(token) - tokens.blockAt(speaker.first) <= 1 ? speaker : null;
}

function uncued(
  range: TokenRange, unit: number, rule: RuleName, speaker: TokenRange | null, cueToken: number,
  cue: TokenRange | null = null, lemma: string | null = null,
): Candidate {
  return {
    fragments: [range], cue, cueToken, lemma, speaker, addressee: null, medium: null, venue: null, rule, contentFirst: true,
    unit, inside: -1,
  };
}
