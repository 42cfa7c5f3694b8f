import { Uri, l10n, workspace } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { ACTORS_FILE } from '../../annotations/actorsFile';

/** The server makes a rename of the actors file as it is stored: not while an editor holds another text of it. */
export const renameGuard: Pick<Middleware, 'provideRenameEdits'> = {
  provideRenameEdits: (article, position, newName, token, next) => {
    const folder = workspace.getWorkspaceFolder(article.uri);
    const file = folder && Uri.joinPath(folder.uri, ACTORS_FILE).toString();
    if (workspace.textDocuments.some((document) => document.isDirty && document.uri.toString() === file)) {
      throw new Error(l10n.t('{0} has unsaved changes. Save it first.', ACTORS_FILE));
    }
    return next(article, position, newName, token);
  },
};
