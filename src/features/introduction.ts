import type { Actor, Mention } from '../engine/analysis';
import type { Span } from '../engine/span';
import { nameKey } from '../corpus/keys';

/** Where an article says who somebody is. */
export interface Introduction {
  readonly mention: Mention;
  /** The mention with the role beside it: "Harbour Minister Ana Ruiz", "Ana Ruiz, the harbour minister". */
  readonly whole: Span;
}

/**
 * The first full name with a role beside it; else the first full name, the first name of any kind, the first mention.
 * Null for an actor without mentions.
 */
export function introduction(actor: Actor): Introduction | null {
  const { mentions } = actor;
  const name = nameKey(actor.name);
  const inFull = mentions.filter(({ form, text }) => form !== 'nominal' && form !== 'pronoun' && nameKey(text) === name);
  for (const mention of inFull) {
    const role = roleBeside(actor, mention);
    if (role) return { mention, whole: { start: Math.min(role.start, mention.start), end: Math.max(role.end, mention.end) } };
  }
  const first = inFull[0] ?? mentions.find(({ form }) => form === 'name') ?? mentions.find(({ form }) => form !== 'pronoun') ?? mentions[0];
  return first ? { mention: first, whole: first } : null;
}

/** Characters between a name and its role: ", the ". */
const FARTHEST = 6;

function roleBeside({ roles }: Actor, { start, end }: Span): Span | undefined {
  return roles.find((role) => {
    const gap = role.end <= start ? start - role.end : role.start - end;
    return gap >= 0 && gap <= FARTHEST;
  });
}
