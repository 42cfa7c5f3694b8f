import type { CancellationToken, Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { WorkDoneProgress } from 'vscode-languageclient';
import type { WorkDoneProgressBegin, WorkDoneProgressEnd, WorkDoneProgressReport } from 'vscode-languageclient';
import type { Notification, Request } from '../../protocol';

export type Progress = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

/** The language server with the requests of `protocol.ts`, typed. Requests wait until it has started. */
export class Server {
  constructor(private readonly client: BaseLanguageClient) {}

  /** Rejects when the server has not started, or answers with an error. */
  request<P, R>({ method }: Request<P, R>, params: P, token?: CancellationToken): Promise<R> {
    // An undefined token would be sent as a second parameter, and take the token's place on the other side.
    return token ? this.client.sendRequest<R>(method, params, token) : this.client.sendRequest<R>(method, params);
  }

  on<P>({ method }: Notification<P>, listener: (params: P) => void): Disposable {
    return this.client.onNotification(method, listener);
  }

  answer<P, R>({ method }: Request<P, R>, handler: (params: P, token: CancellationToken) => Promise<R>): Disposable {
    return this.client.onRequest(method, handler as (...params: unknown[]) => Promise<R>);
  }

  onProgress(token: string, listener: (progress: Progress) => void): Disposable {
    return this.client.onProgress(WorkDoneProgress.type, token, listener);
  }

  /** A notification of the Language Server Protocol itself. */
  notify(method: string, params: unknown): Promise<void> {
    return this.client.sendNotification(method, params);
  }
}
