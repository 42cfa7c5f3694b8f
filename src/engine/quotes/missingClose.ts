import type { Tokens } from '../text/tokens';
import { Shape, TokenKind } from '../words/wordForm';

/**
 * Where a quotation without a closing mark most likely ends: before the attribution that follows it ("…, he said"), else
 * at `limit`. `first` is the token behind the opening mark; returns a token index, exclusive.
 *
 * Only unmistakable attributions count, since the speaker may himself report what others said.
 */
export function endWithoutMark(tokens: Tokens, first: number, limit: number): number {
  for (let i = first + 1; i + 2 < limit; i++) {
    if (ENDS_SPEECH.has(tokens.form(i).text) && isAttribution(tokens, i + 1, limit)) return i + 1;
  }
  return limit;
}

/** "he said.", "said Mary Chen", "Chen told reporters": a reporting verb in the past right beside its subject. */
function isAttribution(tokens: Tokens, at: number, limit: number): boolean {
  const first = tokens.lower(at);
  const second = at + 1 < limit ? tokens.lower(at + 1) : '';
  if (REPORTED.has(first)) return second === 'the' || THIRD_PERSON.has(second) || isName(tokens, at + 1);
  return REPORTED.has(second) && (THIRD_PERSON.has(first) || isName(tokens, at));
}

function isName(tokens: Tokens, token: number): boolean {
  const form = tokens.form(token);
  return form.kind === TokenKind.word && (form.shape & Shape.capitalised) !== 0 && form.lower !== 'i';
}

const ENDS_SPEECH: ReadonlySet<string> = new Set([',', '?', '!']);
const THIRD_PERSON: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it']);
const REPORTED: ReadonlySet<string> = new Set(['said', 'says', 'told', 'added', 'wrote', 'explained', 'insisted', 'continued', 'noted', 'stated']);
