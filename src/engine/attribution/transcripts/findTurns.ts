import type { Block } from '../../analysis';
import { WE } from '../../speakers/pronounForms';
import type { TokenRange } from '../../text/tokens';
import { wordSet } from '../../words/wordSet';
import type { Words } from '../grammar/words';
import { findLabels, transcriptLabels } from './transcriptLabels';
import type { TurnLabel } from './turnLabels';
import { isInFirstPerson, isQuestion, isStageDirection, isToldByArticle, paragraphsFrom, wordsFrom } from './turnParagraphs';
import type { Paragraphs } from './turnParagraphs';

/** What one speaker of a transcript says at a stretch. */
export interface LabelledTurn {
  /** Null for an answer where only the questions have labels. */
  readonly label: TurnLabel | null;
  readonly kind: TurnKind;
  /** The words of each paragraph, without the label; never empty. */
  readonly paragraphs: readonly TokenRange[];
}

/** An answer is one of "A: …"; who has a name makes statements, but for those who ask. */
export type TurnKind = 'question' | 'answer' | 'statement';

/**
 * The turns of an interview or a debate that is printed with labels ("Q: …", "ODUYA: …", "[Ruiz] …") in text order; null for
 * all other articles, at the cost of a look at the first words of each paragraph. A label opens a turn where the article has
 * several of its form that look like somebody who speaks, and words like talk behind them.
 */
export function findTurns(words: Words, blocks: readonly Block[]): readonly LabelledTurn[] | null {
  const found = findLabels(words, blocks);
  if (found.length < 2) return null;
  const paragraphs = paragraphsFrom(words, blocks, found[0]?.block ?? 0);
  const labels = transcriptLabels(words, found, paragraphs);
  return labels.length < 2 ? null : turnsOf(words, labels, paragraphs);
}

type Draft = Omit<LabelledTurn, 'kind'>;

function turnsOf(words: Words, labels: readonly TurnLabel[], paragraphs: Paragraphs): readonly LabelledTurn[] {
  const onlyQuestions = labels.every(({ kind }) => kind === 'question');
  const drafts: Draft[] = [];
  labels.forEach((label, index) => {
    const turn = paragraphsOfTurn(words, label, labels[index + 1]?.block ?? Infinity, paragraphs, onlyQuestions ? 2 : 1);
    const own = onlyQuestions ? 1 : turn.length;
    if (turn.length > 0) drafts.push({ label, paragraphs: turn.slice(0, own) });
    if (turn.length > own) drafts.push({ label: null, paragraphs: turn.slice(own) });
  });
  const asking = askersAmong(words, drafts);
  return drafts.map((draft) => ({ ...draft, kind: kindOf(words, draft, asking) }));
}

/**
 * The paragraph of the label and those below it, until another label, a heading, or the article itself has its say again.
 * Where nobody else follows, or not for long, what is told in the first person or to somebody is still theirs, and the `least`
 * paragraphs that a turn has.
 */
function paragraphsOfTurn(
  words: Words, label: TurnLabel, behind: number, paragraphs: Paragraphs, least: number,
): readonly TokenRange[] {
  const turn: TokenRange[] = [];
  const own = paragraphs[label.block];
  if (own && label.words < own.end) turn.push(wordsFrom(words, label.words, own.end));
  const speaker = label.kind === 'speaker' ? words.lower(label.name.end - 1) : '';
  let sure = 0;
  const limit = Math.min(behind, paragraphs.length);
  for (let block = label.block + 1; block < limit; block++) {
    const paragraph = paragraphs[block];
    if (paragraph && turn.length === 0) turn.push(wordsFrom(words, paragraph.first, paragraph.end)); // below a label on its own line
    else if (paragraph && !isStageDirection(words, paragraph)) {
      if (paragraph.kind !== 'body' || isToldByArticle(words, paragraph, speaker)) break;
      turn.push(wordsFrom(words, paragraph.first, paragraph.end));
      if (isInFirstPerson(words, paragraph)) sure = turn.length;
    }
  }
  return behind - label.block > LONGEST_TURN ? turn.slice(0, Math.max(least, sure)) : turn;
}

/** In paragraphs. */
const LONGEST_TURN = 8;

/** Who asks: the labels that say so, and those behind which most turns ask, unless nobody else is left to answer. */
function askersAmong(words: Words, drafts: readonly Draft[]): ReadonlySet<string> {
  const turns = new Map<string, number>();
  const asking = new Map<string, number>();
  const askers = new Set<string>();
  for (const { label, paragraphs } of drafts) {
    const key = label?.key ?? '';
    turns.set(key, (turns.get(key) ?? 0) + 1);
    if (asksMoreThanTells(words, paragraphs)) asking.set(key, (asking.get(key) ?? 0) + 1);
    if (label && (label.kind === 'question' || ASKERS.has(words.form(label.name.first)))) askers.add(key);
  }
  for (const [key, times] of asking) if (times * 2 > (turns.get(key) ?? 0)) askers.add(key);
  return askers.size < turns.size ? askers : NOBODY;
}

const ASKERS = wordSet('interviewer moderator host presenter anchor questioner reporter');
const NOBODY: ReadonlySet<string> = new Set();

function kindOf(words: Words, { label, paragraphs }: Draft, askers: ReadonlySet<string>): TurnKind {
  if (!label || label.kind === 'answer') return 'answer';
  return label.kind === 'question' || askers.has(label.key) || isBareQuestion(words, paragraphs) ? 'question' : 'statement';
}

/** "Why did you close it?", "You have two quays now.": says nothing of who speaks. */
function asksMoreThanTells(words: Words, [first, second]: readonly TokenRange[]): boolean {
  if (!first || second) return false;
  let addressed = false;
  for (let i = first.first; i < first.end; i++) {
    const form = words.form(i);
    if (words.quotationAt(i) >= 0) continue;
    if (form.person === 1 || WE.has(form)) return false;
    if (form.person === 2) addressed = true;
  }
  return isQuestion(words, first) || (addressed && first.end - first.first <= LONGEST_REMARK);
}

/** In tokens. */
const LONGEST_REMARK = 28;

/** One sentence; at the end of a longer statement a question is one of its means. */
function isBareQuestion(words: Words, [first, second]: readonly TokenRange[]): boolean {
  if (!first || second || !isQuestion(words, first)) return false;
  return words.tokens.sentenceIndex(first.first) === words.tokens.sentenceIndex(first.end - 1);
}
