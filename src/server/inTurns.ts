import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import { takingTurns } from './pause';

/**
 * Does long work in turns with everything else that the server does.
 * @throws {ResponseError} RequestCancelled when nobody wants the result any more.
 */
export async function inTurns<R>(work: Generator<void, R, void>, cancellation: CancellationToken): Promise<R> {
  const turn = takingTurns();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await turn();
    if (cancellation.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Nobody waits for it any more.');
  }
}
