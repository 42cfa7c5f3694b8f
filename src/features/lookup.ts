import type { Actor, Analysis, Figure, Quote } from '../engine/analysis';

/** What an analysis holds, by id. */
export interface Lookup {
  readonly actor: ReadonlyMap<string, Actor>;
  readonly figure: ReadonlyMap<string, Figure>;
  readonly quote: ReadonlyMap<string, Quote>;
}

/** Made once for each analysis, so that a list of its claims takes time in proportion to its length. */
export function lookup(analysis: Analysis): Lookup {
  let known = lookups.get(analysis);
  if (!known) {
    known = { actor: byId(analysis.actors), figure: byId(analysis.figures), quote: byId(analysis.quotes) };
    lookups.set(analysis, known);
  }
  return known;
}

const lookups = new WeakMap<Analysis, Lookup>();

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
