import type { DetailEvidence, Figure, Quote } from '../../engine/analysis';
import { contains } from '../../engine/span';
import { lineOf } from '../article';
import { confidenceWord, explainRule } from '../explain';
import { figureValue } from '../figureValue';
import { isoInWords } from '../isoInWords';
import { lookup } from '../lookup';
import { bulleted, joined, md, type Markdown } from '../markdown';
import { speakerNames, stated } from '../provenance';
import { strings } from '../strings';
import { detailsLink, whyLine, type CardContext } from './cardContext';

/** What value; of what and whose; who says so; for a date, the date that it was read against. */
export function figureCard(context: CardContext, figure: Figure): Markdown {
  const { t } = context;
  return joined([
    md`**${figureValue(figure, t)}** · ${t(strings[figure.type])}`,
    bulleted([
      ...(isTime(figure) ? timeItems(context, figure) : amountItems(context, figure)),
      saidBy(context, figure),
      ...(figure.findings ?? []).map(({ message }) => md`${t(strings.note)}: ${message}`),
    ]),
    whyLine(context, explainRule('figure', figure.rule, t), confidenceWord(figure.confidence, t)),
  ], '\n\n');
}

/** The innermost quote whose words hold the figure. Quotes come holder first. */
export function quoteAround(quotes: readonly Quote[], figure: Figure): Quote | undefined {
  return quotes.filter((quote) => quote.fragments.some((fragment) => contains(fragment, figure))).at(-1);
}

function isTime({ type }: Figure): boolean {
  return type === 'date' || type === 'time';
}

function amountItems({ article, t }: CardContext, figure: Figure): readonly Markdown[] {
  const owner = lookup(article.analysis).actor.get(figure.owner ?? '')?.name;
  const change = figure.change && t({ by: strings.changeBy, to: strings.changeTo, from: strings.changeFrom }[figure.change]);
  return [
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
