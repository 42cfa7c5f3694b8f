import * as vscode from 'vscode';
import { cardOn, closeAll, listFiles, openArticle, TOKEN_TYPES, tokensOf, tokenWith } from './editor';
import { check, includes, same, until } from './expect';

describe('reading an article', () => {
  afterEach(closeAll);

  it('gives tokens of every type in every sample and shared article', async () => {
    for (const path of await articlePaths()) {
      const { document } = await openArticle(path);
      const missing = await until(`tokens in ${path}`, async () => {
        const found = new Set((await tokensOf(document)).map(({ type }) => type));
        return found.size > 0 ? TOKEN_TYPES.filter((type) => !found.has(type)) : undefined;
      });
      same(missing, [], `types without a token in ${path}`);
    }
  });

  it('gives tokens in order, disjoint, each on one line', async () => {
    const { document } = await openArticle('harbour-strike.txt');
    await tokenWith(document, 'quote', '“');
    const tokens = await tokensOf(document);
    for (const [i, { range, text }] of tokens.entries()) {
      check(text.length > 0, `token ${i} is empty`);
      const before = tokens[i - 1];
      check(!before || before.range.end.isBeforeOrEqual(range.start), `token ${i} “${text}” overlaps the one before`);
    }
  });

  it('names speaker, cue and line in the card on a quote', async () => {
    const { document } = await openArticle('articles/bridge.txt');
    const card = await cardOn(document, 'We cannot patch it');
    includes(card, 'Marta Vell', 'speaker');
    includes(card, 'harbour master', 'role');
    includes(card, 'said', 'cue');
    check(/line 5\b/i.test(card), `no line 5 in “${card}”`);
  });

  it('names addressee and speaker in full where only the surname stands', async () => {
    const { document } = await openArticle('articles/bridge.txt');
    const card = await cardOn(document, 'Nobody asked us');
    includes(card, 'Osric Dane', 'speaker');
    includes(card, 'told', 'cue');
    includes(card, 'Elswick Courier', 'addressee');
  });

  it('names a speaker or says that it is unknown on every quote of the samples', async () => {
    for (const path of await articlePaths()) {
      const { document } = await openArticle(path);
      await tokenWith(document, 'quote', '');
      const quotes = (await tokensOf(document)).filter(({ type }) => type === 'quote').slice(0, 6);
      for (const { range, text } of quotes) {
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, range.start.translate(0, 1));
        check(hovers.length > 0, `no card on “${text}” in ${path}`);
      }
    }
  });

  it('gives the value with its unit in the card on a figure', async () => {
    const { document } = await openArticle('articles/bridge.txt');
    const share = await cardOn(document, '40 percent of');
    check(/40\s?%/.test(share), `no 40 % in “${share}”`);
    const money = await cardOn(document, '14 million euros');
    check(/14[,. ]?000[,. ]?000|14 million/.test(money) && /EUR|euro/i.test(money), `no 14 million euros in “${money}”`);
  });

  it('gives name, role and type in the card on an actor', async () => {
    const { document } = await openArticle('articles/bridge.txt');
    const card = await cardOn(document, 'Marta Vell');
    includes(card, 'Marta Vell', 'name');
    includes(card, 'harbour master', 'role');
    check(/person/i.test(card), `no type in “${card}”`);
  });

  it('lists what the article holds as document symbols', async () => {
    const { document } = await openArticle('articles/bridge.txt');
    const symbols = await until('symbols', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri);
      return found && found.length > 0 ? found : undefined;
    });
    const names = flatten(symbols).map(({ name, detail }) => `${name} ${detail}`).join('\n');
    includes(names, 'We cannot patch it', 'a quote among the symbols');
  });

  it('walks the claims with “next claim” and “previous claim”', async () => {
    const editor = await openArticle('articles/bridge.txt');
    await vscode.commands.executeCommand('cursorTop'); // not by `selection`: its echo from the window may come after the next command
    const first = await until('a first claim', async () => {
      await vscode.commands.executeCommand('claimlens.nextClaim');
      return editor.selection.isEmpty ? undefined : editor.document.getText(editor.selection);
    });
    await vscode.commands.executeCommand('claimlens.nextClaim');
    const second = editor.document.getText(editor.selection);
    check(second !== first && second.length > 0, 'the second claim is the first');
    await vscode.commands.executeCommand('claimlens.previousClaim');
    same(editor.document.getText(editor.selection), first, 'back at the first');
  });
});

async function articlePaths(): Promise<readonly string[]> {
  return [...(await listFiles('.')).filter((path) => /\.(txt|article)$/.test(path)), ...(await listFiles('shared'))];
}

function flatten(symbols: readonly vscode.DocumentSymbol[]): readonly vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flatten(symbol.children)]);
}
