import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../src/engine/analyse';
import { main, option } from './lib/main';
import { inRoot } from './lib/paths';
import { randomNumbers, shuffle } from './training/random';

/**
 * `node tools/run.mjs pronounSample [--set dev|train] [--seed N] [--count N] [--before N]`: draws by lot attributions of PolNeAR
 * whose labelled source is "he", "she" or "they", and prints each with the text before it and whom the engine takes it for. They
 * are read by hand; `docs/pronoun-sample.md` keeps the verdicts. Nothing of these texts may go into the project.
 */
main((args) => {
  const file = inRoot('../shared/eval/measure-only', `quotes.polnear.${option(args, 'set') ?? 'dev'}.jsonl`);
  const before = Number(option(args, 'before') ?? 600);
  const records = readFileSync(join(file), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as LabelledRecord);
  const all = records.flatMap((record) => pronounsOf(record).map((speaker) => ({ record, speaker })));
  shuffle(all, randomNumbers(Number(option(args, 'seed') ?? 1)));
  const drawn = all.slice(0, Number(option(args, 'count') ?? 50));
  for (const [n, { record, speaker }] of drawn.entries()) {
    const context = record.text.slice(Math.max(0, speaker.start - before), speaker.start);
    const behind = record.text.slice(speaker.end, speaker.end + 120);
    console.log(`${n + 1}. ${record.id} ${speaker.start}\n   …${context}[[${speaker.text}]]${behind}…\n   => ${answerFor(record, speaker)}\n`);
  }
  console.log(`${drawn.length} of ${all.length} pronouns`);
  return 0;
});

interface LabelledSpan { readonly start: number; readonly end: number; readonly text: string }
interface LabelledRecord {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly { readonly speaker?: LabelledSpan | null; readonly speechCue?: boolean }[];
}

const PRONOUNS = new Set(['he', 'she', 'they']);

/** The labelled sources of reported speech that are a pronoun, each place once. */
function pronounsOf({ quotes }: LabelledRecord): readonly LabelledSpan[] {
  const byStart = new Map<number, LabelledSpan>();
  for (const { speaker, speechCue } of quotes) {
    if (speaker && speechCue !== false && PRONOUNS.has(speaker.text.toLowerCase())) byStart.set(speaker.start, speaker);
  }
  return [...byStart.values()];
}

/** The actor with a mention at the labelled place. */
function answerFor({ text }: LabelledRecord, { start, end }: LabelledSpan): string {
  for (const { name, mentions } of analyse(text).actors) {
    const mention = mentions.find((m) => m.start === start && m.end === end);
    if (mention) return `${name} (${mention.rule}, ${mention.confidence.toFixed(2)})`;
  }
  return 'nobody';
}
