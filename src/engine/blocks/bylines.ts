import { parsePublished } from '../details/parsePublished';
import { charSet, holdsOneOf, isLetter, isLower, isUpper } from '../text/chars';
import { LineStarts, startsAt } from './lineStarts';

/** How sure the place makes it: "Ana Ruiz, Vale Post" is a byline only at the top. */
export type BylinePlace = 'top' | 'inside' | 'bottom';

/**
 * True for "By Ana Ruiz and Ben Oduya", "Ana Ruiz, Vale Post" (at the top), "Reporting by …; editing by …", "Ana Ruiz
 * contributed to this report", and lines that only say when the article appeared. `line` is a whole paragraph.
 */
export function isByline(line: string, place: BylinePlace): boolean {
  if (isCredits(line)) return true;
  if (line.length > LONGEST) return false;
  if (line.includes('ontribute') && isContribution(line.toLowerCase())) return true;
  if (saysWhen(line)) return true;
  if (place === 'inside') return false;
  if (startsAt(line, 'by ', 0, line.length) || startsAt(line, 'by: ', 0, line.length)) return isNameList(line.slice(line.indexOf(' ') + 1), 1);
  if (place !== 'top') return false;
  return (line.length <= LONGEST_LONE && LONE_BYLINES.has(line.toLowerCase())) || namesAnOutlet(line);
}

/** "Ben Oduya contributed to this report." */
function isContribution(lower: string): boolean {
  return lower.includes('contributed to this ') || lower.includes('contributed reporting');
}

const LONGEST = 160;
const LONGEST_LONE = 30;

/** "(Reporting by Ana Ruiz in Vale; editing by Ben Oduya)" */
function isCredits(line: string): boolean {
  const start = line.startsWith('(') || line.startsWith('[') ? 1 : 0;
  return CREDITS.match(line, start, Math.min(line.length, HEAD));
}

const HEAD = 60;

/** "Saturday, 14 March 2031", "Published: 14 March 2031, 10:15", "Updated 3 hours ago" */
function saysWhen(line: string): boolean {
  if (parsePublished(line) !== null) return true;
  return line.length <= 60 && PUBLISHED.match(line, 0, line.length) && /\d/.test(line);
}

/** Names joined by "and", commas, "for", "in": every other word is capitalised. */
function isNameList(rest: string, fewestNames: number): boolean {
  const words = rest.trim().split(/\s+/);
  if (words.length > 14 || /[.!?:]$/.test(rest.replace(/\b[A-Z]\.|\b(?:Jr|Sr)\./g, ''))) return false;
  let names = 0;
  for (const word of words) {
    if (isUpper(word.charCodeAt(0))) names++;
    else if (isLetter(word.charCodeAt(0)) ? !BETWEEN_NAMES.has(word.replace(/,$/, '')) : /\d/.test(word)) return false;
  }
  return names >= fewestNames && words.length >= 2;
}

/** "Ana Ruiz, Vale Post", "ANA RUIZ | Associated Press", "Ana Ruiz in Vale" is left alone: it may be anything. */
function namesAnOutlet(line: string): boolean {
  if (endsSentence(line) || !holdsOneOf(line, SEPARATORS)) return false;
  const parts = line.split(/\s*(?:,|\||•|·| – | — )\s*/);
  const outlet = (parts.at(-1) ?? '').toLowerCase();
  if (parts.length < 2 || parts.length > 4 || !isNameList(line.replace(/[|•·–—]/g, ' '), 2)) return false;
  return OUTLETS.has(outlet) || OUTLET_ENDS.has(outlet.slice(outlet.lastIndexOf(' ') + 1));
}

const SEPARATORS = charSet(',|•·–—');

/** Most lines at the top do; isNameList would say so at greater cost. */
function endsSentence(line: string): boolean {
  const last = line.charAt(line.length - 1);
  return last === '.' ? isLower(line.charCodeAt(line.length - 2)) && !line.endsWith('Jr.') && !line.endsWith('Sr.') : '!?:'.includes(last);
}

const set = (list: string): ReadonlySet<string> => new Set(list.replace(/\n\s+/g, '').split('|'));

const CREDITS = new LineStarts([
  'reporting by ', 'additional reporting', 'editing by ', 'writing by ', 'written by ', 'edited by ', 'compiled by ', 'reported by ', 'words by ', 'text by ',
  'story by ', 'by staff ', 'translated by ',
]);
const PUBLISHED = new LineStarts(['published', 'first published', 'updated', 'last updated', 'last modified', 'posted', 'date:', 'created']);
const BETWEEN_NAMES = set('and|&|for|in|of|the|de|del|van|von|der|den|di|da|al|el|bin|ibn|la|le|at|with');
const LONE_BYLINES = set(
  `
  staff reporter|staff writer|our correspondent|our staff reporter|web desk|news desk|staff and agencies|agencies|
  agency reports|staff|reuters|associated press|the associated press|ap|afp|agence france-presse|bloomberg news|xinhua|
  ani|pti|ians|editorial board|the editorial board`,
);
const OUTLETS = set('reuters|ap|afp|upi|ani|pti|ians|xinhua|bloomberg|associated press|the associated press|agence france-presse|cnn|bbc|npr|politico|dpa|efe|kyodo|tass');
const OUTLET_ENDS = set(
  `
  news|times|post|herald|tribune|journal|gazette|chronicle|guardian|mail|star|press|observer|courier|telegraph|reporter|
  correspondent|editor|writer|bureau|desk|network|daily|today|magazine|agency|wire`,
);
