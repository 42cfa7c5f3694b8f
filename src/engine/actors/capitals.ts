import { NameFact, nameFacts } from '../tables/nameFacts';
import { words } from '../tables/wordList';
import { isApostrophe } from '../text/chars';
import type { Tokens } from '../text/tokens';
import { Shape, TokenKind } from '../words/wordForm';
import type { WordForm } from '../words/wordForm';

/** How a sentence uses capitals: as prose does, in most words ("Trump Meets Xi in Seoul"), or throughout. */
const Mode = { prose: 0, title: 1, shouted: 2 } as const;
type Mode = (typeof Mode)[keyof typeof Mode];

interface Counts {
  /** Times in lower case. */
  small: number;
  /** Times capitalised where prose has no other reason for a capital. */
  capital: number;
}

/**
 * Says for each token whether it is (part of) a name by its capital: 1 or 0. At the start of a sentence, in headlines
 * and in shouted lines a capital says little, so the rest of the article decides ("truecasing"), then the tables.
 */
export function nameCapitals(tokens: Tokens): Uint8Array {
  const modes = sentenceModes(tokens);
  const counts = countCapitals(tokens, modes);
  const capitals = new Uint8Array(tokens.count);
  tokens.sentences.forEach((sentence, s) => {
    const mode = modes[s] ?? Mode.prose;
    let opening = true;
    for (let i = sentence.first; i < sentence.end; i++) {
      const form = tokens.form(i);
      if (isCapital(form)) {
        const isName = mode === Mode.prose && !opening
          ? isClearName(form)
          : isProbableName(form, counts.get(form.lower), mode, nextIsCapital(tokens, i, sentence.end));
        if (isName) capitals[i] = 1;
      }
      opening = isOpening(form, opening, tokens.glued(i));
    }
  });
  markKnownPhrases(tokens, capitals);
  return capitals;
}

/** "Add Zenith Daily News": where a known name of several words stands, all its words are of the name. */
function markKnownPhrases(tokens: Tokens, capitals: Uint8Array): void {
  for (let i = 0; i < tokens.count; i++) {
    const form = tokens.form(i);
    if (form.entries === null || !isCapital(form)) continue;
    const entry = form.entries.find(({ tokens: parts }) => parts.length > 1 && standsAt(tokens, i, parts));
    if (!entry) continue;
    entry.tokens.forEach((word, w) => {
      if (!SMALL.has(word)) capitals[i + w] = 1;
    });
    i += entry.tokens.length - 1;
  }
}

function standsAt(tokens: Tokens, token: number, parts: readonly string[]): boolean {
  for (let w = 1; w < parts.length; w++) {
    const word = parts[w] ?? '';
    const here = tokens.form(token + w);
    if (here.lower !== word || !(isCapital(here) || SMALL.has(word))) return false;
  }
  return true;
}

const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'de', 'di', 'd', '-', '&', "'s", 'la', 'della']);

function isCapital(form: WordForm): boolean {
  return form.kind === TokenKind.word && (form.shape & (Shape.capitalised | Shape.innerCaps)) !== 0;
}

function nextIsCapital(tokens: Tokens, token: number, end: number): boolean {
  return token + 1 < end && isCapital(tokens.form(token + 1));
}

/** True when the next word is the first of its clause: after the start, an opening mark, a bullet, a colon. */
function isOpening(form: WordForm, before: boolean, glued: boolean): boolean {
  if (form.kind === TokenKind.word || form.kind === TokenKind.handle || form.kind === TokenKind.url) return false;
  if (form.kind === TokenKind.number) return before;
  if (form.kind === TokenKind.quoteMark) return before || !glued; // "Workers’ Party" opens nothing
  return before || form.text === ':' || form.text === '•' || form.text === '*' || form.text === '…';
}

function isClearName(form: WordForm): boolean {
  return (form.names & (NameFact.never | NameFact.calendar)) === 0 || isAcronym(form);
}

function isAcronym(form: WordForm): boolean {
  return (form.shape & Shape.allCaps) !== 0 && form.text.length > 1 && (form.names & NameFact.calendar) === 0;
}

const KNOWN_NAME = NameFact.given | NameFact.family | NameFact.honorific;

function isProbableName(form: WordForm, counts: Counts | undefined, mode: Mode, nextCapital: boolean): boolean {
  if (mode !== Mode.shouted && isAcronym(form)) return !(form.names & NameFact.never) || form.text.includes('.') || form.text.length < 3;
  if (form.names & (NameFact.never | NameFact.calendar)) return false;
  const small = counts?.small ?? 0;
  const capital = counts?.capital ?? 0;
  if (capital > small || (capital > 0 && capital === small && !isCommonForm(form))) return true;
  if (small > 0 && capital === 0) return form.entries !== null && (form.names & NameFact.common) === 0;
  if ((form.names & NameFact.common) === 0) return form.entries !== null || (form.names & KNOWN_NAME) !== 0 || !looksCommon(form);
  if (form.names & KNOWN_NAME || form.entries !== null) return nextCapital && mode === Mode.prose;
  const mayHeadName = NameFact.role | NameFact.roleModifier | NameFact.orgHead | NameFact.direction | NameFact.placePrefix;
  return mode === Mode.prose && nextCapital && (form.names & mayHeadName) !== 0;
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
  for (let cut = 3; cut <= lower.length - 4; cut++) {
    if (nameFacts(lower.slice(0, cut)) & NameFact.common && nameFacts(lower.slice(cut)) & NameFact.common) return true;
  }
  return false;
}

function isCommonWord(...forms: readonly string[]): boolean {
  return forms.some((form) => form.length > 2 && (nameFacts(form) & NameFact.common) !== 0);
}

const COMMON_ENDINGS = words('ful ly ing ed tion tions sion sions ness ment ments able ible ive less ous ism ity ized ised ists');

// --- statistics ------------------------------------------------------------------------------------------------

function sentenceModes(tokens: Tokens): readonly Mode[] {
  return tokens.sentences.map((sentence) => {
    let wordCount = 0;
    let capitalised = 0;
    let shouted = 0;
    let longSmall = 0;
    for (let i = sentence.first; i < sentence.end; i++) {
      const { kind, shape, text } = tokens.form(i);
      if (kind !== TokenKind.word || isApostrophe(text.charCodeAt(0))) continue;
      wordCount++;
      if (shape & Shape.allCaps) shouted++;
      if (shape & Shape.capitalised) capitalised++;
      else if (text.length > 4) longSmall++;
    }
    if (wordCount >= 3 && shouted >= 0.7 * wordCount) return Mode.shouted;
    const stop = tokens.form(sentence.end - 1).text;
    if (stop === '.' || stop === ',' || stop === '”') return Mode.prose; // headlines have no full stop
    return wordCount >= 4 && capitalised >= 0.6 * wordCount && longSmall <= 0.15 * wordCount ? Mode.title : Mode.prose;
  });
}

function countCapitals(tokens: Tokens, modes: readonly Mode[]): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  tokens.sentences.forEach((sentence, s) => {
    if (modes[s] !== Mode.prose) return;
    let opening = true;
    for (let i = sentence.first; i < sentence.end; i++) {
      const form = tokens.form(i);
      if (form.kind === TokenKind.word) {
        const capital = isCapital(form);
        if (!capital || !opening) {
          let count = counts.get(form.lower);
          if (!count) counts.set(form.lower, (count = { small: 0, capital: 0 }));
          if (capital) count.capital++;
          else count.small++;
        }
      }
      opening = isOpening(form, opening, tokens.glued(i));
    }
  });
  return counts;
}
