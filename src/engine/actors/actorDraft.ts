import type { Actor, ActorType, Mention } from '../analysis';
import type { TextSpan } from '../span';
import { bySpan } from '../span';

/** An actor while its mentions are being gathered. */
export interface ActorDraft {
  /** Set by the workspace; else made from the name at the end. */
  readonly knownId: string | null;
  name: string;
  type: ActorType;
  readonly aliases: Set<string>;
  readonly roles: TextSpan[];
  readonly mentions: Mention[];
  female: number;
  male: number;
}

export function newDraft(name: string, type: ActorType, knownId: string | null = null): ActorDraft {
  return { knownId, name, type, aliases: new Set(), roles: [], mentions: [], female: 0, male: 0 };
}

/** Adds a mention and what it calls the actor. */
export function addMention(draft: ActorDraft, mention: Mention): void {
  draft.mentions.push(mention);
  if (mention.form !== 'pronoun' && mention.form !== 'demonym' && mention.form !== 'nominal') draft.aliases.add(mention.text);
}

export interface FinishedActors {
  readonly actors: readonly Actor[];
  readonly ids: ReadonlyMap<ActorDraft, string>;
}

/** Actors in order of first mention, each with an id that is readable and unique. */
export function finishDrafts(drafts: readonly ActorDraft[]): FinishedActors {
  const ids = new Map<ActorDraft, string>();
  const used = new Set<string>();
  for (const draft of drafts) if (draft.knownId !== null) used.add(draft.knownId);
  const present = drafts.filter((draft) => draft.mentions.length > 0);
  for (const draft of present) draft.mentions.sort(bySpan);
  present.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  const actors = present.map((draft): Actor => {
    const id = draft.knownId ?? uniqueId(slug(draft.name), used);
    ids.set(draft, id);
    const aliases = [...draft.aliases].filter((alias) => alias !== draft.name);
    return { id, name: draft.name, type: draft.type, aliases, roles: [...draft.roles].sort(bySpan), mentions: draft.mentions };
  });
  return { actors, ids };
}

/** "Ministry of Commerce" → ministry-of-commerce; names without Latin letters or digits keep their own. */
export function slug(name: string): string {
  const joined = PLAIN.test(name)
    ? name.toLowerCase().replace(/['.]/g, '').replace(/[^a-z0-9]+/g, '-')
    : name.normalize('NFKD').replace(/[\u0300-\u036f'’.]/g, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return idFrom(joined.replace(/^-|-$/g, ''));
}

/** Names in plain letters, as most are, need no folding. */
const PLAIN = /^[ -~]*$/;

function idFrom(joined: string): string {
  return joined === '' ? 'actor' : joined.slice(0, LONGEST_ID).replace(/-$/, '');
}

const LONGEST_ID = 60;

function uniqueId(base: string, used: Set<string>): string {
  let id = base;
  for (let n = 2; used.has(id); n++) id = `${base}-${n}`;
  used.add(id);
  return id;
}
