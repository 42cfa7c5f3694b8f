import type { Browser, Locator, Page } from 'playwright-core';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../lib/paths';
import { findChromium, launchChromium } from './chromium';
import { npmVscode } from './npmVscode';
import type { Settings, VscodeServer } from './server';
import { startServer, windowUrl } from './server';

// What runs inside the page; the project has no types of the DOM.
declare function getComputedStyle(element: unknown): Readonly<Record<'color' | 'fontStyle' | 'fontWeight' | 'textDecorationLine' | 'borderBottomStyle', string>>;
interface Box { getBoundingClientRect(): Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>> }
declare const navigator: { readonly clipboard: { readText(): Promise<string>; writeText(text: string): Promise<void> } };

/** How long one try waits for what it asked for (milliseconds), and how many there are. */
const PATIENCE = 5000;
const ATTEMPTS = 8;

export interface WorkbenchOptions {
  /** A folder, or a `.code-workspace` file. */
  readonly workspace: string;
  readonly settings?: Settings;
  readonly workspaceTrust?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** Device pixels for each CSS pixel. */
  readonly scale?: number;
}

/** A VS Code window with the extension in development, driven as a person would: by what is on the screen. */
export class Workbench {
  private constructor(
    readonly page: Page,
    private readonly browser: Browser,
    private readonly server: VscodeServer,
    private readonly dataDir: string,
  ) {}

  /** Undefined when there is no browser to drive. */
  static async open(options: WorkbenchOptions): Promise<Workbench | undefined> {
    const chromium = await findChromium();
    if (!chromium) return undefined;
    const dataDir = mkdtempSync(join(tmpdir(), 'claimlens-workbench-'));
    const server = await startServer({ ...options, vscode: await npmVscode(), dataDir });
    const browser = await launchChromium(chromium);
    const viewport = { width: options.width ?? 1400, height: options.height ?? 900 };
    const context = await browser.newContext({ viewport, deviceScaleFactor: options.scale ?? 1 });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    const workbench = new Workbench(page, browser, server, dataDir);
    try {
      await showWorkspace(page, windowUrl(server, { workspace: options.workspace, extensionPath: ROOT }));
    } catch (error) {
      await workbench.close(); // else its server keeps the process alive
      throw error;
    }
    return workbench;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
    rmSync(this.dataDir, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Opens a file by a double click in the explorer, which must show it. */
  async openFile(name: string): Promise<void> {
    await this.showContainer('Explorer');
    await this.page.locator('.explorer-folders-view').getByRole('treeitem', { name, exact: true }).dblclick();
    await this.page.locator('.tabs-container .tab.active').filter({ hasText: name }).waitFor();
    await this.editorLines.first().waitFor();
  }

  /** Opens a file by its name in the list of all files. */
  async goToFile(name: string): Promise<void> {
    await this.pick('Control+P', name, name);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.tabs-container .tab.active').filter({ hasText: name }).waitFor();
    await this.editorLines.first().waitFor();
  }

  /** Loads the window anew, as after a restart: with the same folder and editors. A busy machine may leave it empty at first. */
  async reload(): Promise<void> {
    const load = async (): Promise<void> => {
      await this.page.reload({ waitUntil: 'domcontentloaded' });
      await this.editorLines.first().waitFor({ timeout: 60_000 });
    };
    await load().catch(load);
  }

  /**
   * Shows a container of the activity bar. While a window restores its layout a tab may tell yet that it is not shown,
   * and a click, meant to show it, hides it: so this looks again until it is on the screen.
   */
  async showContainer(name: string): Promise<void> {
    const tab = this.page.locator('.activitybar').getByRole('tab', { name: new RegExp(`^${name}`) });
    const title = this.page.locator('.part.sidebar .composite.title').filter({ hasText: new RegExp(name, 'i') });
    await tab.waitFor();
    await this.repeat(async () => {
      if (!(await title.isVisible()) && (await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
      await title.waitFor({ timeout: PATIENCE });
    });
  }

  /** The language that the status bar names. */
  async waitForLanguage(name: string): Promise<void> {
    await this.page.locator('#status\\.editor\\.mode').filter({ hasText: name }).waitFor({ timeout: 30_000 });
  }

  get editorLines(): Locator {
    return this.page.locator('.editor-group-container.active .monaco-editor .view-line');
  }

  /** The stretch of one colour in which these words stand (without a line break in between). */
  stretch(words: string): Locator {
    // The editor draws blanks as no-break spaces.
    const pattern = words.split(' ').map(escapePattern).join('[ \u00a0]');
    return this.page.locator('.editor-group-container.active .view-line span span').filter({ hasText: new RegExp(pattern) }).first();
  }

  async style(words: string): Promise<TextStyle> {
    return this.stretch(words).evaluate((element) => {
      const { color, fontStyle, fontWeight, textDecorationLine } = getComputedStyle(element);
      return { color, italic: fontStyle === 'italic', bold: Number(fontWeight) >= 600, underlined: textDecorationLine.includes('underline') };
    });
  }

  /** The style of the line that a decoration draws below the words, as CSS calls it; "none" when there is no such line. */
  async lineBelow(words: string): Promise<string> {
    const box = await this.boxOf(words);
    const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    // VS Code draws borders in a layer of their own below the text.
    const layer = this.page.locator('.editor-group-container.active .view-overlays .cdr');
    const styles = await layer.evaluateAll((elements: readonly Box[], { x, y }) => {
      const around = elements.filter((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return left <= x && x <= right && top <= y && y <= bottom;
      });
      return around.map((element) => getComputedStyle(element).borderBottomStyle);
    }, place);
    return styles.find((style) => style !== 'none') ?? 'none';
  }

  /** Rests the mouse on the words until a card opens; its text. New colours move what the mouse rests on, so it may have to come again. */
  async hover(words: string): Promise<string> {
    await this.repeat(async () => {
      const box = await this.boxOf(words);
      const [x, y] = [box.x + Math.min(box.width / 2, 40), box.y + box.height / 2];
      await this.page.mouse.move(x + 300, y + 60);
      await this.page.mouse.move(x, y, { steps: 8 });
      await this.card.first().waitFor({ timeout: PATIENCE });
    });
    return this.cardText();
  }

  get card(): Locator {
    return this.page.locator('.monaco-hover:not(.hidden) .hover-contents');
  }

  async cardText(): Promise<string> {
    return (await this.card.allInnerTexts()).join('\n').replaceAll('\u00a0', ' ');
  }

  /** Moves the mouse away and waits until no card is open. */
  async leaveCard(): Promise<void> {
    await this.page.mouse.move(this.page.viewportSize()?.width ?? 0, 2, { steps: 4 });
    await this.page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor({ state: 'hidden' });
  }

  /** The rows that a view of the sidebar shows now. */
  rows(view = 'Claims'): Locator {
    return this.page.locator('.part.sidebar .pane').filter({ has: this.paneHeader(view) }).locator('.monaco-list-row');
  }

  row(text: string | RegExp, view = 'Claims'): Locator {
    return this.rows(view).filter({ hasText: text }).first();
  }

  /** A click on it folds the view or unfolds it. */
  paneHeader(view: string): Locator {
    return this.page.locator('.pane-header').filter({ hasText: view });
  }

  /** Opens a row of the tree, unless it is or opens by itself meanwhile, until a row below it can be seen. */
  async expand(row: Locator, below: Locator): Promise<void> {
    for (let attempt = 0; attempt < 10 && !(await below.isVisible()); attempt++) {
      if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
      await this.page.waitForTimeout(1000);
    }
    await below.waitFor();
  }

  /** Runs a command by its title in the command palette. */
  async run(title: string): Promise<void> {
    const entry = await this.pick('F1', `>${title}`, title);
    await this.page.keyboard.press('Enter');
    await entry.waitFor({ state: 'hidden' });
  }

  /** Opens the context menu of a row and chooses from it. A menu takes no click while it opens, so this looks for it to be gone. */
  async chooseFromMenu(row: Locator, label: string): Promise<void> {
    const entry = this.page.getByRole('menuitem', { name: label }).first();
    await this.repeat(async () => {
      if (!(await entry.isVisible())) await row.click({ button: 'right', timeout: PATIENCE });
      await entry.click({ delay: 100, timeout: PATIENCE });
      await entry.waitFor({ state: 'hidden', timeout: PATIENCE });
    });
  }

  async focusEditor(): Promise<void> {
    await this.page.keyboard.press('Control+1');
  }

  /** The selected text of the editor, by way of the clipboard. */
  async selectedText(): Promise<string> {
    await this.page.evaluate(() => navigator.clipboard.writeText(''));
    await this.focusEditor();
    await this.page.keyboard.press('Control+C');
    for (let attempt = 0; attempt < 20; attempt++) {
      const text = await this.page.evaluate(() => navigator.clipboard.readText());
      if (text !== '') return text;
      await this.page.waitForTimeout(100);
    }
    return '';
  }

  /** Opens a list by a key and types into it until it offers the entry, which it may not while the window starts. */
  private async pick(key: string, typed: string, offered: string): Promise<Locator> {
    const input = this.page.locator('.quick-input-widget input').first();
    const entry = this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: offered }).first();
    await this.repeat(async () => {
      if (!(await input.isVisible())) await this.page.keyboard.press(key);
      await input.waitFor({ timeout: PATIENCE });
      await input.fill(typed, { timeout: PATIENCE });
      await entry.waitFor({ timeout: PATIENCE });
    });
    return entry;
  }

  /** Tries until it goes well; rejects with the last error. */
  private async repeat(attempt: () => Promise<void>): Promise<void> {
    for (let left = ATTEMPTS - 1; left > 0; left--) {
      try {
        await attempt();
        return;
      } catch {
        // Not ready yet: the last try, below, says why.
      }
    }
    await attempt();
  }

  private async boxOf(words: string): Promise<Place> {
    // New colours make new elements: one may be gone between being found and being measured.
    for (let attempt = 0; attempt < 20; attempt++) {
      const box = await this.stretch(words).boundingBox();
      if (box) return box;
      await this.page.waitForTimeout(100);
    }
    throw new Error(`“${words}” is not on the screen`);
  }

  async screenshot(path: string): Promise<void> {
    mkdirSync(dirname(path), { recursive: true });
    await this.page.screenshot({ path });
  }
}

type Place = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

export interface TextStyle {
  readonly color: string;
  readonly italic: boolean;
  readonly bold: boolean;
  readonly underlined: boolean;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Opens the window until the explorer lists what is in the workspace: on a busy machine a first load may come to nothing. */
async function showWorkspace(page: Page, url: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 40_000 });
      return;
    } catch (error) {
      if (attempt === MOST_LOADS) throw error;
    }
  }
}

const MOST_LOADS = 3;
