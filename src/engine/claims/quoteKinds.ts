import type { ClaimKind, Figure, Quote } from '../analysis';
import { stanceOf } from '../cues/cueLexicon';
import type { ClaimContext } from './claimContext';
import { firstWord } from './hedges';

/**
 * What kind of claim a quote is. The cue decides before the content, since it says what the speaker did with the words;
 * "we will" is a promise before it is a figure ("we will build 40 homes").
 */
export function kindOfQuote(quote: Quote, context: ClaimContext): ClaimKind {
  const lemma = quote.cueLemma ?? '';
  const verb = firstWord(lemma);
  if (ACCUSATION_CUES.has(verb)) return 'accusation';
  if (COMMITMENT_CUES.has(verb)) return 'commitment';
  if (PREDICTION_CUES.has(verb) || (lemma !== '' && stanceOf(lemma) === 'predicts')) return 'prediction';
  const future = futureOf(quote, context);
  if (future === 'own') return 'commitment';
  if (context.figuresIn(quote.fragments).some(statesFigure)) return 'figure';
  return future === 'any' ? 'prediction' : 'statement';
}

/** Dates and ordinals say when and which; the others say how much. "The two nations" says nothing. */
export function statesFigure(figure: Figure): boolean {
  return !figure.trivial && !figure.vague && AMOUNTS.has(figure.type) && isTelling(figure);
}

/** "Three newer versions" makes no claim by itself; "9 ships", "a third" and "some 40 boats" do. */
function isTelling({ type, value, text, modifier }: Figure): boolean {
  if (type !== 'count' || value === null || modifier !== null) return true;
  return value >= 10 || !Number.isInteger(value) || /\d/.test(text);
}

const AMOUNTS: ReadonlySet<string> = new Set(['percent', 'money', 'count', 'measure']);
const ACCUSATION_CUES: ReadonlySet<string> = new Set(['accuse', 'blame', 'allege', 'accusation', 'allegation', 'charge']);
export const COMMITMENT_CUES: ReadonlySet<string> = new Set(
  ['pledge', 'vow', 'promise', 'commit', 'undertake', 'guarantee', 'swear', 'agree', 'promised', 'commitment', 'offer'],
);
const PREDICTION_CUES: ReadonlySet<string> = new Set(['predict', 'forecast', 'expect', 'project', 'foresee', 'anticipate', 'prediction']);

/** 'own': "we will", "I'll"; 'any': "will", "is going to", "is expected to"; null: no future. */
function futureOf(quote: Quote, { reading: { tokens } }: ClaimContext): 'own' | 'any' | null {
  let future: 'any' | null = null;
  for (const fragment of quote.fragments) {
    const { first, end } = tokens.rangeOf(fragment);
    for (let i = first; i < end; i++) {
      const word = tokens.lower(i);
      const will = word === 'will' || word === "'ll" || word === 'wo';
      if (!will && !isGoingTo(word, tokens.lower(i + 1), tokens.lower(i + 2))) continue;
      if (will && i > first && FIRST_PERSON.has(tokens.lower(i - 1))) return 'own';
      if (!NOUN_BEFORE_WILL.has(tokens.lower(i - 1))) future = 'any';
    }
  }
  return future;
}

/** "going to happen", not "going to the harbour". */
function isGoingTo(word: string, next: string, afterNext: string): boolean {
  return next === 'to' && (EXPECTED.has(word) || (word === 'going' && !DETERMINERS.has(afterNext)));
}

const FIRST_PERSON: ReadonlySet<string> = new Set(['we', 'i']);
/** "the will of the people" */
const NOUN_BEFORE_WILL: ReadonlySet<string> = new Set(['the', 'a', 'political', 'his', 'her', 'their', 'our', 'my', 'its', 'good', 'ill', 'free', 'of']);
const EXPECTED: ReadonlySet<string> = new Set(['expected', 'forecast', 'projected', 'predicted']);
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'that', 'his', 'her', 'their', 'our', 'my', 'its', 'their']);
