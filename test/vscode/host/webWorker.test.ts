import * as vscode from 'vscode';
import { check, same } from './expect';

describe('the web worker extension host', () => {
  it('is where this runs', () => {
    const scope = globalThis as { readonly importScripts?: unknown };
    check(typeof scope.importScripts === 'function', 'this is not a worker');
  });

  it('has the extension', () => {
    same(vscode.extensions.getExtension('claimlens.claimlens')?.extensionKind, vscode.ExtensionKind.UI, 'where it runs');
  });
});
