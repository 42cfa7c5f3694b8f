import type { ActorMention } from '../actors/findActors';
import { mentionOf, wordsOf } from '../mention';
import type { Reading } from '../reading';
import type { TextSpan } from '../span';
import type { TokenRange, Tokens } from '../text/tokens';
import type { Cast, Role } from './cast';
import { POSSESSIVES } from './speakerNouns';
import { WE } from './pronounForms';
import { countQuestions, readTurns } from './turns';
import type { Turns } from './turns';
import { wordSet } from '../words/wordSet';

/** An article that is printed as questions and answers. */
export interface Interview {
  readonly turns: Turns;
  readonly interviewee: Role;
  /** Where the article says so. */
  readonly introduced: TextSpan;
}

/** The interview that the article is; null for all other articles. `mentions` are the named ones, sorted. */
export function findInterview(reading: Reading, cast: Cast, mentions: readonly ActorMention[]): Interview | null {
  const questions = countQuestions(reading);
  if (questions === 0) return null;
  const stated = isStated(reading);
  if (questions < (stated ? 1 : LEAST_QUESTIONS)) return null;
  const turns = readTurns(reading, stated);
  const introduced = turns && findInterviewee(reading, cast, mentions, turns.first);
  const interviewee = introduced && cast.of(introduced);
  return interviewee && { turns, interviewee, introduced };
}

const LEAST_QUESTIONS = 3;

/** The headline or the first paragraphs speak of an interview. */
function isStated({ tokens }: Reading): boolean {
  const end = Math.min(tokens.count, OPENING);
  for (let i = 0; i < end; i++) if (INTERVIEW.has(tokens.form(i))) return true;
  return false;
}

/** Tokens in which an interview says that it is one. */
const OPENING = 300;
const INTERVIEW = wordSet('interview interviews interviewed interviewing');

/**
 * "I" in the answers and "you" in the questions mean who is interviewed, "we" in the answers them and others; where the
 * answers say "we" throughout, the questions are put to all of them.
 */
export function addInterviewee(reading: Reading, cast: Cast, mentions: readonly ActorMention[], interview: Interview): void {
  const { turns, interviewee } = interview;
  const { tokens, segments } = reading;
  const introduced = wordsOf(interview.introduced);
  const company = turns.plural > 0 ? companyOf(reading, cast, mentions, interviewee) : null;
  let named = introduced;
  if (company?.mention) {
    const words = tokens.span(company.mention.first, company.mention.end);
    cast.mention(company.role, mentionOf(words, 'nominal', 0.7, 'interviewee-and-others'));
    named = [words];
  }
  const we = company?.role ?? interviewee;
  const addressee = turns.singular * LEAST_WE_FOR_I < turns.plural ? we : interviewee;
  for (const { first, end, block } of tokens.sentences) {
    const turn = turns.of[block];
    if (!turn) continue;
    for (let i = first; i < end; i++) {
      const form = tokens.form(i);
      const isWe = turn === 'answer' && WE.has(form);
      if (!(isWe || form.person === (turn === 'answer' ? 1 : 2)) || (segments.outermostOf[i] ?? -1) >= 0) continue;
      const role: Role = isWe ? we : turn === 'answer' ? interviewee : addressee;
      const rule = isWe ? 'interviewee-and-others' : 'interviewee';
      cast.mention(role, mentionOf(tokens.span(i, i + 1), 'pronoun', isWe ? 0.6 : 0.7, rule, role === interviewee ? introduced : named));
    }
  }
}

/** How many times as often as "I" the answers must say "we" to be those of several people. */
const LEAST_WE_FOR_I = 4;

/** Whom "we" means beside the interviewee, and the words that say so. */
interface Company {
  readonly role: Role;
  readonly mention: TokenRange | null;
}

/** "Ana Ruiz and Tom Oduya", "Ruiz and her colleagues" where the text has it, else them and others. */
function companyOf({ tokens }: Reading, cast: Cast, mentions: readonly ActorMention[], interviewee: Role): Company {
  for (let m = 0; m < mentions.length; m++) {
    const mention = mentions[m];
    if (!mention || cast.of(mention) !== interviewee) continue;
    const end = endOfGroup(tokens, mention, mentions[m + 1], cast);
    if (end < 0) continue;
    const range = { first: mention.firstToken, end };
    return { role: cast.nominal(tokens.span(range.first, range.end).text, 'group', true, null), mention: range };
  }
  return { role: cast.nominal(`${interviewee.name} and others`, 'group', true, null), mention: null };
}

function endOfGroup(tokens: Tokens, { endToken }: ActorMention, next: ActorMention | undefined, cast: Cast): number {
  if (!AND.has(tokens.form(endToken))) return -1;
  if (next?.firstToken === endToken + 1 && cast.of(next)?.type === 'person') return next.endToken;
  const at = POSSESSIVES.has(tokens.form(endToken + 1)) ? endToken + 2 : endToken + 1;
  return OTHERS.has(tokens.form(at)) ? at + 1 : -1;
}

const AND = wordSet('and');
const OTHERS = wordSet('colleagues others team co-authors coauthors collaborators partners bandmates teammates staff');

/**
 * Whom the text before the first turn, block `before`, says it was with: the person named in the headline, the one named in a
 * sentence that speaks of the interview, or else the first one named in full.
 */
export function findInterviewee(
  { blocks, tokens }: Reading, cast: Cast, mentions: readonly ActorMention[], before: number,
): ActorMention | null {
  let best: ActorMention | null = null;
  let bestScore = 0;
  for (const mention of mentions) {
    const block = tokens.blockAt(mention.firstToken);
    if (block >= before) break;
    const role = cast.of(mention);
    if (role?.type !== 'person') continue;
    const inHeadline = blocks[block]?.kind === 'headline';
    const score = (inHeadline ? 8 : 2) + (isInterviewed(tokens, mention) ? 4 : 0) + (role.name.includes(' ') ? 1 : 0);
    if (score > bestScore) [best, bestScore] = [mention, score];
  }
  return best;
}

/** "spoke to Ana Ruiz", "an interview with the minister, Ana Ruiz", "Ana Ruiz was interviewed". */
function isInterviewed(tokens: Tokens, { firstToken, endToken }: ActorMention): boolean {
  const { first, end } = tokens.sentenceAt(firstToken);
  for (let i = Math.max(first, firstToken - FARTHEST); i < firstToken; i++) if (TALK.has(tokens.form(i))) return true;
  for (let i = endToken; i < Math.min(end, endToken + 4); i++) if (TOLD.has(tokens.form(i))) return true;
  return false;
}

/** Tokens between "interview" and the name. */
const FARTHEST = 12;
const TALK = wordSet('interview interviews interviewed interviewing spoke speaks talked talks sat chatted asked caught');
const TOLD = wordSet('interviewed tells talks told discusses answers answered explains');
