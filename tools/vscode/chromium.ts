import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { existsSync } from 'node:fs';
import { collect } from '../lib/child';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const PACKAGES = ['chromium', 'fonts-dejavu-core'];
export const INSTALL_COMMAND = `apt-get update && apt-get install -y --no-install-recommends ${PACKAGES.join(' ')}`;

let looked: Promise<string | undefined> | undefined;

/**
 * A browser for the workbench: the one that CHROMIUM names, or one in a usual place, or (as root on Debian) installed
 * now. Undefined, with the command that would install it printed once, where there is none.
 */
export function findChromium(): Promise<string | undefined> {
  looked ??= look();
  return looked;
}

/** A headless browser of the size that the tests and screenshots expect. */
export async function launchChromium(executablePath: string): Promise<Browser> {
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];
  return chromium.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu', ...quiet] });
}

async function look(): Promise<string | undefined> {
  const named = process.env['CHROMIUM'];
  const found = (named ? [named, ...USUAL_PLACES] : USUAL_PLACES).find((path) => existsSync(path));
  if (found) return found;
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall) {
    console.log(`Installing ${PACKAGES.join(' and ')} (once) …`);
    const { code, output } = await collect('sh', ['-c', INSTALL_COMMAND], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    if (code === 0 && existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
    console.log(output.slice(-1500));
  }
  console.log(`There is no Chromium, which the tests in VS Code need. Install one (Debian: sudo sh -c "${INSTALL_COMMAND}"), or name one in CHROMIUM.`);
  return undefined;
}
