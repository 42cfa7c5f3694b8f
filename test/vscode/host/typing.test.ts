import * as vscode from 'vscode';
import { cardAt, closeAll, openArticle, positionOf, tokensOf, tokenWith, typeAtEnd } from './editor';
import { check, includes, same, until } from './expect';

describe('typing', () => {
  afterEach(closeAll);

  it('a new quote brings tokens, card and claim without a save', async () => {
    const editor = await openArticle('articles/orchard.txt');
    const { document } = editor;
    await tokenWith(document, 'quote', 'It was');
    await typeAtEnd(editor, '\n“Not one tree on my farm is left in bloom,” said Henrik Moll, a grower near Halden.\n');
    await tokenWith(document, 'quote', 'Not one tree');
    await tokenWith(document, 'actor', 'Henrik Moll');
    const card = await until('a card', async () => (await cardAt(document, positionOf(document, 'Not one tree'))) || undefined);
    includes(card, 'Henrik Moll', 'speaker');
    await claimWith(editor, 'Not one tree');
    check(document.isDirty, 'the document was saved');
  });

  it('in the middle moves what stands below', async () => {
    const editor = await openArticle('articles/orchard.txt');
    const { document } = editor;
    const before = await tokenWith(document, 'actor', 'Tomas Rehn');
    check(await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'A line that was typed in.\n\n')), 'the edit was not taken');
    const after = await until('the token to move', async () =>
      (await tokensOf(document)).find(({ type, range, text }) => type === 'actor' && text === 'Tomas Rehn' && range.start.line !== before.range.start.line),
    );
    same(after.range.start.line, before.range.start.line + 2, 'line');
  });

  it('fast, letter by letter, ends with the tokens of the final text', async () => {
    const editor = await openArticle('articles/orchard.txt');
    for (const char of '\nMoll said that 30 percent would do.') await typeAtEnd(editor, char);
    await tokenWith(editor.document, 'figure', '30 percent');
  });
});

/** Walks the claims from the first to the one that holds the words. */
async function claimWith(editor: vscode.TextEditor, words: string): Promise<void> {
  await until(`a claim with “${words}”`, async () => {
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    for (let step = 0; step < 30; step++) {
      await vscode.commands.executeCommand('claimlens.nextClaim');
      if (editor.document.getText(editor.selection).includes(words)) return true;
    }
    return undefined;
  });
}
