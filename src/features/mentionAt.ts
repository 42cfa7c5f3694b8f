import type { Actor, Analysis, Mention } from '../engine/analysis';
import { covers } from './article';

export interface ActorMention { readonly actor: Actor; readonly mention: Mention }

/** The actor mentioned at an offset: the shortest mention that covers it, else one that ends there, as a cursor behind a word does. */
export function mentionAt(analysis: Analysis, offset: number): ActorMention | null {
  return shortest(analysis, (mention) => covers(mention, offset)) ?? shortest(analysis, ({ end }) => end === offset);
}

function shortest({ actors }: Analysis, test: (mention: Mention) => boolean): ActorMention | null {
  let best: ActorMention | null = null;
  for (const actor of actors) {
    for (const mention of actor.mentions) {
      if (test(mention) && (!best || mention.end - mention.start < best.mention.end - best.mention.start)) best = { actor, mention };
    }
  }
  return best;
}
