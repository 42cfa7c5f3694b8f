/**
 * What client and server say to each other beyond the Language Server Protocol. The only module that both import.
 * Positions are LSP positions (line and UTF-16 column, zero-based).
 */
import type { Position, Range } from 'vscode-languageserver-types';

/** A request's name with the types of its parameters and its result; the two sides register and send by it. */
export interface Request<P, R> { readonly method: string; readonly _types?: (params: P) => R }
export interface Notification<P> { readonly method: string; readonly _types?: (params: P) => void }

const request = <P, R>(method: string): Request<P, R> => ({ method });
const notification = <P>(method: string): Notification<P> => ({ method });

// --- client -> server ------------------------------------------------------------------------------------------

/** Read these files and index those that are articles. Reports progress by `workDoneToken`, can be cancelled. */
export const ScanRequest = request<ScanParams, ScanResult>('claimlens/scan');
export interface ScanParams { readonly uris: readonly string[]; readonly workDoneToken?: string | number }
export interface ScanResult { readonly articles: number; readonly read: number; readonly skipped: readonly SkippedFile[] }
export interface SkippedFile { readonly uri: string; readonly reason: 'unreadable' | 'tooLarge' | 'binary'; readonly detail: string }

/** All articles that the index holds, in order of path, without their claims. */
export const ArticlesRequest = request<null, readonly ArticleItem[]>('claimlens/articles');
/** The claims of one article in text order; empty when it is none. */
export const ClaimsRequest = request<{ readonly uri: string }, readonly ClaimItem[]>('claimlens/claims');

export interface ArticleItem {
  readonly uri: string;
  /** Names the article in the arguments of commands in cards. Says nothing by itself; holds while the server runs. */
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly claimCount: number;
  /** Why nothing is found in it, to show beside the title: "too large to analyse". Absent as a rule. */
  readonly note?: string;
}

export interface ClaimItem {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly voice: 'article' | 'speaker' | 'unattributed';
  /** The speaker's name; null when unattributed or said by the article itself. */
  readonly speaker: string | null;
  readonly range: Range;
  /** The provenance as plain lines, for the tooltip. */
  readonly provenance: readonly string[];
}

/** Where the quotes of an open article stand, in text order; null when it is not open. */
export const QuotesRequest = request<{ readonly uri: string }, QuotesOfArticle | null>('claimlens/quotes');

export interface QuotesOfArticle {
  /** Of the text that was analysed. */
  readonly version: number;
  readonly quotes: readonly QuoteItem[];
}

export interface QuoteItem {
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly attributed: boolean;
  /** One for each fragment. */
  readonly ranges: readonly Range[];
}

/** The claims of all articles by who makes them: the named with the most claims first, then those without a name. */
export const SpeakersRequest = request<null, readonly SpeakerItem[]>('claimlens/speakers');

export interface SpeakerItem {
  /** For a speaker with a name that of the actor ({@link ActorItem.id}), else the voice. */
  readonly id: string;
  readonly voice: 'speaker' | 'unnamed' | 'unattributed' | 'article';
  /** Null unless the voice is `speaker`. */
  readonly name: string | null;
  readonly type: ActorType | null;
  readonly claims: number;
  /** In order of path, each with the ids of the claims in text order ({@link ClaimsRequest} has the rest). */
  readonly articles: readonly { readonly uri: string; readonly claims: readonly string[] }[];
}

/** The figures of all articles, by type and size; one value of one thing once. */
export const FiguresRequest = request<null, readonly FigureItem[]>('claimlens/figures');
/** Where the figures of one article stand, in text order; empty when it is none. */
export const FigurePlacesRequest = request<{ readonly uri: string }, readonly FigurePlaceItem[]>('claimlens/figurePlaces');
/** The figure at a position of an article; null where none is. */
export const FigureAtRequest = request<{ readonly uri: string; readonly position: Position }, FigureAt | null>('claimlens/figureAt');

export type FigureType = 'percent' | 'money' | 'count' | 'measure' | 'ordinal' | 'date' | 'time' | 'duration';

export interface FigureItem {
  /** Names the figure in the tree. Says nothing by itself; holds while the server runs. */
  readonly id: string;
  readonly type: FigureType;
  /** "nearly 90%", "2025-11-02". */
  readonly value: string;
  /** What it measures, in words of an article; null where that is not known. */
  readonly measures: string | null;
  /** How often it stands in all articles. */
  readonly places: number;
  /** In order of path, each with the ids of its figures ({@link FigurePlaceItem.id}) in text order. */
  readonly articles: readonly { readonly uri: string; readonly figures: readonly string[] }[];
}

export interface FigurePlaceItem {
  /** The figure's id in its article. */
  readonly id: string;
  readonly text: string;
  /** The innermost claim that holds it; null where none does. */
  readonly claim: string | null;
  readonly range: Range;
  /** The line that holds the figure, cut around it for display. */
  readonly line: string;
  /** Where the figure stands in `line`: UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

export interface FigureAt {
  /** As {@link FigurePlaceItem.id}. */
  readonly figure: string;
  readonly range: Range;
  /** For people: "nearly 2.5 miles". */
  readonly value: string;
  /** To copy: plain digits with the unit, ISO 8601 for dates; null where the article does not say it. */
  readonly copy: string | null;
  /** The same in other units, the usual ones first. */
  readonly conversions: readonly ConversionItem[];
}

export interface ConversionItem {
  readonly value: string;
  readonly copy: string;
  /** What the unit was taken for, where it may be another: "US gallons". Else null. */
  readonly from: string | null;
}

/** The actors that have a name, over all articles: each under one identity, the most mentioned first. */
export const ActorsRequest = request<null, readonly ActorItem[]>('claimlens/actors');
/** The articles that name an actor, in order of path, each with its mentions in text order; none when the actor is gone. */
export const ActorArticlesRequest = request<{ readonly actor: string }, readonly ActorArticleItem[]>('claimlens/actorArticles');
/** The actor mentioned at a position of an article; null where none is, or one without a name ("analysts"). */
export const ActorAtRequest = request<{ readonly uri: string; readonly position: Position }, ActorAt | null>('claimlens/actorAt');

export type ActorType = 'person' | 'organization' | 'country' | 'place' | 'group';
export type MentionForm = 'name' | 'acronym' | 'metonym' | 'demonym' | 'nominal' | 'pronoun';

export interface ActorItem {
  /** Names the actor in requests and in arguments of commands. Says nothing by itself; holds while the server runs. */
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  /** The other names it goes by, in the articles or in the actors file. */
  readonly names: readonly string[];
  readonly articles: number;
  /** Pronouns and descriptions ("the ministry") included. */
  readonly mentions: number;
  /** Quotes that the actor speaks, alone or with others. */
  readonly statements: number;
}

export interface ActorArticleItem {
  readonly uri: string;
  readonly title: string | null;
  readonly statements: number;
  readonly mentions: readonly MentionItem[];
}

export interface MentionItem {
  readonly range: Range;
  readonly text: string;
  readonly form: MentionForm;
  /** The line that holds the mention, cut around it for display. */
  readonly line: string;
  /** Where the mention stands in `line`: UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** Names and words as they are written in the article or the actors file, so that they can be written to the latter. */
export interface ActorAt {
  /** As {@link ActorItem.id}. */
  readonly actor: string;
  readonly name: string;
  readonly type: ActorType;
  /** The words of the mention. */
  readonly text: string;
  readonly form: MentionForm;
  readonly range: Range;
}

// --- server -> client ------------------------------------------------------------------------------------------

/** The index changed for these articles (added, changed or removed). */
export const ArticlesChanged = notification<{ readonly uris: readonly string[] }>('claimlens/articlesChanged');

/** Read a file that the server cannot read itself: any scheme but `file:` on Node, every scheme in the browser. */
export const ReadFileRequest = request<ReadFileParams, ReadFileResult>('claimlens/readFile');
export interface ReadFileParams { readonly uri: string; /** Bytes wanted from the start; all when absent. */ readonly limit?: number }
export type ReadFileResult =
  | { readonly ok: true; /** base64 of the bytes as stored */ readonly bytes: string; readonly size: number }
  | { readonly ok: false; readonly error: string };

/** The `initializationOptions` of the server. */
export interface InitializationOptions {
  readonly settings: Settings;
  /** English message -> translation: the client's `vscode.l10n.bundle`. Absent: English. */
  readonly l10n?: Readonly<Record<string, string>>;
}

/**
 * What the client hands to the server at start, and again when it changes: the `settings` of
 * `workspace/didChangeConfiguration` (`null` there is ignored).
 */
export interface Settings {
  readonly highlight: KindToggles;
  readonly hover: KindToggles;
  /** `never`: a `.txt` file that the scan meets is an article only where `.claimlens/articles.json` says so. Default `auto`. */
  readonly detection?: 'auto' | 'never';
  /** Default: none. */
  readonly inlayHints?: { readonly pronouns: boolean; readonly metonyms: boolean; readonly dates: boolean };
  /** Lenses above paragraphs that name the speakers. Default: none. */
  readonly codeLens?: { readonly speakers: boolean };
  /** Of which articles the findings are shown as diagnostics. Default `openArticles`. */
  readonly findings?: 'openArticles' | 'workspace' | 'off';
}
export interface KindToggles { readonly actors: boolean; readonly figures: boolean; readonly quotes: boolean; readonly cues: boolean }

// --- commands in hover cards ------------------------------------------------------------------------------------

/** Arguments: the article's id. */
export const SET_DETAILS_COMMAND = 'claimlens.setDetails';
/** Arguments: the article's id, the claim's id. */
export const OPEN_CLAIM_COMMAND = 'claimlens.openClaim';

// --- commands on the actor of a mention: in quick fixes and cards, the palette, the Actors view ---------------------------

/**
 * Each takes {@link ActorCommandArguments}, which name places and kinds only, never words of an article; without arguments it
 * is about what stands at the cursor.
 */
export const ACTOR_COMMANDS = {
  ignore: 'claimlens.actors.ignore',
  /** With the type to set; without one it asks. */
  setType: 'claimlens.actors.setType',
  sameAs: 'claimlens.actors.sameAs',
  apart: 'claimlens.actors.apart',
  rename: 'claimlens.actors.rename',
  openFile: 'claimlens.actors.openFile',
} as const;
/** The article's id ({@link ArticleItem}), a position inside the mention. */
export type ActorCommandArguments = readonly [articleId: string, line: number, character: number, type?: ActorType];
/** Shows the actor with all its mentions in the Actors view. Arguments: as those of {@link ACTOR_COMMANDS}. */
export const REVEAL_ACTOR_COMMAND = 'claimlens.revealActor';

// --- commands on a figure: in cards, the palette, the Claims view ---------------------------------------------------------

/** Arguments: the article's id with a position inside the figure; without any it is the figure at the cursor. */
export const FIGURE_COMMANDS = {
  copyValue: 'claimlens.copyValue',
  convertUnits: 'claimlens.convertUnits',
} as const;

/** The only commands that the client enables in hover cards. */
export const CARD_COMMANDS: readonly string[] = [
  SET_DETAILS_COMMAND, OPEN_CLAIM_COMMAND, REVEAL_ACTOR_COMMAND, ACTOR_COMMANDS.ignore, ACTOR_COMMANDS.setType, ACTOR_COMMANDS.sameAs,
  ACTOR_COMMANDS.apart, ACTOR_COMMANDS.rename, FIGURE_COMMANDS.copyValue, FIGURE_COMMANDS.convertUnits,
];
