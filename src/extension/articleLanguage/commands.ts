import type { CommandHandler } from '../userCommands';
import type { ArticlesStore } from '../details/articlesStore';
import type { FileTargets } from '../fileTargets';
import type { ArticleLanguage } from './articleLanguage';

/** *This is an article* and *This is not an article*: for the session at once, and in `articles.json` where there is a folder. */
export function articleLanguageCommands(
  language: ArticleLanguage,
  store: ArticlesStore,
  targets: FileTargets,
): Readonly<Record<string, CommandHandler>> {
  const say = (isArticle: boolean): CommandHandler => async (...args) => {
    for (const uri of await targets.of(args)) {
      await language.choose(uri, isArticle);
      if (store.canHold(uri)) await store.change(uri, { article: isArticle });
    }
  };
  return { 'claimlens.isArticle': say(true), 'claimlens.isNotArticle': say(false) };
}
