import { commands, l10n, window } from 'vscode';
import type { ClaimItem } from '../../protocol';
import { oneLine } from '../../features/markdown';
import { activeArticle, remark, select, showArticle } from '../articleEditor';
import { isFigurePlaceNode } from '../figures/figureTargets';
import type { FigureLookup } from '../figures/figureTargets';
import { CommandRefused } from '../userCommands';
import type { CommandHandler } from '../userCommands';
import { claimAfter, claimAt, claimBefore, sameClaim } from './claimOrder';
import type { ClaimsModel, ClaimsSource } from './claimsModel';
import type { ArticleNode, ClaimNode } from './nodes';
import { CLAIMS_VIEW } from './claimsView';
import type { ClaimsView } from './claimsView';

export function claimsCommands(
  view: ClaimsView,
  source: ClaimsSource & FigureLookup,
  model: ClaimsModel,
): Readonly<Record<string, CommandHandler>> {
  return {
    'claimlens.nextClaim': () => goTo(source, claimAfter),
    'claimlens.previousClaim': () => goTo(source, claimBefore),
    'claimlens.openClaim': (...args) => openClaim(source, model, args),
    'claimlens.revealClaim': () => revealClaim(view, source),
    'claimlens.filterClaims': () => filterClaims(view),
    'claimlens.clearFilter': () => view.setFilter(''),
    'claimlens.groupClaimsBySpeaker': () => view.setGrouping('speaker'),
    'claimlens.groupClaimsByArticle': () => view.setGrouping('article'),
    'claimlens.groupClaimsByFigure': () => view.setGrouping('figure'),
    'claimlens.openFigure': (node) => openFigure(view, model, node),
    'claimlens.collapseAll': () => commands.executeCommand(`workbench.actions.treeView.${CLAIMS_VIEW}.collapseAll`),
  };
}

async function goTo(source: ClaimsSource, next: typeof claimAfter): Promise<void> {
  const editor = activeArticle();
  const claim = next(await source.claims(editor.document.uri.toString()), editor.selection.start);
  if (claim) await select(editor, claim.range);
  else remark(l10n.t('This article has no claims.'));
}

/** From the view (a node), or from a link in a card: the article's id and the claim's id, which anything may have written. */
async function openClaim(source: ClaimsSource, model: ClaimsModel, args: readonly unknown[]): Promise<void> {
  const target = await claimTarget(model, args);
  if (!target) throw new CommandRefused(l10n.t('This claim is not in the workspace any more.'));
  const editor = await showArticle(target.uri);
  // What the view shows may be older than the text.
  const claims = await source.claims(target.uri);
  const claim = target.claim ? sameClaim(claims, target.claim) : claims.find(({ id }) => id === target.id);
  if (claim) await select(editor, claim.range);
  else remark(l10n.t('This claim is not in the article any more.'));
}

/** Opens the article and selects the words of the figure. Only from the view. */
async function openFigure(view: ClaimsView, model: ClaimsModel, node: unknown): Promise<void> {
  if (!isFigurePlaceNode(node) || !(await model.article(node.article.uri))) {
    throw new CommandRefused(l10n.t('This figure is not in the workspace any more.'));
  }
  const { article, place } = node;
  const editor = await showArticle(article.uri);
  const sameWords = (await model.figures.placesIn(article.uri)).filter(({ text }) => text === place.text);
  const now = sameWords.find(({ id }) => id === place.id) ?? sameWords[0];
  if (now) await select(editor, now.range);
  // What the view shows may be older than the text.
  if (now && oneLine(editor.document.getText(editor.selection)) === now.text) return;
  remark(l10n.t('This figure is not in the article any more.'));
  view.refresh();
}

/** Where claims are grouped by figures, the figure at the cursor; else, and where there is none, the claim. */
async function revealClaim(view: ClaimsView, source: ClaimsSource & FigureLookup): Promise<void> {
  const editor = activeArticle();
  const uri = editor.document.uri.toString();
  if (view.grouping === 'figure') {
    const figure = await source.figureAt(uri, editor.selection.active);
    if (figure && (await view.revealFigure(uri, figure.figure))) return;
  }
  const claim = claimAt(await source.claims(uri), editor.selection.active);
  if (!claim) remark(l10n.t('There is no claim at the cursor.'));
  else if (!(await view.reveal(uri, claim.id))) {
    remark(view.grouping === 'figure' ? l10n.t('This claim holds no figure.') : l10n.t('The Claims view does not hold this article.'));
  }
}

async function filterClaims(view: ClaimsView): Promise<void> {
  const text = await window.showInputBox({
    title: l10n.t('Filter Claims'),
    prompt: l10n.t('Words in the claim, its speaker, or the title or outlet of its article; by figure, also the value or what it measures. Leave it empty for all.'),
    value: view.filter,
  });
  if (text !== undefined) view.setFilter(text);
}

// --- arguments -------------------------------------------------------------------------------------------------

interface ClaimTarget {
  readonly uri: string;
  readonly id: string;
  /** As the view shows it. */
  readonly claim?: ClaimItem;
}

async function claimTarget(model: ClaimsModel, [first, second]: readonly unknown[]): Promise<ClaimTarget | null> {
  if (typeof first === 'string' && typeof second === 'string') {
    const article = await model.articleById(first);
    return article ? { uri: article.uri, id: second } : null;
  }
  if (!isClaimNode(first) || !(await model.article(first.article.uri))) return null;
  return { uri: first.article.uri, id: first.claim.id, claim: first.claim };
}

function isClaimNode(value: unknown): value is ClaimNode {
  const node = value as Partial<ClaimNode> | null | undefined;
  return node?.kind === 'claim' && typeof (node.article as Partial<ArticleNode> | undefined)?.uri === 'string' && node.claim !== undefined;
}
