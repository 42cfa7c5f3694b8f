import type { QuoteInDocument } from '../../corpus/corpus';
import { speakersOf } from '../../corpus/speakers';
import type { Quote } from '../../engine/analysis';
import { fileName, lineOf } from '../article';
import { confidenceWord, explainRule } from '../explain';
import { bulleted, commandLink, joined, md, type Markdown } from '../markdown';
import { quoteProvenance, speakerNames } from '../provenance';
import { strings, type Translate } from '../strings';
import { provenanceItem, whyLine, type CardContext } from './cardContext';

/** Who said it; how it came onto the page; where else it stands; why Claimlens thinks so. */
export function quoteCard(context: CardContext, quote: Quote): Markdown {
  const { article, t } = context;
  const who = speakerNames(article.analysis, quote, t) ?? t(strings.unattributed);
  const steps = quoteProvenance(article, quote, t).map((line) => provenanceItem(context, line));
  const elsewhere = context.corpus.sameQuoteElsewhere(article.uri, quote);
  return joined([
    md`**${who}** · ${t(strings[quote.kind])}`,
    bulleted(elsewhere.length === 0 ? steps : [...steps, alsoIn(context, elsewhere)]),
    whyLine(context, whyThisSpeaker(quote, t), confidenceWord(quote.confidence, t)),
  ], '\n\n');
}

/** Above its threshold the rule; below it, what was missing. */
function whyThisSpeaker(quote: Quote, t: Translate): string {
  if (speakersOf(quote).length > 0) return explainRule('quote', quote.rule, t);
  if (quote.speakerMention) return t(strings.unclearSpeaker, quote.speakerMention.text);
  return quote.cue ? t(strings.cueWithoutSpeaker, quote.cue.text) : t(strings.noCue);
}

const SHOWN_ELSEWHERE = 5;

function alsoIn({ library, commands, t }: CardContext, others: readonly QuoteInDocument[]): Markdown {
  const places = others.slice(0, SHOWN_ELSEWHERE).map(({ uri, quote }): Markdown => {
    const other = library(uri);
    const claim = other?.analysis.claims.find(({ quotes }) => quotes.includes(quote.id));
    const label = other ? t(strings.line, fileName(uri), lineOf(other.text, quote)) : fileName(uri);
    return claim ? commandLink(label, commands.openClaim, [commands.idOf(uri), claim.id]) : md`${label}`;
  });
  const more = others.length - places.length;
  return md`${t(strings.alsoIn)}: ${joined(places, '; ')}${more > 0 ? ` (+${more})` : ''}`;
}
