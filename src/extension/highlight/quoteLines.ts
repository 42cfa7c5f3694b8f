import { Range, window, workspace } from 'vscode';
import type { DecorationRenderOptions, Disposable, TextEditor, TextEditorDecorationType } from 'vscode';
import type { QuoteItem, QuotesOfArticle } from '../../protocol';
import { ARTICLE } from '../articleLanguage/documents';
import { SECTION, readSettings } from '../client/settings';
import { Disposables } from '../disposables';

/** Asks the server; null when it does not know the article. */
export type QuotesOf = (uri: string) => Promise<QuotesOfArticle | null>;

/** The line below a quote, which says of which kind it is without any colour. */
const LINES = ['dashed', 'dotted', 'double'] as const;
type Line = (typeof LINES)[number];

/**
 * Draws lines below the quotes of the editors that can be seen: a quote in marks needs none; dashed below a paraphrase with quoted
 * words, dotted below one without, double where the article does not say whose it is. Semantic tokens have no such styles.
 */
export class QuoteLines implements Disposable {
  private readonly disposables = new Disposables();
  private readonly types: Readonly<Record<Line, TextEditorDecorationType>>;

  constructor(private readonly quotesOf: QuotesOf) {
    this.types = { dashed: this.typeOf('dashed', 1), dotted: this.typeOf('dotted', 1), double: this.typeOf('double', 3) };
    this.disposables.addAll(
      window.onDidChangeVisibleTextEditors((editors) => this.drawAll(editors)),
      // Also when the language of one changes.
      workspace.onDidOpenTextDocument(({ uri }) => this.refresh([uri.toString()])),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${SECTION}.highlight.quotes`)) this.drawAll(window.visibleTextEditors);
      }),
    );
  }

  dispose(): void {
    this.disposables.dispose();
  }

  /** These articles changed. */
  refresh(uris: readonly string[]): void {
    this.drawAll(window.visibleTextEditors.filter(({ document }) => uris.includes(document.uri.toString())));
  }

  private drawAll(editors: readonly TextEditor[]): void {
    for (const editor of editors) void this.draw(editor);
  }

  private async draw(editor: TextEditor): Promise<void> {
    const { document } = editor;
    const isWanted = document.languageId === ARTICLE && readSettings().highlight.quotes;
    // What the server can't say now (it starts, the article closes) it tells when it can.
    const found = isWanted ? await this.quotesOf(document.uri.toString()).catch(() => null) : EMPTY;
    // An edit that came meanwhile brings its own news; until then the lines move with their words.
    if (!found || (isWanted && found.version !== document.version)) return;
    for (const line of LINES) {
      const quotes = found.quotes.filter((quote) => lineOf(quote) === line);
      editor.setDecorations(this.types[line], quotes.flatMap(({ ranges }) => ranges.map(rangeOf)));
    }
  }

  private typeOf(borderStyle: Line, width: number): TextEditorDecorationType {
    const options: DecorationRenderOptions = { borderStyle, borderWidth: `0 0 ${width}px 0`, borderColor: 'currentColor' };
    return this.disposables.add(window.createTextEditorDecorationType(options));
  }
}

const EMPTY: QuotesOfArticle = { version: 0, quotes: [] };

function lineOf({ kind, attributed }: QuoteItem): Line | null {
  if (!attributed) return 'double';
  return kind === 'direct' ? null : kind === 'mixed' ? 'dashed' : 'dotted';
}

function rangeOf({ start, end }: QuoteItem['ranges'][number]): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
