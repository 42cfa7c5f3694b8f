import type { Actor, Mention } from '../analysis';
import type { AnalyseOptions } from '../options';
import type { Reading } from '../reading';
import { textSpan } from '../span';
import { nameCapitals } from './capitals';
import { classifyNames } from './classify';
import { cutRuns } from './cutRuns';
import { findRuns } from './runs';

/** A mention with the actor that it belongs to. */
export interface ActorMention extends Mention {
  readonly actor: string;
}

/** The named actors of an article. Speakers without a name, pronouns and nominals are added by `speakers/`. */
export interface ActorTable {
  /** In order of first mention. */
  readonly actors: readonly Actor[];
  /** All mentions of all actors, sorted and disjoint. */
  readonly mentions: readonly ActorMention[];
}

export function findActors(reading: Reading, _options: AnalyseOptions): ActorTable {
  const { tokens, text } = reading;
  const capitals = nameCapitals(tokens);
  const names = cutRuns(tokens, findRuns(tokens, capitals));
  classifyNames(tokens, names);
  // temporary: one actor a name
  const mentions = names.filter((n) => n.kind !== 'thing').map((n, i): ActorMention & { k: string } => ({
    ...textSpan(text, tokens.startOf(n.first), tokens.endOf(n.end - 1)), form: n.kind === 'demonym' ? 'demonym' : 'name', confidence: 0.9, rule: n.rule, actor: `a${i}`, k: n.kind }));
  return { actors: mentions.map((m) => ({ id: m.actor, name: m.text, type: m.k === 'capital' ? 'place' : m.k === 'demonym' ? 'country' : m.k as never, aliases: [], roles: [], mentions: [m] })), mentions };
}
