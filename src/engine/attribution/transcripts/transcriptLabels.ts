import type { Block } from '../../analysis';
import { NameFact } from '../../tables/nameFacts';
import { Shape } from '../../words/wordForm';
import type { Words } from '../grammar/words';
import { readLabel, Trust } from './turnLabels';
import type { LabelForm, TurnLabel } from './turnLabels';
import { isInFirstPerson, isQuestion, isQuotation, wordsFrom } from './turnParagraphs';
import type { Paragraphs } from './turnParagraphs';

/** All paragraphs that open with what may be a label: a look at the first words of each. */
export function findLabels(words: Words, blocks: readonly Block[]): readonly TurnLabel[] {
  const { sentences } = words.tokens;
  let found: TurnLabel[] | null = null;
  let block = -1;
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s];
    if (!sentence || sentence.block === block) continue;
    ({ block } = sentence);
    const kind = blocks[block]?.kind;
    if (kind !== 'body' && kind !== 'subheading' && kind !== 'headline') continue;
    const label = readLabel(words, block, sentence.first, sentence.end, sentences[s + 1]?.block !== block);
    if (label) (found ??= []).push(label);
  }
  return found ? withoutHeadline(found, blocks) : NONE;
}

/** "Ruiz: Talks are over" above an article says who speaks in the headline; right above another label it is the first turn. */
function withoutHeadline(found: readonly TurnLabel[], blocks: readonly Block[]): readonly TurnLabel[] {
  const [first, second] = found;
  if (first?.kind !== 'speaker' || blocks[first.block]?.kind !== 'headline' || second?.block === first.block + 1) return found;
  return found.slice(1);
}

const NONE: readonly TurnLabel[] = [];

/** Those that open the turns of a transcript: of the form that most have; none where they don't look like it. */
export function transcriptLabels(words: Words, found: readonly TurnLabel[], paragraphs: Paragraphs): readonly TurnLabel[] {
  let labels = NONE;
  for (const form of FORMS) {
    const ofForm = labelsOfForm(words, found, form, paragraphs);
    if (ofForm.length > labels.length) labels = ofForm;
  }
  return labels;
}

const FORMS: readonly LabelForm[] = ['colon', 'stop', 'bracket', 'line'];

function labelsOfForm(words: Words, found: readonly TurnLabel[], form: LabelForm, paragraphs: Paragraphs): readonly TurnLabel[] {
  const labels = withoutCommonWords(words, found.filter((label) => label.form === form));
  const times = new Map<string, number>();
  for (const { key } of labels) times.set(key, (times.get(key) ?? 0) + 1);
  const asked = times.has('question');
  const sure = labels.every(({ trust }) => trust !== Trust.unknownWord);
  const repeated = times.size < labels.length;
  if (labels.length < 2 || (!sure && (times.size === 1 || !repeated))) return NONE;
  let talking = 0;
  for (const label of labels) if (isTalk(words, label, paragraphs)) talking++;
  const isTranscript = talking >= (asked ? 1 : 2) && talking * (repeated || asked ? 3 : 2) >= labels.length;
  return isTranscript ? labels : NONE;
}

/** "Brown: …" stays where the article has "Tom Brown" or "Mr Brown", "Cost: …" goes. */
function withoutCommonWords({ tokens }: Words, labels: readonly TurnLabel[]): readonly TurnLabel[] {
  const doubtful = new Set<string>();
  for (const { key, trust } of labels) if (trust === Trust.commonWord) doubtful.add(key);
  if (doubtful.size === 0) return labels;
  const introduced = new Set<string>();
  for (let i = 1; i < tokens.count; i++) {
    if ((tokens.form(i - 1).names & INTRODUCING) === 0 || (tokens.form(i).shape & Shape.capitalised) === 0) continue;
    const lower = tokens.lower(i);
    if (doubtful.has(lower)) introduced.add(lower);
  }
  return labels.filter(({ key, trust }) => trust !== Trust.commonWord || introduced.has(key));
}

const INTRODUCING = NameFact.given | NameFact.honorific;

/** Lists, tables and notes have labels too; here somebody speaks of themselves, to others, asks, or is quoted. */
function isTalk(words: Words, label: TurnLabel, paragraphs: Paragraphs): boolean {
  const own = paragraphs[label.block];
  if (!own) return false;
  const paragraph = label.words < own.end ? own : paragraphs[label.block + 1];
  if (!paragraph) return false;
  const said = wordsFrom(words, paragraph === own ? label.words : paragraph.first, paragraph.end);
  return isQuestion(words, said) || isInFirstPerson(words, said, words.quotationAt(label.name.first)) || isQuotation(words, said);
}
