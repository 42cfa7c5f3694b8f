import { WordSet, wordSet } from '../words/wordSet';

/*
 * Labels of turns in interviews and transcripts that name nobody: "Q: …", "A. …", "Interviewer: …".
 */

export const QUESTION_LABELS = wordSet('q q. question');
export const ANSWER_LABELS = wordSet('a a. answer');
/** Those with the stop inside the word, which stand for themselves: "Q. Why?" */
export const STOPPED_LABELS = wordSet('q. a.');
export const QUESTION_OR_ANSWER = new WordSet([...QUESTION_LABELS.words, ...ANSWER_LABELS.words]);
/** All labels by which nobody is called. */
export const NAMELESS_LABELS = new WordSet([...QUESTION_OR_ANSWER.words, 'interviewer', 'interviewee']);
