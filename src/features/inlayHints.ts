import { InlayHintKind, type InlayHint, type Range } from 'vscode-languageserver-types';
import type { Mention } from '../engine/analysis';
import type { Article } from './article';
import { shortened } from './markdown';

/** After which words an article shows whom they mean. */
export interface HintKinds {
  /** "she": Ana Ruiz */
  readonly pronouns: boolean;
  /** "Vell", where it acts: Norland */
  readonly metonyms: boolean;
}

/** The actors' names behind words in the range that stand for them, in text order. */
export function inlayHints(article: Article, range: Range, kinds: HintKinds): InlayHint[] {
  if (!kinds.pronouns && !kinds.metonyms) return [];
  const { text, analysis } = article;
  const start = text.offsetAt(range.start);
  const end = text.offsetAt(range.end);
  const hints = analysis.actors.flatMap(({ name, mentions }) => mentions
    .filter((mention) => start <= mention.end && mention.start <= end && isHinted(mention, kinds) && mention.text !== name)
    .map(({ end: at }) => ({ at, name })));
  return hints.sort((a, b) => a.at - b.at).map(({ at, name }) => ({
    position: text.positionAt(at), label: shortened(name, LONGEST_NAME), kind: InlayHintKind.Type, paddingLeft: true,
  }));
}

const LONGEST_NAME = 40;

function isHinted({ form, text }: Mention, { pronouns, metonyms }: HintKinds): boolean {
  if (form === 'metonym') return metonyms;
  return form === 'pronoun' && pronouns && !RELATIVE.has(text.toLowerCase());
}

/** These stand beside the name that they mean. */
const RELATIVE: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which', 'that']);
