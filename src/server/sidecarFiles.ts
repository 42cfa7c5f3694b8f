import { decodeText } from '../engine/decodeText';
import type { FileProblem } from '../annotations/jsonFile';
import type { Files } from './files';
import { logLine, type Log } from './log';

/** One kind of file in `.claimlens/`. */
export interface SidecarFormat<T> {
  /** In the workspace folder: ".claimlens/articles.json". */
  readonly path: string;
  /** What a folder without the file says. */
  readonly empty: T;
  readonly parse: (text: string) => SidecarContent<T>;
  /** Whether two say the same: then the one that was there stays. */
  readonly isSame: (a: T, b: T) => boolean;
}

export type SidecarContent<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly FileProblem[] };

const DIRECTORY = '.claimlens';

/** Told of all that is wrong with a file each time it is read; of nothing when it is good, or gone. */
export type OnProblems = (uri: string, problems: readonly FileProblem[], text: string) => void;

/** What people have written into one file of each workspace folder. A file with errors leaves in force what it said before. */
export class SidecarFiles<T> {
  readonly #folders = new Map<string, T>();
  /** The load that began last; the next one waits for it, so that the state read last is the one that stays. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly format: SidecarFormat<T>,
    private readonly files: Files,
    private readonly log: Log,
    private readonly onProblems: OnProblems,
  ) {}

  /** Reads the file of a folder, for the first time or again. Never rejects. */
  load(folder: string): Promise<{ readonly before: T; readonly after: T }> {
    const loaded = this.#last.then(() => this.#load(folder));
    this.#last = loaded;
    return loaded;
  }

  forget(folder: string): void {
    if (this.#folders.delete(folder)) this.onProblems(this.uriIn(folder), [], '');
  }

  folders(): readonly string[] {
    return [...this.#folders.keys()];
  }

  in(folder: string): T {
    return this.#folders.get(folder) ?? this.format.empty;
  }

  uriIn(folder: string): string {
    return uriIn(folder, this.format.path);
  }

  /** The workspace folder whose file this is, or whose `.claimlens` with the file in it; null when it is neither. */
  folderOf(uri: string): string | null {
    return this.folders().find((folder) => uri === this.uriIn(folder) || uri === uriIn(folder, DIRECTORY)) ?? null;
  }

  async #load(folder: string): Promise<{ readonly before: T; readonly after: T }> {
    const before = this.in(folder);
    this.#folders.set(folder, before);
    const read = await this.#read(folder, before);
    if (!this.#folders.has(folder)) return { before, after: before }; // The folder was closed meanwhile.
    const after = this.format.isSame(before, read) ? before : read;
    this.#folders.set(folder, after);
    return { before, after };
  }

  async #read(folder: string, before: T): Promise<T> {
    const uri = this.uriIn(folder);
    let text: string;
    try {
      text = decodeText((await this.files.read(uri)).bytes).text;
    } catch {
      this.onProblems(uri, [], '');
      return this.format.empty; // Most folders have none.
    }
    const parsed = this.format.parse(text);
    this.onProblems(uri, parsed.ok ? [] : parsed.errors, text);
    if (parsed.ok) return parsed.value;
    for (const { message, line } of parsed.errors) this.log.error(logLine(uri, `line ${line + 1}: ${message}`));
    return before; // The last good state stays in force.
  }
}

/** The URI of a path as VS Code writes it, so that it equals the one that comes from there. */
export function uriIn(folder: string, path: string): string {
  return `${folder.replace(/\/$/, '')}/${path.split('/').map(encodedLikeVSCode).join('/')}`;
}

function encodedLikeVSCode(segment: string): string {
  return encodeURIComponent(segment).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
