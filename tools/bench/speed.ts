import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { engine } from './engine';
import type { TextSet } from './texts';
import { median, table, time } from './timing';

interface Contender {
  readonly name: string;
  readonly read: (text: string) => unknown;
  /** Part of the texts that a pass reads: the slowest would take minutes for all of them. */
  readonly share: number;
}

/**
 * Characters that each contender reads uncounted, until the compiler has seen its code at work on these texts: speed is what is
 * left when it rises no more. Some need a hundred kilobytes for that, others ten megabytes.
 */
const WARM_UP = 10_000_000;
const ROUNDS = 9;

/**
 * Megabytes (10^6 characters) a second, the contenders taking turns so that what else the machine does falls on all of
 * them alike. Our memo of word forms is cleared before each pass.
 */
export function compareSpeed(set: TextSet): string {
  const wink = winkNLP(model);
  const contenders: readonly Contender[] = [
    { name: 'claimlens analyse()', read: (text) => engine.analyse(text), share: 1 },
    { name: 'wink-nlp, full pipeline', read: (text) => wink.readDoc(text), share: 1 },
    { name: 'compromise', read: (text) => nlp(text), share: 0.1 },
    { name: 'a regular expression for words', read: (text) => text.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?|[^\s\p{L}\p{N}]/gu), share: 1 },
  ];
  const speeds = contenders.map(() => [] as number[]);
  const warmUp = Math.ceil(WARM_UP / set.characters);
  for (let round = 0; round < warmUp + ROUNDS; round++) {
    for (const [i, { read, share }] of contenders.entries()) {
      const texts = set.texts.slice(0, Math.max(1, Math.ceil(set.texts.length * share)));
      const characters = texts.reduce((sum, { length }) => sum + length, 0);
      engine.clearWordForms();
      const milliseconds = time(() => {
        for (const text of texts) read(text);
      });
      if (round >= warmUp) speeds[i]?.push(characters / 1000 / milliseconds);
    }
  }
  const own = median(speeds[0] ?? []);
  const rows = contenders.map(({ name }, i) => {
    const speed = median(speeds[i] ?? []);
    return [name, speed.toFixed(2), `${(own / speed).toFixed(2)}×`];
  });
  const size = `${set.name}: ${set.texts.length} texts, ${(set.characters / 1e6).toFixed(2)} MB`;
  return `${size}\n${table([['', 'MB/s', 'analyse() is'], ...rows])}`;
}
