import { mentionOf } from '../mention';
import type { Reading } from '../reading';
import type { Cast, Role } from './cast';
import { wordSet } from '../words/wordSet';

export const INTERVIEW = wordSet('interview interviews interviewed interviewee interviewing tells talks');
const QUESTION = wordSet('?');
const OPENING = 400; // tokens in which an interview says that it is one
const LEAST_QUESTIONS = 3;
const LEAST_FIRST_PERSONS = 4;

/**
 * In an interview printed as questions and answers, "I" in the answers and "you" in the questions mean the person who is
 * interviewed: the one named most often. An article is one when it says so at its beginning and asks questions.
 * `firstInterview` is the first token that speaks of an interview.
 */
export function addInterviewee(reading: Reading, cast: Cast, firstInterview: number): void {
  if (firstInterview >= OPENING) return;
  const { tokens, segments } = reading;
  let questions = 0;
  const pronouns: number[] = [];
  let first = 0;
  for (let i = 0; i < tokens.count; i++) {
    const form = tokens.form(i);
    const isQuestion = QUESTION.has(form);
    if (!(isQuestion || form.person !== 0) || (segments.outermostOf[i] ?? -1) >= 0) continue;
    if (isQuestion) questions++;
    else pronouns.push(i);
    if (form.person === 1) first++;
  }
  if (questions < LEAST_QUESTIONS || first < LEAST_FIRST_PERSONS) return;
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
