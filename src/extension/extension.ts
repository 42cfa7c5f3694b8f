import { l10n, window } from 'vscode';
import type { ExtensionContext, Position } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  ActorArticlesRequest, ActorAtRequest, ActorsRequest, ArticlesChanged, ArticlesRequest, ClaimsRequest, FigureAtRequest,
  FigurePlacesRequest, FiguresRequest, QuotesRequest, SpeakersRequest,
} from '../protocol';
import { ActorTargets } from './actors/actorTargets';
import type { ActorLookup } from './actors/actorTargets';
import { ActorsStore } from './actors/actorsStore';
import { actorCommands } from './actors/commands';
import { ActorsModel } from './actorsView/actorsModel';
import { ActorsView } from './actorsView/actorsView';
import { actorsViewCommands } from './actorsView/commands';
import { ArticleLanguage } from './articleLanguage/articleLanguage';
import { articleLanguageCommands } from './articleLanguage/commands';
import { ClaimsModel } from './claimsView/claimsModel';
import type { ClaimsSource } from './claimsView/claimsModel';
import { ClaimsView } from './claimsView/claimsView';
import { claimsCommands } from './claimsView/commands';
import { clientOptions } from './client/clientOptions';
import { answerReadFile } from './client/readFile';
import { Server } from './client/server';
import { pushSettings } from './client/settings';
import { ArticlesStore } from './details/articlesStore';
import { setDetailsCommand } from './details/setDetails';
import { Disposables } from './disposables';
import { figureCommands } from './figures/commands';
import { FigureTargets } from './figures/figureTargets';
import type { FigureLookup } from './figures/figureTargets';
import { FileTargets } from './fileTargets';
import { QuoteLines } from './highlight/quoteLines';
import { toggleHighlightCommand } from './highlight/toggleHighlight';
import { toggleSpeakersCommand } from './highlight/toggleSpeakers';
import { showScanProgress } from './scan/scanProgress';
import { Scanner } from './scan/scanner';
import { WorkspaceWatcher } from './scan/watcher';
import { UserCommands } from './userCommands';
import { showCountBadges } from './views/countBadges';

/** How a host makes the client: on Node with a process of its own for the server, in a browser with a worker. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** Builds the extension, every part from the parts above it, and starts the server without waiting for it. */
export function activateWith(context: ExtensionContext, createClient: CreateClient): void {
  const disposables = new Disposables();
  context.subscriptions.push(disposables);
  const log = disposables.add(window.createOutputChannel('Claimlens', { log: true }));

  const client = createClient(clientOptions(log));
  disposables.add({ dispose: () => client.dispose() });
  const server = new Server(client);
  const store = disposables.add(new ArticlesStore(log));
  const language = disposables.add(new ArticleLanguage(store));

  const source: ClaimsSource & FigureLookup = {
    articles: () => server.request(ArticlesRequest, null),
    claims: (uri) => server.request(ClaimsRequest, { uri }),
    speakers: () => server.request(SpeakersRequest, null),
    figures: () => server.request(FiguresRequest, null),
    figurePlaces: (uri) => server.request(FigurePlacesRequest, { uri }),
    figureAt: (uri, place) => server.request(FigureAtRequest, { uri, position: plain(place) }),
  };
  const model = new ClaimsModel(source);
  const view = disposables.add(new ClaimsView(model, log, context.workspaceState));
  const lookup: ActorLookup = {
    actors: () => server.request(ActorsRequest, null),
    articlesOf: (actor) => server.request(ActorArticlesRequest, { actor }),
    actorAt: (uri, place) => server.request(ActorAtRequest, { uri, position: plain(place) }),
  };
  const actors = new ActorsModel(lookup);
  const actorsView = disposables.add(new ActorsView(actors, log));
  const quoteLines = disposables.add(new QuoteLines((uri) => server.request(QuotesRequest, { uri })));
  const views = [view, actorsView];
  const scanner = disposables.add(new Scanner(server, log));
  const targets = new FileTargets(model);
  const actorTargets = new ActorTargets(lookup, actors, model);

  disposables.addAll(
    answerReadFile(server),
    pushSettings(server),
    server.on(ArticlesChanged, ({ uris }) => {
      view.refresh(uris);
      actorsView.refresh();
      quoteLines.refresh(uris);
    }),
    showScanProgress(scanner, views),
    showCountBadges(),
    new WorkspaceWatcher(scanner),
  );
  disposables.add(new UserCommands(log)).register({
    ...claimsCommands(view, source, model),
    ...actorsViewCommands(actorsView, lookup, actors, actorTargets),
    ...figureCommands(new FigureTargets(source, model, actorTargets)),
    ...actorCommands(new ActorsStore(), actorTargets, actors),
    ...articleLanguageCommands(language, store, targets),
    'claimlens.setDetails': setDetailsCommand(store, targets),
    'claimlens.toggleHighlight': toggleHighlightCommand,
    'claimlens.toggleSpeakers': toggleSpeakersCommand,
    'claimlens.refresh': () => scanner.scan(),
    'claimlens.cancelScan': () => scanner.cancel(),
  });

  client.start().then(
    () => scanner.scan(),
    (error: unknown) => {
      log.error('The language server did not start.', error);
      for (const one of views) one.showActivity(l10n.t('Claimlens could not start. Its log says why.'));
    },
  );
}

type Place = Pick<Position, 'line' | 'character'>;

/** A position of VS Code keeps line and character behind getters, of which a message to a web worker would hold nothing. */
function plain({ line, character }: Place): Place {
  return { line, character };
}
