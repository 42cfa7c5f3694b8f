import type { Tokens } from '../text/tokens';
import { Shape, TokenKind } from '../words/wordForm';
import type { Mark } from './mark';
import { Family, Role } from './mark';
import { endWithoutMark } from './missingClose';

/** A pair of marks in the making: indices refer to `Pairing.drafts`. */
export interface Draft {
  readonly firstToken: number;
  endToken: number;
  closed: boolean;
  readonly parent: number;
  readonly continues: number;
  /** An opening mark that turned out to be an apostrophe. */
  dropped: boolean;
  readonly mark: Mark | null;
}

/** One block as pairing sees it: tokens `[first, end)` and the marks among them. */
export interface MarkedBlock {
  readonly first: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/** Deeper marks are ignored, so that hostile nesting costs no more than flat text. */
const DEEPEST = 6;

/**
 * Pairs the marks of a text, block by block, with a stack of those that are open. A closing mark closes the innermost
 * open one of its family; what opened inside and is still open is missing its mark.
 */
export class Pairing {
  readonly drafts: Draft[] = [];
  private open: number[] = [];
  /** Drafts still open at the end of the block before, outermost first, which this block may go on with. */
  private carried: number[] = [];
  private first = 0;
  private marks: readonly Mark[] = [];
  /** Per mark of the block, the index of the next mark of its family. */
  private nextOfFamily: number[] = [];
  /** Per mark, closing less opening marks of its family from this one to the block's end. */
  private surplus: number[] = [];
  /** Per mark, how many marks of its family from this one on may close. */
  private closersLeft: number[] = [];

  constructor(private readonly tokens: Tokens) {}

  /** `next` is the block that could go on with a quotation left open here. */
  addBlock(block: MarkedBlock, next: MarkedBlock | null): void {
    this.first = block.first;
    this.marks = block.marks;
    this.countAhead();
    this.open = [];
    this.openWithoutMark(block);
    block.marks.forEach((mark, n) => this.read(mark, n, block, next));
    this.finishBlock(block, next);
  }

  private read(mark: Mark, n: number, block: MarkedBlock, next: MarkedBlock | null): void {
    const holder = this.innermostOpen(mark.family);
    if (mark.family === Family.single) this.readSingle(mark, n, holder, block, next);
    else if (mark.role === Role.opens) this.readOpening(mark, n, holder);
    else if (holder < 0) {
      if (mark.role === Role.either && !this.isInches(mark)) this.push(mark);
    } else if (!this.isInchesInside(mark, n)) this.close(holder, mark.token + 1);
  }

  /** An opening mark where one is open already: nested, or the earlier one lacks its closing mark, or this one closes. */
  private readOpening(mark: Mark, n: number, holder: number): void {
    if (holder < 0) {
      this.push(mark);
      return;
    }
    const next = this.nextMark(n);
    if (mark.straight && next?.role !== Role.closes) {
      this.close(holder, mark.token + 1); // "Go, "he said. "Now."
      return;
    }
    const otherStyle = next?.role === Role.closes && this.drafts[holder]?.mark?.straight !== mark.straight; // "The “new” dam …
    if ((this.surplus[n] ?? 0) < 1 && !otherStyle) this.endUnclosed(holder, mark.token);
    this.push(mark);
  }

  private readSingle(mark: Mark, n: number, holder: number, block: MarkedBlock, next: MarkedBlock | null): void {
    if (mark.role === Role.closes || (mark.role === Role.either && holder >= 0)) {
      if (holder < 0 || this.isPossessive(mark, n)) return;
      if (this.open.at(-1) !== holder && (!mark.firm || this.closesLater(holder, n))) return;
      this.close(holder, mark.token + 1);
      return;
    }
    if (!mark.firm && (this.closersLeft[n] ?? 0) === 0) {
      const reopened = mark.token === block.first && next !== null && startsWith(next, Family.single);
      if (!reopened) return;
    }
    if (holder >= 0 && (this.surplus[n] ?? 0) < 1) this.endUnclosed(holder, mark.token);
    this.push(mark);
  }

  /** workers' inside single marks: an apostrophe when a surer closing mark comes before the next opening one. */
  private isPossessive(mark: Mark, n: number): boolean {
    if (mark.firm) return false;
    const next = this.nextMark(n);
    return next !== undefined && next.role === Role.closes && next.firm;
  }

  /** True when a mark opened inside draft `holder` still has its closing mark ahead. */
  private closesLater(holder: number, n: number): boolean {
    const inner = this.drafts[this.open[this.open.indexOf(holder) + 1] ?? -1]?.mark;
    if (!inner) return false;
    for (let ahead = n + 1; ahead < this.marks.length && ahead <= n + LOOK_AHEAD; ahead++) {
      const mark = this.marks[ahead];
      if (mark && mark.family === inner.family) return mark.role === Role.closes;
    }
    return false;
  }

  /** 12" of rain */
  private isInches(mark: Mark): boolean {
    return this.tokens.glued(mark.token) && this.tokens.form(mark.token - 1).kind === TokenKind.number;
  }

  /** "The 12" pipe burst," she said: the surer closing mark comes later. */
  private isInchesInside(mark: Mark, n: number): boolean {
    if (mark.family !== Family.double || !this.isInches(mark)) return false;
    return this.nextMark(n)?.role === Role.closes;
  }

  /** The next mark of the same family in the block. */
  private nextMark(n: number): Mark | undefined {
    const next = this.nextOfFamily[n] ?? -1;
    return next < 0 ? undefined : this.marks[next];
  }

  private innermostOpen(family: Family): number {
    for (let n = this.open.length - 1; n >= 0; n--) {
      const draft = this.open[n] ?? -1;
      if (this.familyOf(draft) === family) return draft;
    }
    return -1;
  }

  private familyOf(draft: number): Family {
    return this.drafts[draft]?.mark?.family ?? Family.double;
  }

  private push(mark: Mark): void {
    if (this.open.length >= DEEPEST) return;
    const depth = this.open.length;
    const before = mark.token === this.first + depth ? (this.carried[depth] ?? -1) : -1; // “‘ at the start reopen both
    const continues = before >= 0 && this.familyOf(before) === mark.family ? before : -1;
    const parent = depth > 0 ? (this.open[depth - 1] ?? -1) : -1;
    this.open.push(this.drafts.length);
    this.drafts.push({ firstToken: mark.token, endToken: mark.token + 1, closed: false, parent, continues, dropped: false, mark });
  }

  /** “One. ¶ Two,” he said: the mark at the paragraph's start is missing. */
  private openWithoutMark(block: MarkedBlock): void {
    const before = this.carried[0] ?? -1;
    if (before < 0 || startsWith(block, this.familyOf(before))) return;
    if (!closesWhatIsOpen(block)) return;
    this.open.push(this.drafts.length);
    const { first } = block;
    this.drafts.push({ firstToken: first, endToken: first + 1, closed: false, parent: -1, continues: before, dropped: false, mark: null });
  }

  private close(draft: number, endToken: number): void {
    while (this.open.length > 0 && this.open.at(-1) !== draft) this.endUnclosed(this.open.at(-1) ?? -1, endToken - 1);
    this.open.pop();
    const closing = this.drafts[draft];
    if (!closing) return;
    closing.endToken = endToken;
    closing.closed = true;
  }

  /** Ends a draft and all inside it before token `limit`, where no closing mark was found. */
  private endUnclosed(draft: number, limit: number): void {
    while (this.open.length > 0) {
      const last = this.open.pop() ?? -1;
      const unclosed = this.drafts[last];
      if (unclosed) {
        unclosed.endToken = endWithoutMark(this.tokens, unclosed.firstToken + 1, limit);
        unclosed.dropped = !this.standsUnclosed(unclosed);
      }
      if (last === draft) return;
    }
  }

  /** A single mark that never closes is an apostrophe, unless it opens a sentence where speech may start. */
  private standsUnclosed(draft: Draft): boolean {
    const { mark } = draft;
    if (!mark || mark.family !== Family.single) return draft.endToken > draft.firstToken + 1;
    if (!mark.firm) return false;
    const before = this.tokens.form(mark.token - 1).text;
    const startsBlock = this.tokens.blockAt(mark.token) !== this.tokens.blockAt(mark.token - 1) || mark.token === 0;
    return (startsBlock || before === ':' || before === ',') && (this.tokens.form(mark.token + 1).shape & Shape.capitalised) !== 0;
  }

  private finishBlock(block: MarkedBlock, next: MarkedBlock | null): void {
    const outermost = this.open[0] ?? -1;
    this.carried = [];
    if (outermost < 0) return;
    if (!next || !goesOn(next, this.familyOf(outermost))) {
      this.endUnclosed(outermost, block.end);
      return;
    }
    const lapsed = this.open.findIndex((draft, depth) => depth > 0 && !reopens(next, depth, this.familyOf(draft)));
    if (lapsed > 0) this.endUnclosed(this.open[lapsed] ?? -1, block.end);
    this.carried = [...this.open];
    for (const index of this.open) {
      const draft = this.drafts[index];
      if (draft) draft.endToken = block.end;
    }
  }

  private countAhead(): void {
    const count = this.marks.length;
    this.nextOfFamily = new Array<number>(count).fill(-1);
    this.surplus = new Array<number>(count).fill(0);
    this.closersLeft = new Array<number>(count).fill(0);
    const nearest: number[] = [-1, -1, -1, -1, -1, -1]; // by family
    for (let n = count - 1; n >= 0; n--) {
      const mark = this.marks[n];
      if (!mark) continue;
      const later = nearest[mark.family] ?? -1;
      this.nextOfFamily[n] = later;
      const isLast = later < 0;
      this.surplus[n] = (isLast ? 0 : (this.surplus[later] ?? 0)) + (mark.role === Role.closes ? 1 : mark.role === Role.opens ? -1 : 0);
      this.closersLeft[n] = (isLast ? 0 : (this.closersLeft[later] ?? 0)) + (mark.role === Role.opens ? 0 : 1);
      nearest[mark.family] = n;
    }
  }
}

/** How many marks ahead an inner closing mark is looked for. */
const LOOK_AHEAD = 8;

function startsWith(block: MarkedBlock, family: Family): boolean {
  return reopens(block, 0, family);
}

/** The block starts with opening marks, of which the one at `depth` is of this family. */
function reopens(block: MarkedBlock, depth: number, family: Family): boolean {
  const mark = block.marks[depth];
  return mark !== undefined && mark.token === block.first + depth && mark.family === family && mark.role !== Role.closes;
}

/** The block repeats the opening mark, or closes what it did not open. */
function goesOn(block: MarkedBlock, family: Family): boolean {
  if (startsWith(block, family)) return true;
  return family === Family.double && closesWhatIsOpen(block);
}

/** The first double mark closes; words come before it. */
function closesWhatIsOpen(block: MarkedBlock): boolean {
  return block.marks[0]?.token !== block.first && block.marks.find((mark) => mark.family === Family.double)?.role === Role.closes;
}
