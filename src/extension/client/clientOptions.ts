import { l10n } from 'vscode';
import type { LogOutputChannel } from 'vscode';
import { CloseAction, ErrorAction, RevealOutputChannelOn } from 'vscode-languageclient';
import type { CloseHandlerResult, ErrorHandler, ErrorHandlerResult, LanguageClientOptions } from 'vscode-languageclient';
import { CARD_COMMANDS } from '../../protocol';
import type { InitializationOptions } from '../../protocol';
import { renameGuard } from '../actors/renameGuard';
import { ARTICLE, articleSchemes } from '../articleLanguage/documents';
import { readSettings } from './settings';

export const CLIENT_ID = 'claimlens';
export const CLIENT_NAME = 'Claimlens';

export function clientOptions(log: LogOutputChannel): LanguageClientOptions {
  return {
    // Not the other side of a diff (`git:`) and the like: only what people read and write.
    documentSelector: articleSchemes().map((scheme) => ({ scheme, language: ARTICLE })),
    initializationOptions: (): InitializationOptions => ({ settings: readSettings(), l10n: l10n.bundle }),
    // Cards quote articles that anyone may have written: no HTML, and of all commands only these few.
    markdown: { isTrusted: { enabledCommands: CARD_COMMANDS }, supportHtml: false },
    middleware: renameGuard,
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: new QuietErrorHandler(log),
    initializationFailedHandler: (error) => {
      log.error('The language server did not start.', error);
      return false;
    },
  };
}

/** Restarts a server that died, without a pop-up; not for ever when it dies at once. */
class QuietErrorHandler implements ErrorHandler {
  private static readonly RESTARTS = 4;
  private static readonly WITHIN_MS = 3 * 60_000;
  private readonly deaths: number[] = [];

  constructor(private readonly log: LogOutputChannel) {}

  error(error: Error, _message: unknown, count: number | undefined): ErrorHandlerResult {
    this.log.error(error);
    return { action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.deaths.push(now);
    const recent = this.deaths.filter((time) => now - time < QuietErrorHandler.WITHIN_MS);
    if (recent.length > QuietErrorHandler.RESTARTS) {
      this.log.error(`The language server ended ${recent.length} times within three minutes and is not started again.`);
      return { action: CloseAction.DoNotRestart, handled: true };
    }
    this.log.warn('The language server ended and is started again.');
    return { action: CloseAction.Restart, handled: true };
  }
}
