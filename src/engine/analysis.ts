/**
 * The contract: what `analyse()` returns, `claimlens extract` prints and every feature is made from.
 * Field names are fixed; new fields may be added. All offsets are UTF-16 code units, half-open.
 */
import type { Span, TextSpan } from './span';

export const SCHEMA_VERSION = 1;

export interface Analysis {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly document: DocumentDetails;
  readonly blocks: readonly Block[];
  readonly actors: readonly Actor[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
  /** What a reader should look at in the text itself, in text order. */
  readonly findings: readonly Finding[];
}

export interface Finding extends TextSpan {
  /**
   * `unclosedQuotation`: the span is the opening mark; its closing one is missing. `weekdayMismatch` and `misspeltMonth`: the span
   * is the date.
   */
  readonly kind: 'unclosedQuotation' | 'weekdayMismatch' | 'misspeltMonth';
  /** The weekday that the date was, the month that is meant: "Tuesday", "October"; null where nothing is to be read. */
  readonly reading: string | null;
}

// --- the document ----------------------------------------------------------------------------------------------

export interface DocumentDetails {
  /** The record's id, or the path as given. */
  readonly id: string;
  readonly uri: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  /** ISO 8601 date, `2025-11-03`. Never taken from file times. */
  readonly published: string | null;
  readonly url: string | null;
  readonly dateline: DatelineDetail | null;
  /** Where each known detail comes from. */
  readonly evidence: readonly DetailEvidence[];
}

/** The words of the place, `NAIROBI`, and its name in ordinary letters. */
export interface DatelineDetail extends TextSpan {
  readonly place: string;
  /** Offset behind the whole dateline, where the article's own words begin. */
  readonly bodyStart: number;
}

export type DetailName = 'title' | 'outlet' | 'author' | 'published' | 'url';

export interface DetailEvidence {
  readonly detail: DetailName;
  /** In order of precedence: the article's own front matter, `.claimlens/articles.json` (or the record), the text. */
  readonly source: 'frontMatter' | 'details' | 'headline' | 'byline' | 'dateline' | 'embed' | 'text';
  /** The words of the article that say so; null when it is said outside the text. */
  readonly span: TextSpan | null;
}

export type BlockKind =
  | 'frontMatter'
  | 'headline'
  | 'subheading'
  | 'byline'
  | 'caption'
  | 'body'
  | 'embed' // an embedded post: its text, without marks
  | 'signature' // "— Name (@handle) October 13, 2025" below an embedded post
  | 'advertisement'
  | 'disclaimer';

/** One paragraph (or line) of the article by its role. Blocks are sorted and disjoint. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Blocks of one embedded post (text, advertisement lines inside it, signature) share a number; else null. */
  readonly embed: number | null;
}

// --- actors ----------------------------------------------------------------------------------------------------

export type ActorType = 'person' | 'organization' | 'country' | 'place' | 'group';
export type MentionForm = 'name' | 'acronym' | 'metonym' | 'demonym' | 'nominal' | 'pronoun';

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly aliases: readonly string[];
  /** Titles and roles as the article states them, in text order: "Foreign Ministry Spokesperson". */
  readonly roles: readonly TextSpan[];
  readonly mentions: readonly Mention[];
}

export interface Mention extends TextSpan {
  readonly form: MentionForm;
  readonly confidence: number;
  readonly rule: string;
  /**
   * The words that the link to this actor rests on: for "he" and "Ruiz" the name that they take up, for "the Treasury chief" the
   * stated role, for a capital the word that makes it act or a place. Absent where the mention's own words say it.
   */
  readonly evidence?: readonly TextSpan[];
}

// --- figures ---------------------------------------------------------------------------------------------------

export type FigureType = 'percent' | 'money' | 'count' | 'measure' | 'ordinal' | 'date' | 'time' | 'duration';

export interface Figure extends TextSpan {
  readonly id: string;
  readonly type: FigureType;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly modifier: string | null;
  readonly change: 'by' | 'to' | 'from' | null;
  readonly iso: string | null;
  readonly measures: TextSpan | null;
  /** Id of the actor whose figure it is. */
  readonly owner: string | null;
  readonly trivial: boolean;
  readonly vague: boolean;
  /** The halves of "52-48" share this. */
  readonly pair?: string;
  /** What a fact-checker should look at, and what was inferred; absent when there is nothing to say. */
  readonly findings?: readonly FigureFinding[];
  readonly confidence: number;
  readonly rule: string;
}

export interface FigureFinding {
  /** A weekday that does not fit its date; a month read in spite of its spelling; a year that the text does not state. */
  readonly kind: 'weekdayMismatch' | 'misspeltMonth' | 'inferredYear';
  /** What it is read as: the weekday that the date was, the month that is meant, the year that was chosen. */
  readonly reading: string;
  readonly message: string;
}

// --- quotes ----------------------------------------------------------------------------------------------------

export type QuoteKind = 'direct' | 'mixed' | 'indirect';
export type VenueKind = 'interview' | 'post' | 'statement' | 'event' | 'broadcast' | 'report' | 'briefing' | 'document';

export interface Venue extends TextSpan {
  readonly kind: VenueKind;
  readonly name: string | null;
}

export interface Quote extends TextSpan {
  readonly id: string;
  /** One or more spans in text order; two or more when the attribution splits the content. */
  readonly fragments: readonly TextSpan[];
  readonly kind: QuoteKind;
  /** Actor id; null: unattributed. */
  readonly speaker: string | null;
  readonly speakers: readonly string[];
  /** Id of the quote that holds this one: who said that who said. */
  readonly within: string | null;
  readonly speakerMention: TextSpan | null;
  readonly cue: TextSpan | null;
  /** Dictionary form of the cue: "say", "according to". */
  readonly cueLemma: string | null;
  readonly addressee: TextSpan | null;
  /** Who carried the words, where that is not who said them: "According to Global Times, China asserted …". */
  readonly medium: TextSpan | null;
  readonly venue: Venue | null;
  /** Id of the figure (date) that says when. */
  readonly date: string | null;
  readonly confidence: number;
  readonly rule: string;
}

// --- claims ----------------------------------------------------------------------------------------------------

export type ClaimKind = 'statement' | 'figure' | 'commitment' | 'accusation' | 'prediction' | 'event';
export type ProvenanceStepName =
  | 'speaker' | 'role' | 'cue' | 'addressee' | 'venue' | 'medium' | 'date' | 'outlet' | 'document';

export interface ProvenanceStep {
  readonly step: ProvenanceStepName;
  readonly value: string;
  readonly span: TextSpan | null;
}

export interface Claim extends TextSpan {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly voice: 'article' | 'speaker' | 'unattributed';
  readonly speaker: string | null;
  readonly quotes: readonly string[];
  readonly figures: readonly string[];
  readonly actors: readonly string[];
  readonly hedge: string | null;
  readonly polarity: 'affirmed' | 'denied';
  readonly confidence: number;
  readonly provenance: readonly ProvenanceStep[];
}
