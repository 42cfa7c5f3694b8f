import { NameFact } from '../../tables/nameFacts';
import type { TokenRange, Tokens } from '../../text/tokens';
import { Shape } from '../../words/wordForm';
import { wordSet } from '../../words/wordSet';
import type { NameSpan } from '../nameSpan';
import { Fact, modelWord } from './modelWord';
import type { ModelWord } from './wordRecord';

/** What an article shows of a capitalised word, in all places where it stands: bits of `ModelWord.seen`. */
export const Seen = {
  behindPreposition: 1,
  behindThe: 2,
  beforeReport: 4,
  behindRole: 8,
  endsPerson: 16,
  opensPerson: 32,
  inBody: 64,
  opensBody: 128,
  inPlace: 256,
  acronymInBrackets: 512,
  personAlone: 1024,
  beforeCountry: 2048,
} as const;
export const SEEN_BITS = 12;

/** Notes on each word what the article shows of it. The notes hold until the next article is read. */
export function noteSeen(tokens: Tokens, segments: readonly TokenRange[], names: readonly NameSpan[]): void {
  articles++;
  for (const segment of segments) for (let i = segment.first; i < segment.end; i++) noteContext(tokens, i);
  for (const name of names) noteName(tokens, name);
}

let articles = 0;

/** What the article in hand shows of a word. */
export function seenOf(word: ModelWord): number {
  return word.article === articles ? word.seen : 0;
}

function note(tokens: Tokens, token: number, seen: number): void {
  const word = modelWord(tokens.form(token));
  if (word.article !== articles) {
    word.article = articles;
    word.seen = 0;
  }
  word.seen |= seen;
}

function noteContext(tokens: Tokens, token: number): void {
  const form = tokens.form(token);
  if ((form.shape & (Shape.capitalised | Shape.innerCaps)) === 0) return;
  let seen = 0;
  const before = tokens.form(token - 1);
  if (PREPOSITIONS.has(before)) seen |= Seen.behindPreposition;
  else if (before.lower === 'the') seen |= Seen.behindThe;
  else if (before.text === '(' && tokens.form(token + 1).text === ')' && form.shape & Shape.allCaps) seen |= Seen.acronymInBrackets;
  else if (before.names & (NameFact.role | NameFact.honorific)) seen |= Seen.behindRole;
  const after = tokens.form(token + 1);
  if (after.cue?.verb) seen |= Seen.beforeReport;
  else if (after.text === ',' && token + 2 < tokens.count) {
    const next = modelWord(tokens.form(token + 2));
    if (next.facts & (Fact.country | Fact.place)) seen |= Seen.beforeCountry;
  }
  if (seen !== 0) note(tokens, token, seen);
}

const PREPOSITIONS = wordSet('in at from near');

function noteName(tokens: Tokens, { first, end, kind }: NameSpan): void {
  if (end - first === 1) {
    if (kind === 'person') note(tokens, first, Seen.personAlone);
    return;
  }
  if (kind === 'person') {
    note(tokens, first, Seen.opensPerson);
    note(tokens, end - 1, Seen.endsPerson);
  } else if (kind === 'organization') {
    note(tokens, first, Seen.opensBody);
    for (let i = first; i < end; i++) note(tokens, i, Seen.inBody);
  } else if (kind === 'place') for (let i = first; i < end; i++) note(tokens, i, Seen.inPlace);
}
