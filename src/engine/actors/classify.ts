import { tellsOfWords } from '../cues/cueLexicon';
import { NameFact } from '../tables/nameFacts';
import type { Tokens } from '../text/tokens';
import { Shape, TokenKind } from '../words/wordForm';
import { nameKey } from './nameSpan';
import type { NameKind, NameSpan } from './nameSpan';
import { addSigns } from './typeSigns';
import type { TypeBallot as Scores } from './typeSigns';
import { wordSet } from '../words/wordSet';

/** What a sign that is nearly always right counts. */
const SIGN = 1.5;

/**
 * Decides what the names that no table knows are: by their words ("… River", "… Party", a given name), by what stands
 * around them ("in X", "X said", "X, 42,"), added up over all places where the article has the same name.
 */
export function classifyNames(tokens: Tokens, names: readonly NameSpan[]): void {
  const totals = new Map<string, Scores>();
  const scored: { readonly name: NameSpan; readonly total: Scores }[] = [];
  for (const name of names) {
    if (name.settled) continue;
    const key = nameKey(tokens, name);
    let total = totals.get(key);
    if (!total) totals.set(key, (total = scoreWords(tokens, name)));
    addContext(tokens, name, total);
    addSigns(tokens, name, total, SIGN);
    scored.push({ name, total });
  }
  for (const { name, total } of scored) name.kind = best(total);
}

function best(scores: Scores): NameKind {
  const { person, organization, place, thing } = scores;
  if (thing > person && thing > organization && thing > place) return 'thing';
  if (organization >= person && organization >= place) return 'organization';
  return person >= place ? 'person' : 'place';
}

// --- the words of the name -------------------------------------------------------------------------------------

function scoreWords(tokens: Tokens, name: NameSpan): Scores {
  const { first } = name;
  let { end } = name;
  const scores: Scores = { person: 0.5, organization: 0, place: 0, thing: 0 };
  if (end - first > 1 && tokens.form(end - 1).names & NameFact.nameSuffix) {
    scores.person += 3;
    end--;
  }
  scoreHead(tokens, first, end, scores);
  const opening = tokens.form(first);
  const length = end - first;
  if (opening.names & NameFact.given) scores.person += length > 1 ? 3 : 2;
  if (length > 1 && opening.names & NameFact.orgHead && PREPOSITIONS.has(tokens.form(first + 1))) scores.organization += 4;
  if (length > 1 && opening.names & NameFact.placePrefix) scores.place += opening.names & NameFact.given ? 0.5 : 2.5;
  if (length > 1 && opening.names & NameFact.direction) scores.place += 1.5;
  if (length > 1 && opening.entries?.some((entry) => entry.kind === 'demonym')) scores.organization += 2;
  if (opening.names & NameFact.thing && length > 1 && tokens.form(first + 1).kind === TokenKind.number) scores.thing += 3;
  let common = 0;
  let wordCount = 0;
  for (let i = first; i < end; i++) {
    const form = tokens.form(i);
    if (form.kind !== TokenKind.word) {
      if (form.text === '&') scores.organization += 3;
      continue;
    }
    wordCount++;
    if (form.names & NameFact.common && !(form.names & (NameFact.given | NameFact.family))) common++;
    if (i > first && form.names & NameFact.particle && i + 1 < end) scores.person += 1;
    if (i > first && form.shape & Shape.dotted && form.text.length === 2) scores.person += 2;
    if (i > first && i < end - 1 && form.names & NameFact.orgHead && PREPOSITIONS.has(tokens.form(i + 1))) scores.organization += 3;
    if (form.names & NameFact.family) scores.person += 0.7;
  }
  if (common > 0 && common === wordCount) {
    scores.organization += 0.8;
    scores.thing += 1.4;
    scores.person -= 1;
  } else if (common > 0) {
    scores.organization += 0.8;
    scores.thing += 0.3;
    scores.person += wordCount <= 3 && !isCommon(tokens, end - 1) ? 0.4 : -0.5;
  } else if (wordCount === 2 || wordCount === 3) scores.person += 1;
  if (wordCount > 4) scores.organization += 1;
  return scores;
}

function isCommon(tokens: Tokens, token: number): boolean {
  return (tokens.form(token).names & NameFact.common) !== 0;
}

const PREPOSITIONS = wordSet('of for on');

/** The last word tells most: "Harbour Authority", "Lake Road", "Press Act". */
function scoreHead(tokens: Tokens, first: number, end: number, scores: Scores): void {
  const head = tokens.form(end - 1);
  const single = end - first === 1;
  const personal = tokens.form(first).names & NameFact.given;
  if (single && head.shape & Shape.allCaps && head.text.length > 1) scores.organization += head.text.length <= 6 ? 2.2 : 0.5;
  if (single && head.shape & Shape.innerCaps && !/^(Mc|Mac|De|Le|La|O'|D')/.test(head.text)) scores.organization += 1.5;
  if (single && head.shape & Shape.hasDigit) scores.thing += 2.5; // "A380"
  if (single && !(head.shape & Shape.capitalised)) scores.thing += 2; // "iPhone"
  if (head.names & NameFact.orgSuffix) scores.organization += single ? 0 : 4;
  if (head.names & NameFact.orgHead) scores.organization += single ? 1.2 : personal ? 2.6 : 3.5;
  if (head.names & NameFact.stateBody) scores.organization += 3;
  if (head.names & NameFact.placeHead) scores.place += single ? 0.8 : personal ? 2.8 : 3.2;
  if (head.names & NameFact.thing) scores.thing += single ? 1.5 : 4;
  if (head.names & NameFact.calendar) scores.thing += 3;
}

// --- the surroundings ------------------------------------------------------------------------------------------

function addContext(tokens: Tokens, name: NameSpan, scores: Scores): void {
  const { first, end } = name;
  const before = tokens.form(first - 1);
  const after = tokens.form(end);
  const single = end - first === 1;
  if (standsBehindBodyNoun(tokens, name)) scores.organization += 3.5;
  scores.place += kindOfPlaceAround(tokens, first, end);
  if (LOCATIVE.has(before)) scores.place += before.lower === 'in' ? 1.8 : 0.9;
  if (single && (before.lower === 'to' || before.lower === 'of')) scores.place += 0.4;
  if (before.lower === 'the' || before.lower === 'The') scores.organization += tokens.form(first).names & NameFact.given ? 0.5 : 1.5;
  if (before.names & (NameFact.role | NameFact.honorific)) scores.person += 2;
  if (tellsOfWords(after.cue)) scores.person += tokens.lower(end) === 'said' || after.cue?.verb?.speech ? 1.2 : 0.6;
  if (after.lower === 'who') scores.person += 2;
  if (after.text === '-' && tokens.glued(end + 1) && tokens.lower(end + 1) === 'based') scores.place += 4; // "Tano-based"
  if (after.text === ',') {
    const next = tokens.form(end + 1);
    if (next.kind === TokenKind.number && next.text.length <= 2) scores.person += 1.5;
    if (next.lower === 'who' || next.lower === 'whose') scores.person += 2;
    if (next.entries?.some((entry) => entry.kind === 'country' || entry.kind === 'place')) scores.place += single ? 2 : 1;
    if (ARTICLES.has(next) && tokens.form(end + 2).names & NameFact.role) scores.person += 1.5;
  }
  if (after.text === '(' && tokens.form(end + 1).shape & Shape.allCaps && !single) scores.organization += 1.5;
  if (after.names & NameFact.role && !(after.shape & Shape.capitalised)) scores.organization += 0.7;
}

/** "the shipping line Nordhavn": the noun says what the name is. */
export function standsBehindBodyNoun(tokens: Tokens, { first }: NameSpan): boolean {
  return BODY_NOUNS.has(tokens.form(first - 1));
}

/** "the port of Tano", "residents of Tano", "the Tano dam", "Tano, the village closest to the site". */
function kindOfPlaceAround(tokens: Tokens, first: number, end: number): number {
  let score = 0;
  const before = tokens.form(first - 1);
  const after = tokens.form(end);
  if (before.lower === 'of') {
    const owner = tokens.form(first - 2);
    score += PLACE_NOUNS.has(owner) ? 3 : INHABITANTS.has(owner) ? 2 : 0;
  }
  if (PLACE_NOUNS.has(before)) score += 1.5;
  if (PLACE_NOUNS.has(after) && before.lower === 'the') score += 2;
  if (after.text === ',' && ARTICLES.has(tokens.form(end + 1)) && PLACE_NOUNS.has(tokens.form(end + 2))) score += 3;
  return score;
}

/** "the shipping line Nordhav", "the newspaper Zenith Morgen": a noun in small letters says what the name is. */
const BODY_NOUNS = wordSet(
  `company firm manufacturer maker supplier retailer operator line airline carrier newspaper paper magazine daily weekly
   broadcaster station network charity bank union party group startup start-up utility giant brand label consultancy
   contractor brewer carmaker automaker shipyard publisher insurer lender regulator agency club team band website platform app
   non-profit nonprofit ngo subsidiary`,
);
const PLACE_NOUNS = wordSet(
  `city town village port island region province district county suburb state river lake valley dam bay coast peninsula mountain
   hamlet municipality borough capital harbour harbor road airport neighbourhood neighborhood area prefecture governorate
   highlands outskirts settlement township resort`,
);
const INHABITANTS = wordSet('residents people inhabitants citizens streets north south east west mayor');
const ARTICLES = wordSet('a an the');
const LOCATIVE = wordSet('in near at from outside around across throughout into toward towards');
