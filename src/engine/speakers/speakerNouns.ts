import type { ActorType } from '../analysis';
import { NameFact } from '../tables/nameFacts';
import type { HeadNoun } from './phraseHead';
import { wordSet } from '../words/wordSet';
import { rareWords } from '../words/rareWords';

export function typeOf({ form, plural }: HeadNoun): ActorType {
  if (plural) return 'group';
  const { names } = form;
  if (COLLECTIVES.has(form)) return 'organization';
  return names & (NameFact.orgHead | NameFact.stateBody) && !(names & NameFact.role) ? 'organization' : 'person';
}

export function genderOf(names: number): 'female' | 'male' | null {
  if (names & NameFact.female && !(names & NameFact.male)) return 'female';
  return names & NameFact.male && !(names & NameFact.female) ? 'male' : null;
}

/** Nouns in the singular that speak and are no person. */
const COLLECTIVES = wordSet(
  `campaign community page website site account blog channel newspaper paper magazine poll survey study report movement crowd
   family audience public team group side camp coalition opposition network programme program show majority minority panel jury
   crew staff press media industry leadership management country state nation city town county district`,
);

export const GOVERNMENTS = wordSet('government authorities regime leadership administration');
export const DOCUMENTS = wordSet(
  `statement report document letter post tweet message email memo communique communiqué announcement release indictment
   complaint lawsuit filing brief survey study analysis research article transcript comments comment remarks remark words
   warning speech testimony`,
);
/** Documents that are no words of whoever spoke last: a court's, a researcher's. */
export const OF_OTHERS = rareWords('report document indictment complaint lawsuit filing survey study analysis research article transcript');
/** What somebody publishes, besides: no statement of whoever spoke last, but of an author that the words name. */
export const AUTHORED = rareWords('figures data statistics numbers findings results records documents estimates estimate poll polls surveys studies reports paper');
export const BODIES = wordSet(
  `company firm group agency organization organisation department bank court union party university newspaper network paper
   corporation team club institute outlet association commission committee council charity body`,
);
/** What a company may be called by its trade, "the airline": no body of a state is. */
export const BUSINESSES = rareWords(
  `airline carrier automaker carmaker chipmaker drugmaker planemaker shipbuilder manufacturer retailer lender insurer brewer brewery
   utility startup start-up chain conglomerate brokerage supermarket steelmaker shipper railway railroad broadcaster producer`,
);
export const RELATIVES = wordSet('who which that');
export const UNNAMEABLE = wordSet('which that what there this these those it who you we i they');
export const POSSESSIVES = wordSet('his her its their');
export const ARTICLES = wordSet('the a an');
export const ENDS_NAME = wordSet(', who which that — – ( ; :');
export const AFFILIATIONS = wordSet('at of for from with');
export const FROM = wordSet('from of for');
