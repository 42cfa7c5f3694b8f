import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/**
 * The executable of a desktop VS Code (the program itself, not its command-line script): the one that CLAIMLENS_VSCODE
 * names, or one in a usual place, or the one beside the `code` on the path. Undefined where there is none, where there
 * is no display, or when CLAIMLENS_VSCODE is `npm`, which asks for the one that comes by npm.
 */
export function findDesktopVscode(): string | undefined {
  const named = process.env['CLAIMLENS_VSCODE'];
  if (named === 'npm') return undefined;
  if (named) return existsSync(named) ? named : undefined;
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  return hasDisplay ? [...usualPlaces(), ...besideTheCommand()].find((path) => existsSync(path)) : undefined;
}

function usualPlaces(): readonly string[] {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications/Visual Studio Code.app/Contents/MacOS/Electron', '/Applications/Visual Studio Code.app/Contents/MacOS/Code'];
    case 'win32':
      return [process.env['LOCALAPPDATA'] ?? '', process.env['ProgramFiles'] ?? '']
        .filter((folder) => folder !== '')
        .flatMap((folder) => [join(folder, 'Programs/Microsoft VS Code/Code.exe'), join(folder, 'Microsoft VS Code/Code.exe')]);
    default:
      return ['/usr/share/code/code', '/opt/visual-studio-code/code', '/snap/code/current/usr/share/code/code'];
  }
}

/** On Linux, `code` on the path is a link to …/bin/code, a script; the program is …/code. */
function besideTheCommand(): readonly string[] {
  if (process.platform !== 'linux') return [];
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'code'))
    .filter((path) => existsSync(path))
    .map((path) => join(dirname(dirname(realpathSync(path))), 'code'));
}
