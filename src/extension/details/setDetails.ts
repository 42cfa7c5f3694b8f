import { QuickInputButtons, l10n, window } from 'vscode';
import type { Disposable } from 'vscode';
import type { ArticleChange } from '../../annotations/articlesFile';
import type { FileTargets } from '../fileTargets';
import { CommandRefused } from '../userCommands';
import type { CommandHandler } from '../userCommands';
import type { ArticlesStore } from './articlesStore';
import { DETAIL_FIELDS, detailProblem } from './detailFields';
import type { DetailField, DetailProblem } from './detailFields';

/** *Set article details…*: one box after the other, back and forth by the keyboard; nothing is written before the last. */
export function setDetailsCommand(store: ArticlesStore, targets: FileTargets): CommandHandler {
  return async (...args) => {
    const [uri] = await targets.of(args);
    if (!store.canHold(uri)) {
      throw new CommandRefused(l10n.t('Open the folder that holds this file: Claimlens keeps article details in it.'));
    }
    const known = (await store.entry(uri)) ?? {};
    const values = new Map(DETAIL_FIELDS.map((field) => [field, known[field] ?? '']));
    if (!(await askAll(values, known))) return;
    await store.change(uri, changes(values));
  };
}

type Values = Map<DetailField, string>;

/** False when the person gave up. */
async function askAll(values: Values, known: Readonly<Partial<Record<DetailField, string>>>): Promise<boolean> {
  for (let step = 0; step < DETAIL_FIELDS.length; ) {
    const field = DETAIL_FIELDS[step];
    if (field === undefined) break;
    const answer = await ask(field, step, values.get(field) ?? '', known[field]);
    if (answer === 'cancelled') return false;
    if (answer !== 'back') values.set(field, answer.value.trim());
    step += answer === 'back' ? -1 : 1;
  }
  return true;
}

type Answer = { readonly value: string } | 'back' | 'cancelled';

function ask(field: DetailField, step: number, value: string, known: string | undefined): Promise<Answer> {
  const box = window.createInputBox();
  const listeners: Disposable[] = [];
  return new Promise<Answer>((resolve) => {
    const check = () => {
      // What stands in the file already may be in any form.
      const problem = box.value === known ? null : detailProblem(field, box.value);
      box.validationMessage = problem ? problemText(problem) : undefined;
      return problem === null;
    };
    box.title = l10n.t('Article Details');
    box.step = step + 1;
    box.totalSteps = DETAIL_FIELDS.length;
    box.value = value;
    box.ignoreFocusOut = true;
    box.prompt = promptOf(field);
    box.buttons = step > 0 ? [QuickInputButtons.Back] : [];
    listeners.push(
      box.onDidChangeValue(check),
      box.onDidAccept(() => {
        if (check()) resolve({ value: box.value });
      }),
      box.onDidTriggerButton(() => resolve('back')),
      box.onDidHide(() => resolve('cancelled')),
    );
    box.show();
  }).finally(() => {
    for (const listener of listeners) listener.dispose();
    box.dispose();
  });
}

function changes(values: Values): ArticleChange {
  return Object.fromEntries([...values].map(([field, value]) => [field, value === '' ? null : value]));
}

function promptOf(field: DetailField): string {
  switch (field) {
    case 'title':
      return l10n.t('The headline. Leave it empty when it is not known.');
    case 'outlet':
      return l10n.t('Who published it: the newspaper, agency, broadcaster or site.');
    case 'author':
      return l10n.t('Who wrote it.');
    case 'published':
      return l10n.t('The publication date, as 2025-11-03. “Last Tuesday” is resolved against it.');
    case 'url':
      return l10n.t('The address where it was published. It is only kept, never opened.');
  }
}

function problemText(problem: DetailProblem): string {
  return problem === 'notADate' ? l10n.t('Write the date as 2025-11-03.') : l10n.t('Write the address with https:// or http:// in front.');
}
