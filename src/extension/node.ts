import { Uri } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { CLIENT_ID, CLIENT_NAME } from './client/clientOptions';
import { activateWith } from './extension';

/** The entry on Node: desktop, and remote or code-server hosts. The server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, 'dist/server/node.js').fsPath;
  const run = { module, transport: TransportKind.ipc };
  activateWith(context, (options) => new LanguageClient(CLIENT_ID, CLIENT_NAME, { run, debug: run }, options));
}
