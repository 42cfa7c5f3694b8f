import { commands, l10n, window } from 'vscode';
import type { ClaimItem } from '../../protocol';
import { activeArticle, remark, select, showArticle } from '../articleEditor';
import { CommandRefused } from '../userCommands';
import type { CommandHandler } from '../userCommands';
import { claimAfter, claimAt, claimBefore, sameClaim } from './claimOrder';
import type { ArticleNode, ClaimNode, ClaimsModel, ClaimsSource } from './claimsModel';
import { CLAIMS_VIEW } from './claimsView';
import type { ClaimsView } from './claimsView';

export function claimsCommands(view: ClaimsView, source: ClaimsSource, model: ClaimsModel): Readonly<Record<string, CommandHandler>> {
  return {
    'claimlens.nextClaim': () => goTo(source, claimAfter),
    'claimlens.previousClaim': () => goTo(source, claimBefore),
    'claimlens.openClaim': (...args) => openClaim(source, model, args),
    'claimlens.revealClaim': () => revealClaim(view, source),
    'claimlens.filterClaims': () => filterClaims(view),
    'claimlens.clearFilter': () => view.setFilter(''),
    'claimlens.groupClaimsBySpeaker': () => view.setGrouping('speaker'),
    'claimlens.groupClaimsByArticle': () => view.setGrouping('article'),
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

async function revealClaim(view: ClaimsView, source: ClaimsSource): Promise<void> {
  const editor = activeArticle();
  const uri = editor.document.uri.toString();
  const claim = claimAt(await source.claims(uri), editor.selection.active);
  if (!claim) remark(l10n.t('There is no claim at the cursor.'));
  else if (!(await view.reveal(uri, claim.id))) remark(l10n.t('The Claims view does not hold this article.'));
}

async function filterClaims(view: ClaimsView): Promise<void> {
  const text = await window.showInputBox({
    title: l10n.t('Filter Claims'),
    prompt: l10n.t('Words in the claim, its speaker, or the title or outlet of its article. Leave it empty for all.'),
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
