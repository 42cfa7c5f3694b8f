import { l10n } from 'vscode';
import type { WorkspaceFolder } from 'vscode';
import type { ActorAt, ActorType } from '../../protocol';
import type { ActorNode, ActorsModel, ActorsSource } from '../actorsView/actorsModel';
import { activeArticle } from '../articleEditor';
import type { ClaimsModel } from '../claimsView/claimsModel';
import { CommandRefused } from '../userCommands';
import { foldersOf } from './actorsStore';

/** The place of a mention in an article. */
export interface MentionPlace {
  readonly uri: string;
  readonly position: Place;
}

/** The actor that a command is about. */
export interface ActorTarget {
  /** As the server names it. */
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  /** The names that the command is about: at a mention by name that one, else all that the actor goes by, the main one first. */
  readonly words: readonly [string, ...string[]];
  /** Where decisions about it are kept. */
  readonly folders: readonly WorkspaceFolder[];
}

interface Place {
  readonly line: number;
  readonly character: number;
}

/** What the targets ask the server. */
export interface ActorLookup extends ActorsSource {
  actorAt(uri: string, position: Place): Promise<ActorAt | null>;
}

/**
 * The actor by what VS Code hands to a command: an item of the Actors view, the place of a mention (from a quick fix or a card),
 * or nothing: the mention at the cursor.
 */
export class ActorTargets {
  /** Items and ids count only where the models know them, as anything may have sent them. */
  constructor(
    private readonly lookup: ActorLookup,
    private readonly actors: Pick<ActorsModel, 'actor'>,
    private readonly articles: Pick<ClaimsModel, 'articleById'>,
  ) {}

  /** Throws CommandRefused when there is none, or no folder to keep decisions about it in. */
  async of(args: readonly unknown[]): Promise<ActorTarget> {
    const target = isActorNode(args[0]) ? await this.inView(args[0]) : await this.atPlace(await this.placeOf(args));
    if (target.folders.length > 0) return target;
    throw new CommandRefused(l10n.t('Open the folder that holds this article: Claimlens keeps decisions about actors in it.'));
  }

  /** The place that a quick fix or a card names, else the cursor. Throws CommandRefused when there is none. */
  async placeOf([article, line, character]: readonly unknown[]): Promise<MentionPlace> {
    if (typeof article !== 'string' || !isIndex(line) || !isIndex(character)) {
      const { document, selection } = activeArticle();
      return { uri: document.uri.toString(), position: selection.start };
    }
    const node = await this.articles.articleById(article);
    if (!node) throw new CommandRefused(l10n.t('This article is not in the workspace any more.'));
    return { uri: node.uri, position: { line, character } };
  }

  private async inView({ item: { id } }: ActorNode): Promise<ActorTarget> {
    const actor = await this.actors.actor(id);
    if (!actor) throw new CommandRefused(l10n.t('This actor is not in the workspace any more.'));
    const { name, type, names } = actor.item;
    const articles = await this.lookup.articlesOf(id);
    return { id, name, type, words: [name, ...names], folders: foldersOf(articles.map(({ uri }) => uri)) };
  }

  private async atPlace({ uri, position }: MentionPlace): Promise<ActorTarget> {
    const found = await this.lookup.actorAt(uri, position);
    if (!found) throw new CommandRefused(l10n.t('There is no actor with a name at the cursor.'));
    const { actor, name, type, text, form } = found;
    const words = form === 'pronoun' || form === 'nominal' ? name : text;
    return { id: actor, name, type, words: [words], folders: foldersOf([uri]) };
  }
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isActorNode(value: unknown): value is ActorNode {
  const node = value as Partial<ActorNode> | null | undefined;
  return node?.kind === 'actor' && typeof (node.item as Partial<ActorNode['item']> | undefined)?.id === 'string';
}
