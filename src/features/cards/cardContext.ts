import type { Position } from 'vscode-languageserver-types';
import type { Corpus } from '../../corpus/corpus';
import type { ActorActionCommands } from '../actorActions';
import type { Article, Library } from '../article';
import type { ProvenanceLine } from '../provenance';
import { commandLink, md, type Markdown } from '../markdown';
import { strings, type Translate } from '../strings';

/** The commands that cards link to, and what they take: ids that say nothing, never words or addresses. */
export interface CardCommands {
  /** Takes the article's id. */
  readonly setDetails: string;
  /** Takes the article's id and the claim's id. */
  readonly openClaim: string;
  /** Take the article's id with line and character of a place in the mention. */
  readonly actors: ActorCardCommands;
  /** Take the article's id with line and character of a place in the figure. */
  readonly figures: FigureCardCommands;
  /** Whether the article lies in a folder that keeps what people decide about actors. */
  readonly keepsDecisions: (uri: string) => boolean;
  readonly idOf: (uri: string) => string;
}

export interface ActorCardCommands extends ActorActionCommands {
  readonly rename: string;
  /** Shows all mentions of the actor in the workspace. */
  readonly reveal: string;
}

export interface FigureCardCommands {
  /** Copies the value. */
  readonly copyValue: string;
  /** Offers the value in other units. */
  readonly convertUnits: string;
}

/** What every card is made from. */
export interface CardContext {
  readonly article: Article;
  /** What is under the mouse. */
  readonly position: Position;
  readonly corpus: Corpus;
  readonly library: Library;
  readonly commands: CardCommands;
  readonly t: Translate;
}

/** "Outlet: unknown (set article details)" */
export function provenanceItem(context: CardContext, { label, value, missing }: ProvenanceLine): Markdown {
  return missing === null ? md`${label}: ${value}` : md`${label}: ${value} (${detailsLink(context)})`;
}

export function detailsLink({ article, commands, t }: CardContext): Markdown {
  return commandLink(t(strings.setDetails), commands.setDetails, [commands.idOf(article.uri)]);
}

/** "Why: the name stands next to the verb (likely)" */
export function whyLine({ t }: CardContext, reason: string, confidence: string): Markdown {
  return md`${t(strings.why)}: ${reason} (${confidence})`;
}
