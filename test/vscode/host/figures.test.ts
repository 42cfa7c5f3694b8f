import * as vscode from 'vscode';
import { cardOn, closeAll, openArticle, positionOf, tokenWith } from './editor';
import { includes, same, until } from './expect';

const FERRY = 'articles/ferry.article';

describe('figures', () => {
  afterEach(async () => {
    await set('inlayHints.dates', undefined);
    await closeAll();
  });

  it('show in their cards the same in other units, and what can be copied', async () => {
    const { document } = await openArticle(FERRY);
    const road = await cardOn(document, '20 kilometres');
    includes(road, '= 12.4 miles', 'the everyday unit');
    includes(road, 'command:claimlens.copyValue?', 'the link to copy');
    includes(road, 'command:claimlens.convertUnits?', 'the link to convert');
    const fuel = await cardOn(document, '10,000 gallons');
    includes(fuel, 'liters (US gallons)', 'one kind of gallon');
    includes(fuel, 'liters (imperial gallons)', 'the other');
  });

  it('are copied as plain digits with their unit, dates as ISO', async () => {
    const editor = await openArticle(FERRY);
    await tokenWith(editor.document, 'figure', '20 kilometres');
    const cases = [['20 kilometres', '20 kilometers'], ['1.2 million euros', '1200000 EUR'], ['on Monday', '2025-11-03'], ['8 percent', '8%']] as const;
    for (const [words, copied] of cases) {
      const place = positionOf(editor.document, words).translate(0, words.startsWith('on ') ? 3 : 0);
      await vscode.env.clipboard.writeText('');
      await until(`“${copied}” in the clipboard`, async () => {
        // Again, when the echo of an older selection came from the window meanwhile.
        editor.selection = new vscode.Selection(place, place);
        await vscode.commands.executeCommand('claimlens.copyValue');
        return (await vscode.env.clipboard.readText()) === copied;
      });
    }
  });

  it('are copied by the link in a card, which names places only', async () => {
    const { document } = await openArticle(FERRY);
    const card = await cardOn(document, '20 kilometres');
    const [, query = ''] = /command:claimlens\.copyValue\?([^)]*)\)/.exec(card) ?? [];
    const args = JSON.parse(decodeURIComponent(query)) as unknown[];
    same(args.map((arg) => typeof arg), ['string', 'number', 'number'], 'the arguments');
    await vscode.env.clipboard.writeText('');
    await vscode.commands.executeCommand('claimlens.copyValue', ...args);
    await until('the value in the clipboard', async () => (await vscode.env.clipboard.readText()) === '20 kilometers');
  });

  it('that are dates say when they are, on demand, where the article does not', async () => {
    const { document } = await openArticle(FERRY);
    await tokenWith(document, 'figure', 'Monday');
    same(await hintsOf(document), [], 'hints before');
    await set('inlayHints.dates', true);
    const hints = await until('hints', async () => {
      const found = await hintsOf(document);
      return found.length > 0 ? found : undefined;
    });
    same(hints, ['Monday 2025-11-03', 'Nov. 20 2025-11-20', 'last year 2024'], 'hints');
  });
});

/** Each with the words of the line before it, as far as they are a figure of the fixture. */
async function hintsOf(document: vscode.TextDocument): Promise<readonly string[]> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole);
  return hints.map(({ position, label }) => {
    const before = document.lineAt(position.line).text.slice(0, position.character);
    const words = /(?:Monday|Nov\. 20|last year)$/.exec(before)?.[0] ?? before;
    return `${words} ${typeof label === 'string' ? label : label.map(({ value }) => value).join('')}`;
  });
}

async function set(key: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('claimlens').update(key, value, vscode.ConfigurationTarget.Global);
}
