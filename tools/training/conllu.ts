import { readFileSync } from 'node:fs';
import type { Block } from '../../src/engine/analysis';
import { tokenise } from '../../src/engine/text/tokenise';
import { wordForm } from '../../src/engine/words/wordForms';
import type { WordForm } from '../../src/engine/words/wordForm';
import { readWords } from './conlluWords';

/** A sentence of a treebank in our own tokens, with the treebank's part-of-speech tags. */
export interface TaggedSentence {
  readonly forms: readonly WordForm[];
  /** null where our token is not one of the treebank's. */
  readonly tags: readonly (string | null)[];
}

export interface TaggedDocument {
  readonly id: string;
  readonly sentences: readonly TaggedSentence[];
}

interface GoldWord { readonly start: number; readonly end: number; readonly tag: string }

/** Reads a CoNLL-U file (Penn tags in the fifth column), sentence by sentence through our tokeniser. */
export function readTreebank(path: string): TaggedDocument[] {
  const documents: { id: string; sentences: TaggedSentence[] }[] = [];
  for (const chunk of readFileSync(path, 'utf8').split('\n\n')) {
    const lines = chunk.split('\n');
    const newDocument = lines.find((line) => line.startsWith('# newdoc id = '));
    if (newDocument) documents.push({ id: newDocument.slice('# newdoc id = '.length), sentences: [] });
    const sentence = readSentence(lines.filter((line) => line !== '' && !line.startsWith('#')));
    if (sentence) documents.at(-1)?.sentences.push(sentence);
  }
  return documents;
}

function readSentence(rows: readonly string[]): TaggedSentence | null {
  let text = '';
  const gold: GoldWord[] = [];
  for (const { form, xpos, spaceBehind } of readWords(rows)) {
    gold.push({ start: text.length, end: text.length + form.length, tag: xpos });
    text += spaceBehind ? `${form} ` : form;
  }
  return gold.length > 0 ? align(text, gold) : null;
}

function align(text: string, gold: readonly GoldWord[]): TaggedSentence {
  const block: Block = { start: 0, end: text.length, kind: 'body', embed: null };
  const tokens = tokenise(text, [block]);
  const byStart = new Map(gold.map((word) => [word.start, word]));
  const tags = tokens.forms.map((_, i) => {
    const word = byStart.get(tokens.startOf(i));
    return word && word.end === tokens.endOf(i) ? word.tag : null;
  });
  return { forms: tokens.forms, tags };
}

/** Text as a headline or as shouted, with the same tags: treebanks hold few of these. */
export function recased(sentence: TaggedSentence, how: (word: string) => string): TaggedSentence {
  return { forms: sentence.forms.map((form) => wordForm(how(form.text), form.kind)), tags: sentence.tags };
}

export function titleCase(word: string): string {
  return word.length < 4 && word === word.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}
