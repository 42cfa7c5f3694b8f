import type { Range } from 'vscode-languageserver-types';
import type { Corpus } from '../corpus/corpus';
import type { Analysis, Claim, Figure, FigureType } from '../engine/analysis';
import { rangeOf, type Article, type Library } from './article';
import { figureValue, valueOf } from './figureValue';
import { lineAround, type LineAround } from './lineAround';
import { oneLine } from './markdown';
import type { Translate } from './strings';

/** One value of one thing, wherever it stands; plain text throughout. With an id for its key the protocol's `FigureItem`. */
export interface ListedFigure {
  /** The same for the same value of the same thing. */
  readonly key: string;
  readonly type: FigureType;
  /** "nearly 90%"; without what stands before it where articles differ in that. */
  readonly value: string;
  /** What it measures, in the words that stand first. */
  readonly measures: string | null;
  /** How often it stands in all articles. */
  readonly places: number;
  /** In order of path, each with the ids of its figures in text order. */
  readonly articles: readonly { readonly uri: string; readonly figures: readonly string[] }[];
}

/** The protocol's `FigurePlaceItem`. */
export interface ListedPlace extends LineAround {
  readonly id: string;
  readonly text: string;
  readonly claim: string | null;
  readonly range: Range;
}

/**
 * The figures of all articles: percentages first, then money and so on; of a type those of one unit together, small ones first.
 * Trivial counts and vague times, which nobody looks for, are left out. Stops after each article, so that long work can be given up.
 */
export function* figureList(corpus: Corpus, library: Library, t: Translate): Generator<void, readonly ListedFigure[], void> {
  const groups = new Map<string, Group>();
  for (const { uri } of corpus.documents()) {
    const article = library(uri);
    if (article) for (const [key, figure] of keyed(article.analysis)) addTo(groups, key, uri, figure);
    yield;
  }
  return [...groups.values()].sort(byTypeAndSize).map((group) => listed(group, t));
}

/** Where the figures of an article stand, in text order, each with the innermost claim that holds it. */
export function figurePlaces({ text, analysis }: Article): readonly ListedPlace[] {
  const claims = new Map<string, Claim>();
  for (const claim of analysis.claims) {
    for (const id of claim.figures) {
      const known = claims.get(id);
      if (!known || claim.end - claim.start < known.end - known.start) claims.set(id, claim);
    }
  }
  return analysis.figures.filter(isListed).map((figure) => ({
    id: figure.id,
    text: oneLine(figure.text),
    claim: claims.get(figure.id)?.id ?? null,
    range: rangeOf(text, figure),
    ...lineAround(text, figure),
  }));
}

function isListed(figure: Figure): boolean {
  return !figure.trivial && !figure.vague;
}

// --- what is one figure ----------------------------------------------------------------------------------------

interface Group {
  readonly key: string;
  readonly first: Figure;
  /** All have the modifier of the first. */
  isSame: boolean;
  places: number;
  readonly articles: { readonly uri: string; readonly figures: string[] }[];
}

/** The figures of an analysis with their keys: made once for each, as lists are asked for again after each edit of any article. */
function keyed(analysis: Analysis): readonly (readonly [key: string, figure: Figure])[] {
  let known = keys.get(analysis);
  if (!known) {
    known = analysis.figures.filter(isListed).map((figure) => [keyOf(figure), figure]);
    keys.set(analysis, known);
  }
  return known;
}

const keys = new WeakMap<Analysis, readonly (readonly [string, Figure])[]>();

/** The same value of the same thing: dates by what they mean, and by their words where that is not known. */
function keyOf({ type, text, value, low, high, unit, iso, measures }: Figure): string {
  const says = value ?? low ?? high ?? (iso?.includes('X') ? null : iso);
  const words = says === null ? plainWords(text) : '';
  const isDate = type === 'date' || type === 'time';
  return JSON.stringify([type, value, low, high, unit, isDate ? iso : null, isDate ? '' : plainWords(measures?.text ?? ''), words]);
}

/** Upper and lower case and an article at the beginning make no difference. */
function plainWords(text: string): string {
  return oneLine(text).toLowerCase().replace(/^(?:the|an?|its|their|his|her|this|that|these|those) /, '');
}

function addTo(groups: Map<string, Group>, key: string, uri: string, figure: Figure): void {
  let group = groups.get(key);
  if (!group) {
    group = { key, first: figure, isSame: true, places: 0, articles: [] };
    groups.set(key, group);
  }
  group.isSame &&= (figure.modifier ?? '').toLowerCase() === (group.first.modifier ?? '').toLowerCase();
  group.places++;
  const last = group.articles.at(-1);
  if (last?.uri === uri) last.figures.push(figure.id);
  else group.articles.push({ uri, figures: [figure.id] });
}

function listed({ key, first, isSame, places, articles }: Group, t: Translate): ListedFigure {
  return {
    key, places, articles,
    type: first.type,
    value: oneLine((isSame ? figureValue : valueOf)(first, t)),
    measures: first.measures === null ? null : oneLine(first.measures.text),
  };
}

const TYPES: readonly FigureType[] = ['percent', 'money', 'count', 'measure', 'duration', 'date', 'time', 'ordinal'];

function byTypeAndSize({ first: a, key }: Group, { first: b, key: other }: Group): number {
  return TYPES.indexOf(a.type) - TYPES.indexOf(b.type)
    || compare(a.unit ?? '', b.unit ?? '')
    || sizeOf(a) - sizeOf(b)
    || compare(a.iso ?? '', b.iso ?? '')
    || compare(a.measures?.text.toLowerCase() ?? '', b.measures?.text.toLowerCase() ?? '')
    || compare(key, other);
}

function sizeOf({ value, low, high }: Figure): number {
  return value ?? low ?? high ?? 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
