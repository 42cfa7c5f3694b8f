import { wordSet } from '../words/wordSet';
import type { WordSet } from '../words/wordSet';
import type { Stance } from './frames';

/**
 * Cues of several words whose noun or adjective carries the sense: a light verb, perhaps "it" or a determiner, then the
 * key word, then what its content follows: "made (it) clear that", "voiced optimism about", "took aim at".
 */
export interface PhrasalCue {
  readonly lemma: string;
  readonly stance: Stance;
  /** Forms of the light verb. */
  readonly verbs: WordSet;
  /** Words that the content may follow; 'that' and question words are part of the content, prepositions of the cue. */
  readonly links: WordSet;
}

/** By key word. */
export function phrasalCues(key: string): readonly PhrasalCue[] {
  return CUES.get(key) ?? [];
}

/** The key words of all of them. */
export function phrasalKeys(): Iterable<string> {
  return CUES.keys();
}

const VERB_FORMS: Readonly<Record<string, string>> = {
  make: 'make makes made making',
  take: 'take takes took taken taking',
  express: 'express expresses expressed expressing voice voices voiced voicing',
  raise: 'raise raises raised raising express expresses expressed expressing voice voices voiced voicing',
  give: 'give gives gave given giving offer offers offered offering',
  issue: 'issue issues issued issuing',
};

const CLAUSE = 'that how why what';

/** Light verb; key words; stance; links. */
const TABLE: readonly (readonly [string, string, Stance, string])[] = [
  ['make', 'clear plain', 'stresses', CLAUSE],
  ['make', 'point case argument', 'stresses', 'that'],
  ['take', 'aim', 'opposes', 'at'],
  ['take', 'issue', 'opposes', 'with'],
  ['express', 'confidence hope optimism belief concern fear doubt', 'states', 'that'],
  ['express', 'optimism concern concerns doubt doubts support regret outrage alarm', 'states', 'about over for at'],
  ['raise', 'concerns doubts', 'opposes', 'that about over'],
  ['give', 'assurances assurance', 'stresses', 'that'],
  ['issue', 'warning', 'stresses', 'that'],
];

const CUES = new Map<string, PhrasalCue[]>();
for (const [verb, keys, stance, links] of TABLE) {
  const verbs = wordSet(VERB_FORMS[verb] ?? '');
  const linkSet = wordSet(links);
  for (const key of keys.split(' ')) {
    const cue = { lemma: `${verb} ${key}`, stance, verbs, links: linkSet };
    CUES.set(key, [...(CUES.get(key) ?? []), cue]);
  }
}
