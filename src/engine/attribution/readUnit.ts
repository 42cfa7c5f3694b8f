import type { Block } from '../analysis';
import { readDateline } from '../details/dateline';
import type { Findings } from './findings';
import { isCueVerb, isVerbDespiteNoun, mayBeCue } from './grammar/cueWords';
import { Region } from './grammar/region';
import { SOURCE_SIGNS } from './grammar/sourcePhrase';
import type { Unit } from './grammar/units';
import { Word } from './grammar/words';
import type { Words } from './grammar/words';
import { accordingTo } from './recognisers/accordingTo';
import { nameAndColon } from './recognisers/nameAndColon';
import { nominalCue } from './recognisers/nominalCue';
import { addUncuedQuotations } from './recognisers/uncuedQuotations';
import { paragraphAfterColon } from './recognisers/paragraphAfterColon';
import { phrasalCue } from './recognisers/phrasalCue';
import { recogniseVerb } from './recognisers/verbRules';
import { wordSet } from '../words/wordSet';
import { rareWords } from '../words/rareWords';

/**
 * Finds the candidates of one of the units: in its own words, inside its quotations, then quotations that no cue has taken.
 * `turnWords` is the first word that the speaker of a transcript says in the unit's block, -1 where the article speaks: who is
 * quoted in a turn has a cue.
 */
export function readUnit(
  words: Words,
  units: readonly Unit[],
  unit: Unit,
  block: Block,
  turnWords: number,
  findings: Findings,
): void {
  const signs = signsOfCues(words, unit);
  const outside = signs.own.length > 0;
  if (!signs.colon && !outside && !signs.quotation) return;
  const bracketed = words.lower(unit.first) === '(' && words.lower(unit.end - 1) === ')'; // (It is late, Ruiz said.)
  const end = withoutFinalStop(words, unit.first, bracketed ? unit.end - 1 : unit.end, -1);
  const inTurn = turnWords >= 0;
  const first = inTurn ? Math.max(unit.first, turnWords) : bracketed ? unit.first + 1 : behindDateline(words, unit, block);
  if (first >= end) return;
  const region = new Region(words, first, end, -1, unit.first);
  if (signs.colon && !inTurn && isHeading(words, unit, block) && startsBlock(words, unit)) findings.add(nameAndColon(region, unit.index));
  for (const token of signs.own) if (token >= region.first) readCue(region, unit.index, token, findings);
  for (let n = 0; n < signs.quoted.length; ) n = readQuotation(words, unit, signs.quoted, n, findings);
  if (signs.colon && outside) findings.add(paragraphAfterColon(region, unit, units[unit.index + 1] ?? null));
  if (signs.quotation && !inTurn) addUncuedQuotations(region, unit, unit.index > 0 ? (units[unit.index - 1] ?? null) : null, findings);
}

function isHeading(words: Words, unit: Unit, block: Block): boolean {
  return block.kind !== 'body' || (unit.block === 0 && unit.end - unit.first <= LONGEST_HEADLINE && endsBlock(words, unit));
}

/** The report begins behind "PORT ELSWICK –"; only where the first paragraphs of the article begin is one looked for. */
function behindDateline(words: Words, unit: Unit, block: Block): number {
  if (block.kind !== 'body' || unit.block > LAST_DATELINE || !startsBlock(words, unit)) return unit.first;
  const dateline = readDateline(words.tokens, unit.first, unit.end);
  return dateline && dateline.endToken < unit.end ? dateline.endToken : unit.first;
}

const LAST_DATELINE = 6;

interface Signs {
  colon: boolean;
  /** Some of it stands in quotation marks. */
  quotation: boolean;
  /** Tokens that may be cues, in the unit's own words and inside its quotations. */
  readonly own: readonly number[];
  readonly quoted: readonly number[];
}

/** Whether it is worth looking closer, and where: without a word of the lexicon no sentence is tagged. */
function signsOfCues(words: Words, unit: Unit): Signs {
  const { tokens } = words;
  const own: number[] = [];
  const quoted: number[] = [];
  let colon = false;
  for (let i = unit.first; i < unit.end; i++) {
    const form = tokens.form(i);
    const { cue } = form;
    if (cue === null && !SOURCE_SIGNS.has(form)) continue;
    if (cue === null && form.text === ':') colon = true;
    else if (cue === null || SOURCE_SIGNS.has(form) || mayBeCue(words, i, cue)) (words.quotationAt(i) < 0 ? own : quoted).push(i);
  }
  return { colon, quotation: holdsQuotation(words, unit), own, quoted };
}


function holdsQuotation({ segments }: Words, unit: Unit): boolean {
  if (segments.segments.length === 0) return false;
  for (let i = unit.first; i < unit.end; i++) if ((segments.outermostOf[i] as number) >= 0) return true;
  return false;
}

function readCue(region: Region, unit: number, token: number, findings: Findings): void {
  const entry = region.words.cue(token);
  const isSign = !entry || SOURCE_SIGNS.has(region.form(token));
  const source = isSign ? accordingTo(region, unit, token, findings.unit) : null;
  if (!entry || source) {
    findings.add(source);
    return;
  }
  if (isSign && !mayBeCue(region.words, token, entry)) return;
  const phrasal = entry.phrasal.length > 0 ? phrasalCue(region, unit, token, findings.unit) : null;
  if (phrasal) findings.add(phrasal);
  else if (entry.noun && region.is(token, Word.noun) && !isVerbDespiteNoun(region, token)) {
    const nominal = nominalCue(region, unit, token);
    const isVerb = nominal === null && entry.verb && entry.form === 'ing' && region.lower(token + 1) === 'that'; // "as well as ruling that"
    findings.add(isVerb ? recogniseVerb(region, unit, token, findings.unit) : nominal);
  } else if (entry.verb && isCueVerb(region, token)) findings.add(recogniseVerb(region, unit, token, findings.unit));
}

/**
 * Who said that who said: each sentence inside a quotation is a region of its own. Reads the cues from index `from` on that
 * stand in the same sentence of the same quotation, and returns the index of the first that does not.
 */
function readQuotation(words: Words, unit: Unit, cues: readonly number[], from: number, findings: Findings): number {
  const token = cues[from] ?? -1;
  const quotation = words.quotationAt(token);
  const segment = words.segments.segments[quotation];
  if (!segment) return from + 1;
  const sentence = words.tokens.sentenceAt(token);
  const behind = Math.min(sentence.end, segment.endToken);
  let next = from + 1;
  while (next < cues.length && (cues[next] ?? 0) < behind) next++;
  if (segment.firstToken < unit.first || segment.endToken - segment.firstToken <= SHORTEST_HOLDER) return next;
  const first = Math.max(sentence.first, segment.firstToken + 1);
  const limit = Math.min(sentence.end, segment.closed ? segment.endToken - 1 : segment.endToken, first + LONGEST_INNER, unit.end);
  const inside = cues.slice(from, next).filter((cue) => cue >= first && cue < limit);
  if (limit - first <= 3 || !inside.some((cue) => words.cue(cue))) return next; // "according" alone is no sign here
  const region = new Region(words, first, withoutFinalStop(words, first, limit, quotation), quotation);
  for (const cue of inside) if (!region.inQuote(cue) && !isOwnBelief(words, cue)) readCue(region, unit.index, cue, findings);
  return next;
}

/** “I think it is late,” she said: no statement within hers. */
function isOwnBelief(words: Words, cue: number): boolean {
  return BELIEFS.has(words.form(cue)) && (words.form(cue - 1).person === 1 || words.lower(cue - 1) === 'we');
}

const BELIEFS = rareWords('think thought guess believe believed suppose hope wonder expect fear worry doubt suspect reckon');
const LONGEST_HEADLINE = 25;
const SHORTEST_HOLDER = 7;
const LONGEST_INNER = 400;

function withoutFinalStop(words: Words, first: number, end: number, inside: number): number {
  let last = end;
  while (last > first && FINAL.has(words.form(last - 1)) && (inside >= 0 || words.quotationAt(last - 1) < 0)) last--;
  return last;
}

const FINAL = wordSet('. ? ! ; : .. ... .... …');

function startsBlock(words: Words, unit: Unit): boolean {
  return unit.first === 0 || words.tokens.blockAt(unit.first - 1) !== unit.block;
}

function endsBlock(words: Words, unit: Unit): boolean {
  const { sentences } = words.tokens;
  const behind = unit.endSentence;
  return sentences[behind]?.block !== unit.block && unit.end >= (sentences[behind - 1]?.end ?? 0);
}
