import type { Disposable } from 'vscode';

/** Runs an action once, when it has not been asked for during `delay` milliseconds. */
export class Debounced implements Disposable {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly delay: number,
    private readonly action: () => void,
  ) {}

  trigger(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.action, this.delay);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }
}
