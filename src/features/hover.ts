import type { Hover, Position } from 'vscode-languageserver-types';
import type { Corpus } from '../corpus/corpus';
import { rangeOf, type Article, type Kinds, type Library } from './article';
import { actorCard } from './cards/actorCard';
import type { CardCommands, CardContext } from './cards/cardContext';
import { figureCard } from './cards/figureCard';
import { holderLine } from './cards/holderLine';
import { quoteCard } from './cards/quoteCard';
import { joined, type Markdown } from './markdown';
import type { Translate } from './strings';
import { thingsAt, type Thing } from './thingsAt';

/** The card on what is under the mouse: the innermost thing in full, and a line for each that holds it. */
export class HoverProvider {
  constructor(
    private readonly corpus: Corpus,
    private readonly library: Library,
    private readonly commands: CardCommands,
    private readonly t: Translate,
  ) {}

  provideHover(article: Article, position: Position, kinds: Kinds): Hover | null {
    const [innermost, ...holders] = thingsAt(article.analysis, article.text.offsetAt(position), kinds);
    if (!innermost) return null;
    const context: CardContext = { article, position, corpus: this.corpus, library: this.library, commands: this.commands, t: this.t };
    const card = joined([cardOf(context, innermost), ...holders.map((holder) => holderLine(context, holder))], RULE);
    return { contents: { kind: 'markdown', value: card.source }, range: rangeOf(article.text, innermost.span) };
  }
}

const RULE = '\n\n---\n\n';

function cardOf(context: CardContext, thing: Thing): Markdown {
  switch (thing.kind) {
    case 'actor': return actorCard(context, thing.actor, thing.mention);
    case 'figure': return figureCard(context, thing.figure);
    case 'cue':
    case 'quote': return quoteCard(context, thing.quote);
  }
}
