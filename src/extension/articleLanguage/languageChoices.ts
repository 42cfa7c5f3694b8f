/**
 * Tells a language that a person chose by hand from one that VS Code or Claimlens chose. VS Code says neither, but a change
 * of language closes and opens the document in the same turn of the event loop, which nothing else does.
 */
export class LanguageChoices {
  /** URI -> the language that a person chose for it in this session. */
  private readonly byHand = new Map<string, string>();
  /** URIs that this extension is changing at the moment. */
  private readonly ours = new Set<string>();
  private readonly justClosed = new Map<string, string>();

  /** The language that a person chose; undefined when nobody did. Kept when the file is closed. */
  chosen(uri: string): string | undefined {
    return this.byHand.get(uri);
  }

  /** A person said so by a command. */
  choose(uri: string, languageId: string): void {
    this.byHand.set(uri, languageId);
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
    if (before !== undefined && before !== languageId && !this.ours.has(uri)) this.byHand.set(uri, languageId);
  }
}
