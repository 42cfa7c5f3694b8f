import { InlayHintKind, type InlayHint, type Range } from 'vscode-languageserver-types';
import type { Analysis, Mention } from '../engine/analysis';
import type { Span } from '../engine/span';
import type { Article } from './article';
import { dateHint } from './dateHint';
import { shortened } from './markdown';
import type { Translate } from './strings';

/** After which words an article shows what they mean. */
export interface HintKinds {
  /** "she": Ana Ruiz */
  readonly pronouns: boolean;
  /** "Vell", where it acts: Norland */
  readonly metonyms: boolean;
  /** "Monday": 2025-11-03 */
  readonly dates: boolean;
}

/** Who is meant behind words in the range that stand for an actor, and when behind dates that hang on another, in text order. */
export function inlayHints(article: Article, range: Range, kinds: HintKinds, t: Translate): InlayHint[] {
  const { text, analysis } = article;
  if (!kinds.pronouns && !kinds.metonyms && !kinds.dates) return [];
  const within: Span = { start: text.offsetAt(range.start), end: text.offsetAt(range.end) };
  const hints = [...actorHints(analysis, within, kinds), ...(kinds.dates ? dateHints(analysis, within, t) : [])];
  return hints.sort((a, b) => a.at - b.at).map(({ at, label }) => (
    { position: text.positionAt(at), label, kind: InlayHintKind.Type, paddingLeft: true }));
}

interface Hint { readonly at: number; readonly label: string }

function actorHints({ actors }: Analysis, within: Span, kinds: HintKinds): readonly Hint[] {
  if (!kinds.pronouns && !kinds.metonyms) return [];
  return actors.flatMap(({ name, mentions }) => mentions
    .filter((mention) => touches(mention, within) && isHinted(mention, kinds) && mention.text !== name)
    .map(({ end: at }) => ({ at, label: shortened(name, LONGEST_NAME) })));
}

function dateHints({ figures }: Analysis, within: Span, t: Translate): readonly Hint[] {
  return figures.filter((figure) => touches(figure, within)).flatMap((figure) => {
    const label = dateHint(figure, t);
    return label === null ? [] : [{ at: figure.end, label }];
  });
}

function touches({ start, end }: Span, within: Span): boolean {
  return within.start <= end && start <= within.end;
}

const LONGEST_NAME = 40;

function isHinted({ form, text }: Mention, { pronouns, metonyms }: HintKinds): boolean {
  if (form === 'metonym') return metonyms;
  return form === 'pronoun' && pronouns && !RELATIVE.has(text.toLowerCase());
}

/** These stand beside the name that they mean. */
const RELATIVE: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which', 'that']);
