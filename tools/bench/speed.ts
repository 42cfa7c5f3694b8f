import nlp from 'compromise';
import { engine } from './engine';
import type { TextSet } from './texts';
import { median, table, time } from './timing';
import { freshWink } from './wink';

interface Contender {
  readonly name: string;
  /** Called before each pass, uncounted; gives what reads a text in it. */
  readonly begin: () => (text: string) => unknown;
  /** Part of the texts that a pass reads: the slowest would take minutes for all of them. */
  readonly share?: number;
}

/**
 * Characters that each contender reads uncounted, until the compiler has seen its code at work on these texts: speed is what is
 * left when it rises no more. Some need a hundred kilobytes for that, others ten megabytes, and other texts ask for other code.
 */
const WARM_UP = 12_000_000;
const ROUNDS = 15;

/**
 * `analyse()` beside other packages: megabytes (10^6 characters) a second. Who remembers words (the engine and wink-nlp) is shown
 * twice: with a memo that is empty at the start of each pass, so that it is the work that is measured, and with all words of
 * the passes before in it.
 */
export function compareSpeed(set: TextSet): string {
  const kept = freshWink();
  return race(set, 'analyse() is', [
    { name: 'claimlens analyse()', begin: () => afresh(engine.analyse) },
    { name: 'wink-nlp, full pipeline', begin: () => freshWink() },
    { name: 'compromise', begin: () => (text) => nlp(text), share: 0.1 },
    { name: 'a regular expression for words', begin: () => matchWords },
    { name: 'claimlens analyse(), words remembered', begin: () => engine.analyse },
    { name: 'wink-nlp, full pipeline, words remembered', begin: () => kept },
  ]);
}

/** The names, and all that has to be done before them (blocks, tokens, quotations, details), beside a tagger's tags. */
export function compareNames(set: TextSet): string {
  const kept = freshWink(TAGGING);
  return race(set, 'ours is', [
    { name: 'claimlens, up to the actors', begin: () => afresh(readUpToActors) },
    { name: 'wink-nlp: tokens, sentences, parts of speech', begin: () => freshWink(TAGGING) },
    { name: 'the same, words remembered', begin: () => kept },
  ]);
}

const TAGGING = ['sbd', 'pos'];

function matchWords(text: string): unknown {
  return text.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?|[^\s\p{L}\p{N}]/gu);
}

function afresh(read: (text: string) => unknown): (text: string) => unknown {
  engine.clearWordForms();
  return read;
}

function readUpToActors(text: string): void {
  const steps = engine.analyseInSteps(text);
  for (let step = steps.next(); !step.done && step.value !== 'actors'; step = steps.next());
}

/** The contenders take turns, so that what else the machine does falls on all of them alike; the first is compared with the others. */
function race(set: TextSet, heading: string, contenders: readonly Contender[]): string {
  const speeds = contenders.map(() => [] as number[]);
  const warmUp = Math.ceil(WARM_UP / set.characters);
  for (let round = 0; round < warmUp + ROUNDS; round++) {
    for (const [i, { begin, share = 1 }] of contenders.entries()) {
      const read = begin();
      const texts = set.texts.slice(0, Math.max(1, Math.ceil(set.texts.length * share)));
      const characters = texts.reduce((sum, { length }) => sum + length, 0);
      const milliseconds = time(() => {
        for (const text of texts) read(text);
      });
      if (round >= warmUp) speeds[i]?.push(characters / 1000 / milliseconds);
    }
  }
  const own = speeds[0] ?? [];
  const rows = contenders.map(({ name }, i) => {
    const theirs = speeds[i] ?? [];
    // Round by round: a machine that is slow for some seconds is slow for all of them.
    const ratio = median(own.map((speed, round) => speed / (theirs[round] ?? NaN)));
    return [name, median(theirs).toFixed(2), `${ratio.toFixed(2)}×`];
  });
  const size = `${set.name}: ${set.texts.length} texts, ${(set.characters / 1e6).toFixed(2)} MB`;
  return `${size}\n${table([['', 'MB/s', heading], ...rows])}`;
}
