import { engine } from './engine';
import type { TextSet } from './texts';
import { median, table } from './timing';

const ROUNDS = 5;

/** What share of the time each stage of `analyse()` takes. */
export function stageShares(set: TextSet): string {
  const rounds: Map<string, number>[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    engine.clearWordForms();
    const spent = new Map<string, number>();
    for (const text of set.texts) addStages(text, spent);
    if (round > 0) rounds.push(spent);
  }
  const stages = [...(rounds[0]?.keys() ?? [])].map((stage) => ({ stage, ms: median(rounds.map((round) => round.get(stage) ?? 0)) }));
  const total = stages.reduce((sum, { ms }) => sum + ms, 0);
  const rows = stages.map(({ stage, ms }) => [stage, `${((100 * ms) / total).toFixed(1)} %`, `${((1e6 * ms) / set.characters).toFixed(0)} ns/char`]);
  return table([['stage', 'share', 'cost'], ...rows]);
}

function addStages(text: string, spent: Map<string, number>): void {
  const steps = engine.analyseInSteps(text);
  let last = performance.now();
  for (;;) {
    const step = steps.next();
    const now = performance.now();
    // What comes after the last pause is the making of the claims.
    const stage = step.done ? 'claims' : step.value;
    spent.set(stage, (spent.get(stage) ?? 0) + now - last);
    if (step.done) return;
    last = now;
  }
}
