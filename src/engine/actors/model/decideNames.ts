import { standsBehindBodyNoun } from '../classify';
import { entryExactly } from '../cutRuns';
import { settledName, titledPerson, unsettledName } from '../nameSpan';
import type { NameKind, NameSpan } from '../nameSpan';
import { isOfficeTitle, isPersonalTitle } from '../personalTitles';
import { NameFact } from '../../tables/nameFacts';
import type { Tokens } from '../../text/tokens';
import { wordSet } from '../../words/wordSet';
import type { NameType } from './labels';
import type { ModelName } from './nameModel';

/**
 * Brings together what the rules and the model found. The model has the say over extent and type, but what it finds just as the
 * rules did keeps what the rules know of it (country, role), and names that rules settle by their very words stay as they are.
 */
export function decideNames(tokens: Tokens, ruled: readonly NameSpan[], modelled: readonly ModelName[]): NameSpan[] {
  const names: NameSpan[] = [];
  let r = 0;
  let lastEnd = 0;
  for (const found of modelled) {
    while (r < ruled.length && (ruled[r]?.end ?? 0) <= found.first) {
      keep(tokens, names, ruled[r++], lastEnd);
    }
    let settledHere = false;
    let people = 0;
    let same: NameSpan | undefined;
    let role: NameSpan['role'] = null;
    for (let k = r; k < ruled.length; k++) {
      const rule = ruled[k] as NameSpan;
      if (isState(rule) && endsInRole(found, rule, ruled[k + 1])) settledHere = true;
      if (rule.first >= found.end) break;
      if (rule.first === found.first && rule.end === found.end) same = rule;
      if (isFixed(rule) || takesInTitle(tokens, found, rule)) settledHere = true;
      if (rule.role && rule.role.end <= found.first) role = rule.role;
      if (rule.role && rule.role.first >= found.first && ++people > 1) settledHere = true; // "General Lee and Captain Rayne"
    }
    if (settledHere) {
      while (r < ruled.length && (ruled[r]?.first ?? 0) < found.end) keep(tokens, names, ruled[r++], lastEnd);
    } else {
      const name = decided(tokens, found, same, role);
      name.scores = found.scores;
      names.push(name);
      while (r < ruled.length && (ruled[r]?.first ?? 0) < found.end) r++;
    }
    lastEnd = names[names.length - 1]?.end ?? lastEnd;
  }
  while (r < ruled.length) keep(tokens, names, ruled[r++], lastEnd);
  return names;
}

/** Where the model sees no name, those of the rules go, but for sure ones, and for things: some are surnames of people. */
function keep(tokens: Tokens, names: NameSpan[], name: NameSpan | undefined, after: number): void {
  if (name && name.first >= after && (name.kind === 'thing' || isSure(tokens, name))) names.push(name);
}

/** "Dr. Oduya", which the model takes for one name: a title is no part of it, nor "Captain" of a person's. */
function takesInTitle(tokens: Tokens, found: ModelName, { kind, role, first, end }: NameSpan): boolean {
  if (kind !== 'person' || !role || found.end !== end || found.first < role.first || found.first >= first) return false;
  if (found.type === 'person' || isPersonalTitle(tokens.form(role.end - 1))) return true;
  const { names, lower } = tokens.form(end - 1); // "General Lee", not "General Motors", "General Electric"
  return isOfficeTitle(tokens.form(role.end - 1)) && end - first === 1 && (names & NOT_PERSONAL) === 0 && !lower.endsWith('s');
}

const NOT_PERSONAL = NameFact.common | NameFact.orgHead | NameFact.orgSuffix | NameFact.stateBody | NameFact.placeHead;

/** "China's Ministry of Commerce" is one name, by our conventions and no corpus's. */
function isFixed({ rule }: NameSpan): boolean {
  return rule === 'state-body';
}

/** Tables know it, a role stands before it, it owns something, or a noun says what it is: "the shipping line Nordhavn". */
function isSure(tokens: Tokens, name: NameSpan): boolean {
  if (name.settled || (name.kind === 'organization' && standsBehindBodyNoun(tokens, name))) return true;
  return tokens.glued(name.end) && POSSESSIVES.has(tokens.form(name.end));
}

const POSSESSIVES = wordSet("'s '");

function decided(tokens: Tokens, found: ModelName, same: NameSpan | undefined, role: NameSpan['role']): NameSpan {
  const { end, type } = found;
  const first = type === 'person' ? behindHonorific(tokens, found) : found.first;
  if (same && first === found.first) {
    if (TYPES[same.kind] === type || (type === 'other' && isSure(tokens, same)) || (isState(same) && type !== 'person')) return same;
    if (same.kind === 'organization' && standsBehindBodyNoun(tokens, same)) return same;
    if (!same.settled) {
      same.kind = KINDS[type];
      return same;
    }
  }
  const entry = entryExactly(tokens, first, end);
  if (entry && TYPES[entry.kind] === type) return settledName(first, end, entry.kind, entry.country, `known-${entry.kind}`, 0.95);
  if (type === 'person' && role) return titledPerson(first, end, null, role);
  const name = unsettledName(first, end, null);
  name.kind = KINDS[type];
  return name;
}

/** "Oduya" of "Mr Oduya" */
function behindHonorific(tokens: Tokens, { first, end }: ModelName): number {
  return end - first > 1 && tokens.form(first).names & NameFact.honorific ? first + 1 : first;
}

/** "Kenyan Energy" of "Kenyan Energy Minister Wanjiru Achieng" */
function endsInRole(found: ModelName, state: NameSpan, next: NameSpan | undefined): boolean {
  const role = next?.role ?? null;
  return role !== null && role.first === state.end && found.first === state.first && found.end > role.first && found.end < role.end;
}

/** A capital that acts is its country's government, no body of its own. */
function isState({ kind, settled }: NameSpan): boolean {
  return settled && (kind === 'country' || kind === 'capital' || kind === 'demonym');
}

const TYPES: Readonly<Record<NameKind, NameType>> = {
  person: 'person', organization: 'organization', place: 'place', country: 'place', capital: 'place', demonym: 'other', thing: 'other',
};
const KINDS: Readonly<Record<NameType, NameKind>> = { person: 'person', organization: 'organization', place: 'place', other: 'thing' };
