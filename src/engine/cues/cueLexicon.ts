import { Frame, SPEECH_FRAMES } from './frames';
import type { FrameName, Stance } from './frames';
import { formsOf } from './inflect';
import type { VerbFormName } from './inflect';
import { NOMINAL_CUES } from './nominalCues';
import { phrasalCues, phrasalKeys } from './phrasalCues';
import type { PhrasalCue } from './phrasalCues';
import { REPORTING_VERBS } from './reportingVerbs';
import { wordSet } from '../words/wordSet';
import type { WordSet } from '../words/wordSet';

/** What the lexicon knows about a word form that may be a cue. */
export interface CueEntry {
  readonly verb: VerbCue | null;
  /** Which form of the verb it is; null when it is none. */
  readonly form: VerbFormName | null;
  readonly noun: NounCue | null;
  /** Cues of several words whose key it is. */
  readonly phrasal: readonly PhrasalCue[];
}

export interface VerbCue {
  readonly lemma: string;
  /** Bits of `Frame`. */
  readonly frames: number;
  readonly stance: Stance;
  /** Takes a quotation or clause as speech proper does: "say", "add"; unlike "criticise". */
  readonly speech: boolean;
  /** Words that belong to the cue when they follow it: "for" and "on" of "call". */
  readonly particles: WordSet;
}

export interface NounCue {
  readonly lemma: string;
  readonly stance: Stance;
  readonly takesThat: boolean;
  /** Only with a copula: "her point is that …", not "the point that …". */
  readonly takesCopula: boolean;
  readonly takesPhrase: boolean;
}

/** The entry of a word form (lower case, straight apostrophes), or null: the value of `WordForm.cue`. */
export function cueEntry(lower: string): CueEntry | null {
  const known = ENTRIES.get(lower) ?? null;
  const phrasal = phrasalCues(lower);
  if (phrasal.length === 0) return known;
  return { verb: known?.verb ?? null, form: known?.form ?? null, noun: known?.noun ?? null, phrasal };
}

/** Whether an entry is of a verb that tells of words, so that who does it is likely an actor: anything may be expected of anything. */
export function tellsOfWords(entry: CueEntry | null): boolean {
  return entry?.verb != null && entry.verb.stance !== 'believes';
}

/** All word forms that `cueEntry` knows. */
export function cueWords(): Iterable<string> {
  return new Set([...ENTRIES.keys(), ...phrasalKeys()]);
}

/** Stance by dictionary form as attributions carry it ("say", "call for", "according to"); 'states' when unknown. */
export function stanceOf(cueLemma: string): Stance {
  const known = STANCES.get(cueLemma);
  if (known) return known;
  const space = cueLemma.indexOf(' ');
  return (space > 0 ? STANCES.get(cueLemma.slice(0, space)) : undefined) ?? 'states';
}

const STANCES = new Map<string, Stance>();
const PARTICLES = new Map<string, WordSet>();
const ENTRIES = build();

function build(): ReadonlyMap<string, CueEntry> {
  const entries = new Map<string, CueEntry>();
  for (const [stance, table] of Object.entries(REPORTING_VERBS) as [Stance, string][]) {
    for (const line of table.trim().split('\n')) addVerb(entries, parseVerb(line, stance));
  }
  for (const [stance, table] of Object.entries(NOMINAL_CUES) as [Stance, string][]) {
    for (const item of table.split(';')) addNoun(entries, item.trim(), stance);
  }
  return entries;
}

function parseVerb(line: string, stance: Stance): VerbCue {
  const [words = '', particles = ''] = line.split('+');
  const [lemma = '', ...names] = words.trim().split(/\s+/);
  let frames = 0;
  for (const name of names) {
    if (name === 'speech') frames |= SPEECH_FRAMES;
    else if (name !== 'none') frames |= Frame[name as FrameName];
  }
  const speech = (frames & Frame.front) !== 0;
  return { lemma, frames, stance, speech, particles: particleSet(particles.trim()) };
}

/** One set for all verbs with the same particles. */
function particleSet(particles: string): WordSet {
  let known = PARTICLES.get(particles);
  if (!known) PARTICLES.set(particles, (known = wordSet(particles)));
  return known;
}

function addVerb(entries: Map<string, CueEntry>, verb: VerbCue): void {
  if (verb.frames === 0) return;
  STANCES.set(verb.lemma, verb.stance);
  for (const { text, name } of formsOf(verb.lemma)) {
    if (!entries.has(text)) entries.set(text, { verb, form: name, noun: null, phrasal: [] });
  }
}

function addNoun(entries: Map<string, CueEntry>, item: string, stance: Stance): void {
  const [lemma = '', ...takes] = item.split(/\s+/);
  if (!STANCES.has(lemma)) STANCES.set(lemma, stance);
  const takesThat = takes.includes('that');
  const noun: NounCue = { lemma, stance, takesThat, takesCopula: takesThat || takes.includes('is'), takesPhrase: takes.includes('of') };
  const plural = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : lemma.endsWith('s') ? `${lemma}es` : `${lemma}s`;
  for (const text of [lemma, plural]) {
    const known = entries.get(text);
    entries.set(text, { verb: known?.verb ?? null, form: known?.form ?? null, noun, phrasal: [] });
  }
}
