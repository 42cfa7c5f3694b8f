import type { Tokens } from '../text/tokens';
import { Shape } from '../words/wordForm';
import type { NameSpan } from './nameSpan';
import { wordSet } from '../words/wordSet';

/**
 * Whether a capital stands for its country's government ("Beijing demands …") or is a place ("talks in Beijing"). Capitals
 * whose governments are in the news are governments unless something says "place"; any other is a place unless it acts.
 */
export function isMetonym(tokens: Tokens, name: NameSpan, countryIsNamed: boolean): boolean {
  if (isDateline(tokens, name) || isLocated(tokens, name)) return false;
  if (acts(tokens, name)) return true;
  return countryIsNamed && !isAddress(tokens, name);
}

/** "Beijing –", "WASHINGTON (AP) —", "Nairobi:" at the start of a paragraph. */
function isDateline(tokens: Tokens, { first, end }: NameSpan): boolean {
  const sentence = tokens.sentenceAt(first);
  if (sentence.first !== first) return false;
  for (let i = end; i < Math.min(sentence.end, end + 12); i++) {
    const form = tokens.form(i);
    const { text } = form;
    if (DATELINE_ENDS.has(form)) return !tokens.glued(i) || text === ':' || text === '--';
    if (text !== ',' && text !== '(' && text !== ')' && !(form.shape & (Shape.capitalised | Shape.hasDigit))) return false;
  }
  return false;
}

const DATELINE_ENDS = wordSet('– — - -- : _');

/** After a word of place or of travel: "in Washington", "flew to Cairo", "the London offices", "Beijing-based". */
export function isLocated(tokens: Tokens, { first, end }: NameSpan): boolean {
  let at = first - 1;
  if (tokens.lower(at) === 'the' || DIRECTIONAL.has(tokens.form(at))) at--;
  const before = tokens.form(at);
  const owns = tokens.lower(end) === "'s" && !(tokens.form(end + 1).shape & Shape.capitalised); // "in Washington's ability"
  if (LOCATIVE.has(before)) return !owns;
  if (TO_OR_FROM.has(before)) {
    for (let back = at - 1; back >= at - 3; back--) if (TRAVEL.has(tokens.form(back))) return true;
  }
  if (VISITS.has(before)) return true;
  const after = tokens.form(end);
  if (after.text === '-' && tokens.glued(end)) return tokens.lower(end + 1) === 'based' || tokens.lower(end + 1) === 'born';
  return PLACE_NOUNS.has(after);
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
const PLACE_NOUNS = wordSet(
  `talks summit meeting airport hotel hospital resident residents suburb suburbs time office offices offices conference
   marathon olympics metro underground stock police mayor area bureau`,
);

/** The subject of what governments do, an owner, one side of a pair: "Beijing has", "Moscow’s offer", "between Washington and". */
function acts(tokens: Tokens, { first, end }: NameSpan): boolean {
  const form = tokens.form(end);
  if (form.cue?.verb || AUXILIARIES.has(form)) return true;
  if (form.lower === "'s" || form.lower === "'" || form.lower === '’') return true;
  return PRESSED.has(tokens.form(first - 1));
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
function isAddress(tokens: Tokens, { end }: NameSpan): boolean {
  const entries = tokens.form(end + 1).entries ?? [];
  return tokens.form(end).text === ',' && entries.some(({ kind }) => kind === 'place' || kind === 'country');
}
