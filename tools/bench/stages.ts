import type { AnalyseOptions } from '../../src/engine/options';
import { engine } from './engine';
import type { TextSet } from './texts';
import { median, table } from './timing';

const ROUNDS = 5;

/** What share of the time each stage of `analyse()` takes, and the model for names in its stage. */
export function stageShares(set: TextSet): string {
  const rounds: Map<string, number>[] = [];
  const modelRounds: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const spent = spentOn(set, {});
    const withoutModel = spentOn(set, { rulesOnly: true });
    if (round === 0) continue;
    rounds.push(spent);
    modelRounds.push((spent.get('actors') ?? 0) - (withoutModel.get('actors') ?? 0));
  }
  const stages = [...(rounds[0]?.keys() ?? [])].map((stage) => ({ stage, ms: median(rounds.map((round) => round.get(stage) ?? 0)) }));
  const total = stages.reduce((sum, { ms }) => sum + ms, 0);
  const row = (name: string, ms: number): string[] => [
    name, `${((100 * ms) / total).toFixed(1)} %`, `${((1e6 * ms) / set.characters).toFixed(0)} ns/char`,
  ];
  const rows = stages.flatMap(({ stage, ms }) => (
    stage === 'actors' ? [row(stage, ms), row('  of it the model', median(modelRounds))] : [row(stage, ms)]
  ));
  return table([['stage', 'share', 'cost'], ...rows]);
}

function spentOn(set: TextSet, options: AnalyseOptions): Map<string, number> {
  engine.clearWordForms();
  const spent = new Map<string, number>();
  for (const text of set.texts) addStages(text, options, spent);
  return spent;
}

function addStages(text: string, options: AnalyseOptions, spent: Map<string, number>): void {
  const steps = engine.analyseInSteps(text, options);
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
