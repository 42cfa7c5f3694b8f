import { SymbolKind, type SymbolInformation } from 'vscode-languageserver-types';
import type { Corpus } from '../corpus/corpus';
import type { Identity } from '../corpus/identity';
import type { ActorType } from '../engine/analysis';
import { byMentions } from './actorList';
import { fileName, rangeOf, type Library } from './article';
import { introduction } from './introduction';
import { oneLine } from './markdown';

/** Who asks again with each letter needs no more at a time. */
const MOST = 500;

/**
 * Actors whose name, or another name of theirs, has the characters of the query in their order; the most mentioned
 * first. Each stands where the article that mentions it most introduces it.
 */
export function* workspaceSymbols(query: string, corpus: Corpus, library: Library): Generator<void, SymbolInformation[], void> {
  const wanted = [...comparable(query)];
  const symbols: SymbolInformation[] = [];
  for (const identity of [...corpus.identities().all].sort(byMentions)) {
    if (symbols.length === MOST) break;
    const label = labelFor(identity, wanted);
    const symbol = label === null ? null : symbolOf(identity, label, library);
    if (symbol) symbols.push(symbol);
    yield;
  }
  return symbols;
}

/** The editor filters by the label once more, so that another name that was asked for has to be in it. */
function labelFor({ name, otherNames }: Identity, wanted: readonly string[]): string | null {
  if (matches(name, wanted)) return oneLine(name);
  const other = otherNames.find((alias) => matches(alias, wanted));
  return other === undefined ? null : `${oneLine(other)} (${oneLine(name)})`;
}

function matches(name: string, wanted: readonly string[]): boolean {
  const text = comparable(name);
  let from = 0;
  return wanted.every((char) => {
    const at = text.indexOf(char, from);
    from = at + char.length;
    return at >= 0;
  });
}

function comparable(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '');
}

function symbolOf({ type, documents }: Identity, name: string, library: Library): SymbolInformation | null {
  const [first, ...others] = documents;
  if (!first) return null;
  const most = others.reduce((best, other) => (other.actor.mentions.length > best.actor.mentions.length ? other : best), first);
  const article = library(most.uri);
  const introduced = introduction(most.actor);
  if (!article || !introduced) return null;
  const containerName = oneLine(article.analysis.document.title ?? fileName(article.uri));
  return { name, kind: KINDS[type], containerName, location: { uri: article.uri, range: rangeOf(article.text, introduced.mention) } };
}

const KINDS: Readonly<Record<ActorType, SymbolKind>> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  country: SymbolKind.Namespace,
  place: SymbolKind.Field,
  group: SymbolKind.Array,
};
