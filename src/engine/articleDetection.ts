import type { ArticleFeatures } from './articleFeatures';
import { articleFeatures } from './articleFeatures';

/** How much of a text decides, in UTF-16 code units from its start. */
export const DECIDING_LENGTH = 8192;

export interface ArticleVerdict {
  readonly article: boolean;
  /** What spoke for and against, in plain words, the most telling first. */
  readonly reasons: readonly string[];
  /** An article from 1 on. */
  readonly score: number;
}

/**
 * Decides whether a text reads like a news article in English, from its first `DECIDING_LENGTH` characters: prose that
 * reports (verbs of reporting, quotations, a dateline, days and offices), and no manual, licence, log, table, code, chat
 * or word list. The file's name is only a hint. Pure; linear. The weights are set by hand.
 */
export function readsLikeArticle(text: string, path?: string): ArticleVerdict {
  const features = articleFeatures(text.slice(0, DECIDING_LENGTH));
  const obstacle = OBSTACLES.find(({ holds }) => holds(features));
  if (obstacle) return { article: false, reasons: [obstacle.reason], score: -1 };
  const weighed = WEIGHTS.map(({ reason, weigh }) => ({ reason, weight: weigh(features) })).filter(({ weight }) => Math.abs(weight) >= 0.1);
  if (path !== undefined && isToolFile(path)) weighed.push({ reason: 'the file name', weight: -3 });
  weighed.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const score = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return { article: score >= 1, score, reasons: weighed.map(({ reason, weight }) => `${weight > 0 ? '+' : '−'} ${reason}`) };
}

interface Obstacle {
  readonly reason: string;
  readonly holds: (features: ArticleFeatures) => boolean;
}

/** What rules an article out by itself. */
const OBSTACLES: readonly Obstacle[] = [
  { reason: 'too short', holds: (f) => f.words < 12 },
  { reason: 'not in English', holds: (f) => f.english < 0.18 },
  { reason: 'hardly any whole sentences', holds: (f) => f.prose < 0.4 },
  { reason: 'code, a log, a table or mail', holds: (f) => f.machineLines > 0.3 || f.symbols > 0.012 || f.digits > 0.12 },
  { reason: 'a manual', holds: (f) => f.technical > 8 - (f.reporting > 0.8 ? 0 : 3) },
  { reason: 'a licence or terms', holds: (f) => f.legal > 4.5 },
];

interface Weight {
  readonly reason: string;
  readonly weigh: (features: ArticleFeatures) => number;
}

/** Rates are per hundred words; each is capped, so that no single habit of a text decides. */
const WEIGHTS: readonly Weight[] = [
  { reason: 'verbs of reporting', weigh: (f) => Math.min(1.2 * f.reporting, 2.4) },
  { reason: 'quotations', weigh: (f) => Math.min(0.8 * Math.min(f.quotations, 2 * f.reporting), 1) },
  { reason: 'a dateline', weigh: (f) => (f.hasDateline ? 1.2 : 0) },
  { reason: 'days and months', weigh: (f) => Math.min(0.6 * f.calendar, 1.5) },
  { reason: 'offices, events and institutions', weigh: (f) => Math.min(0.45 * f.titles, 1.8) },
  { reason: 'names', weigh: (f) => Math.min(0.1 * f.names, 1.4) },
  { reason: 'told in the past', weigh: (f) => Math.min(0.2 * f.past, 0.8) },
  { reason: 'technical words', weigh: (f) => -Math.min(0.5 * Math.max(0, f.technical - 1.2), 4) },
  { reason: 'legal words', weigh: (f) => -Math.min(1 * Math.max(0, f.legal - 0.8), 4) },
  { reason: 'speaks to the reader', weigh: (f) => -Math.min(0.6 * Math.max(0, f.addressed - 1), 3) },
  { reason: 'speaks of the writer', weigh: (f) => -Math.min(0.3 * Math.max(0, f.firstPerson - 1.2), 2) },
  { reason: 'lines of a machine', weigh: (f) => -Math.min(8 * f.machineLines, 3) },
  { reason: 'signs of code or tables', weigh: (f) => -Math.min(200 * f.symbols, 3) },
  { reason: 'figures all over', weigh: (f) => -Math.min(20 * Math.max(0, f.digits - 0.05), 2) },
  { reason: 'broken lines', weigh: (f) => -3 * Math.max(0, 0.8 - f.prose) },
  { reason: 'a text of any kind', weigh: () => -0.8 },
];

/** Names that tools and projects give their files; the same words may head an article, so this only counts against. */
function isToolFile(path: string): boolean {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
  const stem = name.replace(/\.txt$/, '');
  return TOOL_STEMS.has(stem) || TOOL_STARTS.some((start) => stem.startsWith(start)) || OUTPUT_STEM.test(stem);
}

const TOOL_STEMS: ReadonlySet<string> = new Set(
  `robots humans security ads llms cmakelists copying changes history authors credits contributors install todo manifest version
   top_level entry_points sources index notice makefile`.split(/\s+/),
);
const TOOL_STARTS: readonly string[] = ['requirements', 'constraints', 'license', 'licence', 'readme', 'changelog', 'third-party', 'thirdparty'];
const OUTPUT_STEM = /\.(?:log|out|err|diff|patch|csv|tsv)$/;
