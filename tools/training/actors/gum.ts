import { readFileSync } from 'node:fs';
import type { NameType } from '../../../src/engine/actors/model/labels';
import type { Span } from '../../../src/engine/span';
import { entriesFrom } from '../../../src/engine/tables/gazetteer';
import { readWords } from '../conlluWords';
import { isTitleWord, typeByTable } from './cleanNames';
import type { LabelledName, LabelledText } from './labelled';

interface Word extends Span { readonly text: string; readonly tag: string }
interface Phrase { readonly id: string; readonly type: string; readonly first: number; last: number; readonly heads: readonly number[] }
interface Document { readonly id: string; text: string; readonly words: Word[]; readonly phrases: Phrase[]; readonly open: Phrase[] }

/**
 * GUM (texts CC BY 2.5 and 4.0, annotations CC BY 4.0) labels phrases with their heads; the name in a phrase is what stretches
 * in proper nouns around the head. Proper nouns in no name are doubtful.
 */
export function readGum(path: string, genre: string): LabelledText[] {
  const documents: Document[] = [];
  for (const chunk of readFileSync(path, 'utf8').split('\n\n')) {
    const lines = chunk.split('\n');
    const id = lines.find((line) => line.startsWith('# newdoc id = '))?.slice('# newdoc id = '.length);
    if (id) documents.push({ id, text: '', words: [], phrases: [], open: [] });
    const document = documents.at(-1);
    if (!document) continue;
    const paragraph = lines.some((line) => line.startsWith('# newpar'));
    if (document.text !== '') document.text = document.text.trimEnd() + (paragraph ? '\n\n' : ' ');
    addSentence(document, lines.filter((line) => line !== '' && !line.startsWith('#')));
  }
  return documents.map((document) => labelled(document, `gum-${genre}`));
}

function addSentence(document: Document, rows: readonly string[]): void {
  for (const { form, upos, misc, spaceBehind } of readWords(rows)) {
    const start = document.text.length;
    document.text += spaceBehind ? `${form} ` : form;
    document.words.push({ text: form, tag: upos, start, end: start + form.length });
    readPhrases(document, misc);
  }
}

/** `Entity=(12-person-new-cf1-2-coref(13-place-…)` opens two phrases, `12)` closes one. The fifth field lists the head's words. */
function readPhrases(document: Document, misc: string): void {
  const marks = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
  const word = document.words.length - 1;
  for (const [, whole, opened, closed] of marks.matchAll(/\(([^()]+)\)|\(([^()]+)|([^()]+)\)/g)) {
    if (closed !== undefined) {
      const index = document.open.map(({ id }) => id).lastIndexOf(closed);
      const phrase = document.open[index];
      if (!phrase) continue;
      document.open.splice(index, 1);
      phrase.last = word;
      document.phrases.push(phrase);
      continue;
    }
    const [id = '', type = '', , , , heads = '1'] = (whole ?? opened ?? '').split('-');
    const phrase: Phrase = { id, type, first: word, last: word, heads: heads.split(',').map((head) => word + Number(head) - 1) };
    if (whole !== undefined) document.phrases.push(phrase);
    else document.open.push(phrase);
  }
}

const TYPES: Readonly<Record<string, NameType>> = { person: 'person', organization: 'organization', place: 'place' };

function labelled(document: Document, source: string): LabelledText {
  const { words, phrases } = document;
  const found: { first: number; last: number; type: NameType }[] = [];
  for (const phrase of phrases) {
    if (phrase.type === 'time') continue;
    const name = nameIn(document, phrase);
    if (name) found.push(name);
  }
  found.sort((a, b) => b.last - b.first - (a.last - a.first));
  const taken = new Set<number>();
  const names: LabelledName[] = [];
  const add = (first: number, last: number, type: NameType): void => {
    for (let w = first; w <= last; w++) if (taken.has(w)) return;
    for (let w = first; w <= last; w++) taken.add(w);
    const span = { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
    names.push({ ...span, type: typeByTable(document.text.slice(span.start, span.end), type) });
  };
  for (const { first, last, type } of found) add(first, last, type);
  for (const phrase of phrases) if (phrase.type === 'time') for (let w = phrase.first; w <= phrase.last; w++) taken.add(w);
  words.forEach((word, w) => {
    if (word.tag !== 'PROPN' && !taken.has(w) && isDemonym(word.text)) add(w, w, 'other');
  });
  const doubtful = words.filter((word, w) => word.tag === 'PROPN' && !taken.has(w) && !isTitleWord(word.text));
  names.sort((a, b) => a.start - b.start);
  return { id: document.id, source, text: document.text, names, doubtful: doubtful.map(({ start, end }) => ({ start, end })) };
}

function isDemonym(word: string): boolean {
  return /^\p{Lu}/u.test(word) && (entriesFrom(word.toLowerCase()) ?? []).some(({ kind, tokens }) => kind === 'demonym' && tokens.length === 1);
}

function nameIn({ words, phrases }: Document, phrase: Phrase): { first: number; last: number; type: NameType } | null {
  const type = TYPES[phrase.type] ?? 'other';
  const head = phrase.heads.find((w) => w <= phrase.last && words[w]?.tag === 'PROPN');
  if (head === undefined) return null;
  const text = (w: number): string => words[w]?.text ?? '';
  const proper = (w: number): boolean => words[w]?.tag === 'PROPN';
  const capital = (w: number): boolean => /^[\p{Lu}\p{N}]/u.test(text(w));
  let first = head;
  let last = head;
  for (let goes = true; goes && first > phrase.first; ) {
    const w = first - 1;
    const adjective = capital(w) && /ADJ|NOUN|VERB/.test(words[w]?.tag ?? '') && !isTitleWord(text(w));
    const hyphen = text(w) === '-' && w > phrase.first && capital(w - 1);
    const and = type !== 'person' && /^(?:&|and)$/.test(text(w)) && w > phrase.first && proper(w - 1) && phrase.last - phrase.first < 8;
    goes = proper(w) || adjective || hyphen || and;
    if (goes) first--;
  }
  for (let goes = true; goes && last < phrase.last; ) {
    const w = last + 1;
    const more = capital(w) && /NOUN|NUM|ADJ/.test(words[w]?.tag ?? '');
    const mark = /^[-.&]$/.test(text(w)) && w < phrase.last && proper(w + 1);
    const linked = type !== 'person' && /^(?:of|for|&|and|de|on|against|to)$/.test(text(w));
    const over = linked && proper(w + 1) ? 1 : linked && text(w + 1) === 'the' && proper(w + 2) ? 2 : 0;
    goes = w + over <= phrase.last && (proper(w) || more || mark || over > 0);
    if (goes) last = w + (mark ? 1 : over);
  }
  while (last > head && !capital(last)) last--;
  if (type === 'person') {
    for (const inner of phrases) {
      const named = inner !== phrase && inner.type !== 'person' && inner.type in TYPES;
      if (named && inner.first >= first && inner.last < last) first = Math.max(first, inner.last + 1);
    }
    for (let w = first; w < last; w++) if (isTitleWord(text(w))) first = w + 1;
    while (first < last && /^(?:-|'s|’s)$/.test(text(first))) first++;
    if (first === last && isTitleWord(text(first))) return personBehindTitle(words, phrase, head);
  }
  if (type === 'other' && phrases.some((inner) => inner !== phrase && inner.type === 'person' && inner.first >= first && inner.last <= last)) return null;
  if (isTitleWord(text(first)) && first === last) return null;
  return { first, last, type };
}

/** "President" is the head of "President Ana Ruiz", the name comes last. */
function personBehindTitle(words: readonly Word[], phrase: Phrase, head: number): { first: number; last: number; type: NameType } | null {
  const proper = (w: number): boolean => words[w]?.tag === 'PROPN';
  let last = phrase.last;
  while (last > head && !proper(last)) last--;
  let first = last;
  while (first - 1 > head && proper(first - 1) && !isTitleWord(words[first - 1]?.text ?? '')) first--;
  return last > head ? { first, last, type: 'person' } : null;
}
