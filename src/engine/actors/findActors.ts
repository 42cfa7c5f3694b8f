import type { Actor, MentionForm } from '../analysis';
import { mentionOf } from '../mention';
import type { AnalyseOptions } from '../options';
import type { Reading } from '../reading';
import { bySpan, textSpan } from '../span';
import type { TextSpan } from '../span';
import type { TokenRange, Tokens } from '../text/tokens';
import { Shape, TokenKind } from '../words/wordForm';
import type { ActorDraft, FoundMention } from './actorDraft';
import { ActorIds, finished, foundMention, newDraft } from './actorDraft';
import { agreeOnTypes } from './articleTypes';
import { nameCapitals } from './capitals';
import { classifyNames } from './classify';
import { cutRuns } from './cutRuns';
import { identify } from './identify';
import type { Identified } from './identify';
import { KnownNames } from './knownNames';
import { findRuns } from './runs';
import { decideNames } from './model/decideNames';
import { nameModel } from './model/model';
import { joinNicknames } from './nicknames';
import { addShortNames } from './shortNames';
import { joinStateBodies } from './stateBodies';
import { nameTeams } from './teams';

/** Where an actor is mentioned, and the actor's id. */
export interface ActorMention extends TextSpan {
  readonly form: MentionForm;
  readonly actor: string;
  /** Index into `ActorTable.actors`. */
  readonly actorIndex: number;
  /** Its tokens: the first that starts in or behind the mention, and the first that starts behind it. */
  readonly firstToken: number;
  readonly endToken: number;
}

export type Gender = 'female' | 'male' | null;

/** The named actors of an article. Speakers without a name, pronouns and nominals are added by `speakers/`. */
export interface ActorTable {
  /** In order of first mention. */
  readonly actors: readonly Actor[];
  /** All mentions of all actors, sorted and disjoint. */
  readonly mentions: readonly ActorMention[];
  /** By actor id, where given name or title tell. */
  readonly genders: ReadonlyMap<string, Gender>;
}

/** Finds the named actors: which words are names, of what kind, and which names are of one actor. Linear. */
export function findActors(reading: Reading, options: AnalyseOptions): ActorTable {
  const { tokens } = reading;
  const known = new KnownNames(tokens, options);
  const capitals = nameCapitals(tokens);
  const runs = findRuns(tokens, capitals);
  const ruled = cutRuns(tokens, runs);
  classifyNames(tokens, ruled);
  const model = options.rulesOnly ? null : nameModel();
  const found = model ? decideNames(tokens, ruled, model.find(tokens, ruled, capitals)) : ruled;
  if (model) agreeOnTypes(tokens, found);
  const called = addShortNames(tokens, joinNicknames(tokens, found.filter((name) => !isOfCurrency(tokens, name))));
  const names = joinStateBodies(tokens, known.apply(nameTeams(tokens, called)), (whole) => known.isIgnored(whole));
  known.settleTypes(names);
  const identified = identify(tokens, names, known);
  addCorrected(reading, identified, options);
  return tableOf(identified.found, known.drafts);
}

/** The letters of "US$6 billion", "C$5", "NZ $ 26 million". */
function isOfCurrency(tokens: Tokens, { first, end }: TokenRange): boolean {
  if (end - first !== 1 || tokens.form(end).text !== '$' || tokens.form(end + 1).kind !== TokenKind.number) return false;
  return tokens.glued(end) ? tokens.glued(end + 1) : (tokens.form(first).shape & Shape.allCaps) !== 0;
}

/** Places that people have marked as an actor by hand. */
function addCorrected({ text, tokens }: Reading, { found, drafts }: Identified, options: AnalyseOptions): void {
  const corrections = options.corrections ?? [];
  if (corrections.length === 0) return;
  const all = drafts();
  for (const correction of corrections) {
    if (correction.kind !== 'actor' || correction.end > text.length) continue;
    const { start, end, name, type } = correction;
    let draft = all.find((known) => known.name === name || known.aliases?.has(name));
    if (!draft) all.push((draft = newDraft(name, type)));
    const mention = mentionOf(textSpan(text, start, end), 'name', 1, 'corrected');
    found.push(foundMention(draft, mention, tokens.firstAtOrAfter(start), tokens.firstAtOrAfter(end)));
  }
}

/** Gives each draft its mentions and, in order of first mention, its id. */
function tableOf(found: FoundMention[], known: readonly ActorDraft[]): ActorTable {
  sortIfNeeded(found);
  const ids = new ActorIds(known);
  const present: ActorDraft[] = [];
  const mentions: ActorMention[] = [];
  for (const { draft, mention, firstToken, endToken } of found) {
    if (draft.index < 0) {
      draft.id = ids.of(draft);
      draft.index = present.length;
      present.push(draft);
    }
    draft.mentions.push(mention);
    const { start, end, text, form } = mention;
    mentions.push({ start, end, text, form, actor: draft.id, actorIndex: draft.index, firstToken, endToken });
  }
  const genders = new Map<string, Gender>();
  for (const { id, type, female, male } of present) {
    if (type === 'person' && female !== male) genders.set(id, female > male ? 'female' : 'male');
  }
  return { actors: present.map(finished), mentions, genders };
}

/** Names are found in text order, handles and corrections behind them. */
function sortIfNeeded(found: FoundMention[]): void {
  const inOrder = (a: FoundMention, b: FoundMention): number => bySpan(a.mention, b.mention);
  for (let i = 1; i < found.length; i++) {
    const before = found[i - 1];
    const here = found[i];
    if (before && here && inOrder(before, here) > 0) {
      found.sort(inOrder);
      return;
    }
  }
}
