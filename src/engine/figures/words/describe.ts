import { CALENDAR_WORDS, misspeltMonth } from './calendarWords';
import { CLAUSE_WORDS } from './clauseWords';
import { CURRENCY_WORDS, GLUED_CURRENCIES } from './currencyWords';
import { emptyFigureWord, NO_FIGURE_WORD } from './figureWord';
import type { FigureTable, FigureWord, MutableFigureWord } from './figureWord';
import { MODIFIER_WORDS } from './modifierWords';
import { NUMBER_WORDS } from './numberWords';
import { TENSE_WORDS } from './tenseWords';
import { UNIT_WORDS } from './unitWords';

/** What the figure tables say of a word (lower case); null where they do not list it. */
export function figureWordOf(lower: string): FigureWord | null {
  return LEXICON.get(lower) ?? null;
}

/** All words that they list. */
export function figureWords(): Iterable<string> {
  return LEXICON.keys();
}

/**
 * The figure facts of a word form (lower case) that the tables do not list. Words that hold digits are taken apart here:
 * "5bn", "3rd", "200lbs", "1,234.5", "Rs500".
 */
export function readFigureWord(lower: string): FigureWord {
  const first = lower.charCodeAt(0);
  if (first >= ZERO && first <= NINE) return describeDigits(lower);
  const last = lower.charCodeAt(lower.length - 1);
  if (lower.length <= 24 && (last <= NINE || lower.length < 12) && last >= ZERO) {
    const glued = describeGluedCurrency(lower);
    if (glued) return glued;
  }
  const month = misspeltMonth(lower);
  return month > 0 ? describeMisspelt(month) : NO_FIGURE_WORD;
}

function describeMisspelt(month: number): FigureWord {
  const entry = emptyFigureWord();
  entry.starts = true;
  entry.month = month;
  entry.shortMonth = true;
  entry.misspelt = true;
  return entry;
}

const ZERO = 48;
const NINE = 57;
const LEXICON: ReadonlyMap<string, FigureWord> = buildLexicon([
  NUMBER_WORDS,
  CALENDAR_WORDS,
  CURRENCY_WORDS,
  UNIT_WORDS,
  CLAUSE_WORDS,
  MODIFIER_WORDS,
  TENSE_WORDS,
]);

function buildLexicon(tables: readonly FigureTable[]): ReadonlyMap<string, FigureWord> {
  const lexicon = new Map<string, MutableFigureWord>();
  for (const table of tables) {
    for (const [words, facts] of table) {
      for (const word of words.split(/\s+/)) {
        if (word === '') continue;
        let entry = lexicon.get(word);
        if (!entry) lexicon.set(word, (entry = emptyFigureWord()));
        const roles = entry.roles | (facts.roles ?? 0);
        Object.assign(entry, facts);
        entry.roles = roles;
      }
    }
  }
  return lexicon;
}

/** "1,234.5bn": the number, and the facts of the letters behind it. */
function describeDigits(lower: string): MutableFigureWord {
  let at = 0;
  while (at < lower.length && isNumberPart(lower.charCodeAt(at))) at++;
  const number = lower.slice(0, at);
  const suffix = lower.slice(at);
  const entry = emptyFigureWord();
  if (suffix !== '') Object.assign(entry, LEXICON.get(suffix));
  entry.roles = 0;
  entry.starts = true;
  entry.digits = true;
  entry.suffix = suffix;
  entry.value = parseDigits(number);
  entry.plainDigits = suffix === '' && !number.includes(',') && !number.includes('.') ? number.length : 0;
  const whole = entry.value | 0;
  if (ORDINAL_ENDINGS.has(suffix) && whole === entry.value) entry.ordinal = whole;
  return entry;
}

const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** NaN for what is no number: versions ("1.2.3"), lists ("22,24,26"), grouping that is none ("12,34"). */
function parseDigits(written: string): number {
  const point = written.indexOf('.');
  if (point >= 0 && (written.indexOf('.', point + 1) >= 0 || written.indexOf(',', point) >= 0)) return NaN;
  const whole = point < 0 ? written : written.slice(0, point);
  const grouped = whole.includes(',');
  if (grouped) {
    const groups = whole.split(',');
    const last = groups.at(-1) ?? '';
    const inner = groups.slice(1, -1);
    const western = last.length === 3 && inner.every((g) => g.length === 3);
    const indian = last.length === 3 && inner.every((g) => g.length === 2);
    if (!(western || indian) || (groups[0]?.length ?? 0) > 3) return NaN;
  }
  const value = Number(grouped ? written.replaceAll(',', '') : written);
  return Number.isFinite(value) ? value : NaN;
}

function describeGluedCurrency(lower: string): FigureWord | null {
  let at = 0;
  while (at < lower.length && !isDigitCode(lower.charCodeAt(at))) at++;
  if (at === lower.length || at > 4) return null;
  const currency = GLUED_CURRENCIES.get(lower.slice(0, at));
  if (!currency || (at === 1 && lower.length < 4)) return null;
  const entry = describeDigits(lower.slice(at));
  entry.currency = currency;
  entry.currencyBefore = true;
  return entry;
}

function isNumberPart(code: number): boolean {
  return isDigitCode(code) || code === 44 || code === 46;
}

function isDigitCode(code: number): boolean {
  return code >= ZERO && code <= NINE;
}
