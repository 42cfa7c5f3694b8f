import { speakersOf } from '../corpus/speakers';
import type { Actor, Analysis, Claim, DocumentDetails, ProvenanceStep, Quote } from '../engine/analysis';
import { contains, type Span, type TextSpan } from '../engine/span';
import { fileName, lineOf, type Article } from './article';
import { isoInWords, isResolved } from './isoInWords';
import { lookup } from './lookup';
import { oneLine, shortened } from './markdown';
import { strings, type Translate } from './strings';

/** One step of the way from the speaker to the page, as plain text. */
export interface ProvenanceLine {
  readonly label: string;
  /** What is known; else words that say that it is not. */
  readonly value: string;
  /** What would fill this step: the details that people can add to an article. */
  readonly missing: 'details' | null;
}

/** All steps in the order in which the words travelled; a step that is not known says so. */
export function quoteProvenance(article: Article, quote: Quote, t: Translate): readonly ProvenanceLine[] {
  const { analysis, text } = article;
  const { document } = analysis;
  const toWhom = [quote.addressee, quote.venue].flatMap((span) => (span ? [stated(article, span, t)] : [])).join('; ');
  return [
    known(t(strings.speaker), speakerWithRole(article, quote, t) ?? t(strings.speakerUnknown)),
    known(t(strings.cue), quote.cue ? stated(article, quote.cue, t) : t(strings.unknown)),
    known(t(strings.addressee), toWhom || t(strings.unknown)),
    known(t(strings.medium), quote.medium ? stated(article, quote.medium, t) : t(strings.unknown)),
    dateOfQuote(article, quote, t),
    outletOf(document, t),
    known(t(strings.document), placeIn(article.uri, text.positionAt(quote.start).line + 1, text.positionAt(quote.end).line + 1, t)),
  ];
}

/** A claim that reports speech has the provenance of its quote; one that the article makes itself starts with the article. */
export function claimProvenance(article: Article, claim: Claim, t: Translate): readonly ProvenanceLine[] {
  const quote = lookup(article.analysis).quote.get(claim.quotes[0] ?? '');
  if (quote && claim.voice !== 'article') return quoteProvenance(article, quote, t);
  const { document } = article.analysis;
  const value = (step: ProvenanceStep['step']) => claim.provenance.find((s) => s.step === step)?.value;
  return [
    known(t(strings.speaker), value('speaker') ?? t(claim.voice === 'article' ? strings.theArticle : strings.speakerUnknown)),
    ...optional(t(strings.cue), value('cue')),
    ...optional(t(strings.addressee), value('addressee') ?? value('venue')),
    ...optional(t(strings.medium), value('medium')),
    known(t(strings.dateStep), value('date') ?? publishedOrUnknown(document, t), document.published === null && !value('date')),
    outletOf(document, t),
    known(t(strings.document), placeIn(article.uri, lineOf(article.text, claim), article.text.positionAt(claim.end).line + 1, t)),
  ];
}

/** "Ana Ruiz", "Ana Ruiz and Lin Chen"; null when unattributed. */
export function speakerNames(analysis: Analysis, quote: Quote, t: Translate): string | null {
  const { actor } = lookup(analysis);
  const names = speakersOf(quote).map((id) => actor.get(id)?.name ?? id);
  return names.length === 0 ? null : names.reduce((all, name) => t(strings.and, all, name));
}

/** "“told the harbour board” (line 3)" */
export function stated(article: Article, span: TextSpan, t: Translate): string {
  return t(strings.stated, shortened(span.text, 120), lineOf(article.text, span));
}

/** The same with the part of the article where that is not its body: "“Ruiz to leave” (headline, line 1)". */
export function statedIn(article: Article, span: TextSpan, t: Translate): string {
  const part = partOf(article.analysis, span);
  if (part === null) return stated(article, span, t);
  return t(strings.statedIn, shortened(span.text, 120), t(strings[part]), lineOf(article.text, span));
}

function partOf({ blocks, document: { dateline } }: Analysis, span: Span): ArticlePart | null {
  if (dateline && contains({ start: dateline.start, end: dateline.bodyStart }, span)) return 'dateline';
  const kind = blocks.find((block) => contains(block, span))?.kind;
  switch (kind) {
    case 'headline':
    case 'subheading':
    case 'byline':
    case 'caption':
    case 'embed': return kind;
    case 'signature': return 'embed';
    default: return null;
  }
}

type ArticlePart = 'dateline' | 'headline' | 'subheading' | 'byline' | 'caption' | 'embed';

export function placeIn(uri: string, first: number, last: number, t: Translate): string {
  const name = oneLine(fileName(uri));
  return first === last ? t(strings.line, name, first) : t(strings.lines, name, first, last);
}

// --- steps -----------------------------------------------------------------------------------------------------

function known(label: string, value: string, fillable = false): ProvenanceLine {
  return { label, value, missing: fillable ? 'details' : null };
}

function optional(label: string, value: string | undefined): readonly ProvenanceLine[] {
  return value === undefined ? [] : [known(label, value)];
}

/** "Ana Ruiz (“She”, line 4), “harbour minister” (line 1)" */
function speakerWithRole(article: Article, quote: Quote, t: Translate): string | null {
  const names = speakerNames(article.analysis, quote, t);
  if (names === null) return null;
  const [only, ...others] = speakersOf(quote);
  const speaker = others.length === 0 ? lookup(article.analysis).actor.get(only ?? '') : undefined;
  const role = speaker && roleAt(speaker, quote);
  const mention = quote.speakerMention;
  // "Harbour Minister Ana Ruiz" says no more than the name and the role.
  const saysMore = mention && mention.text !== names && !(role && contains(mention, role));
  const asNamed = saysMore ? t(strings.quotedAs, names, shortened(mention.text, 80), lineOf(article.text, mention)) : names;
  return role ? `${asNamed}, ${stated(article, role, t)}` : asNamed;
}

/** The role stated last before the end of the quote, as a reader who comes from above knows it; else the first. */
function roleAt(actor: Actor, quote: Span): TextSpan | undefined {
  return actor.roles.filter((role) => role.start < quote.end).at(-1) ?? actor.roles[0];
}

function dateOfQuote(article: Article, quote: Quote, t: Translate): ProvenanceLine {
  const { document } = article.analysis;
  const date = lookup(article.analysis).figure.get(quote.date ?? '');
  const fillable = document.published === null;
  if (!date) return known(t(strings.dateStep), publishedOrUnknown(document, t), fillable);
  const words = stated(article, date, t);
  const resolved = isoInWords(date.iso, t);
  if (resolved === null) return known(t(strings.dateStep), t(strings.dateUnresolved, words), fillable);
  return known(t(strings.dateStep), `${resolved}, ${words}`, fillable && !isResolved(date.iso));
}

function publishedOrUnknown({ published }: DocumentDetails, t: Translate): string {
  return published === null ? t(strings.unknown) : t(strings.dateUnknownPublished, published);
}

function outletOf({ outlet }: DocumentDetails, t: Translate): ProvenanceLine {
  return known(t(strings.outlet), outlet ?? t(strings.unknown), outlet === null);
}
