import { Uri, l10n, window } from 'vscode';
import { openDocument } from './articleLanguage/documents';
import { CommandRefused } from './userCommands';

/**
 * The files that a command is about, by what VS Code hands to it: the file clicked and all files selected (explorer), an
 * item of the Claims view, a URI as a string (a link in a card, another extension), or nothing: the active editor's file.
 */
export class FileTargets {
  /** `isKnownArticle`: a string counts only when it names an open document or such a file, as anything may have sent it. */
  constructor(private readonly isKnownArticle: (uri: string) => Promise<boolean>) {}

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
    if (typeof item === 'string') return this.knownUri(item);
    if (typeof item === 'object' && item !== null && 'uri' in item && typeof item.uri === 'string') return this.knownUri(item.uri);
    return undefined;
  }

  private async knownUri(text: string): Promise<Uri | undefined> {
    const uri = parsedUri(text);
    return uri && (openDocument(uri) !== undefined || (await this.isKnownArticle(uri.toString()))) ? uri : undefined;
  }
}

function parsedUri(text: string): Uri | undefined {
  try {
    return Uri.parse(text, true);
  } catch {
    return undefined; // no scheme, or characters that no URI has
  }
}
