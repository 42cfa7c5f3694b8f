import type { CancellationToken, Connection, Position } from 'vscode-languageserver';
import { WorkDoneProgress } from 'vscode-languageserver';
import { actorArticles, byMentions, listedActor } from '../features/actorList';
import { rangeOf } from '../features/article';
import { claimList } from '../features/claimList';
import { figureAt, figureToTake } from '../features/figureAt';
import { figureList, figurePlaces } from '../features/figureList';
import { mentionAt } from '../features/mentionAt';
import { quoteList } from '../features/quoteList';
import { speakerList } from '../features/speakerList';
import type { Translate } from '../features/strings';
import {
  ActorArticlesRequest, ActorAtRequest, ActorsRequest, ArticlesRequest, ClaimsRequest, FigureAtRequest, FigurePlacesRequest, FiguresRequest,
  QuotesRequest, ScanRequest, SpeakersRequest, type ActorArticleItem, type ActorAt, type ActorItem, type ArticleItem, type ClaimItem,
  type FigureAt, type FigureItem, type FigurePlaceItem, type QuotesOfArticle, type ScanParams, type ScanResult, type SpeakerItem,
} from '../protocol';
import type { ArticleIndex } from './articleIndex';
import { inTurns } from './inTurns';
import type { OpenArticles } from './openArticles';
import type { OnProgress } from './scan';

export interface ProtocolParts {
  readonly index: ArticleIndex;
  readonly open: OpenArticles;
  readonly scan: (uris: readonly string[], cancellation: CancellationToken, onProgress: OnProgress) => Promise<ScanResult>;
  readonly t: Translate;
}

/** Answers the requests of protocol.ts. */
export function answerProtocol(connection: Connection, { index, open, scan, t }: ProtocolParts): void {
  connection.onRequest(ScanRequest.method, async (params: ScanParams, cancellation: CancellationToken): Promise<ScanResult> => {
    const { uris, workDoneToken } = params;
    const progress = progressOf(connection, workDoneToken);
    progress.begin();
    try {
      return await scan(uris, cancellation, progress.report);
    } finally {
      progress.end();
    }
  });

  connection.onRequest(ArticlesRequest.method, (): readonly ArticleItem[] => index.items());

  /** As it stands now, open or not. */
  const newest = async (uri: string) => {
    const found = open.has(uri) ? await open.newest(uri).catch(() => undefined) : undefined;
    return found ?? index.get(uri); // Closed while waiting: what the index has is right again.
  };

  connection.onRequest(ClaimsRequest.method, async ({ uri }: { readonly uri: string }): Promise<readonly ClaimItem[]> => {
    const article = await newest(uri);
    return article ? claimList(article, t) : [];
  });

  connection.onRequest(QuotesRequest.method, async ({ uri }: { readonly uri: string }): Promise<QuotesOfArticle | null> => {
    const article = open.has(uri) ? await open.newest(uri).catch(() => null) : null;
    return article && { version: article.text.version, quotes: quoteList(article) };
  });

  connection.onRequest(SpeakersRequest.method, async (_all: null, cancellation: CancellationToken): Promise<readonly SpeakerItem[]> => {
    await open.settled();
    const speakers = await inTurns(speakerList(index.corpus, (uri) => index.get(uri)), cancellation);
    return speakers.map(({ identity, voice, name, type, claims, articles }) => (
      { id: identity ? index.actorIdOf(identity) : voice, voice, name, type, claims, articles }));
  });

  connection.onRequest(FiguresRequest.method, async (_all: null, cancellation: CancellationToken): Promise<readonly FigureItem[]> => {
    await open.settled();
    const figures = await inTurns(figureList(index.corpus, (uri) => index.get(uri), t), cancellation);
    return figures.map(({ key, type, value, measures, places, articles }) => (
      { id: index.figureIdOf(key), type, value, measures, places, articles }));
  });

  connection.onRequest(FigurePlacesRequest.method, async ({ uri }: { readonly uri: string }): Promise<readonly FigurePlaceItem[]> => {
    const article = await newest(uri);
    return article ? figurePlaces(article) : [];
  });

  connection.onRequest(FigureAtRequest.method, async ({ uri, position }: TextPlace): Promise<FigureAt | null> => {
    const article = open.has(uri) ? await open.current(uri) : index.get(uri);
    const figure = article && figureAt(article, article.text.offsetAt(position));
    return figure ? figureToTake(article, figure, t) : null;
  });

  connection.onRequest(ActorsRequest.method, (): readonly ActorItem[] => (
    [...index.corpus.identities().all].sort(byMentions).map((identity) => ({ id: index.actorIdOf(identity), ...listedActor(identity) }))));

  connection.onRequest(ActorArticlesRequest.method, async (
    { actor }: { readonly actor: string },
    cancellation: CancellationToken,
  ): Promise<readonly ActorArticleItem[]> => {
    await open.settled();
    const identity = index.actor(actor);
    return identity ? inTurns(actorArticles(identity, (uri) => index.get(uri)), cancellation) : [];
  });

  connection.onRequest(ActorAtRequest.method, async ({ uri, position }: TextPlace): Promise<ActorAt | null> => {
    const article = open.has(uri) ? await open.current(uri) : index.get(uri);
    const found = article && mentionAt(article.analysis, article.text.offsetAt(position));
    const identity = found && index.corpus.identities().of(uri, found.actor.id);
    if (!identity) return null;
    const { text, form } = found.mention;
    const { name, type } = identity;
    return { actor: index.actorIdOf(identity), name, type, text, form, range: rangeOf(article.text, found.mention) };
  });
}

interface TextPlace { readonly uri: string; readonly position: Position }

interface Progress { begin(): void; report: OnProgress; end(): void }

/** "12/300" with its percentage, under the token of the client; nothing without one. */
function progressOf(connection: Connection, token: string | number | undefined): Progress {
  if (token === undefined) return { begin: () => undefined, report: () => undefined, end: () => undefined };
  return {
    begin: () => void connection.sendProgress(WorkDoneProgress.type, token, { kind: 'begin', title: 'Claimlens', percentage: 0, cancellable: true }),
    report: (done, of) => void connection.sendProgress(WorkDoneProgress.type, token, {
      kind: 'report', message: `${done}/${of}`, percentage: Math.floor((100 * done) / of),
    }),
    end: () => void connection.sendProgress(WorkDoneProgress.type, token, { kind: 'end' }),
  };
}
