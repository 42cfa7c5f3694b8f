import type { Actor, Analysis, Claim, Figure, Mention, Quote } from '../src/engine/analysis';
import { SCHEMA_VERSION } from '../src/engine/analysis';
import type { TextSpan } from '../src/engine/span';

/** Analyses made by hand: each part has what a test says and sensible values for the rest. */
export function analysisOf(parts: Partial<Omit<Analysis, 'document'>> & { document?: Partial<Analysis['document']> } = {}): Analysis {
  return {
    schemaVersion: SCHEMA_VERSION, blocks: [], actors: [], figures: [], quotes: [], claims: [], findings: [], ...parts,
    document: {
      id: '', uri: null, title: null, outlet: null, author: null, published: null, url: null, dateline: null, evidence: [],
      ...parts.document,
    },
  };
}

export function mentionOf(span: TextSpan, more: Partial<Mention> = {}): Mention {
  return { ...span, form: 'name', confidence: 0.95, rule: 'full-name', ...more };
}

export function actorOf(id: string, name: string, mentions: readonly Mention[], more: Partial<Actor> = {}): Actor {
  return { id, name, type: 'person', aliases: [], roles: [], mentions, ...more };
}

export function quoteOf(id: string, span: TextSpan, more: Partial<Quote> = {}): Quote {
  return {
    ...span, id, fragments: [span], kind: 'direct', speaker: null, speakers: more.speaker ? [more.speaker] : [], within: null,
    speakerMention: null, cue: null, cueLemma: null, addressee: null, medium: null, venue: null, date: null, confidence: 0.95,
    rule: 'cue-adjacent', ...more,
  };
}

export function figureOf(id: string, span: TextSpan, more: Partial<Figure> = {}): Figure {
  return {
    ...span, id, type: 'count', value: null, low: null, high: null, unit: null, modifier: null, change: null, iso: null,
    measures: null, owner: null, trivial: false, vague: false, confidence: 0.95, rule: 'number', ...more,
  };
}

export function claimOf(id: string, span: TextSpan, more: Partial<Claim> = {}): Claim {
  return {
    ...span, id, kind: 'statement', voice: 'article', speaker: null, quotes: [], figures: [], actors: [], hedge: null,
    polarity: 'affirmed', confidence: 0.9, provenance: [], ...more,
  };
}

/** The span of the n-th (from 0) place where these words stand in the text. */
export function spanOf(text: string, words: string, n = 0): TextSpan {
  let start = -1;
  for (let i = 0; i <= n; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length, text: words };
}
