import type { CreateFile, Position, Range, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { editActorsFile } from '../annotations/actorsFile';
import type { Corpus } from '../corpus/corpus';
import { rangeOf, type Article } from './article';
import { mentionAt } from './mentionAt';
import { strings, type Translate } from './strings';

/** The file that holds what people decide about actors. */
export interface ActorsFileText {
  readonly uri: string;
  /** Null when there is no such file yet. */
  readonly text: string | null;
}

/** Says to the person why there is nothing to rename, or why it can't be done. */
export class CannotRename extends Error {}

/** The mention that the editor shows, and the actor's name until now. */
export interface Renamed { readonly range: Range; readonly placeholder: string }

/**
 * What is renamed at a position: the actor mentioned there, be it by a pronoun, under its name in the whole workspace.
 * @throws CannotRename where no actor with a name is mentioned.
 */
export function prepareRename(article: Article, position: Position, corpus: Corpus, t: Translate): Renamed {
  const found = mentionAt(article.analysis, article.text.offsetAt(position));
  const identity = found && corpus.identities().of(article.uri, found.actor.id);
  if (!identity) throw new CannotRename(t(found ? strings.actorWithoutName : strings.noActorHere));
  return { range: rangeOf(article.text, found.mention), placeholder: identity.name };
}

/**
 * The change of the actors file that shows an actor under another name; no article changes. Makes the file where there is none.
 * @throws CannotRename where no actor with a name is mentioned, for a name that can be none or is another's, and when the file
 * has errors.
 */
export function renameActor(
  article: Article,
  position: Position,
  newName: string,
  corpus: Corpus,
  file: ActorsFileText,
  t: Translate,
): WorkspaceEdit {
  const { placeholder: name } = prepareRename(article, position, corpus, t);
  const before = file.text ?? '';
  let after: string;
  try {
    after = editActorsFile(before, { kind: 'rename', name, to: newName.trim() });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CannotRename(error.message);
  }
  if (after === before) return { documentChanges: [] };
  const create: readonly CreateFile[] = file.text === null ? [{ kind: 'create', uri: file.uri, options: { ignoreIfExists: true } }] : [];
  const edit: TextDocumentEdit = { textDocument: { uri: file.uri, version: null }, edits: [difference(before, after)] };
  return { documentChanges: [...create, edit] };
}

/** The one edit that makes one text of the other, without what both begin and end with. */
function difference(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const document = TextDocument.create('', '', 0, before);
  const range = { start: document.positionAt(start), end: document.positionAt(before.length - end) };
  return { range, newText: after.slice(start, after.length - end) };
}
