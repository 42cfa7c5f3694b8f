import type { Connection } from 'vscode-languageserver';
import { ReadFileRequest, type ReadFileParams, type ReadFileResult } from '../protocol';
import type { FileBytes, Files } from './files';

/** Has the client read: in a browser everything, on Node what only the client knows how to reach. */
export function clientFiles(connection: Pick<Connection, 'sendRequest'>): Files {
  return {
    async read(uri: string, limit?: number): Promise<FileBytes> {
      const params: ReadFileParams = { uri, limit };
      const result: ReadFileResult = await connection.sendRequest(ReadFileRequest.method, params);
      if (!result.ok) throw new Error(result.error);
      return { bytes: bytesOf(result.bytes), size: result.size };
    },
  };
}

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
