import type { Block } from '../analysis';
import { TokenKind } from '../words/wordForm';
import { readDateline } from '../details/dateline';
import type { Findings } from './findings';
import { isCueVerb, isVerbDespiteNoun, mayBeCue } from './grammar/cueWords';
import { Region } from './grammar/region';
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

/** Finds the candidates of one unit: in its own words, inside its quotations, then quotations that no cue has taken. */
export function readUnit(
  words: Words,
  unit: Unit,
  neighbours: Neighbours,
  block: Block,
  transcriptNames: ReadonlySet<string>,
  findings: Findings,
): void {
  const signs = signsOfCues(words, unit);
  if (!signs.colon && !signs.outside && !signs.quoted) return;
  const heading = block.kind !== 'body' || (unit.block === 0 && unit.end - unit.first <= LONGEST_HEADLINE && endsBlock(words, unit));
  const end = withoutFinalStop(words, unit.first, unit.end, -1);
  const region = new Region(words, behindDateline(words, unit, block), end, -1, words.isTitleCase(unit.first));
  if (signs.colon && startsBlock(words, unit)) {
    findings.add(nameAndColon(region, unit.index, heading, blockEnd(words, unit), transcriptNames));
  }
  if (signs.outside) readRegion(region, unit.index, findings);
  for (const quotation of signs.inside) readQuotation(words, unit, quotation, findings);
  if (signs.colon && signs.outside) findings.add(paragraphAfterColon(region, unit, neighbours.next));
  addUncuedQuotations(region, unit, neighbours.before, findings);
}

/** The report begins behind "PORT ELSWICK –"; only where the first paragraphs of the article begin is one looked for. */
function behindDateline(words: Words, unit: Unit, block: Block): number {
  if (block.kind !== 'body' || unit.block > LAST_DATELINE || !startsBlock(words, unit)) return unit.first;
  const dateline = readDateline(words.tokens, unit.first, unit.end);
  return dateline && dateline.endToken < unit.end ? dateline.endToken : unit.first;
}

const LAST_DATELINE = 6;

export interface Neighbours {
  readonly before: Unit | null;
  readonly next: Unit | null;
}

interface Signs {
  colon: boolean;
  outside: boolean;
  quoted: boolean;
  /** Quotations that hold a word of the lexicon. */
  readonly inside: readonly number[];
}

/** Whether it is worth looking closer: without a word of the lexicon no sentence is tagged. */
function signsOfCues(words: Words, unit: Unit): Signs {
  const { tokens } = words;
  const inside: number[] = [];
  let colon = false;
  let outside = false;
  let quoted = false;
  for (let i = unit.first; i < unit.end; i++) {
    const form = tokens.form(i);
    const quotation = words.quotationAt(i);
    if (quotation >= 0) quoted = true;
    if (form.kind === TokenKind.punctuation && form.text === ':') colon = true;
    if (form.cue === null ? form.lower !== 'according' : !mayBeCue(words, i, form.cue)) continue;
    if (quotation < 0) outside = true;
    else if (inside.at(-1) !== quotation) inside.push(quotation);
  }
  return { colon, outside, quoted, inside };
}

function readRegion(region: Region, unit: number, findings: Findings): void {
  const { words } = region;
  for (let i = region.first; i < region.end; i++) {
    if (region.inQuote(i)) {
      i = region.quoteEnd(i) - 1;
      continue;
    }
    if (region.lower(i) === 'according') findings.add(accordingTo(region, unit, i, findings.unit));
    const entry = words.cue(i);
    if (!entry || !mayBeCue(words, i, entry)) continue;
    const phrasal = entry.phrasal.length > 0 ? phrasalCue(region, unit, i, findings.unit) : null;
    if (phrasal) findings.add(phrasal);
    else if (entry.noun && region.is(i, Word.noun) && !isVerbDespiteNoun(region, i)) findings.add(nominalCue(region, unit, i));
    else if (entry.verb && isCueVerb(region, i)) findings.add(recogniseVerb(region, unit, i, findings.unit));
  }
}

/** Who said that who said: each sentence inside a quotation is a region of its own. */
function readQuotation(words: Words, unit: Unit, quotation: number, findings: Findings): void {
  const segment = words.segments.segments[quotation];
  if (!segment || segment.firstToken < unit.first || segment.endToken - segment.firstToken <= SHORTEST_HOLDER) return;
  const { tokens } = words;
  const lastToken = Math.min(segment.endToken, unit.end) - 1;
  for (let s = tokens.sentenceOf[segment.firstToken] ?? 0; s <= (tokens.sentenceOf[lastToken] ?? 0); s++) {
    const sentence = tokens.sentences[s];
    if (!sentence) continue;
    const first = Math.max(sentence.first, segment.firstToken + 1);
    const limit = Math.min(sentence.end, segment.closed ? segment.endToken - 1 : segment.endToken, first + LONGEST_INNER, unit.end);
    if (limit - first <= 3 || !holdsCue(words, first, limit)) continue;
    readRegion(new Region(words, first, withoutFinalStop(words, first, limit, quotation), quotation, false), unit.index, findings);
  }
}

const LONGEST_HEADLINE = 25;
const SHORTEST_HOLDER = 7;
const LONGEST_INNER = 400;

function holdsCue(words: Words, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const entry = words.cue(i);
    if (entry && mayBeCue(words, i, entry)) return true;
  }
  return false;
}

function withoutFinalStop(words: Words, first: number, end: number, inside: number): number {
  let last = end;
  while (last > first && FINAL.has(words.lower(last - 1)) && (inside >= 0 || words.quotationAt(last - 1) < 0)) last--;
  return last;
}

const FINAL: ReadonlySet<string> = new Set(['.', '?', '!', ';', ':', '..', '...', '....', '…']);

function startsBlock(words: Words, unit: Unit): boolean {
  return unit.first === 0 || words.tokens.blockAt(unit.first - 1) !== unit.block;
}

function endsBlock(words: Words, unit: Unit): boolean {
  const { sentences } = words.tokens;
  const behind = unit.sentences.end;
  return sentences[behind]?.block !== unit.block && unit.end >= (sentences[behind - 1]?.end ?? 0);
}

function blockEnd(words: Words, unit: Unit): number {
  const { sentences } = words.tokens;
  let last = unit.sentences.end - 1;
  while (sentences[last + 1]?.block === unit.block) last++;
  return Math.max(unit.end, sentences[last]?.end ?? unit.end);
}
