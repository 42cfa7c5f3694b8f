import type { Tokens } from '../text/tokens';
import { Shape } from '../words/wordForm';
import { wordSet } from '../words/wordSet';
import { takenUp } from './cast';
import type { Role } from './cast';
import type { Described, PronounReader } from './pronouns';
import { AFFILIATIONS, genderOf, RELATIVES } from './speakerNouns';

/**
 * "the Harbour senator", "the retired billionaire": news calls somebody again by what they are, though nothing in the article
 * says that they are it. It is the person whom the sentences before are about, where nobody else comes near.
 */
export class PassageLeads {
  constructor(private readonly tokens: Tokens, private readonly pronouns: PronounReader) {}

  /** The description that starts at a token and opens its sentence; null where there is none. */
  describedAt(token: number): Described | null {
    const { tokens } = this;
    if (tokens.sentenceAt(token).first !== token) return null;
    for (let head = token + 1; head < token + LONGEST; head++) {
      if (!CONTINUING.has(tokens.form(head))) continue;
      const role = this.described(token, head);
      return role && { role, end: head + 1, confidence: 0.6, rule: 'described-person', evidence: takenUp(role) };
    }
    return null;
  }

  /** Whom a description from token `first` to its head means; not "the senator from Tano", who is somebody else. */
  described(first: number, head: number): Role | null {
    const { tokens } = this;
    if (tokens.lower(first) !== 'the' || !CONTINUING.has(tokens.form(head))) return null;
    const after = tokens.form(head + 1);
    if (AFFILIATIONS.has(after) || RELATIVES.has(after) || after.text === '-' || after.shape & Shape.capitalised) return null;
    return this.pronouns.leadingPerson(first, genderOf(tokens.form(head).names));
  }
}

/** Tokens of a description, its article included. */
const LONGEST = 6;
const CONTINUING = wordSet(
  `senator congressman congresswoman lawmaker candidate frontrunner front-runner runner nominee hopeful billionaire millionaire
   businessman businesswoman mogul tycoon magnate politician democrat republican conservative socialist libertarian surgeon
   neurosurgeon actor actress singer comedian star author writer novelist athlete player striker midfielder defender goalkeeper
   veteran pastor`,
);
