/** The words that lines of a kind start with, whatever their case: asked in place, nothing is copied. */
export class LineStarts {
  /** By the code of their first character (below 256), since most paragraphs start with none of them. */
  private readonly byFirst: (string[] | undefined)[] = new Array<string[] | undefined>(256).fill(undefined);

  /** @param starts in lower case */
  constructor(starts: readonly string[]) {
    for (const start of starts) {
      const code = start.charCodeAt(0);
      const others = this.byFirst[code];
      if (others) others.push(start);
      else this.byFirst[code] = [start];
    }
  }

  /** True when what stands at `[from, to)` starts with one of them. */
  match(text: string, from: number, to: number): boolean {
    if (from >= to) return false;
    const code = small(text.charCodeAt(from));
    const candidates = code < 256 ? this.byFirst[code] : undefined;
    if (candidates === undefined) return false;
    for (const start of candidates) if (startsAt(text, start, from, to)) return true;
    return false;
  }
}

/** True when what stands at `[from, to)` starts with `start` (lower case), whatever its case. */
export function startsAt(text: string, start: string, from: number, to: number): boolean {
  if (start.length > to - from) return false;
  for (let i = 0; i < start.length; i++) if (small(text.charCodeAt(from + i)) !== start.charCodeAt(i)) return false;
  return true;
}

/** All of these words are ASCII but for apostrophes and signs. */
function small(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}
