import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { analyseInSteps } from '../engine/analyse';
import { clientFiles } from './clientFiles';
import { startServer } from './startServer';

/** The global scope of a web worker, as far as it is needed here. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
startServer(connection, { files: clientFiles(connection), engine: analyseInSteps });
