import type { Tokens } from '../text/tokens';
import { wordSet } from '../words/wordSet';
import { modelWord } from './model/modelWord';
import type { NameKind, NameSpan } from './nameSpan';
import { addSigns, newBallot } from './typeSigns';
import type { TypeBallot } from './typeSigns';

/**
 * Gives each name that the model typed, and that nothing settles, the type for which most speaks in the whole article: what the
 * model has to say in each place, what stands around the name there, full names for short ones ("Tane" of "Tane Shipping plc"),
 * and what it is listed with ("Tane, Orrin and Vell").
 */
export function agreeOnTypes(tokens: Tokens, names: readonly NameSpan[]): void {
  const ballots = new Map<number, TypeBallot>();
  const ofNames: (TypeBallot | null)[] = [];
  const long: NameSpan[] = [];
  for (const name of names) {
    if (!isOpen(name) && !isWitness(name)) {
      ofNames.push(null);
      continue;
    }
    const key = keyOf(tokens, name.first, name.end);
    let ballot = ballots.get(key);
    if (!ballot) {
      ballots.set(key, (ballot = newBallot()));
      if (name.end - name.first > 1) long.push(name);
    }
    ofNames.push(ballot);
    if (isOpen(name)) {
      addScores(ballot, name);
      addSigns(tokens, name, ballot, SIGN);
    } else if (name.kind === 'person') ballot.person += SETTLED;
    else ballot.organization += SETTLED;
  }
  for (const name of long) supportShortNames(tokens, name, ballots);
  compareLists(tokens, names, ofNames);
  for (let n = 0; n < names.length; n++) {
    const name = names[n] as NameSpan;
    const ballot = ofNames[n];
    if (ballot && isOpen(name)) name.kind = winner(ballot);
  }
}

/** A number for the words of a name, whatever their case: quicker to make and to find than the words. */
function keyOf(tokens: Tokens, first: number, end: number): number {
  let key = modelWord(tokens.form(first)).hash;
  for (let i = first + 1; i < end; i++) key = (Math.imul(key, 31) + modelWord(tokens.form(i)).hash) | 0;
  return key;
}

/*
 * How much a sign counts, in steps of the model's weights: sixteen of them make a type e times as probable. A name's words by
 * themselves come to some forty steps for or against a type.
 */
const SIGN = 64;
/** The rules are sure of this one. */
const SETTLED = 100;
/** At most, for a short name by its full name. */
const FULL_NAME = 64;
/** For a type that all others in a list have. */
const LIST = 64;

/** The model has a say. */
function isOpen({ settled, scores }: NameSpan): boolean {
  return !settled && scores !== null;
}

/** Its type is known, and says something of other names. */
function isWitness({ settled, kind }: NameSpan): boolean {
  return settled && (kind === 'person' || kind === 'organization');
}

function addScores(ballot: TypeBallot, { scores }: NameSpan): void {
  if (!scores) return;
  ballot.person += scores[0];
  ballot.organization += scores[1];
  ballot.place += scores[2];
  ballot.thing += scores[3];
}

function winner({ person, organization, place, thing }: TypeBallot): NameKind {
  if (thing > person && thing > organization && thing > place) return 'thing';
  if (organization >= person && organization >= place) return 'organization';
  return person >= place ? 'person' : 'place';
}

/** "Tane" and "Tane Shipping" of "Tane Shipping plc", "Ruiz" and "Ana" of "Ana Ruiz", the more so the surer that name is. */
function supportShortNames(tokens: Tokens, name: NameSpan, ballots: ReadonlyMap<number, TypeBallot>): void {
  const { first, end } = name;
  const ballot = ballots.get(keyOf(tokens, first, end));
  if (!ballot) return;
  const kind = winner(ballot);
  const opening = ballots.get(keyOf(tokens, first, first + 1));
  if (kind === 'organization') {
    const lead = Math.min(FULL_NAME, ballot.organization - Math.max(ballot.person, ballot.place));
    if (opening) opening.organization += lead;
    const shorter = end - first > 2 ? ballots.get(keyOf(tokens, first, end - 1)) : undefined;
    if (shorter) shorter.organization += lead;
  } else if (kind === 'person') {
    const lead = Math.min(FULL_NAME, ballot.person - Math.max(ballot.organization, ballot.place));
    if (opening) opening.person += lead;
    const surname = ballots.get(keyOf(tokens, end - 1, end));
    if (surname) surname.person += lead;
  }
}

// --- lists -----------------------------------------------------------------------------------------------------

/** "Tane, Orrin and Vell": what stands in one list is of one type. Two names beside a comma are no list. */
function compareLists(tokens: Tokens, names: readonly NameSpan[], ballots: readonly (TypeBallot | null)[]): void {
  let start = 0;
  let isClosed = false;
  for (let n = 0; n < names.length; n++) {
    const joint = jointBehind(tokens, names, n);
    if (joint === Joint.and) isClosed = true;
    if (joint !== Joint.none) continue;
    if (n > start && (isClosed || n > start + 1)) compare(names, ballots, start, n + 1);
    start = n + 1;
    isClosed = false;
  }
}

const Joint = { none: 0, comma: 1, and: 2 } as const;

/** What joins a name and the next. */
function jointBehind(tokens: Tokens, names: readonly NameSpan[], n: number): number {
  const next = names[n + 1];
  const from = (names[n] as NameSpan).end;
  if (!next || next.first === from || next.first - from > LONGEST_JOINT) return Joint.none;
  let joint: number = Joint.none;
  for (let i = from; i < next.first; i++) {
    const form = tokens.form(i);
    if (AND.has(form)) joint = Joint.and;
    else if (form.text === ',') joint = Math.max(joint, Joint.comma);
    else if (form.lower !== 'the') return Joint.none;
  }
  return joint;
}

/** ", and the" */
const LONGEST_JOINT = 3;
const AND = wordSet('and or');

/** The names from `start` to `end` are one list. */
function compare(names: readonly NameSpan[], ballots: readonly (TypeBallot | null)[], start: number, end: number): void {
  const votes: NameKind[] = [];
  const counts = newBallot();
  for (let n = start; n < end; n++) {
    const kind = kindOf(names[n] as NameSpan, ballots[n]);
    votes.push(kind);
    if (kind !== 'demonym') counts[kind]++;
  }
  const share = LIST / (end - start - 1);
  for (let n = start; n < end; n++) {
    const ballot = ballots[n];
    if (!ballot || !isOpen(names[n] as NameSpan)) continue;
    const own = votes[n - start];
    ballot.person += share * (counts.person - (own === 'person' ? 1 : 0));
    ballot.organization += share * (counts.organization - (own === 'organization' ? 1 : 0));
    ballot.place += share * (counts.place - (own === 'place' ? 1 : 0));
  }
}

function kindOf(name: NameSpan, ballot: TypeBallot | null | undefined): keyof TypeBallot | 'demonym' {
  const kind = ballot && isOpen(name) ? winner(ballot) : name.kind;
  return kind === 'country' || kind === 'capital' ? 'place' : kind;
}
