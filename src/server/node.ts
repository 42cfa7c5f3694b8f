import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { analyseInSteps } from '../engine/analyse';
import { clientFiles } from './clientFiles';
import { nodeFiles } from './nodeFiles';
import { startServer } from './startServer';

/** The server as a process of its own: `--node-ipc`, `--stdio` or `--socket=PORT`. */
const connection = createConnection(ProposedFeatures.all);
startServer(connection, { files: nodeFiles(clientFiles(connection)), engine: analyseInSteps });
