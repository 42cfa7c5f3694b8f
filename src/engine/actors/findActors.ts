import type { Actor, MentionForm } from '../analysis';
import { mentionOf } from '../mention';
import type { AnalyseOptions } from '../options';
import type { Reading } from '../reading';
import { bySpan, textSpan } from '../span';
import type { TextSpan } from '../span';
import type { ActorDraft } from './actorDraft';
import { addMention, finishDrafts, newDraft } from './actorDraft';
import { nameCapitals } from './capitals';
import { classifyNames } from './classify';
import { cutRuns } from './cutRuns';
import { identify } from './identify';
import { KnownNames } from './knownNames';
import { findRuns } from './runs';
import { joinStateBodies } from './stateBodies';

/** Where an actor is mentioned, and the actor's id. */
export interface ActorMention extends TextSpan {
  readonly form: MentionForm;
  readonly actor: string;
}

export type Gender = 'female' | 'male' | null;

/** The named actors of an article. Speakers without a name, pronouns and nominals are added by `speakers/`. */
export interface ActorTable {
  /** In order of first mention. */
  readonly actors: readonly Actor[];
  /** All mentions of all actors, sorted and disjoint. */
  readonly mentions: readonly ActorMention[];
  /** By actor id, where given name or title tell. */
  readonly genders: ReadonlyMap<string, Gender>;
}

/** Finds the named actors: which words are names, of what kind, and which names are of one actor. Linear. */
export function findActors(reading: Reading, options: AnalyseOptions): ActorTable {
  const { tokens } = reading;
  const known = new KnownNames(tokens, options);
  const capitals = nameCapitals(tokens);
  const runs = findRuns(tokens, capitals);
  const names = joinStateBodies(tokens, known.apply(cutRuns(tokens, runs)));
  classifyNames(tokens, names);
  const drafts = identify(tokens, names, known);
  addCorrected(reading.text, drafts, options);
  return tableOf(drafts);
}

/** Places that people have marked as an actor by hand. */
function addCorrected(text: string, drafts: ActorDraft[], options: AnalyseOptions): void {
  for (const correction of options.corrections ?? []) {
    if (correction.kind !== 'actor' || correction.end > text.length) continue;
    let draft = drafts.find(({ name, aliases }) => name === correction.name || aliases.has(correction.name));
    if (!draft) drafts.push((draft = newDraft(correction.name, correction.type)));
    addMention(draft, mentionOf(textSpan(text, correction.start, correction.end), 'name', 1, 'corrected'));
  }
}

function tableOf(drafts: readonly ActorDraft[]): ActorTable {
  const { actors, ids } = finishDrafts(drafts);
  const mentions: ActorMention[] = [];
  const genders = new Map<string, Gender>();
  for (const draft of drafts) {
    const actor = ids.get(draft);
    if (actor === undefined) continue;
    for (const { start, end, text, form } of draft.mentions) mentions.push({ start, end, text, form, actor });
    if (draft.type === 'person' && draft.female !== draft.male) genders.set(actor, draft.female > draft.male ? 'female' : 'male');
  }
  mentions.sort(bySpan);
  return { actors, mentions, genders };
}
