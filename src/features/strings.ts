/**
 * All that the features say, in English; `{0}` is the first argument. Translations come from the client as a map from
 * the English message, the form that VS Code's own bundles have.
 */
export const strings = {
  unknown: 'unknown',
  unattributed: 'Unattributed',
  and: '{0} and {1}',
  setDetails: 'set article details',

  // Kinds, after the first words of a card
  person: 'person',
  organization: 'organization',
  country: 'country',
  place: 'place',
  group: 'group',
  direct: 'direct quote',
  mixed: 'partly quoted',
  indirect: 'reported speech',
  percent: 'percentage',
  money: 'sum of money',
  count: 'count',
  measure: 'measure',
  ordinal: 'rank',
  date: 'date',
  time: 'time',
  duration: 'duration',

  // Steps of provenance
  speaker: 'Speaker',
  cue: 'Cue',
  addressee: 'Addressee or venue',
  medium: 'Medium',
  dateStep: 'Date',
  outlet: 'Outlet',
  document: 'Document',
  speakerUnknown: 'unknown, the article does not say',
  theArticle: 'the article itself',
  dateUnknownPublished: 'unknown; the article is of {0}',
  dateUnresolved: '{0}, not resolved',
  yearUnknown: '{0}, year unknown',
  partlyUnknown: '{0}, the rest unknown',
  now: 'now',
  past: 'in the past',
  future: 'in the future',
  dayAndPart: '{0}, {1}',
  quarterOf: '{0}, quarter {1}',
  halfOf: '{0}, half {1}',
  spring: 'spring',
  summer: 'summer',
  autumn: 'autumn',
  winter: 'winter',
  morning: 'morning',
  midday: 'midday',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'night',
  daytime: 'daytime',
  january: 'January',
  february: 'February',
  march: 'March',
  april: 'April',
  may: 'May',
  june: 'June',
  july: 'July',
  august: 'August',
  september: 'September',
  october: 'October',
  november: 'November',
  december: 'December',
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
  quotedAs: '{0} (“{1}”, line {2})',
  stated: '“{0}” (line {1})',
  statedIn: '“{0}” ({1}, line {2})',
  line: '{0}, line {1}',
  lines: '{0}, lines {1}–{2}',
  alsoIn: 'Also in',

  // Holders
  inQuoteOf: 'In what {0} says, line {1}',
  inUnattributedQuote: 'In an unattributed quote, line {0}',
  inFigure: 'In “{0}”',

  // Actors
  roles: 'Role',
  alsoCalled: 'Also called',
  here: 'Here',
  workspace: 'In the workspace',
  mention: '1 mention',
  mentions: '{0} mentions',
  statement: '1 statement',
  statements: '{0} statements',
  article: '1 article',
  articles: '{0} articles',
  noName: 'without a name in this article',
  introduced: 'Introduced',
  takesUp: '“{0}” takes up {1}: {2}',

  // Figures
  value: 'Value',
  modifier: 'Modifier',
  unit: 'Unit',
  change: 'Change',
  changeBy: 'by this much',
  changeTo: 'to this level',
  changeFrom: 'from this level',
  measures: 'Measures',
  whose: 'Whose',
  saidBy: 'Said by',
  note: 'Note',
  readAgainst: 'Read against',
  readAgainstDate: '{0}, date of publication ({1})',
  range: '{0} to {1}',
  atLeast: '{0} or more',
  atMost: 'at most {0}',
  equals: '= {0}',
  equalsOf: '= {0} ({1})',
  linkCopy: 'Copy value',
  linkConvert: 'Convert units …',

  // Where a detail of the article comes from
  frontMatter: 'front matter',
  details: 'article details',
  headline: 'headline',
  byline: 'byline',
  dateline: 'dateline',
  embed: 'embedded post',
  text: 'text',
  subheading: 'subheading',
  caption: 'caption',

  // Why
  why: 'Why',
  sure: 'sure',
  likely: 'likely',
  uncertain: 'uncertain',
  byRule: 'by the rule “{0}”',
  unclearSpeaker: 'the words “{0}” stand for the speaker, but not clearly for whom',
  cueWithoutSpeaker: 'nobody stands with “{0}”',
  noCue: 'no words nearby say who said this',

  // Claims and outline
  claimBy: '{0}: {1}',
  beginning: 'Beginning',

  // Lenses and findings
  says: '{0} says',
  unnamedSource: 'Unnamed source: {0}',
  neverCloses: 'This quotation mark never closes.',
  nobodySays: 'The article does not say who said this.',
  otherWeekday: 'The weekday does not fit the date: {0} is a {1}.',
  misspeltMonth: 'The name of the month is misspelt. It was read as {0}: {1}.',
  inferredYear: 'The year {0} is not stated here; it follows from the weekday.',
  lookAt: 'Worth a look: {0}.',
  fromUnnamed: 'The source of this statement is not named: “{0}”.',

  // What people decide about actors
  neverAnActor: '“{0}” is never an actor',
  isPerson: '{0} is a person',
  isOrganization: '{0} is an organization',
  isCountry: '{0} is a country',
  sameActorAs: '{0} is the same as …',
  twoActors: '“{0}” is another actor than …',
  linkNever: 'Never an actor',
  linkType: 'Set type …',
  linkSame: 'Same as …',
  linkApart: 'Two actors …',
  linkRename: 'Rename …',
  linkMentions: 'All mentions',
  noActorHere: 'There is no actor here.',
  actorWithoutName: 'This actor has no name that could be changed.',
  noFolder: 'Open the folder that holds this article: Claimlens keeps decisions about actors in it.',

  // Notes on articles
  tooLarge: 'too large to analyse',
  failed: 'could not be analysed',
} as const;

export type Message = (typeof strings)[keyof typeof strings];
/** Fills in a message, in the language of the editor. Arguments and result are plain text, not Markdown. */
export type Translate = (message: string, ...args: readonly (string | number)[]) => string;

export function translator(bundle: Readonly<Record<string, string>> = {}): Translate {
  return (message, ...args) => {
    const translated = Object.hasOwn(bundle, message) ? bundle[message] : undefined;
    return (translated ?? message).replace(/\{(\d)\}/g, (slot, index: string) => String(args[Number(index)] ?? slot));
  };
}
