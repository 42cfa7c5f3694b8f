import { wordSet } from '../words/wordSet';
import type { CurrencyOfArticle } from './currencyOfArticle';
import { amountFound } from './found';
import type { Found } from './found';
import { tidy, withoutSuffix } from './numberRead';
import type { NumberRead } from './numberRead';
import { readNumber } from './numbers';
import type { Scan } from './scan';
import { hasCents } from './words/currencyWords';
import { nationalCurrency } from './words/nationalMoney';
import { Role } from './words/figureWord';
import { rareWords } from '../words/rareWords';

export interface CurrencyBefore {
  readonly code: string;
  readonly first: number;
}

interface CurrencyAfter {
  readonly code: string;
  readonly end: number;
  /** A hundredth of it: cents. */
  readonly minor: boolean;
}

/** "$", "US$", "C $", "Rs", "USD", "dollar" that ends right before the amount at token `at`. */
export function currencyBefore(scan: Scan, at: number): CurrencyBefore | null {
  const last = at - 1;
  const word = scan.word(last);
  const own = scan.word(at);
  if (!own.currencyBefore && !word.currencyBefore && word.currency === '' && !CLOSING.has(scan.form(last))) return null; // most numbers
  if (scan.lower(last) === ')') return scan.lower(last - 1) === 'euro' && scan.lower(last - 2) === '(' ? { code: 'EUR', first: last - 2 } : null;
  if (scan.isWord(last) && scan.isCardinal(last - 1)) return null; // "10 rmb 20 usd"
  if (own.currencyBefore && own.digits && !scan.isWord(last)) return { code: own.currency, first: at };
  if (word.digits || (!word.currencyBefore && word.currency !== 'USD')) {
    if (own.currencyBefore && own.digits) return { code: own.currency, first: at };
    return scan.lower(last) === '.' && scan.lower(last - 1) === 'rs' ? { code: 'INR', first: last - 1 } : null;
  }
  if (!scan.isWord(last)) return signBefore(scan, last);
  if (!own.digits || scan.year(at) > 0 || (scan.lower(last).length > 3 && scan.lower(last).endsWith('s'))) {
    return scan.lower(last) === 'dlrs' || scan.lower(last) === 'rs' ? { code: word.currency, first: last } : null;
  }
  return { code: word.currency, first: last };
}

/** What a currency may end with that no table lists: "Rs." 500, "(euro)1.10". */
const CLOSING = wordSet('. )');

function signBefore(scan: Scan, sign: number): CurrencyBefore {
  const code = scan.word(sign).currency;
  const prefix = scan.word(sign - 1).currencyPrefix;
  const joined = scan.glued(sign);
  if (prefix !== '' && scan.isWord(sign - 1) && (joined || isSpacedPrefix(scan, sign - 1))) {
    const changed = scan.lower(sign) === '$' || scan.lower(sign) === '¥' || scan.lower(sign) === '￥';
    return { code: changed ? prefix : code, first: sign - 1 };
  }
  return { code, first: sign };
}

/** "US $ 5", "C $ 1.34" with the letter set apart; a lone "a" or "s" is a word of its own. */
function isSpacedPrefix(scan: Scan, at: number): boolean {
  const lower = scan.lower(at);
  return (
    lower === 'c' || ((lower === 'us' || lower === 'u.s.' || lower === 'hk' || lower === 'nz' || lower === 'nt') && scan.isAllCaps(at))
  );
}

/** "dollars", "Swiss francs", "pence", "€" behind an amount that ends before token `at`. */
function currencyAfter(scan: Scan, at: number, read: NumberRead, currency: CurrencyOfArticle): CurrencyAfter | null {
  const name = read.openSuffix ? at - 1 : scan.pastHyphen(at);
  const word = scan.word(name);
  if (word.minor !== '' && (scan.lower(name).length > 1 || read.openSuffix) && !scan.form(name).text.endsWith('C'))
    return hundredthAt(scan, name, word.minor, currency);
  if (read.openSuffix && word.suffix === 'm') return null;
  if (word.currency !== '' && (!word.digits || read.openSuffix)) {
    if (scan.lower(name) === 'mark' && name === at && read.value !== 1) return null; // "the 4,000 mark", not "a 100-mark note"
    const coined = MONEY_NOUNS.has(scan.form(name + 1)); // "a 5-mark coin"
    const isCrown = scan.lower(name) === 'crowns'; // heads wear them too
    if (word.currencyDoubtful && !isLarge(read) && (!scan.lower(name).endsWith('s') || isCrown) && !coined) return null;
    if (!scan.isWord(name) && !read.openSuffix && scan.word(name + 1).digits && scan.glued(name + 1)) return null; // "5 $10 bills"
    const cents = scan.word(name + 1).minor !== '' && scan.lower(name + 1).startsWith('cent');
    const code = scan.isWord(name) ? currency.named(scan.lower(name), isCrown ? '' : word.currency, name) : word.currency;
    if (code === '') return null;
    return { code, end: cents ? name + 2 : name + 1, minor: cents }; // "30 euro cents"
  }
  const national = scan.isWord(name) ? nationalAfter(scan, name, currency) : null;
  if (national) return national;
  if (word.unit === 'pound' && scan.lower(name).startsWith('pound')) {
    if (scan.lower(name + 1) === 'sterling') return { code: 'GBP', end: name + 2, minor: false };
    const inOtherMoney = scan.lower(name + 1) === '(' && scan.word(name + 2).currencyBefore; // "400,000 pounds ($640,000)"
    if (read.scale >= 1e6 || inOtherMoney || (!read.openSuffix && isPaid(scan, at, name + 1))) {
      return { code: currency.named('pounds', 'GBP', name), end: name + 1, minor: false };
    }
  }
  return foreignAfter(scan, name);
}

/** Cents alone are of the money that stands behind ("28 cents to A$4.87"), or of the one that the article counts in. */
function hundredthAt(scan: Scan, name: number, code: string, currency: CurrencyOfArticle): CurrencyAfter {
  const end = name + 1;
  if (code !== 'USD') return { code, end, minor: true };
  if ((scan.lower(end) === 'us' || scan.lower(end) === 'u.s.') && scan.isAllCaps(end)) return { code, end: end + 1, minor: true };
  if (scan.lower(name - 1) === 'euro') return { code: 'EUR', end, minor: true };
  const nation = nationalCurrency(scan.word(end).nation, 'dollar'); // "45 cents Canadian"
  if (nation !== '' && hasCents(nation)) return { code: nation, end: end + 1, minor: true };
  const behind = LEVEL_JOINTS.has(scan.form(end)) ? codeBehind(scan, end + 1) : '';
  return { code: behind === '' ? currency.ofCents() : hasCents(behind) ? behind : code, end, minor: true };
}

const LEVEL_JOINTS = rareWords('at from to');

/** The currency of the sum that starts at a token: "A$4.87", "9.80 euros"; `''` where none does. */
function codeBehind(scan: Scan, at: number): string {
  for (let i = at; i < at + 3; i++) {
    if (!scan.word(i).digits) continue;
    const before = currencyBefore(scan, i);
    if (before && before.first >= at) return before.code;
    const read = readNumber(scan, i);
    return read && scan.isWord(read.end) ? scan.word(read.end).currency : '';
  }
  return '';
}

/** "fixed at 1,318.50 to the dollar", "at 121.30 yen": a rate in the money whose name stands before; `''` where no rate is told. */
function codeOfRate(scan: Scan, at: number, read: NumberRead, currency: CurrencyOfArticle): string {
  const { end } = read;
  if (!read.digits || !read.bare || !RATE_JOINTS.has(scan.form(end)) || scan.has(at - 1, Role.determiner)) return '';
  const per = scan.lower(end) === 'per' || scan.lower(end) === 'a';
  if (!per && scan.lower(end + 1) !== 'the') return '';
  const from = per ? end + 1 : end + 2;
  const other = scan.word(from).nation !== '' || scan.lower(from) === 'u.s.' ? from + 1 : from;
  const { currency: usual, currencyDoubtful } = scan.word(other);
  if (usual === '' || !scan.isWord(other) || (currencyDoubtful && per)) return '';
  for (let i = at - 1; i >= scan.first && i > at - RATE_REACH; i--) {
    const word = scan.word(i);
    if (scan.lower(i) === 'pound') return currency.named('pound', 'GBP', i);
    if (word.currency !== '' && word.currency !== usual && scan.isWord(i) && !word.digits) {
      const national = nationalCurrency(scan.word(i - 1).nation, scan.lower(i));
      return national === '' ? currency.named(scan.lower(i), word.currency, i) : national;
    }
  }
  return '';
}

const RATE_JOINTS = rareWords('a against per to');
const RATE_REACH = 20;

/** "stole 30,000 pounds", "3,000 pounds a week": money and no weight, by a verb of paying close before or a time behind. */
function isPaid(scan: Scan, at: number, end: number): boolean {
  if ((scan.lower(end) === 'a' || scan.lower(end) === 'per') && PAY_PERIODS.has(scan.form(end + 1))) return true;
  for (let i = at - 2; i >= scan.first && i > at - PAID_REACH; i--) if (PAYS.has(scan.form(i))) return true;
  return false;
}

const PAID_REACH = 6;
const PAY_PERIODS = wordSet('day hour month week year');
const PAYS =
  wordSet(`borrowed charged charges cost costing costs damages debts donated earn earned earns fine fined owed paid pay paying pays price
   priced raised salary spend spending spent stole stolen wages worth`);

/** "500 Thai baht", "300 Papua New Guinea kina": a nation before the name of a currency that is not told by it. */
function foreignAfter(scan: Scan, at: number): CurrencyAfter | null {
  for (let last = at; last < at + NATION_WORDS_AT_MOST; last++) {
    if (!scan.isCapital(last) || !scan.isContent(last) || scan.word(last).digits) return null;
    const name = scan.word(last + 1);
    if (name.currency === '') continue;
    const isName = !name.currencyDoubtful && !name.digits && !scan.isCapital(last + 1) && scan.isWord(last + 1);
    return isName ? { code: name.currency, end: last + 2, minor: false } : null;
  }
  return null;
}

function isLarge(read: NumberRead): boolean {
  return (read.value ?? read.low ?? 0) >= 100 || !read.bare;
}

const MONEY_NOUNS = wordSet('banknote bill bills coin coins note notes');

/** "Canadian dollars", "Sri Lankan rupees", "new Taiwan dollars", "U.S. cents", "CFA francs". */
function nationalAfter(scan: Scan, at: number, currency: CurrencyOfArticle): CurrencyAfter | null {
  for (let last = at; last < at + NATION_WORDS_AT_MOST; last++) {
    if (!scan.isCapital(last) && scan.lower(last) !== 'new' && scan.word(last).nation === '') return null;
    const { nation } = scan.word(last);
    if (nation === '') continue;
    const name = scan.lower(last + 1);
    const isCfa = scan.lower(last) === 'cfa' && name.startsWith('franc');
    const code = isCfa ? currency.named('cfa', 'XOF', last) : nationalCurrency(nation, name);
    if (code === 'SDG' && scan.lower(last - 1) === 'south') return { code: 'SSP', end: last + 2, minor: false };
    if (code !== '') return { code, end: last + 2, minor: name.startsWith('cent') };
  }
  return null;
}

const NATION_WORDS_AT_MOST = 3;

/** An amount of money whose number has been read; null when no currency stands beside it. */
export function readMoney(
  scan: Scan, start: number, read: NumberRead, before: CurrencyBefore | null, currency: CurrencyOfArticle,
): Found | null {
  if (before) return amountWithSign(scan, start, read, before, currency);
  const rate = codeOfRate(scan, start, read, currency);
  if (rate !== '') return money(start, read.end, read, 1, rate);
  const at = behindOf(scan, read);
  const millions = read.openSuffix && scan.word(at - 1).suffix === 'm'; // "1.2m euros"
  const after = currencyAfter(scan, at, millions ? withoutSuffix(read) : read, currency);
  if (!after) return null;
  const factor = millions ? 1e6 : after.minor ? 0.01 : 1;
  let value = times(read.value, factor);
  let end = after.end;
  if (!after.minor && scan.lower(end) === 'and' && value !== null) {
    const cents = readNumber(scan, end + 1);
    if (cents && cents.value !== null && cents.value < 100 && scan.word(cents.end).minor !== '' && scan.isWord(cents.end)) {
      value = tidy(value + cents.value / 100);
      end = cents.end + 1;
    }
  }
  const amount = { value, low: times(read.low, factor), high: times(read.high, factor) };
  return amountFound('money', start, end, amount, after.code, read.vague ? 'vague-amount' : 'money');
}

/** The token behind "of" in "millions of dollars", "0.4 of a cent"; else the one behind the number. */
function behindOf(scan: Scan, read: NumberRead): number {
  if (scan.lower(read.end) !== 'of') return read.end;
  if (read.vague) return read.end + 1;
  const isPart = (read.value ?? 1) < 1 && scan.lower(read.end + 1) === 'a' && scan.word(read.end + 2).minor !== '';
  return isPart ? read.end + 2 : read.end;
}

function amountWithSign(scan: Scan, start: number, read: NumberRead, before: CurrencyBefore, currency: CurrencyOfArticle): Found {
  let { end } = read;
  let factor = 1;
  const last = scan.word(end - 1);
  if (read.openSuffix && last.suffix === 'm') factor = 1e6;
  else if (read.openSuffix && last.suffix === 't') factor = 1e12;
  else if (read.bare && !read.openSuffix && scan.word(end).gluedScale > 0 && read.digits && isLoneScale(scan, end))
    factor = scan.word(end++).gluedScale;
  const sign = scan.lower(before.first);
  const code = codeOfSign(sign, before.code, currency);
  const named = scan.word(end);
  if (named.currency === code && !named.currencyDoubtful && scan.isWord(end))
    end++; // "$5 dollars"
  else if (named.currency !== '' && named.currencyBefore && scan.isAllCaps(end) && sign === '$') {
    return money(start, end + 1, read, factor, named.currency); // "$5 CAD"
  }
  return money(start, end, read, factor, code);
}

/** What the signs mean that several currencies share. */
function codeOfSign(sign: string, usual: string, currency: CurrencyOfArticle): string {
  if (sign === '$') return currency.ofDollarSign();
  return (sign === '¥' || sign === '￥') && currency.isYuan() ? 'CNY' : usual;
}

function money(start: number, end: number, read: NumberRead, factor: number, unit: string): Found {
  const amount = { value: times(read.value, factor), low: times(read.low, factor), high: times(read.high, factor) };
  return amountFound('money', start, end, amount, unit, read.vague ? 'vague-amount' : 'money');
}

/** "$5 m" is five million where "m" stands alone. */
function isLoneScale(scan: Scan, at: number): boolean {
  return !scan.isGluedDash(at + 1) && scan.lower(at + 1) !== "'";
}

function times(value: number | null, factor: number): number | null {
  return value === null ? null : tidy(value * factor);
}
