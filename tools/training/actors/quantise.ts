import { rowOf } from '../../../src/engine/actors/model/hashing';
import { LARGEST, packRows, WEIGHED } from '../../../src/engine/actors/model/scorer';
import type { ActorModel } from '../../../src/engine/actors/model/scorer';
import type { TrainedCrf } from './trainCrf';

/** Steps of a weight of 1. */
const SCALE = 16;
/** Added to what speaks for a name: labelled texts leave out more names than they invent. */
const BIAS = 0.8;

/** Weights in half a byte. The few that are larger than that allows are cut. */
export function quantised({ weights, transitions }: TrainedCrf, scale = SCALE, bias = BIAS): ActorModel {
  const cut = (weight: number): number => Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight * scale)));
  const small = Int8Array.from(weights, cut);
  const always = rowOf(0, 0) * WEIGHED;
  for (let label = 0; label < WEIGHED; label++) small[always + label] = cut((weights[always + label] as number) + bias);
  return { rows: packRows(small), transitions: Int32Array.from(transitions, (weight) => Math.round(weight * scale)) };
}
