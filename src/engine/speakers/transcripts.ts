import type { ActorMention } from '../actors/findActors';
import type { Attribution } from '../attribution/attribution';
import { isTurn } from '../attribution/candidate';
import { NAMELESS_LABELS, QUESTION_OR_ANSWER } from '../cues/turnLabelWords';
import { mentionOf, wordsOf } from '../mention';
import type { Evidence } from '../mention';
import type { Reading } from '../reading';
import type { TextSpan } from '../span';
import type { TokenRange } from '../text/tokens';
import { wordSet } from '../words/wordSet';
import type { Cast, Role } from './cast';
import { wordsForSpeaker } from './firstPersons';
import { findInterviewee } from './interviews';
import type { Interview } from './interviews';
import type { Resolution } from './speakerResolver';
import { countPersons } from './turns';
import type { Turn } from './turns';

/** The turns of an article that prints them with labels. */
export interface Transcript {
  /** Indices of their attributions, in text order. */
  readonly turns: readonly number[];
  /** Who speaks in turns whose label gives no name, by index: the interviewee behind "A", the interviewer behind "Q". */
  readonly settled: ReadonlyMap<number, Resolution>;
}

/** The transcript that the attributions make; null for nearly all articles. `mentions` are the named ones, sorted. */
export function findTranscript(
  reading: Reading, cast: Cast, mentions: readonly ActorMention[], attributions: readonly Attribution[], outlet: string | null,
): Transcript | null {
  const turns: number[] = [];
  attributions.forEach(({ rule }, index) => {
    if (isTurn(rule)) turns.push(index);
  });
  if (turns.length === 0) return null;
  const settled = new Map<number, Resolution>();
  const before = blockOf(reading, attributions[turns[0] ?? -1]);
  let people: { readonly answers: Person; readonly asks: Person } | null = null;
  for (const index of turns) {
    const attribution = attributions[index];
    const label = attribution?.speakerPhrase ?? null;
    const phrase = label && reading.tokens.rangeOf(label);
    if (!attribution || (phrase && !namesNobody(reading, phrase))) continue;
    if (!people) {
      const answers = mentioned(cast, findInterviewee(reading, cast, mentions, before));
      const asks = mentioned(cast, findInterviewer(reading, cast, mentions, before, answers.role));
      people = { answers, asks: asks.role ? asks : { role: outletNamed(cast, outlet), evidence: null } };
    }
    const asks = attribution.rule === 'transcript-question';
    settled.set(index, resolutionOf(asks ? people.asks : people.answers, phrase, asks));
  }
  return { turns, settled };
}

/**
 * Where labels tell who asks, and one person gives all answers, it is an interview with them. `resolutions` says who speaks,
 * by index of the attribution.
 */
export function interviewIn(
  reading: Reading, attributions: readonly Attribution[], resolutions: readonly (Resolution | null)[], { turns }: Transcript,
): Interview | null {
  let interviewee: Role | null = null;
  let introduced: TextSpan | null = null;
  let asked = false;
  for (const index of turns) {
    if (attributions[index]?.rule === 'transcript-question') {
      asked = true;
      continue;
    }
    const role = resolutions[index]?.role ?? null;
    if (!role || (interviewee && interviewee !== role)) return null;
    interviewee = role;
    introduced ??= wordsForSpeaker(attributions[index], resolutions[index])?.[0] ?? null;
  }
  if (!interviewee || !introduced || !asked) return null;
  return { interviewee, introduced, turns: turnsByBlock(reading, attributions, turns) };
}

/** "You" in a question means who has the next turn, where several people answer. */
export function addAddressees(
  reading: Reading, cast: Cast, attributions: readonly Attribution[], resolutions: readonly (Resolution | null)[], { turns }: Transcript,
): void {
  const { tokens, segments } = reading;
  let next: Role | null = null;
  let evidence: Evidence = null;
  for (let n = turns.length - 1; n >= 0; n--) {
    const index = turns[n] ?? -1;
    const attribution = attributions[index];
    if (!attribution) continue;
    const role = resolutions[index]?.role ?? null;
    if (attribution.rule !== 'transcript-question') {
      next = role;
      evidence = wordsForSpeaker(attribution, resolutions[index]);
      continue;
    }
    if (!next || next === role) continue;
    for (const fragment of attribution.fragments) {
      const { first, end } = tokens.rangeOf(fragment);
      for (let i = first; i < end; i++) {
        if (tokens.form(i).person !== 2 || (segments.outermostOf[i] ?? -1) >= 0) continue;
        cast.mention(next, mentionOf(tokens.span(i, i + 1), 'pronoun', 0.6, 'addressee', evidence));
      }
    }
  }
}

/** Who has a label that the article explains nowhere ("MODERATOR", "SPEAKER 1") is called by it. */
export function nameByLabels(
  reading: Reading, cast: Cast, attributions: readonly Attribution[], resolutions: (Resolution | null)[],
  { turns }: Transcript, ignored: ReadonlySet<string>,
): void {
  for (const index of turns) {
    const label = attributions[index]?.speakerPhrase;
    if (!label || resolutions[index]?.role || ignored.has(label.text)) continue;
    const phrase = reading.tokens.rangeOf(label);
    if (QUESTION_OR_ANSWER.has(reading.tokens.form(phrase.first))) continue;
    const role = cast.nominal(label.text, 'person', false, null);
    resolutions[index] = {
      role, roles: [role], rule: 'unnamed', confidence: 0.7, mention: phrase, form: 'nominal', phrase: null, evidence: null,
    };
  }
}

function namesNobody({ tokens }: Reading, { first, end }: TokenRange): boolean {
  return end - first === 1 && NAMELESS_LABELS.has(tokens.form(first));
}

function resolutionOf({ role, evidence }: Person, phrase: TokenRange | null, asks: boolean): Resolution {
  const rule = asks ? 'interviewer' : 'interviewee';
  const [roles, confidence] = role ? [[role], 0.8] : [[], 0.3];
  return { role, roles, rule, confidence, mention: role && phrase, form: 'nominal', phrase: null, evidence };
}

/** Who asks or answers, and the words that say so. */
interface Person {
  readonly role: Role | null;
  readonly evidence: Evidence;
}

function mentioned(cast: Cast, mention: ActorMention | null): Person {
  return mention ? { role: cast.of(mention), evidence: wordsOf(mention) } : { role: null, evidence: null };
}

/** "spoke to the Vale Post", "The Vale Post sat down with her", "interviewed by Tom Oduya". */
function findInterviewer(
  { tokens }: Reading, cast: Cast, mentions: readonly ActorMention[], before: number, interviewee: Role | null,
): ActorMention | null {
  for (const mention of mentions) {
    const { firstToken, endToken } = mention;
    if (tokens.blockAt(firstToken) >= before) break;
    const role = cast.of(mention);
    if (!role || role === interviewee || (role.type !== 'organization' && role.type !== 'person')) continue;
    const at = tokens.lower(firstToken - 1) === 'the' ? firstToken - 2 : firstToken - 1;
    const partner = PARTNER.has(tokens.form(at)) && TALKED.has(tokens.form(at - 1));
    const told = TELLS.has(tokens.form(at));
    const by = BY.has(tokens.form(at)) && ASKED.has(tokens.form(at - 1));
    const asks = ASKS.has(tokens.form(endToken));
    if (by || (role.type === 'organization' && (partner || told || asks))) return mention;
  }
  return null;
}

const PARTNER = wordSet('to with');
const TALKED = wordSet('spoke speaks talked talks interview sat down chatted');
const TELLS = wordSet('told tells');
const BY = wordSet('by');
const ASKED = wordSet('interviewed asked conducted interview questioned');
const ASKS = wordSet('interviews interviewed spoke speaks asked met talked talks sat caught');

function outletNamed(cast: Cast, outlet: string | null): Role | null {
  return outlet === null ? null : (cast.named(outlet) ?? cast.nominal(outlet, 'organization', false, null));
}

function turnsByBlock(reading: Reading, attributions: readonly Attribution[], turns: readonly number[]): Interview['turns'] {
  const of: (Turn | null)[] = reading.blocks.map(() => null);
  let singular = 0;
  let plural = 0;
  for (const index of turns) {
    const attribution = attributions[index];
    if (!attribution) continue;
    const turn = attribution.rule === 'transcript-question' ? 'prompt' : 'answer';
    for (const fragment of attribution.fragments) {
      const words = reading.tokens.rangeOf(fragment);
      of[reading.tokens.blockAt(words.first)] = turn;
      if (turn === 'prompt') continue;
      const told = countPersons(reading, words);
      singular += told.singular;
      plural += told.plural;
    }
  }
  return { of, first: of.findIndex((turn) => turn !== null), singular, plural };
}

function blockOf({ tokens }: Reading, attribution: Attribution | undefined): number {
  return tokens.blockAt(tokens.firstAtOrAfter(attribution?.speakerPhrase?.start ?? attribution?.fragments[0]?.start ?? 0));
}
