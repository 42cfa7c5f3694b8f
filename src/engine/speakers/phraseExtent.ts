import { NameFact } from '../tables/nameFacts';
import type { TokenRange, Tokens } from '../text/tokens';
import { TokenKind } from '../words/wordForm';
import type { HeadNoun } from './phraseHead';
import type { PhraseNames } from './phraseNames';
import { AFFILIATIONS, ARTICLES, ENDS_NAME } from './speakerNouns';

/** From where to where a speaker phrase, its head region and the name made of it go. */
export class PhraseExtent {
  constructor(private readonly tokens: Tokens, private readonly names: PhraseNames) {}

  /** The head region with its last name in full: "Kenya’s Ministry of Health" goes on behind "of". */
  wholeNames(region: TokenRange, phrase: TokenRange): TokenRange {
    const { tokens } = this;
    const last = this.names.before(tokens.startOf(region.end));
    if (!last || last.end <= tokens.endOf(region.end - 1) || last.start < tokens.startOf(region.first)) return region;
    return { first: region.first, end: Math.min(phrase.end, last.endToken) };
  }

  /** The description without its determiner, up to the first comma: "senior fellow at the institute". */
  nameOf(phrase: TokenRange, head: HeadNoun): TokenRange {
    const { tokens } = this;
    const first = ARTICLES.has(tokens.form(phrase.first)) && phrase.end - phrase.first > 1 ? phrase.first + 1 : phrase.first;
    let end = Math.max(head.token + 1, first + 1);
    while (end < phrase.end && end < first + 14 && !ENDS_NAME.has(tokens.form(end))) end++;
    return { first, end: this.withAffiliation(Math.min(end, phrase.end)) };
  }

  /** "a senior official at the Harbour Ministry" of a phrase that grammar began behind "at". */
  withHeadBefore(phrase: TokenRange): TokenRange {
    const { tokens } = this;
    const head = phrase.first - 2;
    if (!AFFILIATIONS.has(tokens.form(phrase.first - 1)) || !(tokens.form(head).names & NameFact.role)) return phrase;
    const limit = Math.max(tokens.sentenceAt(phrase.first).first, head - 4);
    for (let i = head; i >= limit; i--) {
      if (ARTICLES.has(tokens.form(i))) return { first: i, end: phrase.end };
      if (tokens.form(i).kind !== TokenKind.word) break;
    }
    return phrase;
  }

  /** "a senior fellow" goes on with "at the Harbour Institute" where the phrase was cut short. */
  private withAffiliation(end: number): number {
    const { tokens } = this;
    if (!AFFILIATIONS.has(tokens.form(end))) return end;
    const start = ARTICLES.has(tokens.form(end + 1)) ? end + 2 : end + 1;
    const mention = this.names.startingAt(start);
    return mention ? mention.endToken : end;
  }
}
