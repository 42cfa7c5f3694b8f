import type { CodeLens, Command } from 'vscode-languageserver-types';
import { isByName, isNamed } from '../corpus/keys';
import { speakersOf } from '../corpus/speakers';
import type { Actor, Analysis, Quote } from '../engine/analysis';
import { firstAtOrAfter } from '../engine/span';
import type { Article } from './article';
import { lookup } from './lookup';
import { shortened } from './markdown';
import { strings, type Translate } from './strings';

/** The commands behind the lenses, and what they take: ids and places, never words of the article. */
export interface LensCommands {
  /** Takes the article's id and the claim's id. */
  readonly openClaim: string;
  /** Takes the article's id with line and character of a place in a mention. */
  readonly revealActor: string;
  readonly idOf: (uri: string) => string;
}

/**
 * Above each paragraph that holds statements, who makes them: a lens for each speaker, in text order. One with a name leads to
 * the actor, any other to the first statement.
 */
export function speakerLenses(article: Article, commands: LensCommands, t: Translate): CodeLens[] {
  const { analysis, text } = article;
  const { actor } = lookup(analysis);
  const claims = claimByQuote(analysis);
  const lenses: CodeLens[] = [];
  for (const [block, speakers] of speakersByBlock(analysis)) {
    const position = text.positionAt(analysis.blocks[block]?.start ?? 0);
    for (const [id, quote] of speakers) {
      const command = commandOf(article, { actor: actor.get(id), claim: claims.get(quote.id) }, commands, t);
      lenses.push({ range: { start: position, end: position }, command });
    }
  }
  return lenses;
}

/** Stands for nobody among the speakers of a paragraph. */
const NOBODY = '';

/** By index of the block, in text order: each speaker with the first quote there. */
function speakersByBlock({ quotes, blocks }: Analysis): ReadonlyMap<number, ReadonlyMap<string, Quote>> {
  const found = new Map<number, Map<string, Quote>>();
  for (const quote of quotes) {
    const speakers = speakersOf(quote);
    if (speakers.length === 0 && quote.within !== null) continue; // It stands in what somebody else says.
    for (const { start } of quote.fragments) {
      const block = firstAtOrAfter(blocks, start + 1) - 1;
      const inBlock = found.get(block) ?? new Map<string, Quote>();
      for (const id of speakers.length === 0 ? [NOBODY] : speakers) if (!inBlock.has(id)) inBlock.set(id, quote);
      found.set(block, inBlock);
    }
  }
  // A quote that goes on in later paragraphs comes before those that stand between.
  return new Map([...found].sort(([a], [b]) => a - b));
}

function claimByQuote({ claims }: Analysis): ReadonlyMap<string, string> {
  const byQuote = new Map<string, string>();
  for (const { id, quotes } of claims) for (const quote of quotes) if (!byQuote.has(quote)) byQuote.set(quote, id);
  return byQuote;
}

interface Target { readonly actor: Actor | undefined; readonly claim: string | undefined }

function commandOf({ uri, text }: Article, { actor, claim }: Target, commands: LensCommands, t: Translate): Command {
  const title = titleOf(actor, t);
  const mention = actor?.mentions.find(isByName);
  if (mention) {
    const { line, character } = text.positionAt(mention.start);
    return { title, command: commands.revealActor, arguments: [commands.idOf(uri), line, character] };
  }
  // Without a claim to go to, the lens only says who speaks.
  return claim === undefined ? { title, command: '' } : { title, command: commands.openClaim, arguments: [commands.idOf(uri), claim] };
}

const LONGEST_NAME = 60;

function titleOf(actor: Actor | undefined, t: Translate): string {
  if (!actor) return t(strings.unattributed);
  // "$(name)" would become a picture: VS Code draws its icons in the titles of lenses.
  const name = shortened(actor.name, LONGEST_NAME).replaceAll('$(', '\\$(');
  return t(isNamed(actor) ? strings.says : strings.unnamedSource, name);
}
