import type { Connection } from 'vscode-languageserver';
import { CodeActionKind, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { decodeText } from '../engine/decodeText';
import { actorActions } from '../features/actorActions';
import { CannotRename, prepareRename, renameActor, type ActorsFileText } from '../features/renameActor';
import { strings, type Translate } from '../features/strings';
import { ACTOR_COMMANDS } from '../protocol';
import type { ArticleIndex } from './articleIndex';
import type { Decisions } from './decisions';
import type { Files } from './files';
import type { OpenArticles } from './openArticles';

export interface ActorEditParts {
  readonly open: OpenArticles;
  readonly index: ArticleIndex;
  readonly decisions: Decisions;
  readonly files: Files;
  readonly t: Translate;
}

/** Answers what changes the actors file: rename, and the quick fixes on a mention. */
export function answerActorEdits(connection: Connection, { open, index, decisions, files, t }: ActorEditParts): void {
  const readActorsFile = async (article: string): Promise<ActorsFileText> => {
    const uri = decisions.actorsFileOf(article);
    if (uri === null) throw new CannotRename(t(strings.noFolder));
    const text = await files.read(uri).then(({ bytes }) => decodeText(bytes).text, () => null);
    return { uri, text };
  };

  connection.onPrepareRename(({ textDocument: { uri }, position }) => saying(async () => (
    prepareRename(await open.current(uri), position, index.corpus, t))));
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }) => saying(async () => {
    const article = await open.current(uri);
    return renameActor(article, position, newName, index.corpus, await readActorsFile(uri), t);
  }));

  connection.onCodeAction(async ({ textDocument: { uri }, range, context: { only } }) => {
    const isWanted = !only || only.some((kind) => kind === CodeActionKind.Empty || kind === CodeActionKind.QuickFix);
    if (!isWanted || decisions.folderOf(uri) === null) return [];
    return actorActions(await open.current(uri), range.start, index.idOf(uri), ACTOR_COMMANDS, t);
  });
}

/** What can't be done is said in the editor. */
async function saying<R>(answer: () => Promise<R>): Promise<R> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof CannotRename) throw new ResponseError(LSPErrorCodes.RequestFailed, error.message);
    throw error;
  }
}
