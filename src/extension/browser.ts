import { Uri, workspace } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import type { MessageTransports } from 'vscode-languageclient/browser';
import { CLIENT_ID, CLIENT_NAME } from './client/clientOptions';
import { activateWith } from './extension';

/** Of the host; the compiler is not told of the browser's own names, so that none is used elsewhere by mistake. */
declare const Worker: new (script: string) => object;

/** The entry in a browser (vscode.dev, github.dev): the server is a web worker. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/server/browser.js');
  activateWith(context, (options) => new LanguageClient(CLIENT_ID, CLIENT_NAME, () => startServer(script), options));
}

/** As a pair of streams, since the host's workers need not be of the class by which the client would know them. */
async function startServer(script: Uri): Promise<MessageTransports> {
  const worker = await startWorker(script);
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}

async function startWorker(script: Uri): Promise<object> {
  if (script.scheme !== 'vscode-remote') return new Worker(script.toString(true));
  // VS Code starts no worker from the address of an extension that lies on a remote host, but from its text it does.
  const text = await workspace.fs.readFile(script);
  return new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
}
