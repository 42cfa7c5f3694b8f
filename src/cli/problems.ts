/** Tells the user what went wrong, one line each, and remembers whether anything did. */
export class Problems {
  #failed = false;

  constructor(private readonly write: (line: string) => void) {}

  get failed(): boolean {
    return this.#failed;
  }

  /** Something asked for is missing from the output. */
  error(place: string, message: string): void {
    this.#failed = true;
    this.write(`claimlens: ${place}: ${oneLine(message)}\n`);
  }

  /** Worth knowing; the output is complete. */
  warning(place: string, message: string): void {
    this.write(`claimlens: warning: ${place}: ${oneLine(message)}\n`);
  }
}

/** What the operating system answered, in plain words. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, message } = error as NodeJS.ErrnoException;
  return (code !== undefined ? REASONS[code] : undefined) ?? message;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EISDIR: 'is a folder',
  ENOTDIR: 'part of the path is not a folder',
  ENOSPC: 'no space left on the disk',
  EROFS: 'the disk is read-only',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'the link leads in a circle',
};

function oneLine(message: string): string {
  return message.replace(/\s+/g, ' ').trim();
}
