import { NameFact } from '../../tables/nameFacts';
import type { TokenRange, Tokens } from '../../text/tokens';
import { ANY_CAPITAL, TokenKind } from '../../words/wordForm';
import type { WordForm } from '../../words/wordForm';
import { wordSet } from '../../words/wordSet';
import { isSettledState } from './ruleView';
import type { RuleView } from './ruleView';

/**
 * Stretches of a sentence that the model looks at: capitalised words, what the rules took into a name, and the small words
 * and marks between them. All other words, four out of five, are in no name.
 */
export function candidateSegments(tokens: Tokens, rules: RuleView): readonly TokenRange[] {
  const segments: TokenRange[] = [];
  for (const sentence of tokens.sentences) {
    for (let i = sentence.first; i < sentence.end; ) {
      if (!isCandidate(tokens, rules, i)) {
        i++;
        continue;
      }
      const end = endOfSegment(tokens, rules, i, sentence.end);
      if (end - i > 1 || !isSettledState(rules.codes[i] as number)) segments.push({ first: i, end });
      i = end;
    }
  }
  return segments;
}

function endOfSegment(tokens: Tokens, rules: RuleView, first: number, limit: number): number {
  const longest = Math.min(limit, first + LONGEST_SEGMENT);
  let end = first + 1;
  for (let i = end, between = 0; i < longest && between <= MOST_BETWEEN; i++) {
    const form = tokens.form(i);
    if (isCandidate(tokens, rules, i) || (between === 0 && form.kind === TokenKind.number)) {
      end = i + 1;
      between = 0;
    } else if (!BETWEEN.has(form)) break;
    else between++;
  }
  return end;
}

/** A longer stretch is looked at piece by piece, so that a line of a million capitals stays cheap. */
export const LONGEST_SEGMENT = 24;
/** "of the", "- al -" */
const MOST_BETWEEN = 3;

/**
 * A single capital that the place explains is no candidate ("Campaigners say"), unless the article writes the word so elsewhere: asked
 * about these too, the model finds no more names, and takes some words for names.
 */
function isCandidate(tokens: Tokens, rules: RuleView, token: number): boolean {
  if (rules.codes[token] !== 0) return true;
  if (!isBig(tokens.form(token))) return false;
  return rules.capitals[token] === 1 || isBig(tokens.form(token + 1)) || isBig(tokens.form(token - 1));
}

function isBig({ kind, shape, names }: WordForm): boolean {
  if ((shape & ANY_CAPITAL) === 0 || kind !== TokenKind.word) return false;
  return (names & (NameFact.never | NameFact.calendar)) === 0;
}

export const BETWEEN = wordSet("of and & for the de la van von der den del di da dos das bin ibn al el y du des le les - / ' ’ 's on");
