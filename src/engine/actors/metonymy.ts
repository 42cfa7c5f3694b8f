import type { TokenRange, Tokens } from '../text/tokens';
import { Shape } from '../words/wordForm';
import type { NameSpan } from './nameSpan';
import { wordSet } from '../words/wordSet';

/** What a capital stands for, and the words beside it that say so; null where only the rest of the article tells. */
export interface CapitalSense {
  readonly isGovernment: boolean;
  readonly words: TokenRange | null;
}

/**
 * Whether a capital stands for its country's government ("Beijing demands …") or is a place ("talks in Beijing"). Capitals
 * whose governments are in the news are governments unless something says "place"; any other is a place unless it acts.
 */
export function senseOfCapital(tokens: Tokens, name: NameSpan, countryIsNamed: boolean): CapitalSense {
  const place = datelineOf(tokens, name) ?? wordsOfPlace(tokens, name);
  if (place) return { isGovernment: false, words: place };
  const act = wordsOfAct(tokens, name);
  if (act) return { isGovernment: true, words: act };
  const address = addressOf(tokens, name);
  return { isGovernment: countryIsNamed && !address, words: address };
}

/** After a word of place or of travel: "in Washington", "flew to Cairo", "the London offices", "Beijing-based". */
export function isLocated(tokens: Tokens, name: NameSpan): boolean {
  return wordsOfPlace(tokens, name) !== null;
}

/** "Beijing –", "WASHINGTON (AP) —", "Nairobi:" at the start of a paragraph. */
function datelineOf(tokens: Tokens, { first, end }: NameSpan): TokenRange | null {
  const sentence = tokens.sentenceAt(first);
  if (sentence.first !== first) return null;
  for (let i = end; i < Math.min(sentence.end, end + 12); i++) {
    const form = tokens.form(i);
    const { text } = form;
    if (DATELINE_ENDS.has(form)) return !tokens.glued(i) || text === ':' || text === '--' ? { first, end: i + 1 } : null;
    if (text !== ',' && text !== '(' && text !== ')' && !(form.shape & (Shape.capitalised | Shape.hasDigit))) return null;
  }
  return null;
}

const DATELINE_ENDS = wordSet('– — - -- : _');

/** The word of place or of travel: "in", "flew to", "offices", "based". */
function wordsOfPlace(tokens: Tokens, { first, end }: NameSpan): TokenRange | null {
  let at = first - 1;
  if (tokens.lower(at) === 'the' || DIRECTIONAL.has(tokens.form(at))) at--;
  const before = tokens.form(at);
  const owns = tokens.lower(end) === "'s" && !(tokens.form(end + 1).shape & Shape.capitalised); // "in Washington's ability"
  if (LOCATIVE.has(before)) return owns ? null : token(at);
  if (TO_OR_FROM.has(before)) {
    for (let back = at - 1; back >= at - 3; back--) if (TRAVEL.has(tokens.form(back))) return { first: back, end: at + 1 };
  }
  if (VISITS.has(before)) return token(at);
  const after = tokens.form(end);
  if (after.text === '-' && tokens.glued(end)) return BASED.has(tokens.form(end + 1)) ? token(end + 1) : null;
  return PLACE_NOUNS.has(after) ? token(end) : null;
}

function token(at: number): TokenRange {
  return { first: at, end: at + 1 };
}

const LOCATIVE = wordSet('in at near outside around across inside throughout into leaving within');
const TO_OR_FROM = wordSet('to for from');
const DIRECTIONAL = wordSet('central downtown eastern western northern southern nearby');
const TRAVEL = wordSet(
  `travel travels traveled travelled traveling travelling trip fly flies flew flown flying flight go goes went gone going drive
   drove arrive arrived return returns returned returning back home visit visits moved move train road miles kilometers
   kilometres km summoned invited left depart departed departing way heading headed`,
);
const VISITS = wordSet('visit visits visited visiting toured reached reach left entered');
const BASED = wordSet('based born');
const PLACE_NOUNS = wordSet(
  `talks summit meeting airport hotel hospital resident residents suburb suburbs time office offices offices conference
   marathon olympics metro underground stock police mayor area bureau`,
);

/** The subject of what governments do, an owner, one side of a pair: "Beijing has", "Moscow’s offer", "between Washington and". */
function wordsOfAct(tokens: Tokens, { first, end }: NameSpan): TokenRange | null {
  const form = tokens.form(end);
  if (form.cue?.verb || AUXILIARIES.has(form)) return token(end);
  if (form.lower === "'s" || form.lower === "'" || form.lower === '’') {
    return { first: end, end: tokens.sentenceOf[end + 1] === tokens.sentenceOf[end] ? end + 2 : end + 1 };
  }
  return PRESSED.has(tokens.form(first - 1)) ? token(first - 1) : null;
}

const AUXILIARIES = wordSet(
  `is was has had have will would could should may might can must does did wants wanted seeks sought fears hopes imposed
   announced signaled signalled`,
);
const PRESSED = wordSet(
  `urge urged urges urging press pressed presses pressing accuse accused accuses accusing blame blamed blames blaming warn
   warned warns warning ask asked asking tell told force forced forcing push pushed pushing persuade persuaded call called help
   helped condemn condemned condemns criticise criticised criticize criticized provoke provoked threaten threatened anger
   angered between against`,
);

/** "London, Ontario", "Paris, Friday": the city as a place. */
function addressOf(tokens: Tokens, { first, end }: NameSpan): TokenRange | null {
  if (tokens.form(end).text !== ',') return null;
  const entries = tokens.form(end + 1).entries ?? [];
  return entries.some(({ kind }) => kind === 'place' || kind === 'country') ? { first, end: end + 2 } : null;
}
