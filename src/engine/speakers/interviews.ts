import { mentionOf } from '../mention';
import type { Reading } from '../reading';
import type { Cast, Role } from './cast';
import { words } from '../tables/wordList';

const INTERVIEW: ReadonlySet<string> = new Set(words('interview interviews interviewed interviewee interviewing tells talks'));
const OPENING = 400; // tokens in which an interview says that it is one
const LEAST_QUESTIONS = 3;
const LEAST_FIRST_PERSONS = 4;

/**
 * In an interview printed as questions and answers, "I" in the answers and "you" in the questions mean the person who is
 * interviewed: the one named most often. An article is one when it says so at its beginning and asks questions.
 */
export function addInterviewee(reading: Reading, cast: Cast): void {
  const { tokens, segments } = reading;
  const isFree = (token: number): boolean => (segments.outermostOf[token] ?? -1) < 0;
  let announced = false;
  let questions = 0;
  const pronouns: number[] = [];
  let first = 0;
  for (let i = 0; i < tokens.count; i++) {
    const { lower, person } = tokens.form(i);
    if (i < OPENING && INTERVIEW.has(lower)) announced = true;
    if (i >= OPENING && !announced) return;
    if (lower === '?' && isFree(i)) questions++;
    if (person === 0 || !isFree(i)) continue;
    if (person === 1) first++;
    pronouns.push(i);
  }
  if (!announced || questions < LEAST_QUESTIONS || first < LEAST_FIRST_PERSONS) return;
  const interviewee = firstNamedInFull(cast, tokens.startOf(OPENING));
  if (!interviewee) return;
  for (const token of pronouns) {
    cast.mention(interviewee, mentionOf(tokens.span(token, token + 1), 'pronoun', 0.6, 'interviewee'));
  }
}

/** The first whom the opening names in full: headlines and introductions of interviews say with whom. */
function firstNamedInFull(cast: Cast, limit: number): Role | null {
  let first: Role | null = null;
  let start = limit;
  for (const role of cast.all()) {
    const mention = role.base?.mentions[0];
    if (role.type !== 'person' || !mention || mention.start >= start || !role.name.includes(' ')) continue;
    first = role;
    start = mention.start;
  }
  return first;
}
