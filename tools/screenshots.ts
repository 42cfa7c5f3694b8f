import { buildAll } from './build/bundles';
import { main, UserError } from './lib/main';
import { inRoot } from './lib/paths';
import { copySamples } from './test/workspace';
import type { Settings } from './vscode/server';
import { Workbench } from './vscode/workbench';

const THEMES: Readonly<Record<string, string>> = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  'high-contrast': 'Default High Contrast',
};
const ARTICLE = 'rift-deal-continental.txt';
/** Once it is listed, no row moves any more. */
const LAST_ARTICLE = /Kenya’s geothermal gamble/;
const HOVERED = 'We have been burned before';
const ACTOR = 'Elina Korhola';
const MENTION = 'So we put the conditions';
const PRONOUN = ' she ';
const PERCENTAGE = /8%.*peak demand/;
const PLACE = /The Rift deal|almost 8 per cent|nearly 8 percent/;
const MEASURE = '2.4 metres';

/** `npm run screenshots`: the pictures of media/screenshots, made from this build; `grey` is the dark one without colour. */
main(async () => {
  await buildAll({ development: false });
  for (const [name, theme] of Object.entries(THEMES)) {
    const workbench = await showSample(theme);
    await take(workbench, name);
    if (name === 'dark') {
      await workbench.page.addStyleTag({ content: 'html { filter: grayscale(1); }' });
      await take(workbench, 'grey');
    }
    await workbench.close();
    if (name !== 'high-contrast') await takeActors(name, theme);
    await takeSpeakers(name, theme);
    await takeFigures(name, theme);
  }
  return 0;
});

/** An article with the Claims view beside it and the card of a quote open. */
async function showSample(theme: string): Promise<Workbench> {
  const workbench = await openSample(theme);
  const article = workbench.row(/Kenya and Finland sign/);
  await workbench.row(LAST_ARTICLE).waitFor({ timeout: 30_000 });
  await workbench.expand(article, workbench.row(new RegExp(HOVERED)));
  await workbench.page.waitForTimeout(1000);
  await workbench.hover(HOVERED);
  await workbench.page.waitForTimeout(500);
  return workbench;
}

/** The Actors view with the lines that mention one of them, and the card of a pronoun that means her. */
async function takeActors(name: string, theme: string): Promise<void> {
  const workbench = await openSample(theme);
  const row = (text: string | RegExp) => workbench.row(text, 'Actors');
  await row(ACTOR).waitFor({ timeout: 30_000 });
  await workbench.paneHeader('Claims').click();
  await workbench.expand(row(ACTOR), row(/Kenya and Finland sign/));
  await workbench.expand(row(/Kenya and Finland sign/), row(MENTION));
  await row(MENTION).click();
  await workbench.page.waitForTimeout(1000);
  await workbench.hover(PRONOUN);
  await workbench.page.waitForTimeout(500);
  await take(workbench, `actors-${name}`);
  await workbench.close();
}

/** Speakers above the paragraphs, quotes of each kind, and the claims by speaker. */
async function takeSpeakers(name: string, theme: string): Promise<void> {
  const workbench = await openSample(theme, 'clinic-study.article', { 'claimlens.codeLens.speakers': true });
  await workbench.row(LAST_ARTICLE).waitFor({ timeout: 30_000 });
  await workbench.run('Claimlens: Group Claims by Speaker');
  await workbench.expand(workbench.row(ACTOR), workbench.row(new RegExp(HOVERED)));
  await workbench.page.waitForTimeout(1000);
  await take(workbench, `speakers-${name}`);
  await workbench.close();
}

/** Dates with the days that they mean, the card of a measure, and the claims by figure. */
async function takeFigures(name: string, theme: string): Promise<void> {
  const workbench = await openSample(theme, 'dam-warning.txt', { 'claimlens.inlayHints.dates': true });
  await workbench.row(LAST_ARTICLE).waitFor({ timeout: 30_000 });
  await workbench.run('Claimlens: Group Claims by Figure');
  await workbench.expand(workbench.row('Percentages'), workbench.row(PERCENTAGE));
  await workbench.expand(workbench.row(PERCENTAGE), workbench.row(PLACE));
  await workbench.page.waitForTimeout(1000);
  await workbench.hover(MEASURE);
  await workbench.page.waitForTimeout(500);
  await take(workbench, `figures-${name}`);
  await workbench.close();
}

async function openSample(theme: string, article = ARTICLE, settings: Settings = {}): Promise<Workbench> {
  const workbench = await Workbench.open({
    workspace: copySamples(),
    width: 1360,
    height: 860,
    settings: {
      'workbench.colorTheme': theme, 'window.commandCenter': false, 'breadcrumbs.enabled': false,
      'editor.fontSize': 14, 'editor.lineHeight': 22, ...settings,
    },
  });
  if (!workbench) throw new UserError('Screenshots need a Chromium.');
  await workbench.openFile(article);
  await workbench.waitForLanguage('Article');
  await workbench.showContainer('Claimlens');
  return workbench;
}

async function take(workbench: Workbench, name: string): Promise<void> {
  const path = inRoot('media/screenshots', `${name}.png`);
  await workbench.screenshot(path);
  console.log(path);
}
