import { Position, Range, commands, l10n, window, workspace } from 'vscode';
import type { Disposable, LogOutputChannel, Uri } from 'vscode';

/** What a command can't do, said so that the person who ran it can go on. */
export class CommandRefused extends Error {
  constructor(
    message: string,
    /** A place to look at. */
    readonly place?: { readonly uri: Uri; readonly line?: number },
  ) {
    super(message);
  }
}

export type CommandHandler = (...args: unknown[]) => unknown;

/** Commands of the user: the one place where failures become messages. */
export class UserCommands implements Disposable {
  private readonly registered: Disposable[] = [];

  constructor(private readonly log: LogOutputChannel) {}

  register(handlers: Readonly<Record<string, CommandHandler>>): void {
    for (const [id, handler] of Object.entries(handlers)) {
      this.registered.push(commands.registerCommand(id, (...args: unknown[]) => this.run(id, handler, args)));
    }
  }

  dispose(): void {
    for (const command of this.registered) command.dispose();
  }

  private async run(id: string, handler: CommandHandler, args: readonly unknown[]): Promise<void> {
    try {
      await handler(...args);
    } catch (error) {
      if (error instanceof CommandRefused) void refuse(error);
      else void this.fail(id, error);
    }
  }

  private async fail(id: string, error: unknown): Promise<void> {
    this.log.error(id, error);
    const showLog = l10n.t('Show Log');
    const chosen = await window.showErrorMessage(l10n.t('That did not work. The Claimlens log says why.'), showLog);
    if (chosen === showLog) this.log.show();
  }
}

async function refuse({ message, place }: CommandRefused): Promise<void> {
  if (!place) {
    void window.showWarningMessage(message);
    return;
  }
  const open = l10n.t('Open File');
  if ((await window.showWarningMessage(message, open)) !== open) return;
  const start = new Position(place.line ?? 0, 0);
  await window.showTextDocument(await workspace.openTextDocument(place.uri), { selection: new Range(start, start) });
}
