/** The shape of `.claimlens/actors.json`: who the actors of this workspace folder are, and which words are never one. */
import * as z from 'zod';

export const ACTORS_VERSION = 1;

/** As it stands in articles; compared letter by letter. */
const NAME = /^\S(?:[^\r\n]*\S)?$/;
const LONGEST_NAME = 200;

const name = z
  .string()
  .max(LONGEST_NAME, `A name has at most ${LONGEST_NAME} characters.`)
  .regex(NAME, 'A name must stand on one line, without blanks before or behind it.');

const type = z.enum(['person', 'organization', 'country', 'place', 'group']);

/** Other keys than these are names of other registers. */
const ids = z
  .object({
    wikidata: z.string().regex(/^Q[1-9][0-9]*$/, 'An item of Wikidata is written as Q and a number: "Q42".').optional().describe('The item in Wikidata: "Q42".'),
  })
  .catchall(z.string());

/** Unknown fields are allowed and kept: a later version, or another tool, may have written them. */
export const actorEntrySchema = z.looseObject({
  type: type.optional().describe('What kind of actor it is. Left out, each article tells.'),
  aliases: z.array(name).optional().describe('Other names, as they stand in articles. Each means this actor wherever it stands.'),
  ids: ids.optional().describe('What the actor is called in registers.'),
  note: z.string().optional().describe('Anything worth knowing.'),
});

export const actorsFileSchema = z
  .looseObject({
    version: z.literal(ACTORS_VERSION).describe('The version of this format.'),
    actors: z.record(name, actorEntrySchema).optional().describe('The actors, each by the name to show.'),
    apart: z.array(z.tuple([name, name])).optional().describe('Pairs of names that never mean one actor.'),
    ignored: z.array(name).optional().describe('Words that are never an actor, as they stand in articles.'),
  })
  .describe('What people decide about the actors of this folder. Written by Claimlens, meant to be read and merged by people.');

export type ActorEntry = Readonly<Pick<z.infer<typeof actorEntrySchema>, 'type' | 'note'>> & {
  readonly aliases?: readonly string[] | undefined;
  readonly ids?: Readonly<Record<string, string | undefined>> | undefined;
};

export function isActorName(words: string): boolean {
  return words.length <= LONGEST_NAME && NAME.test(words) && words !== '__proto__';
}

/** The JSON schema (draft 7, which VS Code's own JSON support reads); `media/schemas/actors.schema.json` equals it. */
export function actorsJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(actorsFileSchema, { target: 'draft-7', io: 'input' });
  return { title: 'Claimlens: actors', ...schema };
}
