import type { ActorTable } from '../actors/findActors';
import type { Figure } from '../analysis';
import type { AnalyseOptions } from '../options';
import type { Reading } from '../reading';
import type { WordForm } from '../words/wordForm';
import { parseIsoDay } from './calendar';
import { FigureList } from './figureList';
import { CurrencyOfArticle, yearOf } from './currencyOfArticle';
import type { Publication } from './homeDollar';
import { readOrdinal } from './ordinals';
import { readQuantity } from './quantities';
import { Scan } from './scan';
import { readTime } from './timeGrammar';
import { Times } from './times';

/**
 * Figures in text order, disjoint. The day of publication resolves relative dates; without it they say what can be said:
 * "XXXX-11-02", "XXXX-WXX-1" for a Monday, "XXXX" for "last year".
 *
 * One pass over the tokens, sentence by sentence. At each word that may start a figure the grammars are asked in order:
 * times before quantities, because "2014", "10 May" and "5 p.m." start with numbers that a quantity would take. Every
 * grammar looks a bounded number of tokens around, so time is linear in the length of the text.
 */
export function findFigures(reading: Reading, actors: ActorTable, publication: Publication, options: AnalyseOptions): readonly Figure[] {
  const { tokens, segments, blocks } = reading;
  const { forms, sentences } = tokens;
  const scan = new Scan(tokens);
  const times = new Times(scan, parseIsoDay(publication.published));
  const figures = new FigureList(scan, actors, options.corrections ?? [], yearOf(publication));
  const currency = new CurrencyOfArticle(scan, publication);
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index];
    if (!sentence) break;
    const { first, end, block } = sentence;
    let at = nextStart(forms, first, end);
    if (at === end) continue;
    const kind = blocks[block]?.kind;
    scan.first = first;
    scan.end = end;
    scan.isTitle = kind === 'headline' || kind === 'subheading';
    scan.hasNextInBlock = index + 1 < sentences.length && sentences[index + 1]?.block === block;
    while (at < end) {
      const found = readTime(times, at, segments) ?? readOrdinal(scan, at) ?? readQuantity(times, at, currency);
      if (found && found.type !== 'none') {
        if ((found.type === 'date' || found.type === 'time') && found.iso) times.saw(found.iso, found.first);
        figures.add(found);
      }
      at = nextStart(forms, found ? Math.max(found.end, at + 1) : at + 1, end);
    }
    figures.finishSentence();
  }
  return figures.done();
}

/** The first token of `[from, end)` at which a figure may start; `end` when there is none. */
function nextStart(forms: readonly WordForm[], from: number, end: number): number {
  let at = from;
  while (at < end && !forms[at]?.figure.starts) at++;
  return Math.min(at, end);
}
