import { l10n } from 'vscode';
import type { FigureAt } from '../../protocol';
import type { ActorTargets } from '../actors/actorTargets';
import type { ClaimsModel } from '../claimsView/claimsModel';
import type { FigureNode, FigurePlaceNode } from '../claimsView/nodes';
import { CommandRefused } from '../userCommands';

type Position = FigureAt['range']['start'];

/** What the targets ask the server. */
export interface FigureLookup {
  figureAt(uri: string, position: Position): Promise<FigureAt | null>;
}

/**
 * The figure by what VS Code hands to a command: an item of the Claims view, a place in a figure (from a card), or nothing: the
 * figure at the cursor.
 */
export class FigureTargets {
  /** Items and ids count only where the model knows them, as anything may have sent them. */
  constructor(
    private readonly lookup: FigureLookup,
    private readonly model: Pick<ClaimsModel, 'article' | 'figures'>,
    private readonly places: Pick<ActorTargets, 'placeOf'>,
  ) {}

  /** Throws CommandRefused when there is none. */
  async of(args: readonly unknown[]): Promise<FigureAt> {
    const node = await this.placeInView(args[0]);
    const { uri, position } = node ? { uri: node.article.uri, position: node.place.range.start } : await this.places.placeOf(args);
    const figure = await this.lookup.figureAt(uri, position);
    if (!figure) throw new CommandRefused(l10n.t('There is no figure here.'));
    return figure;
  }

  /** The place itself, or the first one of a figure; undefined for what is no item of the view. */
  private async placeInView(item: unknown): Promise<FigurePlaceNode | undefined> {
    if (!isFigureNode(item) && !isFigurePlaceNode(item)) return undefined;
    const place = isFigurePlaceNode(item) ? item : (await this.model.figures.placesOf(item))[0];
    if (!place || !(await this.model.article(place.article.uri))) throw new CommandRefused(l10n.t('This figure is not in the workspace any more.'));
    return place;
  }
}

export function isFigurePlaceNode(value: unknown): value is FigurePlaceNode {
  const node = value as Partial<FigurePlaceNode> | null | undefined;
  return node?.kind === 'figurePlace' && typeof (node.article as Partial<FigurePlaceNode['article']> | undefined)?.uri === 'string'
    && (node.place as Partial<FigurePlaceNode['place']> | undefined)?.range !== undefined;
}

function isFigureNode(value: unknown): value is FigureNode {
  const node = value as Partial<FigureNode> | null | undefined;
  return node?.kind === 'figure' && Array.isArray((node.item as Partial<FigureNode['item']> | undefined)?.articles);
}
