import { entriesFrom } from '../../../src/engine/tables/gazetteer';
import { NameFact, nameFacts } from '../../../src/engine/tables/nameFacts';
import type { Span } from '../../../src/engine/span';
import type { LabelledName, LabelledText } from './labelled';
import type { NameType } from '../../../src/engine/actors/model/labels';

interface Word extends Span { readonly text: string }

/**
 * Corpora label wide phrases ("Texas student Ahmed Mohamed", "the parent company EADS N.V. (EADS)") and phrases inside them.
 * What is left are names by our conventions; what can't be told by rule becomes doubtful.
 */
export function cleanNames(id: string, source: string, text: string, wide: readonly LabelledName[]): LabelledText {
  const words = wordsOf(text);
  const names: LabelledName[] = [];
  const doubtful: Span[] = [];
  const kept = wide.map((name) => clean(words, name)).filter((found) => found !== null);
  kept.sort((a, b) => b.last - b.first - (a.last - a.first));
  const taken = new Set<number>();
  for (const { first, last, type, sure } of kept) {
    const range = Array.from({ length: last - first + 1 }, (_, k) => first + k);
    if (range.some((w) => taken.has(w))) continue;
    const start = words[first]?.start ?? 0;
    const end = words[last]?.end ?? 0;
    if (!sure) {
      doubtful.push(...range.filter((w) => isCapital(words[w])).map((w) => ({ start: words[w]?.start ?? 0, end: words[w]?.end ?? 0 })));
      continue;
    }
    for (const w of range) taken.add(w);
    names.push({ start, end, type: typeByTable(text.slice(start, end), type) });
  }
  names.sort((a, b) => a.start - b.start);
  const inName = (span: Span): boolean => names.some((name) => name.start <= span.start && span.end <= name.end);
  return { id, source, text, names, doubtful: doubtful.filter((span) => !inName(span)) };
}

/** A country is a place, a demonym neither place nor body. */
export function typeByTable(name: string, type: NameType): NameType {
  const parts = name.toLowerCase().replace(/-/g, ' - ').split(' ');
  const entry = entriesFrom(parts[0] ?? '')?.find(({ tokens }) => tokens.join(' ') === parts.join(' '));
  if (type === 'person') return type;
  if (entry?.kind === 'country') return 'place';
  return entry?.kind === 'demonym' ? 'other' : type;
}

export function isTitleWord(word: string): boolean {
  return (nameFacts(word.toLowerCase()) & (NameFact.role | NameFact.honorific | NameFact.roleModifier)) !== 0;
}

interface Cleaned { readonly first: number; readonly last: number; readonly type: NameType; readonly sure: boolean }

function clean(words: readonly Word[], { start, end, type }: LabelledName): Cleaned | null {
  let first = words.findIndex((word) => word.start >= start);
  let last = words.length - 1;
  while (last >= 0 && (words[last]?.end ?? 0) > end) last--;
  if (first < 0 || last < first) return null;
  const text = (w: number): string => words[w]?.text ?? '';
  while (first <= last && (!isCapital(words[first]) || LEADING.test(text(first)))) first++;
  while (last >= first && !isCapital(words[last]) && !/^[0-9]+$/.test(text(last))) last--;
  if (last < first || PRONOUN.test(text(first))) return null;
  if (type === 'person') {
    let title = -1;
    for (let w = first; w < last; w++) if (isTitleWord(text(w))) title = w;
    if (title >= 0) first = title + 1;
    while (first < last && !isCapital(words[first])) first++;
  }
  let sure = true;
  for (let w = first; w <= last; w++) if (!isCapital(words[w]) && !JOINING.test(text(w))) sure = false;
  if (type === 'person' && isTitleWord(text(last))) sure = false;
  if (type === 'person') for (let w = first; w <= last; w++) if (/^(?:of|and|for|in|at)$/.test(text(w))) sure = false;
  return { first, last, type, sure };
}

const LEADING = /^(?:The|A|An|His|Her|Their|Our|My|This|That|These|His|Both|All)$/;
const PRONOUN = /^(?:We|They|He|She|It|You|I|Our|Us|His|Her|Their|Who)$/i;
const JOINING = /^(?:[0-9].*|of|and|&|for|the|on|de|la|van|von|der|den|del|di|da|dos|das|bin|ibn|al|el|y|du|des|le|les|-|\/|\.|'s|’s|'|’)$/;

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}|^\p{Ll}+\p{Lu}|^\d+\p{Lu}/u.test(word.text);
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/(?:\p{L}\.)+(?=\p{L}?)|[\p{L}\p{N}]+(?:\.(?=\p{L}))?|['’]s\b|[^\s]/gu)].map((match) => ({
    text: match[0], start: match.index, end: match.index + match[0].length,
  }));
}
