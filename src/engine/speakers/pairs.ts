import type { ActorType } from '../analysis';
import type { TokenRange, Tokens } from '../text/tokens';
import type { Cast, Role } from './cast';
import type { HeadNoun } from './phraseHead';
import type { PhraseNames } from './phraseNames';

/**
 * "the two companies", "both countries": the two that the sentence has named so far, or the one before it. `region` are the words up to
 * and with the head noun. Null where it is no pair, or not just two are named.
 */
export function pairNamed(
  tokens: Tokens, cast: Cast, names: PhraseNames, region: TokenRange, head: HeadNoun,
): readonly [Role, Role] | null {
  const type = TYPES.get(head.form.lower);
  if (!type || !opensPair(tokens, region, head)) return null;
  const sentence = tokens.sentenceAt(region.first);
  const before = tokens.sentences[tokens.sentenceIndex(region.first) - 1];
  const here = namedIn({ first: sentence.first, end: region.first });
  const [role, other, third] = here.size > 0 || !before ? here : namedIn(before);
  return role && other && !third ? [role, other] : null;

  function namedIn(range: TokenRange): ReadonlySet<Role> {
    const named = new Set<Role>();
    if (range.end <= range.first) return named;
    for (const mention of names.mentionsIn(range)) {
      const actor = mention.form === 'demonym' ? null : cast.of(mention);
      if (actor && actor.type === type) named.add(actor);
    }
    return named;
  }
}

/** "both countries", "the two countries" */
function opensPair(tokens: Tokens, { first }: TokenRange, { token }: HeadNoun): boolean {
  if (tokens.lower(first) === 'both') return token === first + 1;
  return tokens.lower(first) === 'the' && tokens.lower(first + 1) === 'two';
}

const TYPES: ReadonlyMap<string, ActorType> = new Map<string, ActorType>([
  ...['companies', 'banks', 'firms', 'airlines', 'carriers', 'parties', 'groups', 'agencies', 'universities', 'unions', 'clubs', 'organizations',
    'organisations', 'newspapers', 'carmakers', 'retailers'].map((noun) => [noun, 'organization'] as const),
  ...['countries', 'nations', 'governments', 'capitals'].map((noun) => [noun, 'country'] as const),
]);
