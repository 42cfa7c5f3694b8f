import { PARTICIPLES, PASTS } from '../../src/engine/tagging/irregularVerbs';

/**
 * Forms of English verbs with the tags that they may have: irregular pasts, and what can be nothing but a verb. A treebank of some
 * hundred documents shows two thirds of the first too rarely to list them, and nothing in their make says what they are.
 */
export function verbForms(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  const add = (words: string, tags: readonly string[]): void => {
    for (const word of words.trim().split(/\s+/)) {
      const known = forms.get(word);
      if (known) known.push(...tags.filter((tag) => !known.includes(tag)));
      else forms.set(word, [...tags]);
    }
  };
  add(PASTS, ['VBD', 'VBN']);
  add(PAST_AND_PARTICIPLE, ['VBD', 'VBN', 'JJ']);
  add(PARTICIPLES, ['VBD', 'VBN', 'JJ']);
  add(ALL_FORMS, ['VB', 'VBP', 'VBD', 'VBN', 'NN', 'JJ']);
  add(THIRD_PERSONS, ['VBZ']);
  for (const word of THIRD_PERSONS.trim().split(/\s+/)) add(word.replace(/(?<=go|ch|ss|sh)es$|s$/, '').replace(/ie$/, 'y'), ['VB', 'VBP']);
  add('become come overcome run', ['VBN']);
  add(ALSO_NOUNS, ['NN', 'JJ']);
  add(ALSO_BASE_FORMS, ['VB', 'VBP', 'NN', 'JJ']);
  add('men women children people feet teeth geese mice oxen criteria phenomena', ['NNS']);
  add('media data', ['NNS', 'NN']);
  add(PEOPLE, ['NN']);
  add(DOCUMENTS, ['NN']);
  add('anywhere elsewhere everywhere nowhere somewhere', ['RB']);
  return forms;
}

const PAST_AND_PARTICIPLE = `
  beheld bent bet bled bought bound bred brought built burnt caught clung crept dealt dug dwelt fed felt fled flung foretold fought found
  got ground had heard held hung kept knelt laid leapt learnt led left lent lit lost made meant met misled misunderstood outsold overheard
  paid rebuilt repaid resold rethought said sat sent shone shot slept slid slung sold sought spat sped spent spun stood struck stuck stung
  stunk swept swung taught thought told understood unwound upheld wept withheld withstood won wound`;
/** Who speaks in the news, where the ending would tell something else. */
const PEOPLE = `
  aide aunt bride bridegroom cadet captain celebrity citizen clerk colonel cop cousin deputy envoy executive fellow gentleman groom guy heir
  husband imam individual inmate juror lady landlord lawyer legislator lieutenant madam mayor monk neighbor neighbour nephew niece nominee nun
  official operative physician politician pope priest rabbi refugee relative resident rookie secretary senator sergeant sheriff spokesman
  spokeswoman spouse surgeon teen teenager thief tourist trooper trustee uncle veteran victim widow widower wife`;
/** What is published, where the ending would tell something else. */
const DOCUMENTS = 'affidavit audit dossier editorial email lawsuit memo postmortem survey transcript verdict website';
/** One form for all. */
const ALL_FORMS = 'beset bid broadcast burst cast cost cut forecast hit hurt let offset overcut put quit recast reset rid set shed shut slit split spread thrust upset wed';
const ALSO_NOUNS = 'bet bore bound cut drunk felt ground lay rose saw shot sunk spoke thought wound';
const ALSO_BASE_FORMS = 'bet bound bore come fell found ground lay overcome run saw wound';
/** Third persons that are no plurals of nouns. */
const THIRD_PERSONS = `
  accepts accuses achieves acknowledges acquires adds admits adopts agrees alleges allows announces appears appoints argues arrives asserts assumes
  avoids becomes begins behaves believes belongs brings buys carries chooses collects comes confirms considers consists contains
  continues contributes converts convinces creates decides declares defends defines delivers denies describes deserves destroys determines
  disagrees discusses eats emerges enables encourages endorses enjoys ensures enters establishes exists expands expects explains extends
  follows forgets gets gives goes grows happens hears hides identifies ignores imagines implies improves includes indicates
  insists intends introduces involves knows learns listens loses manages meets obtains occurs operates opposes owes
  persuades predicts prefers prepares prevents proposes protects proves provides publishes pursues reaches receives recognises
  recognizes recommends refers reflects refuses rejects relies remains remembers removes replaces represents requires resembles
  resigns sees seeks seems sells sends sits sings speaks succeeds suffers suggests survives teaches tells tends
  thinks threatens throws understands urges wears withdraws writes`;
