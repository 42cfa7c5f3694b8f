import { rareWords } from '../words/rareWords';
import { valueFound } from './found';
import type { Found } from './found';
import type { Scan } from './scan';
import { Role } from './words/figureWord';

/** Prices of shares in halves to sixty-fourths of a dollar, as American exchanges told them until 2001: "fell 2 5/8 to 31 1/8". */
export class StockPrices {
  private tellsOfShares: boolean | null = null;

  constructor(private readonly scan: Scan) {}

  /** The same number as dollars where it is such a price or its change; else the number as it is. */
  read(found: Found): Found {
    const { scan } = this;
    const { first, end } = found;
    if (scan.lower(end - 2) !== '/' || !PARTS.has(scan.form(end - 1)) || scan.isContent(end) || !isMoved(scan, first)) return found;
    for (let i = first - 1; i >= scan.first && i > first - SUBJECT_REACH; i--) if (OTHER_PRICES.has(scan.form(i))) return found;
    this.tellsOfShares ??= scan.tokens.forms.some((form) => SHARES.has(form));
    return this.tellsOfShares ? valueFound('money', first, end, found.value, 'USD', 'money') : found;
  }
}

/** "fell 2 5/8", "closed at 31 1/8", "up 3/8", "to 31 1/8". */
function isMoved(scan: Scan, first: number): boolean {
  if (scan.has(first - 1, Role.change) || MOVES.has(scan.form(first - 1))) return true;
  if (!LEVELS.has(scan.form(first - 1))) return false;
  for (let i = first - 2; i >= scan.first && i > first - REACH; i--) if (scan.has(i, Role.change) || CLOSES.has(scan.form(i))) return true;
  return false;
}

const REACH = 8;
/** How far before its price the thing that has it stands. */
const SUBJECT_REACH = 40;
const PARTS = rareWords('2 4 8 16 32 64');
const MOVES = rareWords('added advanced down eased gained jumped lost off plus shed slid slipped surged tumbled up');
const LEVELS = rareWords('at from to');
const CLOSES = rareWords('close closed closing finished ended opened quoted settled sold traded trading was');
const SHARES = rareWords('shares stock stocks nasdaq nyse');
const OTHER_PRICES = rareWords(
  `average bond bonds bushel cents contract contracts dow eurobond futures gilt gilts inches index issue note notes par points treasuries
   treasury yield`,
);
