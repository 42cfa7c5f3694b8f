import { Range, languages, window, workspace } from 'vscode';
import type { Disposable, TextDocument, Uri } from 'vscode';
import { DECIDING_LENGTH, readsLikeArticle } from '../../engine/articleDetection';
import { readSettings } from '../client/settings';
import { Debounced } from '../debounce';
import type { ArticlesStore } from '../details/articlesStore';
import { Disposables } from '../disposables';
import { ARTICLE, PLAIN_TEXT, articleSchemes, isInTextTab, openDocument } from './documents';
import { LanguageChoices } from './languageChoices';

/** Pause in typing after which an unsaved text is looked at again, in milliseconds. */
const TYPING_PAUSE = 600;

/**
 * Gives plain text that reads like a news article the language `article`. Only in an editor of its own, never against what
 * a person chose, and never back (unless `articles.json` says that it is none).
 */
export class ArticleLanguage implements Disposable {
  private readonly disposables = new Disposables();
  private readonly choices = new LanguageChoices();
  private readonly typed = this.disposables.add(new Debounced(TYPING_PAUSE, () => this.considerAll((document) => document.isUntitled)));

  constructor(private readonly store: ArticlesStore) {
    this.disposables.addAll(
      workspace.onDidCloseTextDocument(({ uri, languageId }) => this.choices.closed(uri.toString(), languageId)),
      workspace.onDidOpenTextDocument((document) => {
        this.choices.opened(document.uri.toString(), document.languageId);
        void this.consider(document);
      }),
      // A document may open before its tab does.
      window.tabGroups.onDidChangeTabs(({ opened, changed }) => {
        if (opened.length + changed.length > 0) this.considerAll();
      }),
      workspace.onDidSaveTextDocument((document) => void this.consider(document)),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document.isUntitled && document.languageId === PLAIN_TEXT) this.typed.trigger();
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('claimlens.detectArticles')) this.considerAll();
      }),
      store.onDidChange(() => this.considerAll()),
    );
    this.considerAll();
  }

  dispose(): void {
    this.disposables.dispose();
  }

  /** A person said what a file is: that holds for this session, whatever it looks like. */
  async choose(uri: Uri, isArticle: boolean): Promise<void> {
    const document = openDocument(uri);
    const language = isArticle ? ARTICLE : PLAIN_TEXT;
    this.choices.choose(uri.toString(), language);
    if (document && document.languageId !== language && (isArticle || document.languageId === ARTICLE)) {
      await languages.setTextDocumentLanguage(document, language);
    }
  }

  private considerAll(filter: (document: TextDocument) => boolean = () => true): void {
    for (const document of workspace.textDocuments) if (filter(document)) void this.consider(document);
  }

  private async consider(document: TextDocument): Promise<void> {
    const before = document.languageId;
    if (!this.mayChange(document)) return;
    const wanted = await this.wantedLanguage(document);
    // That took a moment, in which a person may have chosen.
    if (wanted === before || document.isClosed || document.languageId !== before || !this.mayChange(document)) return;
    await this.choices.notAChoice(document.uri.toString(), () => languages.setTextDocumentLanguage(document, wanted));
  }

  /** What a person decided, in the sidecar file or before the file was closed and opened again; else what it looks like. */
  private async wantedLanguage(document: TextDocument): Promise<string> {
    const decided = (await this.store.entry(document.uri))?.article ?? (this.chosen(document) === ARTICLE ? true : undefined);
    if (decided !== undefined) return decided ? ARTICLE : PLAIN_TEXT;
    return document.languageId === PLAIN_TEXT && this.looksLikeArticle(document) ? ARTICLE : document.languageId;
  }

  private mayChange(document: TextDocument): boolean {
    return (
      (document.languageId === PLAIN_TEXT || document.languageId === ARTICLE) &&
      articleSchemes().includes(document.uri.scheme) &&
      (this.chosen(document) ?? ARTICLE) === ARTICLE &&
      isInTextTab(document)
    );
  }

  private chosen({ uri }: TextDocument): string | undefined {
    return this.choices.chosen(uri.toString());
  }

  private looksLikeArticle(document: TextDocument): boolean {
    if (readSettings().detection === 'never') return false;
    const start = document.getText(new Range(document.positionAt(0), document.positionAt(DECIDING_LENGTH)));
    return readsLikeArticle(start, document.uri.path).article;
  }
}
