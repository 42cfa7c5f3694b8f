/**
 * Tells a language that a person chose by hand from one that VS Code or Claimlens chose. VS Code says neither, but a change
 * of language closes and opens the document in the same turn of the event loop, which nothing else does.
 */
export class LanguageChoices {
  /** URIs whose language a person chose in this session. */
  private readonly chosen = new Set<string>();
  /** URIs that this extension is changing at the moment. */
  private readonly ours = new Set<string>();
  private readonly justClosed = new Map<string, string>();

  isChosen(uri: string): boolean {
    return this.chosen.has(uri);
  }

  /** A person said so by a command. */
  choose(uri: string): void {
    this.chosen.add(uri);
  }

  /** Runs a change of language that is not a person's choice. */
  async notAChoice(uri: string, change: () => PromiseLike<unknown>): Promise<void> {
    this.ours.add(uri);
    try {
      await change();
    } finally {
      this.ours.delete(uri);
    }
  }

  closed(uri: string, languageId: string): void {
    this.justClosed.set(uri, languageId);
    setTimeout(() => this.justClosed.delete(uri), 0);
  }

  opened(uri: string, languageId: string): void {
    const before = this.justClosed.get(uri);
    if (before !== undefined && before !== languageId && !this.ours.has(uri)) this.chosen.add(uri);
  }
}
