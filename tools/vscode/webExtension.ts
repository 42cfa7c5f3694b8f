import type { Page } from 'playwright-core';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { ROOT } from '../lib/paths';

export interface WebExtension {
  /** Where the checkout's files are served, such as `http://127.0.0.1:4000/extension`. */
  readonly location: string;
  stop(): void;
}

const FOLDER = '/extension';
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png' };

/**
 * Serves the checkout over HTTP, as vscode.dev gets its extensions: VS Code runs such an extension in the web worker
 * host. (One that stands on the remote may be moved there by a setting, but may not start a worker of its own.)
 */
export async function serveExtension(): Promise<WebExtension> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(FOLDER.length));
    const file = join(ROOT, path);
    response.setHeader('Access-Control-Allow-Origin', '*');
    readFile(file).then(
      (content) => {
        response.setHeader('Content-Type', TYPES[extname(file)] ?? 'text/plain');
        response.end(file.startsWith(ROOT + sep) ? content : '');
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { location: `http://127.0.0.1:${port}${FOLDER}`, stop: () => server.close() };
}

/**
 * Makes the workbench load the extension from there: its page carries its configuration in an attribute, to which the
 * extension is added as it is read. (To change the page on its way breaks the connection to the server.)
 */
export async function addWebExtension(page: Page, { location }: WebExtension): Promise<void> {
  const { protocol, host, pathname } = new URL(location);
  await page.addInitScript(
    (extension) => {
      // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its element below
      const read = Element.prototype.getAttribute;
      Element.prototype.getAttribute = function (name) {
        const value = read.call(this, name);
        if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings' || value === null) return value;
        const settings = JSON.parse(value) as { readonly developmentOptions?: object };
        return JSON.stringify({ ...settings, developmentOptions: { ...settings.developmentOptions, extensions: [extension] } });
      };
    },
    { scheme: protocol.slice(0, -1), authority: host, path: pathname },
  );
}

// What runs inside the page; the project has no types of the DOM.
interface PageElement {
  readonly id: string;
  getAttribute(this: PageElement, name: string): string | null;
}
declare const Element: { readonly prototype: PageElement };
