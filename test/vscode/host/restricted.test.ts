import * as vscode from 'vscode';
import { check, same } from './expect';

describe('Restricted Mode', () => {
  it('is what this window runs in', () => {
    same(vscode.workspace.isTrusted, false, 'trust');
  });

  it('has the extension enabled', () => {
    check(vscode.extensions.getExtension('claimlens.claimlens'), 'the extension is disabled');
  });
});
