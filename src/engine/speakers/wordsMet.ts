import type { WordForm } from '../words/wordForm';
import { wordSet } from '../words/wordSet';

const INTERVIEW = wordSet('interview interviews interviewed interviewee interviewing tells talks');
const QUESTION = wordSet('?');
/** What `WordsMet` takes note of besides pronouns. */
export const INTERVIEW_WORDS = wordSet(`${INTERVIEW.words.join(' ')} ?`);

/** What the walk over the article meets on its way, so that nobody has to walk for it again. Tokens in text order. */
export class WordsMet {
  /** "I", "my" and the like. */
  readonly firstPersons: number[] = [];
  /** "you", "your". */
  readonly secondPersons: number[] = [];
  readonly questions: number[] = [];
  /** The first token that speaks of an interview; Infinity when none does. */
  firstInterview = Infinity;

  note(form: WordForm, token: number): void {
    if (form.person === 1) this.firstPersons.push(token);
    else if (form.person === 2) this.secondPersons.push(token);
    else if (QUESTION.has(form)) this.questions.push(token);
    else if (token < this.firstInterview && INTERVIEW.has(form)) this.firstInterview = token;
  }
}
