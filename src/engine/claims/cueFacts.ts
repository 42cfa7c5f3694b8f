import { stanceOf } from '../cues/cueLexicon';

/** What the cue of a quote says about the claim in it. */
export interface CueFacts {
  /** The kind of claim that the cue alone makes of it; null for most cues. */
  readonly kind: 'accusation' | 'commitment' | 'prediction' | null;
  /** "denied", "disputed". */
  readonly denies: boolean;
  /** "asked", "wondered". */
  readonly asks: boolean;
  /** "declined", "refused". */
  readonly withholds: boolean;
}

/** By the dictionary form that a quote carries: "say", "call for"; null for a quote without a cue. */
export function cueFacts(lemma: string | null): CueFacts {
  if (lemma === null || lemma === '') return NO_CUE;
  let known = KNOWN.get(lemma);
  if (!known) KNOWN.set(lemma, (known = describe(lemma)));
  return known;
}

export const NO_CUE: CueFacts = { kind: null, denies: false, asks: false, withholds: false };
/** Filled in as lemmas are met; they come from the lexicon of cues and are some hundred. */
const KNOWN = new Map<string, CueFacts>();

function describe(lemma: string): CueFacts {
  const space = lemma.indexOf(' ');
  const verb = space < 0 ? lemma : lemma.slice(0, space); // "call" of "call for"
  const stance = stanceOf(lemma);
  return {
    kind: kindOf(verb, stance),
    denies: stance === 'denies' || DENIALS.has(verb),
    asks: ASKING.has(lemma),
    withholds: WITHHOLDING.has(lemma),
  };
}

function kindOf(verb: string, stance: string): CueFacts['kind'] {
  if (ACCUSATIONS.has(verb)) return 'accusation';
  if (COMMITMENTS.has(verb)) return 'commitment';
  return PREDICTIONS.has(verb) || stance === 'predicts' ? 'prediction' : null;
}

const ACCUSATIONS: ReadonlySet<string> = new Set(['accuse', 'blame', 'allege', 'accusation', 'allegation', 'charge']);
const COMMITMENTS: ReadonlySet<string> = new Set(
  ['pledge', 'vow', 'promise', 'commit', 'undertake', 'guarantee', 'swear', 'agree', 'promised', 'commitment', 'offer'],
);
const PREDICTIONS: ReadonlySet<string> = new Set(['predict', 'forecast', 'expect', 'project', 'foresee', 'anticipate', 'prediction']);
const DENIALS: ReadonlySet<string> = new Set(['deny', 'reject', 'refute', 'dispute', 'rebut', 'disavow', 'denial', 'rebuff', 'dismiss']);
const ASKING: ReadonlySet<string> = new Set(['ask', 'wonder', 'question', 'inquire', 'enquire', 'query', 'know']);
const WITHHOLDING: ReadonlySet<string> = new Set(['decline', 'refuse']);
