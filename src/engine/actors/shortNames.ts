import { NameFact } from '../tables/nameFacts';
import type { Tokens } from '../text/tokens';
import { Shape, TokenKind } from '../words/wordForm';
import { shortNameOfBody } from './nameSpan';
import type { NameSpan } from './nameSpan';
import { rareWords } from '../words/rareWords';

/**
 * "Pioneer" for Pioneer Valley Bancorp: a common word that opens the full name of a body and stands alone in the middle of a
 * sentence, with a capital, is that body. `names` are sorted; returns them with what was found, sorted.
 */
export function addShortNames(tokens: Tokens, names: readonly NameSpan[]): readonly NameSpan[] {
  const openings = new Set<string>();
  for (const { kind, first, end } of names) {
    if (kind === 'organization' && end - first > 1 && tokens.form(first).names & NameFact.common) openings.add(tokens.lower(first));
  }
  if (openings.size === 0) return names;
  const all: NameSpan[] = [];
  let next = 0;
  for (let i = 0; i < tokens.count; i++) {
    for (let name = names[next]; name && name.first <= i; name = names[++next]) all.push(name);
    const form = tokens.form(i);
    if (!(form.shape & Shape.capitalised) || !openings.has(form.lower) || !standsAlone(tokens, i)) continue;
    const last = all[all.length - 1];
    if (last && last.end > i) {
      if (last.first === i && last.end === i + 1 && last.kind === 'thing' && !last.settled) last.kind = 'organization';
      continue;
    }
    all.push(shortNameOfBody(i));
  }
  for (; next < names.length; next++) all.push(names[next] as NameSpan);
  return all;
}

/** In the middle of a sentence in small letters, with no article before it and no name beside it. */
function standsAlone(tokens: Tokens, i: number): boolean {
  const { first } = tokens.sentenceAt(i);
  const before = tokens.form(i - 1);
  const after = tokens.form(i + 1);
  if (i === first || before.kind !== TokenKind.word || ARTICLES.has(before)) return false;
  if (i - 1 > first && before.shape & Shape.capitalised) return false;
  return !(after.shape & Shape.capitalised) && after.text !== '-';
}

const ARTICLES = rareWords('the a an this that his her its their our my your every each any no former');
