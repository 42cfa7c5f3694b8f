import { l10n, window, workspace } from 'vscode';
import type { QuickPickItem, WorkspaceFolder } from 'vscode';
import type { ActorDecision } from '../../annotations/actorsFile';
import { oneLine } from '../../features/markdown';
import { ACTOR_COMMANDS } from '../../protocol';
import type { ActorItem, ActorType } from '../../protocol';
import { ACTOR_TYPES } from '../actorsView/actorsModel';
import type { ActorsModel } from '../actorsView/actorsModel';
import { remark } from '../articleEditor';
import { CommandRefused } from '../userCommands';
import type { CommandHandler } from '../userCommands';
import type { ActorTarget, ActorTargets } from './actorTargets';
import type { ActorsStore } from './actorsStore';
import { typeIcon, typeName } from './typeNames';

/** What people decide about an actor; undefined when they gave up. */
type Decide = (target: ActorTarget, args: readonly unknown[]) => Promise<readonly ActorDecision[] | undefined>;

/** The commands that write the actors file: from quick fixes, the palette and the Actors view. */
export function actorCommands(store: ActorsStore, targets: ActorTargets, model: ActorsModel): Readonly<Record<string, CommandHandler>> {
  const deciding = (decide: Decide): CommandHandler => async (...args) => {
    const target = await targets.of(args);
    const decisions = await decide(target, args);
    if (!decisions) return;
    await store.decide(target.folders, decisions);
    remark(l10n.t('Written to the actors file.'));
  };
  return {
    [ACTOR_COMMANDS.ignore]: deciding(({ words }) => Promise.resolve(words.map((word) => ({ kind: 'ignore', words: word })))),
    [ACTOR_COMMANDS.setType]: deciding(setType),
    [ACTOR_COMMANDS.sameAs]: deciding((target) => sameAs(target, model)),
    [ACTOR_COMMANDS.apart]: deciding((target) => apart(target, model)),
    [ACTOR_COMMANDS.rename]: deciding(rename),
    [ACTOR_COMMANDS.openFile]: async () => {
      const folder = await folderToOpen();
      if (folder) await store.show(folder);
    },
  };
}

async function setType({ name, type: before }: ActorTarget, args: readonly unknown[]): Promise<readonly ActorDecision[] | undefined> {
  const type = ACTOR_TYPES.find((known) => known === args[3]) ?? (await askType(name, before));
  return type && [{ kind: 'type', name, type }];
}

async function sameAs({ id, name }: ActorTarget, model: ActorsModel): Promise<readonly ActorDecision[] | undefined> {
  const others = (await model.all()).filter((actor) => actor.id !== id);
  const as = await askName(others.map(actorPick), l10n.t('{0} is the same as …', oneLine(name)));
  return as === undefined ? undefined : [{ kind: 'same', name, as }];
}

/** First the names that this actor goes by, of which one may be another's; then the other actors. */
async function apart({ id, name, words: [words] }: ActorTarget, model: ActorsModel): Promise<readonly ActorDecision[] | undefined> {
  const actors = await model.all();
  const own = [name, ...(actors.find((actor) => actor.id === id)?.names ?? [])].filter((other) => other !== words);
  const picks = [...own.map(namePick), ...actors.filter((actor) => actor.id !== id).map(actorPick)];
  const from = await askName(picks, l10n.t('{0} is another actor than …', oneLine(words)));
  return from === undefined ? undefined : [{ kind: 'apart', name: words, from }];
}

async function rename({ name }: ActorTarget): Promise<readonly ActorDecision[] | undefined> {
  const typed = await window.showInputBox({
    title: l10n.t('Rename Actor'),
    prompt: l10n.t('The name to show. The articles stay as they are, and the old name goes on meaning this actor.'),
    value: name,
    validateInput: (text) => (text.trim() === '' ? l10n.t('Write a name.') : undefined),
  });
  const to = typed?.trim();
  return to === undefined || to === '' || to === name ? undefined : [{ kind: 'rename', name, to }];
}

// --- what is asked ---------------------------------------------------------------------------------------------

interface NamePick extends QuickPickItem {
  /** As it is written in the file; the label is made safe to show. */
  readonly actorName: string;
}

async function askType(name: string, before: ActorType): Promise<ActorType | undefined> {
  const picks = ACTOR_TYPES.map((type) => ({
    type,
    label: `$(${typeIcon(type)}) ${typeName(type)}`,
    ...(type === before ? { description: l10n.t('as now') } : {}),
  }));
  return (await window.showQuickPick(picks, { title: l10n.t('{0} is a …', oneLine(name)) }))?.type;
}

async function askName(picks: readonly NamePick[], title: string): Promise<string | undefined> {
  if (picks.length === 0) throw new CommandRefused(l10n.t('There is no other actor in the workspace.'));
  return (await window.showQuickPick(picks, { title, matchOnDescription: true, matchOnDetail: true }))?.actorName;
}

function actorPick({ name, type, names }: ActorItem): NamePick {
  const detail = names.length === 0 ? {} : { detail: `${l10n.t('Also called')}: ${names.map(plain).join(', ')}` };
  return { actorName: name, label: plain(name), description: typeName(type), ...detail };
}

function namePick(name: string): NamePick {
  return { actorName: name, label: plain(name), description: l10n.t('a name of this actor so far') };
}

/** As a list shows it. Codicons are written as $(name) there: not by an article. */
function plain(text: string): string {
  return oneLine(text).replaceAll('$(', '$ (');
}

/** The folder of the active editor, or the only one; else a person chooses. */
async function folderToOpen(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  const [first, ...others] = folders;
  if (!first) throw new CommandRefused(l10n.t('Open a folder first.'));
  const active = window.activeTextEditor && workspace.getWorkspaceFolder(window.activeTextEditor.document.uri);
  return active ?? (others.length === 0 ? first : window.showWorkspaceFolderPick());
}
