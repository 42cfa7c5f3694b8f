import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../src/features/tokenLegend';
import { ACTOR_COMMANDS, CARD_COMMANDS, FIGURE_COMMANDS } from '../../src/protocol';

interface Manifest {
  readonly contributes: {
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenModifiers: readonly { readonly id: string }[];
    readonly semanticTokenScopes: readonly { readonly scopes: Readonly<Record<string, readonly string[]>> }[];
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly languages: readonly { readonly configuration: string; readonly icon: Readonly<Record<string, string>> }[];
    readonly grammars: readonly { readonly path: string }[];
    readonly jsonValidation: readonly { readonly url: string }[];
  };
}

const ROOT = new URL('../../', import.meta.url);
const { contributes } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as Manifest;

describe('manifest', () => {
  it('declares the token types and modifiers that the server sends, with scopes for each type', () => {
    assert.deepEqual(contributes.semanticTokenTypes.map(({ id }) => id), [...TOKEN_TYPES]);
    assert.deepEqual(contributes.semanticTokenModifiers.map(({ id }) => id), [...TOKEN_MODIFIERS]);
    const selectors = Object.keys(contributes.semanticTokenScopes[0]?.scopes ?? {}).map((selector) => selector.split('.'));
    assert.deepEqual(selectors.filter((parts) => parts.length === 1).flat(), [...TOKEN_TYPES]);
    const known: readonly string[] = [...TOKEN_TYPES, ...TOKEN_MODIFIERS];
    assert.deepEqual(selectors.flat().filter((part) => !known.includes(part)), []);
  });

  it('declares the commands of its menus, of the cards and of the quick fixes', () => {
    const declared = contributes.commands.map(({ command }) => command);
    const inMenus = Object.values(contributes.menus).flat().map(({ command }) => command);
    const used = [...inMenus, ...Object.values(ACTOR_COMMANDS), ...Object.values(FIGURE_COMMANDS), ...CARD_COMMANDS];
    assert.deepEqual(used.filter((command) => !declared.includes(command)), []);
  });

  it('names files that are there', () => {
    const paths = [
      ...contributes.languages.flatMap(({ configuration, icon }) => [configuration, ...Object.values(icon)]),
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.jsonValidation.map(({ url }) => url),
    ];
    assert.deepEqual(paths.filter((path) => !existsSync(new URL(path, ROOT))), []);
  });
});
