import { readdirSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { openArticle, tokenWith } from './editor';
import { check } from './expect';

describe('the language server', () => {
  it('runs in a process of its own, outside the extension host', async function () {
    if (process.platform !== 'linux') this.skip();
    const { document } = await openArticle('articles/bridge.txt');
    await tokenWith(document, 'quote', 'We cannot patch it');
    const servers = childrenOf(process.pid).filter((commandLine) => /dist[/\\]server[/\\]node/.test(commandLine));
    check(servers.length === 1, `${servers.length} servers below the extension host`);
    check(vscode.extensions.getExtension('claimlens.claimlens')?.isActive, 'the extension is not active');
  });
});

/** The command lines of the processes that a process has started. */
function childrenOf(parent: number): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        // "pid (name) state parent …", where the name may hold blanks and brackets.
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const [, owner] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return Number(owner) === parent ? [readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ')] : [];
      } catch {
        return []; // It has ended meanwhile.
      }
    });
}
