import type { ClaimKind, Figure } from '../analysis';
import { wordSet } from '../words/wordSet';
import type { ClaimContext } from './claimContext';
import { FUTURE } from './markingWords';
import type { QuoteInHand } from './quoteInHand';

/**
 * What kind of claim a quote is. The cue decides before the content, since it says what the speaker did with the words;
 * "we will" is a promise before it is a figure ("we will build 40 homes").
 */
export function kindOfQuote(inHand: QuoteInHand, context: ClaimContext): ClaimKind {
  if (inHand.cue.kind !== null) return inHand.cue.kind;
  const future = futureOf(inHand, context);
  if (future === 'own') return 'commitment';
  if (inHand.figures.some(statesFigure)) return 'figure';
  return future === 'any' ? 'prediction' : 'statement';
}

/** Dates and ordinals say when and which; the others say how much. "The two nations" says nothing. */
export function statesFigure(figure: Figure): boolean {
  return !figure.trivial && !figure.vague && isAmount(figure) && isTelling(figure);
}

/** "Three newer versions" makes no claim by itself; "9 ships", "a third" and "some 40 boats" do. */
function isTelling({ type, value, text, modifier }: Figure): boolean {
  if (type !== 'count' || value === null || modifier !== null) return true;
  return value >= 10 || !Number.isInteger(value) || /\d/.test(text);
}

function isAmount({ type }: Figure): boolean {
  return type === 'percent' || type === 'money' || type === 'count' || type === 'measure';
}

/** 'own': "we will", "I'll"; 'any': "will", "is going to", "is expected to"; null: no future. */
function futureOf({ fragments, isMarked }: QuoteInHand, { reading: { tokens } }: ClaimContext): 'own' | 'any' | null {
  if (!isMarked) return null;
  let future: 'any' | null = null;
  for (const { first, end } of fragments) {
    for (let i = first; i < end; i++) {
      const form = tokens.form(i);
      if (!FUTURE.has(form)) continue;
      const will = WILL.has(form);
      // "going to happen", not "going to the harbour"
      if (!will && !(tokens.lower(i + 1) === 'to' && (EXPECTED.has(form) || !DETERMINERS.has(tokens.form(i + 2))))) continue;
      if (will && i > first && FIRST_PERSON.has(tokens.form(i - 1))) return 'own';
      if (!NOUN_BEFORE_WILL.has(tokens.form(i - 1))) future = 'any';
    }
  }
  return future;
}

const WILL = wordSet("will 'll wo");
const EXPECTED = wordSet('expected forecast projected predicted');
const FIRST_PERSON = wordSet('we i');
/** "the will of the people" */
const NOUN_BEFORE_WILL = wordSet('the a political his her their our my its good ill free of');
const DETERMINERS = wordSet('the a an this that his her their our my its');
