import { entryExactly } from '../../actors/cutRuns';
import { ANSWER_LABELS, QUESTION_LABELS, STOPPED_LABELS } from '../../cues/turnLabelWords';
import { segmentAt } from '../../quotes/quoteSegments';
import { NameFact } from '../../tables/nameFacts';
import type { TokenRange } from '../../text/tokens';
import { Shape, TokenKind } from '../../words/wordForm';
import type { WordForm } from '../../words/wordForm';
import { wordSet } from '../../words/wordSet';
import type { Words } from '../grammar/words';

/** How a label is written: "RUIZ: …", "Q. …", "[Ruiz] …", or in capitals or bold on a line of its own. */
export type LabelForm = 'colon' | 'stop' | 'bracket' | 'line';

/** What a label says about its turn: "Q", "A", or who speaks. */
export type LabelKind = 'question' | 'answer' | 'speaker';

/** How much the words of a label look like somebody who speaks, whatever follows. */
export const Trust = {
  none: 0,
  /** A common word, which may be a surname: "Brown". */
  commonWord: 1,
  /** A word that no table knows. */
  unknownWord: 2,
  /** A known name, two words with a name among them, a role, capitals. */
  speaker: 3,
} as const;
export type Trust = (typeof Trust)[keyof typeof Trust];

/** What may be the label of a turn in front of a paragraph's words. */
export interface TurnLabel {
  readonly block: number;
  readonly form: LabelForm;
  readonly kind: LabelKind;
  readonly trust: Trust;
  /** The words for who speaks: "Ana Ruiz" of "**Ana Ruiz (Harbour Party):**". */
  readonly name: TokenRange;
  /** -1 where there is none. */
  readonly colon: number;
  /** The first word of the turn; behind the paragraph's last where the label stands on a line of its own. */
  readonly words: number;
  /** The same for all turns of one speaker: the surname, "question", "speaker 1"; lower case. */
  readonly key: string;
}

/** The label that opens a paragraph, null for most: one look at its first words. `alone` says that it is but one sentence. */
export function readLabel(words: Words, block: number, first: number, end: number, alone: boolean): TurnLabel | null {
  const { tokens } = words;
  const inMarkup = skipMarkup(words, opensQuotation(words, first) ? first + 1 : first, end);
  const bracketed = tokens.form(inMarkup).text === '[';
  const start = bracketed ? inMarkup + 1 : inMarkup;
  if ((tokens.form(start).shape & Shape.capitalised) === 0 || (words.quotationAt(start) >= 0 && !opensQuotation(words, first))) return null;
  const stopped = STOPPED_LABELS.has(tokens.form(start));
  const nameEnd = stopped ? start + 1 : endOfName(words, start, end);
  if (nameEnd < 0) return null;
  const close = endOfRemark(words, nameEnd, end);
  const mark = tokens.form(close).text;
  const form = stopped ? 'stop' : close >= end ? 'line' : mark === ':' ? 'colon' : 'bracket';
  const asked = kindOf(tokens.form(start), nameEnd - start);
  if ((form === 'bracket') !== bracketed || (form === 'bracket' && mark !== ']')) return null;
  if (form === 'line' && !(alone && asked === 'speaker' && ((inMarkup > first && !opensQuotation(words, first)) || isAllCapitals(words, start, nameEnd)))) return null;
  const trust = asked === 'speaker' ? trustOf(words, start, nameEnd) : Trust.speaker;
  if (trust === Trust.none) return null;
  const behind = form === 'stop' || form === 'line' ? close : close + 1;
  const colon = form === 'colon' ? close : tokens.form(behind).text === ':' ? behind : -1;
  return {
    block, form, kind: asked, trust, name: { first: start, end: nameEnd }, colon,
    words: skipMarkup(words, Math.max(behind, colon + 1), end), key: asked === 'speaker' ? keyOf(words, start, nameEnd) : asked,
  };
}

/** “RUIZ: …” and in the next paragraph “KELT: …”: a transcript that is quoted as a whole, its marks reopened at each turn. */
function opensQuotation({ segments, tokens }: Words, first: number): boolean {
  return tokens.form(first).kind === TokenKind.quoteMark && segmentAt(segments, first)?.firstToken === first;
}

/** "JORIN KELT" is "KELT" later; roles and numbers need the words before them. */
function keyOf({ tokens }: Words, first: number, end: number): string {
  const last = tokens.form(end - 1);
  const isSurname = last.kind === TokenKind.word && (last.names & NameFact.role) === 0 && !ROLES.has(last);
  return isSurname ? last.lower : tokens.span(first, end).text.toLowerCase();
}

/** Without the marks of bold and headings in front. */
export function skipMarkup({ tokens }: Words, first: number, end: number): number {
  let at = first;
  while (at < end && MARKUP.has(tokens.form(at))) at++;
  return at;
}

/** Without the marks of bold behind. */
export function withoutMarkup({ tokens }: Words, first: number, end: number): number {
  let last = end;
  while (last > first && MARKUP.has(tokens.form(last - 1))) last--;
  return last;
}

const MARKUP = wordSet('* ** _ __ # ## ###');

function kindOf(form: WordForm, length: number): LabelKind {
  return length > 1 ? 'speaker' : QUESTION_LABELS.has(form) ? 'question' : ANSWER_LABELS.has(form) ? 'answer' : 'speaker';
}

/** Behind the name that starts at a token, where a label's end follows; -1 where another word does. */
function endOfName(words: Words, start: number, end: number): number {
  const { tokens } = words;
  const limit = Math.min(end, start + LONGEST_NAME);
  let at = start;
  for (; at < limit; at++) {
    const form = tokens.form(at);
    if (ENDS.has(form) || (at > start && MARKUP.has(form))) break;
    if (words.quotationAt(at) !== words.quotationAt(start)) return -1;
    const named = (form.shape & Shape.capitalised) !== 0 || (form.names & (NameFact.role | NameFact.roleModifier)) !== 0;
    if (!named && !INSIDE_NAMES.has(form) && !(form.kind === TokenKind.number && NUMBERED.has(tokens.form(at - 1)))) return -1;
  }
  return at > start ? at : -1;
}

/** Behind "(Harbour Party)" and the marks of bold. */
function endOfRemark(words: Words, from: number, end: number): number {
  const { tokens } = words;
  let at = skipMarkup(words, from, end);
  if (tokens.form(at).text === '(') {
    const limit = Math.min(end, at + LONGEST_REMARK);
    while (at < limit && tokens.form(at).text !== ')') at++;
    at++;
  }
  return skipMarkup(words, at, end);
}

const LONGEST_NAME = 9;
const LONGEST_REMARK = 8;
const ENDS = wordSet(': ] (');
const INSIDE_NAMES = wordSet("- , of and the 's");

function trustOf(words: Words, first: number, end: number): Trust {
  const { tokens } = words;
  const opener = tokens.form(first);
  const last = tokens.form(end - 1);
  if (LABELS.has(opener) || LABELS.has(last) || LISTS.has(opener) || isPlace(words, first, end)) return Trust.none;
  if (end - first === 1 && opener.text.length <= LONGEST_INITIALS && isAllCapitals(words, first, end)) return Trust.speaker; // "TO: …"
  if (NO_OPENERS.has(opener)) return Trust.none;
  let named = 0;
  let other = 0;
  for (let i = first; i < end; i++) {
    const form = tokens.form(i);
    if (form.names & (NameFact.role | NameFact.honorific) || ROLES.has(form)) return Trust.speaker;
    if ((form.shape & Shape.capitalised) === 0 || form.lower === 'the') continue;
    if (form.names & NO_NAME || form.grammar !== 0) other++;
    else if (form.names & (NameFact.given | NameFact.family)) return Trust.speaker;
    else named++;
  }
  if (named + other > 1) return named > 0 ? Trust.speaker : last.names & NameFact.orgHead ? Trust.unknownWord : Trust.none;
  if (named === 0) return last.names & NameFact.common ? Trust.commonWord : Trust.none;
  return isAllCapitals(words, first, end) ? Trust.speaker : Trust.unknownWord;
}

const LONGEST_INITIALS = 3;
const NO_NAME = NameFact.common | NameFact.never | NameFact.calendar | NameFact.thing | NameFact.direction | NameFact.placeHead;

/** "Nairobi: …" is where a report comes from, or what an entry of a list is about. */
function isPlace({ tokens }: Words, first: number, end: number): boolean {
  const entry = entryExactly(tokens, first, end);
  return entry !== null && entry.kind !== 'organization';
}

function isAllCapitals({ tokens }: Words, first: number, end: number): boolean {
  let letters = 0;
  for (let i = first; i < end; i++) {
    const { shape, text } = tokens.form(i);
    if ((shape & Shape.hasLetter) === 0) continue;
    if ((shape & Shape.allCaps) === 0 && text.length > 1) return false;
    letters += text.length;
  }
  return letters > 1;
}

/** Who speaks in a transcript without a name. */
const ROLES = wordSet(
  `speaker moderator host interviewer interviewee presenter anchor reporter questioner witness caller audience panellist panelist
   operator narrator prosecutor counsel court defence defense clerk voice crowd student teacher journalist correspondent editor
   participant man woman boy girl male female unidentified announcer dispatcher guest chorus`,
);

/** "Speaker 1", "Witness 2". */
const NUMBERED = wordSet(
  'speaker witness caller voice panellist panelist participant student questioner reporter man woman male female juror guest interviewee',
);

/** "Update: …", "Breaking: …": what kind of item it is, not who speaks. */
export const LABELS = wordSet(
  `latest update updated note exclusive video watch breaking photos related opinion analysis editorial election debate
   here transcript more disclaimer correction live explainer fact factbox timeline review interview comment source sources read
   byline email phone tel fax website revealed paid stat`,
);

/** Of lists, and not in the tables of names. */
const LISTS = wordSet('myth myths cons pros ps nb tip tips step');

/** Words that a label does not start with. */
const NO_OPENERS = wordSet(
  `what why how when where who which we our you your i it this that there on in at for to from by with and but or if as not no`,
);
