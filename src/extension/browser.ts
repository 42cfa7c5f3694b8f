import { Uri } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { CLIENT_ID, CLIENT_NAME } from './client/clientOptions';
import { activateWith } from './extension';

/** Of the host; the compiler is not told of the browser's own names, so that none is used elsewhere by mistake. */
declare const Worker: new (script: string) => unknown;

/** The entry in a browser (vscode.dev, github.dev): the server is a web worker. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true);
  activateWith(context, (options) => new LanguageClient(CLIENT_ID, CLIENT_NAME, new Worker(script), options));
}
