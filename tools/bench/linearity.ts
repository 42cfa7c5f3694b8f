import { engine } from './engine';
import { generateArticles } from './texts';
import { table, time } from './timing';

/** A text ten times as long may cost this many times as much for each character before it counts as not linear. */
const TOLERANCE = 3;
const NEWS_SIZES = [10_000, 100_000, 1_000_000, 10_000_000];
const HOSTILE_SIZES = [100_000, 1_000_000];

const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  'opening quotation marks': (length) => '“'.repeat(length),
  'straight quotation marks': (length) => '"'.repeat(length),
  'single quotation marks': (length) => `'`.repeat(length),
  'quoted letters': (length) => '"a" '.repeat(length / 4),
  capitals: (length) => 'A'.repeat(length),
  'capitalised words': (length) => 'Aa '.repeat(length / 3),
  'capitals with full stops': (length) => 'A.'.repeat(length / 2),
  digits: (length) => '7'.repeat(length),
  'digits, commas and blanks': (length) => '7, 7,7 '.repeat(length / 7),
  'opening brackets': (length) => '('.repeat(length),
  'pairs of brackets': (length) => '()'.repeat(length / 2),
  'one word without spaces': (length) => 'word'.repeat(length / 4),
  'said said said': (length) => 'said '.repeat(length / 5),
  'he said that': (length) => 'he said that '.repeat(length / 13),
  'empty lines': (length) => '\n'.repeat(length),
  dashes: (length) => '---\n'.repeat(length / 4),
  blanks: (length) => ' '.repeat(length),
  hyphens: (length) => 'a-'.repeat(length / 2),
  'one long paragraph': (length) => 'A clerk named Ann Doe said no. '.repeat(length / 31),
  'shares in a poll': (length) => 'a poll put Ann at 39 , '.repeat(length / 23),
  'prices in eighths': (length) => 'stock fell 3/8 to 12 1/8 , '.repeat(length / 27),
  'reports around an aside': (length) => 'the result, as he said, was '.repeat(length / 28),
  'beliefs without end': (length) => 'police believe the crews expect to fear that '.repeat(length / 45),
  'orders with an aside': (length) => 'ordered the yard, along with the clerk, '.repeat(length / 40),
  'moneys of countries': (length) => 'the Chilean peso , 30 pesos , '.repeat(length / 30),
  'quotations without a cue': (length) => '“We are going there today now.” '.repeat(length / 32),
  'quotations that never close': (length) => '“We are going there today now.\n\n'.repeat(length / 32),
  'quotations by a pronoun': (length) => '“We are going there today now,” he said. '.repeat(length / 41),
  'names that say': (length) => 'Mr. Doe said '.repeat(length / 13),
  'paragraphs of a word': (length) => 'a\n\n'.repeat(length / 3),
};

export interface LinearityReport {
  readonly text: string;
  readonly isLinear: boolean;
}

/** Nanoseconds a character on longer and longer texts, of news and of what would make a careless program stop. */
export function checkLinearity(): LinearityReport {
  const news = generateArticles(NEWS_SIZES.at(-1) ?? 0, 2).join('\n\n');
  const newsCosts = NEWS_SIZES.map((size) => cost(news.slice(0, size)));
  const rows = [['news', ...NEWS_SIZES.map((size, i) => `${size / 1000} kB: ${(newsCosts[i] ?? 0).toFixed(0)}`), verdict(newsCosts)]];
  let isLinear = verdict(newsCosts) === 'linear';
  for (const [name, make] of Object.entries(HOSTILE)) {
    const costs = HOSTILE_SIZES.map((size) => cost(make(size)));
    isLinear &&= verdict(costs) === 'linear';
    rows.push([name, ...HOSTILE_SIZES.map((size, i) => `${size / 1000} kB: ${(costs[i] ?? 0).toFixed(0)}`), '', '', verdict(costs)]);
  }
  return { text: `Nanoseconds a character\n${table(rows)}`, isLinear };
}

/** The better of two runs, so that a pause of the machine is not taken for a slow text. */
function cost(text: string): number {
  const runs = [0, 1].map(() => {
    engine.clearWordForms();
    return time(() => engine.analyse(text));
  });
  return (1e6 * Math.min(...runs)) / text.length;
}

function verdict(costs: readonly number[]): 'linear' | 'NOT LINEAR' {
  // Ten thousand characters are too few to tell; 20 ns are within what a cache costs.
  const [first = 0, ...later] = costs.slice(-2);
  return later.every((later) => later <= TOLERANCE * first + 20) ? 'linear' : 'NOT LINEAR';
}
