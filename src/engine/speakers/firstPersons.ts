import type { ActorMention } from '../actors/findActors';
import type { Attribution } from '../attribution/attribution';
import { isTurn } from '../attribution/candidate';
import { mentionOf, wordsOf } from '../mention';
import type { Evidence } from '../mention';
import type { Reading } from '../reading';
import { firstAtOrAfter } from '../span';
import type { Span } from '../span';
import type { Tokens } from '../text/tokens';
import type { Cast, Role } from './cast';
import type { Resolution } from './speakerResolver';
import type { Turns } from './turns';

/** The tokens of "I" and "my", and of "we" and "our", in the whole text. */
export interface FirstPersons {
  readonly firstPersons: readonly number[];
  readonly wes: readonly number[];
}

/**
 * "I" and "my" inside somebody's direct words mean the speaker; "we" and "our" the body or country that speaks, or that the
 * speaker's stated role speaks for ("Harbour Board spokeswoman Ana Ruiz"). The first persons of `answers`, an interview's own,
 * are told elsewhere.
 */
export function addFirstPersons(
  reading: Reading,
  cast: Cast,
  mentions: readonly ActorMention[],
  attributions: readonly Attribution[],
  resolutions: readonly (Resolution | null)[],
  { firstPersons, wes }: FirstPersons,
  answers: Turns | null,
): void {
  if (firstPersons.length === 0 && wes.length === 0) return;
  attributions.forEach((attribution, index) => {
    const resolution = resolutions[index];
    if (!resolution?.role || resolution.roles.length > 1 || attribution.kind === 'indirect' || attribution.within >= 0) return;
    const { role, confidence } = resolution;
    let evidence: Evidence = null;
    const unmarked = isTurn(attribution.rule) && !startsInMarks(reading, attribution);
    for (const fragment of attribution.fragments) {
      const quoted = (token: number): boolean => {
        const inMarks = (reading.segments.outermostOf[token] ?? -1) >= 0;
        return unmarked ? !inMarks && answers?.of[reading.tokens.blockAt(token)] !== 'answer' : inMarks || attribution.kind === 'direct';
      };
      if (!role.plural) {
        for (const token of tokensIn(reading.tokens, firstPersons, fragment)) {
          if (!quoted(token)) continue;
          evidence ??= wordsForSpeaker(attribution, resolution);
          cast.mention(role, mentionOf(reading.tokens.span(token, token + 1), 'pronoun', confidence, 'first-person', evidence));
        }
      }
      const plural = tokensIn(reading.tokens, wes, fragment);
      const body = plural.length === 0 ? null : bodyOf(role, cast, mentions);
      if (!body) continue;
      const spokenFor = body.named ? wordsOf(body.named) : (evidence ??= wordsForSpeaker(attribution, resolution));
      for (const token of plural) {
        if (quoted(token)) cast.mention(body.role, mentionOf(reading.tokens.span(token, token + 1), 'pronoun', 0.55, 'spoken-for', spokenFor));
      }
    }
  });
}

/** "RUIZ: “We are done.”" is said in quotation marks; in all other turns they stand around the words of others. */
function startsInMarks({ tokens, segments }: Reading, { fragments }: Attribution): boolean {
  return (segments.outermostOf[tokens.firstAtOrAfter(fragments[0]?.start ?? 0)] ?? -1) >= 0;
}

/** The words that say who speaks; for "he said" the name that "he" takes up. */
export function wordsForSpeaker(attribution: Attribution | undefined, resolution: Resolution | null | undefined): Evidence {
  const phrase = attribution?.speakerPhrase ?? null;
  return resolution?.evidence ?? (phrase && resolution?.rule !== 'corrected' ? wordsOf(phrase) : null);
}

/** A body that somebody speaks for, and the mention of it in the role that says so; null where it speaks itself. */
interface SpokenFor {
  readonly role: Role;
  readonly named: ActorMention | null;
}

/** Whom a speaker's "we" means: the body itself, or the one of the spokesperson; null where it could be anybody. */
function bodyOf(role: Role, cast: Cast, mentions: readonly ActorMention[]): SpokenFor | null {
  if (role.type !== 'person') return role.type === 'place' ? null : { role, named: null };
  for (const { start, end, text } of role.roles) {
    if (!SPEAKS_FOR.test(text)) continue;
    for (let m = Math.max(0, firstAtOrAfter(mentions, start) - 1); m < mentions.length; m++) {
      const mention = mentions[m];
      if (!mention || mention.start >= end) break;
      if (mention.end < start - FARTHEST_BODY) continue;
      const body = cast.of(mention);
      if (body && (body.type === 'organization' || body.type === 'country')) return { role: body, named: mention };
    }
  }
  return null;
}

const SPEAKS_FOR = /spokes|coach|captain|manager|ambassador|minister|envoy|founder|chief|president|director|chair|head of/i;

/** Characters between the name of a body and the role in it: "Harbour Board's director". */
const FARTHEST_BODY = 3;

/** Those of the tokens, in order, that lie in a span. */
function tokensIn(tokens: Tokens, all: readonly number[], { start, end }: Span): readonly number[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens.startOf(all[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let after = low;
  while (after < all.length && tokens.endOf(all[after] ?? 0) <= end) after++;
  return after > low ? all.slice(low, after) : NONE;
}

const NONE: readonly number[] = [];
