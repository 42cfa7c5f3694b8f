import { Uri, l10n, window } from 'vscode';
import type { ClaimsModel } from './claimsView/claimsModel';
import { CommandRefused } from './userCommands';

/**
 * The files that a command is about, by what VS Code hands to it: the file clicked and all files selected (explorer), an
 * item of the Claims view, an article's id (a link in a card), or nothing: the active editor's file.
 */
export class FileTargets {
  /** Ids and items count only where the model knows them, as anything may have sent them. */
  constructor(private readonly articles: Pick<ClaimsModel, 'article' | 'articleById'>) {}

  /** Throws CommandRefused when there is none. */
  async of([clicked, selected]: readonly unknown[]): Promise<readonly [Uri, ...Uri[]]> {
    const items: readonly unknown[] = Array.isArray(selected) ? selected : [];
    const [first, ...rest] = (await Promise.all(items.map((item) => this.uriOf(item)))).filter((uri) => uri !== undefined);
    if (first) return [first, ...rest];
    const uri = clicked === undefined ? window.activeTextEditor?.document.uri : await this.uriOf(clicked);
    if (!uri) throw new CommandRefused(l10n.t('Open an article first.'));
    return [uri];
  }

  private async uriOf(item: unknown): Promise<Uri | undefined> {
    if (item instanceof Uri) return item;
    if (typeof item === 'string') return parsed(await this.articles.articleById(item));
    if (typeof item === 'object' && item !== null && 'uri' in item && typeof item.uri === 'string') {
      return parsed(await this.articles.article(item.uri));
    }
    return undefined;
  }
}

function parsed(article: { readonly uri: string } | undefined): Uri | undefined {
  return article && Uri.parse(article.uri);
}
