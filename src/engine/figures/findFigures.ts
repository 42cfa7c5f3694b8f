import type { ActorTable } from '../actors/findActors';
import type { Figure } from '../analysis';
import type { AnalyseOptions } from '../options';
import type { Reading } from '../reading';
import { parseIsoDay } from './calendar';
import { FigureList } from './figureList';
import type { Found } from './found';
import { speaksOfYuan } from './money';
import { readOrdinal } from './ordinals';
import { readQuantity } from './quantities';
import { Scan } from './scan';
import { readTime } from './timeGrammar';
import { Times } from './times';

/**
 * Figures in text order, disjoint. `published` (ISO date or null) resolves relative dates; without it they say what can
 * be said: "XXXX-11-02", "XXXX-WXX-1" for a Monday, "XXXX" for "last year".
 *
 * One pass over the tokens, sentence by sentence. At each word that may start a figure the grammars are asked in order:
 * times before quantities, because "2014", "10 May" and "5 p.m." start with numbers that a quantity would take. Every
 * grammar looks a bounded number of tokens around, so time is linear in the length of the text.
 */
export function findFigures(reading: Reading, actors: ActorTable, published: string | null, options: AnalyseOptions): readonly Figure[] {
  const { tokens, segments, blocks } = reading;
  const scan = new Scan(tokens);
  const times = new Times(scan, parseIsoDay(published));
  const figures = new FigureList(scan, actors, options.corrections ?? []);
  let yuan: boolean | null = null;
  const isYuan = (): boolean => (yuan ??= speaksOfYuan(scan));
  const findAt = (at: number): Found | { readonly type: 'none'; readonly end: number } | null =>
    readTime(times, at, segments) ?? readOrdinal(scan, at) ?? readQuantity(times, at, isYuan);

  tokens.sentences.forEach((sentence, index) => {
    scan.first = sentence.first;
    scan.end = sentence.end;
    const kind = blocks[sentence.block]?.kind;
    scan.isTitle = kind === 'headline' || kind === 'subheading';
    scan.hasNextInBlock = tokens.sentences[index + 1]?.block === sentence.block;
    let at = sentence.first;
    while (at < sentence.end) {
      if (!tokens.form(at).figure.starts) {
        at++;
        continue;
      }
      const found = findAt(at);
      if (!found) {
        at++;
        continue;
      }
      if (found.type !== 'none') {
        if (found.type === 'date' && found.iso) times.saw(found.iso);
        figures.add(found);
      }
      at = Math.max(found.end, at + 1);
    }
    figures.finishSentence();
  });
  return figures.done();
}
