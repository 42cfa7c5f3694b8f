import { NAMELESS_LABELS } from '../cues/turnLabelWords';
import { isDictionaryWord } from '../tables/dictionary';
import { entriesFrom, firstWordsOfEntries } from '../tables/gazetteer';
import { NameFact, nameFacts } from '../tables/nameFacts';
import { words } from '../tables/wordList';
import type { Sentence, Tokens } from '../text/tokens';
import { codesOf } from '../words/codes';
import type { Codes } from '../words/codes';
import { knownWordAt } from '../words/lexicon';
import { ANY_CAPITAL, Shape, TokenKind } from '../words/wordForm';
import type { WordForm } from '../words/wordForm';
import { WordSet, wordSet } from '../words/wordSet';
import { WordCounts } from './wordCounts';
import type { Counts } from './wordCounts';

/** How a sentence uses capitals: as prose does, in most words ("Trump Meets Xi in Seoul"), or throughout. */
const Mode = { prose: 0, title: 1, shouted: 2 } as const;
type Mode = (typeof Mode)[keyof typeof Mode];

/** Bits of a token's mark. */
const Mark = { name: 1, capital: 2, opening: 4 } as const;

/**
 * Says for each token whether it is (part of) a name by its capital: 1 or 0. At the start of a sentence, in headlines
 * and in shouted lines a capital says little, so the rest of the article decides ("truecasing"), then the tables.
 */
export function nameCapitals(tokens: Tokens): Uint8Array {
  const capitals = new Capitals(tokens);
  capitals.mark();
  capitals.settleDoubtful();
  capitals.markKnownPhrases();
  return capitals.names();
}

/** A capital that the word alone does not explain. */
interface Doubtful {
  readonly token: number;
  readonly mode: Mode;
  readonly counts: Counts;
}

class Capitals {
  /** Bits of `Mark` by token. */
  private readonly marks: Uint8Array;
  private readonly prose: Sentence[] = [];
  /** Capitals of the sentence in hand. */
  private readonly inSentence: number[] = [];
  private readonly doubtful: Doubtful[] = [];
  private readonly counts = new WordCounts();
  /** Capitals that a known name of several words may start with. */
  private readonly phraseStarts: number[] = [];

  constructor(private readonly tokens: Tokens) {
    this.marks = new Uint8Array(tokens.count);
  }

  /** Marks all capitals, and as names those that need no further look. */
  mark(): void {
    for (const sentence of this.tokens.sentences) {
      const mode = this.markSentence(sentence);
      if (mode === Mode.prose) this.prose.push(sentence);
      for (const token of this.inSentence) this.judge(token, mode);
    }
  }

  /** Marks capitals and says how the sentence uses them. */
  private markSentence(sentence: Sentence): Mode {
    const { tokens, marks } = this;
    let wordCount = 0;
    let capitalised = 0;
    let shouted = 0;
    let longSmall = 0;
    let opening = true;
    this.inSentence.length = 0;
    for (let i = sentence.first; i < sentence.end; i++) {
      const form = tokens.form(i);
      if (form.kind !== TokenKind.word) {
        opening = isOpening(form, opening, tokens, i) || (DASHES.has(form) && capitalised === wordCount && !tokens.glued(i));
        continue;
      }
      const { shape } = form;
      if (shape & ANY_CAPITAL && !(opening && isTurnLabel(form, tokens.form(i + 1)))) {
        marks[i] = opening ? Mark.capital | Mark.opening : Mark.capital;
        this.inSentence.push(i);
        if (PHRASE_STARTS.has(form)) this.phraseStarts.push(i);
      }
      opening = false;
      if (tokens.glued(i) && CLITICS.has(form)) continue;
      wordCount++;
      if (shape & Shape.allCaps) shouted++;
      if (shape & Shape.capitalised) capitalised++;
      else if (tokens.endOf(i) - tokens.startOf(i) > 4) longSmall++;
    }
    if (wordCount >= 3 && shouted >= 0.7 * wordCount) return Mode.shouted;
    if (wordCount < 4 || capitalised < 0.6 * wordCount || longSmall > 0.15 * wordCount) return Mode.prose;
    return STOPS.has(tokens.form(sentence.end - 1)) ? Mode.prose : Mode.title; // headlines have no full stop
  }

  private judge(token: number, mode: Mode): void {
    const form = this.tokens.form(token);
    const mark = this.marks[token] ?? 0;
    const isName = mode === Mode.prose && !(mark & Mark.opening) ? isClearName(form) : byItself(form, mode);
    if (isName === null) this.doubtful.push({ token, mode, counts: this.counts.ask(form.lower) });
    else if (isName) this.marks[token] = mark | Mark.name;
  }

  /** Reads how the rest of the article writes the words in doubt. */
  settleDoubtful(): void {
    if (this.doubtful.length === 0) return;
    for (const sentence of this.prose) this.count(sentence);
    for (const { token, mode, counts } of this.doubtful) {
      const nextCapital = token + 1 < this.tokens.sentenceAt(token).end && this.isCapital(token + 1);
      const form = this.tokens.form(token);
      const opensName = nextCapital ? !isPlural(form.lower) : this.standsBeforeParticle(token);
      const isName = isProbableName(form, counts, mode, nextCapital, opensName) || this.standsBeforeHandle(token);
      if (isName) this.setName(token);
    }
  }

  /** "— Valley Engineers’ Association (@valley_engineers)" */
  private standsBeforeHandle(token: number): boolean {
    const { tokens } = this;
    let at = token + 1;
    while (at < token + LONGEST_NAME && (this.isCapital(at) || SMALL.has(tokens.form(at)) || POSSESSIVES.has(tokens.form(at)))) at++;
    return BRACKETS.has(tokens.form(at)) && tokens.form(at + 1).kind === TokenKind.handle;
  }

  private count({ first, end }: Sentence): void {
    const { tokens, marks, counts } = this;
    for (let i = first; i < end; i++) {
      const mark = marks[i] as number;
      if (mark & Mark.opening) continue;
      const form = tokens.form(i);
      if (form.kind === TokenKind.word && !(form.names & NO_NAME)) counts.count(form.lower, mark !== 0);
    }
  }

  /** "Ludo van der Merrin" */
  private standsBeforeParticle(token: number): boolean {
    const { names, shape } = this.tokens.form(token + 1);
    return (names & NameFact.particle) !== 0 && (shape & Shape.capitalised) === 0;
  }

  /** "Add Zenith Daily News": where a known name of several words stands, all its words are of the name. */
  markKnownPhrases(): void {
    let from = 0;
    for (const start of this.phraseStarts) {
      if (start < from) continue;
      const length = this.phraseLength(start);
      for (let i = start; i < start + length; i++) if (!SMALL.has(this.tokens.form(i))) this.setName(i);
      from = start + length;
    }
  }

  /** Tokens in the longest known name of several words that stands here; 0 when none does. */
  private phraseLength(start: number): number {
    for (const { tokens: parts } of this.tokens.form(start).entries ?? []) {
      if (parts.length === 1) return 0; // the longest come first
      if (this.standsAt(start, parts)) return parts.length;
    }
    return 0;
  }

  private standsAt(start: number, parts: readonly string[]): boolean {
    for (let w = 1; w < parts.length; w++) {
      const here = this.tokens.form(start + w);
      if (here.lower !== parts[w] || !(this.isCapital(start + w) || SMALL.has(here))) return false;
    }
    return true;
  }

  /** 1 for names, 0 for all other tokens. */
  names(): Uint8Array {
    const { marks } = this;
    for (let i = 0; i < marks.length; i++) marks[i] = (marks[i] ?? 0) & Mark.name;
    return marks;
  }

  private isCapital(token: number): boolean {
    return ((this.marks[token] ?? 0) & Mark.capital) !== 0;
  }

  private setName(token: number): void {
    this.marks[token] = (this.marks[token] ?? 0) | Mark.name;
  }
}

/** What known names of several words start with. */
const PHRASE_STARTS = new WordSet(
  [...firstWordsOfEntries()].filter((word) => (entriesFrom(word) ?? []).some(({ tokens: parts }) => parts.length > 1)),
);
const CLITICS = wordSet("'s 'd 'm 're 've 'll");
const STOPS = wordSet('. , ”');
const LONGEST_NAME = 10;
const POSSESSIVES = wordSet("'s '");
const BRACKETS = wordSet('(');
const SMALL = wordSet("of the and for de di d - & 's la della");
/** A clause starts behind a colon, a bullet or an ellipsis. */
const OPENERS = wordSet(': • * …');
/** So does an article behind its dateline: "NAIROBI, Kenya (AP) -- Gunmen seized". */
const DASHES = wordSet('- -- --- – — _');

/** True when the next word is the first of its clause: after the start, an opening mark, a bullet, a colon. */
function isOpening(form: WordForm, before: boolean, tokens: Tokens, token: number): boolean {
  if (form.kind === TokenKind.handle || form.kind === TokenKind.url) return false;
  if (before || form.kind === TokenKind.number) return before;
  return form.kind === TokenKind.quoteMark ? !tokens.glued(token) : OPENERS.has(form); // "Workers’ Party" opens nothing
}

/** Words that are no names, however the article writes them: they are not counted. */
const NO_NAME = NameFact.never | NameFact.calendar;

function isClearName(form: WordForm): boolean {
  return (form.names & NO_NAME) === 0 || isAcronym(form);
}

function isAcronym(form: WordForm): boolean {
  return (form.shape & Shape.allCaps) !== 0 && form.text.length > 1 && (form.names & NameFact.calendar) === 0;
}

/** Where the word alone says that it is a name, or none; null where the rest of the article has to. */
function byItself(form: WordForm, mode: Mode): boolean | null {
  if (mode === Mode.shouted && form.text === 'V') return false; // "CRICKET - TANE V ORRIN"
  if (mode !== Mode.shouted && isAcronym(form)) return !(form.names & NameFact.never) || form.text.includes('.') || form.text.length < 3;
  return form.names & NO_NAME ? false : null;
}

/** "Q: …", "Interviewer: …": whose turn it is in an interview. "A." is also an initial. */
function isTurnLabel(form: WordForm, next: WordForm): boolean {
  return NAMELESS_LABELS.has(form) && (next.text === ':' || form.text === 'Q.');
}

const KNOWN_NAME = NameFact.given | NameFact.family | NameFact.honorific;

function isProbableName(form: WordForm, { small, capital }: Counts, mode: Mode, nextCapital: boolean, opensName: boolean): boolean {
  if (capital > small || (capital > 0 && capital === small && !isCommonForm(form))) return true;
  if (small > 0 && capital === 0) return form.entries !== null && (form.names & NameFact.common) === 0;
  if ((form.names & NameFact.common) === 0) {
    return form.entries !== null || (form.names & KNOWN_NAME) !== 0 || !(looksCommon(form) || (!opensName && isDictionaryWord(form.lower)));
  }
  if (form.names & KNOWN_NAME || form.entries !== null) return nextCapital && mode === Mode.prose;
  const mayHeadName = NameFact.role | NameFact.roleModifier | NameFact.orgHead | NameFact.direction | NameFact.placePrefix;
  return mode === Mode.prose && nextCapital && (form.names & mayHeadName) !== 0;
}

function isPlural(lower: string): boolean {
  return (lower.endsWith('s') && !lower.endsWith('ss')) || lower.endsWith('men');
}

function isCommonForm(form: WordForm): boolean {
  return (form.names & NameFact.common) !== 0 || (form.entries === null && looksCommon(form));
}

/** Words that the tables lack and that are no names by their make: "Willful", "Shipbuilding", "Outlook". */
function looksCommon(form: WordForm): boolean {
  form.compound ??= isCompound(form.lower);
  return form.compound;
}

function isCompound(lower: string): boolean {
  if (lower.length > 6 && COMMON_ENDINGS.some((ending) => lower.endsWith(ending))) return true;
  if (lower.endsWith('ers') && isCommonWord(lower.slice(0, -3), lower.slice(0, -2))) return true; // "Dockers", "Bakers"
  if (lower.length < 7) return false;
  const codes = codesOf(lower);
  for (let cut = 3; cut <= lower.length - 4; cut++) {
    if (isCommonAt(codes, 0, cut) && isCommonAt(codes, cut, lower.length)) return true;
  }
  return false;
}

function isCommonAt(codes: Codes, start: number, end: number): boolean {
  return ((knownWordAt(codes, start, end)?.names ?? 0) & NameFact.common) !== 0;
}

function isCommonWord(...forms: readonly string[]): boolean {
  return forms.some((form) => form.length > 2 && (nameFacts(form) & NameFact.common) !== 0);
}

const COMMON_ENDINGS = words('ful ly ing ed tion tions sion sions ness ment ments able ible ive less ous ism ity ized ised ists');
