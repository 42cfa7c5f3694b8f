import { lineOf } from '../article';
import { md, shortened, type Markdown } from '../markdown';
import { speakerNames } from '../provenance';
import { strings } from '../strings';
import type { Thing } from '../thingsAt';
import type { CardContext } from './cardContext';

/** One line on what holds the thing under the mouse: "In what Ana Ruiz says, line 3". */
export function holderLine({ article, t }: CardContext, holder: Thing): Markdown {
  switch (holder.kind) {
    case 'actor': return md`${t(strings.inFigure, shortened(holder.mention.text, 80))}`;
    case 'figure': return md`${t(strings.inFigure, shortened(holder.figure.text, 80))}`;
    case 'cue':
    case 'quote': {
      const line = lineOf(article.text, holder.span);
      const who = speakerNames(article.analysis, holder.quote, t);
      return md`${who === null ? t(strings.inUnattributedQuote, line) : t(strings.inQuoteOf, who, line)}`;
    }
  }
}
