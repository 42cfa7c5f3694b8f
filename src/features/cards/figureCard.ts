import type { DetailEvidence, Figure, Quote } from '../../engine/analysis';
import { contains, overlaps } from '../../engine/span';
import { lineOf } from '../article';
import { dateFinding } from '../dateFindings';
import { confidenceWord, explainRule } from '../explain';
import { textBehind } from '../figureAt';
import { amountInWords, figureValue, plainValue } from '../figureValue';
import { isoInWords } from '../isoInWords';
import { lookup } from '../lookup';
import { bulleted, commandLink, joined, md, type Markdown } from '../markdown';
import { speakerNames, stated } from '../provenance';
import { strings } from '../strings';
import { conversions } from '../units/convertUnits';
import { unitWords } from '../units/unitWords';
import { detailsLink, whyLine, type CardContext } from './cardContext';

/** What value, in other units too; of what and whose; who says so; for a date, the date that it was read against. */
export function figureCard(context: CardContext, figure: Figure): Markdown {
  const { t } = context;
  return joined([
    md`**${figureValue(figure, t)}** · ${t(strings[figure.type])}`,
    bulleted([
      ...(isTime(figure) ? timeItems(context, figure) : amountItems(context, figure)),
      saidBy(context, figure),
      ...notes(context, figure),
    ]),
    whyLine(context, explainRule('figure', figure.rule, t), confidenceWord(figure.confidence, t)),
    ...links(context, figure),
  ], '\n\n');
}

/** The innermost quote whose words hold the figure. Quotes come holder first. */
export function quoteAround(quotes: readonly Quote[], figure: Figure): Quote | undefined {
  return quotes.filter((quote) => quote.fragments.some((fragment) => contains(fragment, figure))).at(-1);
}

/** What a reader should look at, and what was inferred. */
function notes({ article, t }: CardContext, figure: Figure): readonly Markdown[] {
  const inText = article.analysis.findings.filter((finding) => overlaps(finding, figure));
  const messages = [
    ...(figure.findings ?? []).map(({ kind, message }) => dateFinding(kind, figure, t) ?? message),
    ...inText.flatMap(({ kind }) => dateFinding(kind, figure, t) ?? []),
  ];
  return [...new Set(messages)].map((message) => md`${t(strings.note)}: ${message}`);
}

/** What people may do with the value. The commands get the article's id and the place, never words of the article. */
function links({ article, position, commands, t }: CardContext, figure: Figure): readonly Markdown[] {
  const place = [commands.idOf(article.uri), position.line, position.character];
  const link = (label: string, command: string): Markdown => commandLink(t(label), command, place);
  const all = [
    ...(plainValue(figure, t) === null ? [] : [link(strings.linkCopy, commands.figures.copyValue)]),
    ...(conversions(figure, textBehind(article, figure)).length > 0 ? [link(strings.linkConvert, commands.figures.convertUnits)] : []),
  ];
  return all.length === 0 ? [] : [joined(all, ' · ')];
}

/** "= 12.4 miles", for a gallon once for each gallon that it may be. A ton may be three things, of which none is the usual. */
function inOtherUnits({ article, t }: CardContext, figure: Figure): readonly Markdown[] {
  const everyday = conversions(figure, textBehind(article, figure)).filter(({ isEveryday }) => isEveryday);
  if (everyday.length > 2) return [];
  return everyday.flatMap(({ amount, from }) => {
    const words = amountInWords(amount, t) ?? '';
    return [md`${from === null ? t(strings.equals, words) : t(strings.equalsOf, words, unitWords(from, false))}`];
  });
}

function isTime({ type }: Figure): boolean {
  return type === 'date' || type === 'time';
}

function amountItems(context: CardContext, figure: Figure): readonly Markdown[] {
  const { article, t } = context;
  const owner = lookup(article.analysis).actor.get(figure.owner ?? '')?.name;
  const change = figure.change && t({ by: strings.changeBy, to: strings.changeTo, from: strings.changeFrom }[figure.change]);
  return [
    ...inOtherUnits(context, figure),
    ...(figure.modifier ? [md`${t(strings.modifier)}: “${figure.modifier}”`] : []),
    ...(figure.unit ? [md`${t(strings.unit)}: ${figure.unit}`] : []),
    ...(change ? [md`${t(strings.change)}: ${change}`] : []),
    md`${t(strings.measures)}: ${figure.measures ? stated(article, figure.measures, t) : t(strings.unknown)}`,
    md`${t(strings.whose)}: ${owner ?? t(strings.unknown)}`,
  ];
}

function timeItems(context: CardContext, figure: Figure): readonly Markdown[] {
  const { article, t } = context;
  const { published, evidence } = article.analysis.document;
  const value = md`${t(strings.value)}: ${isoInWords(figure.iso, t) ?? t(strings.unknown)}`;
  if (published === null) return [value, md`${t(strings.readAgainst)}: ${t(strings.unknown)} (${detailsLink(context)})`];
  const source = evidence.find(({ detail }) => detail === 'published');
  const where = source ? evidenceInWords(context, source) : t(strings.details);
  return [value, md`${t(strings.readAgainst)}: ${t(strings.readAgainstDate, published, where)}`];
}

/** "dateline, “Vell, 3 November” (line 1)" */
function evidenceInWords({ article, t }: CardContext, { source, span }: DetailEvidence): string {
  return span ? `${t(strings[source])}, ${stated(article, span, t)}` : t(strings[source]);
}

function saidBy({ article, t }: CardContext, figure: Figure): Markdown {
  const quote = quoteAround(article.analysis.quotes, figure);
  if (!quote) return md`${t(strings.saidBy)}: ${article.analysis.document.outlet ?? t(strings.theArticle)}`;
  const who = speakerNames(article.analysis, quote, t) ?? t(strings.speakerUnknown);
  return md`${t(strings.saidBy)}: ${t(strings.line, who, lineOf(article.text, quote))}`;
}
