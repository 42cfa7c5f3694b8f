import { clearWordForms } from '../../words/wordForms';
import { MODEL_ROWS, MODEL_TRANSITIONS } from './modelData';
import { NameModel } from './nameModel';
import { unpackActorModel } from './packedActorModel';
import type { ActorModel } from './scorer';

let model: NameModel | null = null;

/** The model that ships, unpacked when it is first asked for; null where `modelData.ts` is still to be made. */
export function nameModel(): NameModel | null {
  if (model === null && MODEL_ROWS !== '') {
    model = new NameModel(unpackActorModel({ rows: MODEL_ROWS, transitions: MODEL_TRANSITIONS }));
  }
  return model;
}

/** Puts another model in its place, for the trainer, which measures before it writes. Word forms remember sums of weights: they go. */
export function replaceModel(trained: ActorModel): void {
  clearWordForms();
  model = new NameModel(trained);
}
