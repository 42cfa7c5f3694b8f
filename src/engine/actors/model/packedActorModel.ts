import { decodeBase64, encodeBase64 } from '../../words/base64';
import type { ActorModel } from './scorer';

/** The model as `modelData.ts` holds it. */
export interface PackedActorModel {
  /** Base64 of the rows, four bytes a number, the lowest first. */
  readonly rows: string;
  readonly transitions: readonly number[];
}

export function packActorModel({ rows, transitions }: ActorModel): PackedActorModel {
  const bytes = new Uint8Array(rows.length * 4);
  for (let i = 0; i < bytes.length; i++) bytes[i] = (rows[i >> 2] as number) >>> ((i & 3) << 3);
  return { rows: encodeBase64(bytes), transitions: [...transitions] };
}

export function unpackActorModel({ rows: packed, transitions }: PackedActorModel): ActorModel {
  const bytes = decodeBase64(packed);
  const rows = new Int32Array(bytes.length >> 2);
  for (let i = 0; i < bytes.length; i++) rows[i >> 2] = (rows[i >> 2] as number) | ((bytes[i] as number) << ((i & 3) << 3));
  return { rows, transitions: Int32Array.from(transitions) };
}
