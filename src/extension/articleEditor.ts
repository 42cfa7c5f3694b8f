import { Range, Selection, TextEditorRevealType, Uri, l10n, window, workspace } from 'vscode';
import type { TextEditor } from 'vscode';
import type { ClaimItem } from '../protocol';
import { ARTICLE } from './articleLanguage/documents';
import { CommandRefused } from './userCommands';

type ProtocolRange = ClaimItem['range'];

/** How long a remark stays in the status bar, in milliseconds. */
const REMARK_TIME = 4000;

/** Throws CommandRefused when no article is in front. */
export function activeArticle(): TextEditor {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== ARTICLE) throw new CommandRefused(l10n.t('Open an article first.'));
  return editor;
}

export async function showArticle(uri: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(Uri.parse(uri)), { preview: true });
}

/** Selects exactly the words of a range. */
export async function select(editor: TextEditor, { start, end }: ProtocolRange): Promise<void> {
  const selection = new Selection(start.line, start.character, end.line, end.character);
  const shown = editor.selection.isEqual(selection) ? Promise.resolve() : selectionShown(editor, selection);
  editor.selection = selection;
  editor.revealRange(new Range(selection.start, selection.end), TextEditorRevealType.InCenterIfOutsideViewport);
  await shown;
}

/** How long the window may take to show a selection, in milliseconds. */
const SHOWN_LIMIT = 1000;

/**
 * Waits until the window says that it shows the selection: until then the editor may report an older one, and the next
 * claim would be looked for from there.
 */
function selectionShown(editor: TextEditor, wanted: Selection): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    const timer = setTimeout(done, SHOWN_LIMIT);
    const listener = window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      if (textEditor === editor && selections[0]?.isEqual(wanted)) done();
    });
  });
}

/** A remark in the status bar. */
export function remark(text: string): void {
  window.setStatusBarMessage(text, REMARK_TIME);
}
