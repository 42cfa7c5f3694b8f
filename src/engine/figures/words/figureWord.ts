/**
 * What the figure tables know about one word form. Every form carries one of these records, so that a token which has
 * nothing to do with figures costs the scanner one field check (`starts`).
 */
export interface FigureWord {
  /** A figure or date may start here: a digit, "three", "Monday", "last", "$", "now". */
  readonly starts: boolean;
  /** One of `Opener`. */
  readonly opener: Opener;
  /** Of digits ("1,234.5") and of number words below a hundred ("twelve"); NaN for all else. */
  readonly value: number;
  /** Written in digits. */
  readonly digits: boolean;
  /** How many digits stand there when there is nothing but digits ("2014" → 4); else 0. */
  readonly plainDigits: number;
  /** Small letters glued behind the digits: "bn" of "5bn", "rd" of "3rd". The facts of those letters are in this record too. */
  readonly suffix: string;
  /** "twenty" … "ninety". */
  readonly tens: boolean;
  /** 100 for "hundred", 1e6 for "million" and "mn"; 0 otherwise. */
  readonly scale: number;
  /** Scales that count only behind digits or a currency: "k", "m", "b". */
  readonly gluedScale: number;
  /** "hundreds" → 100, "dozens" → 12. */
  readonly vagueScale: number;
  /** "third" and "3rd" → 3. */
  readonly ordinal: number;
  /** The denominator that the word names: "half" → 2, "thirds" → 3. */
  readonly denominator: number;
  /** "½" → 0.5. */
  readonly fraction: number;
  /** 1 to 12. */
  readonly month: number;
  /** "Oct", "Sept.": no word of its own, so it needs a day or a year beside it. */
  readonly shortMonth: boolean;
  /** "Ocotber": a month with a letter or two wrong. */
  readonly misspelt: boolean;
  /** Monday is 1, Sunday 7. */
  readonly weekday: number;
  readonly shortWeekday: boolean;
  /** Code of a unit of time (see `calendar.ts`); "" otherwise. */
  readonly timeUnit: string;
  /** "years", "hrs"; also of weekdays: "Mondays". */
  readonly plural: boolean;
  /** TimeML season: "SP", "SU", "FA", "WI". */
  readonly season: string;
  /** TimeML part of the day: "MO", "AF", "EV", "NI". */
  readonly dayPart: string;
  /** ISO 4217 code of a currency symbol or name. */
  readonly currency: string;
  /** ISO 4217 code of the currency of which this is a hundredth: "cents", "pence". */
  readonly minor: string;
  /** May stand before the amount: "Rs 500", "USD 20", "dlrs 220 mln". */
  readonly currencyBefore: boolean;
  /** A common word that also names a currency: "won", "real", "marks". */
  readonly currencyDoubtful: boolean;
  /** ISO 4217 code for what stands before a currency sign or name: "US" $, "Canadian" dollars. */
  readonly currencyPrefix: string;
  /** Code by name of the currency for adjectives that several currencies share: "Swiss" + "franc". */
  readonly nation: string;
  /** Singular English name of a unit of measure. */
  readonly unit: string;
  /** "square", "cubic", "metric", "nautical". */
  readonly unitPrefix: string;
  /** "percent", "pct", "%". */
  readonly percent: boolean;
  /** Bits of `Role`. */
  readonly roles: number;
}

/** What the small words open that may start a figure: which reader is asked there. */
export const Opener = {
  none: 0,
  /** "today", "noon", "Christmas". */
  day: 1,
  /** "last", "this", "same": points at the unit of time behind it. */
  pointer: 2,
  /** "a", "another". */
  article: 3,
  /** "several", "few". */
  vagueCount: 4,
  half: 5,
  /** "Q3". */
  shortQuarter: 6,
  /** "now", "soon". */
  vagueTime: 7,
  /** "sixties". */
  decade: 8,
} as const;
export type Opener = (typeof Opener)[keyof typeof Opener];

/** What a word does in the clause around a figure. */
export const Role = {
  /** Ends a noun phrase: articles, prepositions, pronouns, auxiliaries, conjunctions. */
  functional: 1,
  /** "rose", "cut", "reached": the figure beside it is a change or the level after one. */
  change: 2,
  /** The clause tells of the past: "said", "was", "met". */
  past: 4,
  /** The clause tells of what is to come: "will", "expected". */
  future: 8,
  /** A number behind it names a thing: "Section 301", "Flight 370". */
  labels: 16,
  /** Last word of a modifier: "than" of "more than". */
  endsModifier: 32,
  /** "Street", "Avenue". */
  street: 64,
  /** Common for a noun that counts nothing in particular but starts no measured phrase either. */
  determiner: 128,
  /** A linking verb: what stands before it is what the figure measures: "inflation was 3 percent". */
  link: 256,
  /** "increase", "drop" behind a figure: "a 5 percent increase". */
  changeNoun: 512,
  /** ";" and ":": no change verb before it is the figure's. */
  clauseBreak: 1024,
  /** Past forms without "-ed" that count for tense alone: "died", "fled". */
  pastForm: 2048,
  /** Ends in "-ed" and is no verb: "hundred", "speed". */
  noPast: 4096,
  /** What stands behind its "to" has not been done yet: "agreed to meet", "ready to go". */
  intends: 8192,
  /** Tells a timetable in the present: "the court meets Monday". */
  timetabled: 16384,
  /** The same behind a plural: "talks resume Friday". */
  timetabledPlural: 32768,
  /** "adjourned until Monday". */
  putsOff: 65536,
  /** An event that is spoken of when it has been: "Friday's attack". */
  pastEvent: 131072,
  /** What is sold ahead by its month: "October delivery". */
  traded: 262144,
} as const;

export type MutableFigureWord = { -readonly [K in keyof FigureWord]: FigureWord[K] };

export function emptyFigureWord(): MutableFigureWord {
  return {
    starts: false,
    opener: Opener.none,
    value: NaN,
    digits: false,
    plainDigits: 0,
    suffix: '',
    tens: false,
    scale: 0,
    gluedScale: 0,
    vagueScale: 0,
    ordinal: 0,
    denominator: 0,
    fraction: 0,
    month: 0,
    shortMonth: false,
    misspelt: false,
    weekday: 0,
    shortWeekday: false,
    timeUnit: '',
    plural: false,
    season: '',
    dayPart: '',
    currency: '',
    minor: '',
    currencyBefore: false,
    currencyDoubtful: false,
    currencyPrefix: '',
    nation: '',
    unit: '',
    unitPrefix: '',
    percent: false,
    roles: 0,
  };
}

/**
 * V8 lays records out by the values that it has met in their fields, and everything compiled for one layout is thrown away when
 * the first fraction or large number turns up in a field of small whole numbers. So the first record of all has one in each.
 */
function showFractions(entry: MutableFigureWord): void {
  entry.value = entry.scale = entry.gluedScale = entry.vagueScale = entry.denominator = entry.fraction = 0.5;
}

showFractions(emptyFigureWord());

/** The record of all words that the tables do not know. */
export const NO_FIGURE_WORD: FigureWord = emptyFigureWord();

/** A table: lower-case words (separated by spaces) and what is true of them. */
export type FigureTable = readonly (readonly [words: string, facts: Partial<FigureWord>])[];
