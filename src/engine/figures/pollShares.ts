import { rareWords } from '../words/rareWords';
import type { Found } from './found';
import type { Scan } from './scan';

/**
 * Shares of those asked, told without "percent" where a poll is spoken of in the sentence: "put Ruiz at 51 and Ortega at 39", "leads Ortega
 * 51 to 39", "ahead 51-39". The number as it is where it counts something, or where votes and seats are counted.
 */
export function readPollShare(scan: Scan, read: Found): Found {
  const { first, end, value } = read;
  if (value === null || value < 1 || value > WHOLE || !scan.word(first).digits) return read;
  if (!isLevel(scan, read) && !isHalfOfPair(scan, first, end)) return read;
  let asked = false;
  for (let i = Math.max(scan.first, first - REACH); i < Math.min(scan.end, end + REACH); i++) {
    if (COUNTED.has(scan.form(i))) return read;
    asked ||= POLLS.has(scan.form(i));
  }
  return asked ? { ...read, type: 'percent', unit: '%' } : read;
}

/** How far from its shares, on either side, the poll stands. */
const REACH = 40;
const WHOLE = 100;
const POLLS = rareWords('poll polls pollster pollsters polling survey surveys');
const COUNTED = rareWords('votes seats delegates ballots electoral games matches');

/** "Ruiz at 51", "his approval rating at 39": of a name or of what is asked for, and nothing counted behind. */
function isLevel(scan: Scan, { first, end }: Found): boolean {
  if (scan.lower(first - 1) !== 'at' || scan.isContent(end) || scan.isGluedDash(end)) return false;
  return scan.isCapital(first - 2) || RATED.has(scan.form(first - 2));
}

const RATED = rareWords('rating approval disapproval support trust');

/** One half of "51 to 39" or "51-39", behind a word of leading; no time or place stands behind it. */
function isHalfOfPair(scan: Scan, first: number, end: number): boolean {
  const isFirst = isJoint(scan, end) && scan.word(end + 1).digits;
  const isSecond = isJoint(scan, first - 1) && scan.word(first - 2).digits;
  if (isFirst === isSecond || scan.isContent(isFirst ? end + 2 : end)) return false;
  for (let i = first - 1; i >= scan.first && i > first - LEAD_REACH; i--) if (LEADS.has(scan.form(i))) return true;
  return false;
}

function isJoint(scan: Scan, at: number): boolean {
  return scan.lower(at) === 'to' || scan.isGluedDash(at);
}

const LEAD_REACH = 9;
const LEADS = rareWords('ahead beat beating beats behind defeat defeating favor favored favoured lead leading leads led over trail trailed trailing trails');
