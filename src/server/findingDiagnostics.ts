import type { Connection, Diagnostic } from 'vscode-languageserver';
import { findings } from '../features/findings';
import type { Translate } from '../features/strings';
import type { Settings } from '../protocol';
import type { AnalysedArticle } from './analyser';
import { takingTurns } from './pause';

type Scope = Required<Settings>['findings'];

export interface FindingParts {
  readonly connection: Pick<Connection, 'sendDiagnostics'>;
  readonly isOpen: (uri: string) => boolean;
  /** The articles that are known, open or not. */
  readonly article: (uri: string) => AnalysedArticle | undefined;
  readonly uris: () => readonly string[];
  readonly scope: () => Scope;
  readonly t: Translate;
}

/**
 * Shows the findings of articles where the editor lists problems: of those that are open, or of all. They are made from the
 * analysis that is there; nothing is read or analysed for them.
 */
export class FindingDiagnostics {
  /** The articles of which findings are shown. */
  readonly #shown = new Set<string>();

  constructor(private readonly parts: FindingParts) {}

  /** There is another analysis of an article, or it was opened, closed or dropped. */
  update(uri: string): void {
    const article = this.#isWanted(uri) ? this.parts.article(uri) : undefined;
    const diagnostics = article ? findings(article, this.parts.t) : [];
    if (diagnostics.length === 0 && !this.#shown.delete(uri)) return;
    if (diagnostics.length > 0) this.#shown.add(uri);
    this.#send(uri, diagnostics, article);
  }

  /** Another scope: goes through all articles, in turns with all else. */
  async updateAll(): Promise<void> {
    const turn = takingTurns();
    for (const uri of new Set([...this.#shown, ...this.parts.uris()])) {
      this.update(uri);
      await turn();
    }
  }

  #isWanted(uri: string): boolean {
    const scope = this.parts.scope();
    return scope === 'workspace' || (scope === 'openArticles' && this.parts.isOpen(uri));
  }

  #send(uri: string, diagnostics: readonly Diagnostic[], article: AnalysedArticle | undefined): void {
    const version = this.parts.isOpen(uri) ? article?.text.version : undefined;
    void this.parts.connection.sendDiagnostics({ uri, diagnostics: [...diagnostics], ...(version === undefined ? {} : { version }) });
  }
}
