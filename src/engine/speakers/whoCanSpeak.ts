import { NameFact, nameFacts } from '../tables/nameFacts';
import { words } from '../tables/wordList';
import { codesOf } from '../words/codes';
import { knownWordAt } from '../words/lexicon';
import type { WordForm } from '../words/wordForm';
import { wordSet } from '../words/wordSet';
import { DOCUMENTS } from './speakerNouns';

/**
 * Whether a noun (singular or plural) can be the head of a speaker: somebody, a body, a group, or what has an
 * author. "part", "senior" and "tariff" can't, so that no phrase that grammar got wrong becomes an actor.
 */
export function canSpeak(form: WordForm): boolean {
  if (!NOBODY.has(form) && (SPEAKERS.has(form) || DOCUMENTS.has(form))) return true;
  const last = form.lower.slice(form.lower.lastIndexOf('-') + 1);
  if (speaks(last)) return true;
  if (last.endsWith('ies')) return speaks(`${last.slice(0, -3)}y`);
  if (last.endsWith('es') && speaks(last.slice(0, -2))) return true;
  return last.endsWith('s') && speaks(last.slice(0, -1));
}

const BY_TABLE = NameFact.role | NameFact.orgHead | NameFact.stateBody | NameFact.honorific;

function speaks(noun: string): boolean {
  if (NOBODY.hasWord(noun)) return false;
  return (nameFacts(noun) & BY_TABLE) !== 0 || SPEAKERS.hasWord(noun) || DOCUMENTS.hasWord(noun)
    || AGENT_ENDINGS.some((ending) => endsWith(noun, ending)) || endsInRole(noun);
}

/** "neurosurgeon", "grandson". */
function endsInRole(noun: string): boolean {
  if (noun.length < 7) return false;
  const codes = codesOf(noun);
  for (let cut = 3; cut <= noun.length - 4; cut++) {
    if ((knownWordAt(codes, cut, noun.length)?.names ?? 0) & NameFact.role) return true;
  }
  return false;
}

function endsWith(noun: string, ending: string): boolean {
  return noun.length > ending.length + 2 && noun.endsWith(ending);
}

/** Endings of words for people: "shopkeeper", "negotiator", "lobbyist", "librarian", "volunteer", "trustee". */
const AGENT_ENDINGS = words('er or ist ian eer ee man men woman women person people folk');

/** Words with these endings that are nobody. */
const NOBODY = wordSet(
  `order water matter power offer summer winter weather whether rather other either neither corner border
   chapter factor sector error mirror tower river fever answer danger disaster center centre quarter computer server
   minor major senior junior former later latter earlier under over after per ever never however together further higher
   lower larger smaller greater bigger better older younger newer longer shorter fewer prior interior exterior superior
   inferior fee degree agreement free tree coffee guarantee energy security capital forward cross express
   standard mail table trigger layer meter metre liter litre dinner liver
   shoulder colour color labor labour favour favor floor door motor harbour harbor terror horror flavor behavior behaviour
   vapor humor rumor easier harder closer faster stronger weaker cheaper richer wider deeper slower proper super clever
   timber september october november december consider remember`,
);

/** Nouns for people, groups and bodies that no table of titles and organisations has. */
const SPEAKERS = wordSet(
  `men women anybody lot lots array handful quarter old agent fan confidant brass heavyweight beneficiary hopeful god user
   management industry publication piece polling readout analyses cable people person public crowd audience community family
   couple folk kid child children parent police staff media press crew electorate majority minority percent third half number
   dozen hundred thousand million some many most others both several few all none everyone everybody someone somebody anyone
   nobody one ones two three four five six seven eight nine ten side camp team group generation ally rival critic insider
   source expert specialist official aide advocate proponent opponent backer donor sceptic skeptic member peer individual elite
   youth youngster adult elder pensioner millennial citizen civilian migrant refugee immigrant asylum-seeker tourist applicant
   participant attendant consultant assistant accountant merchant servant occupant tenant claimant combatant protestant
   informant respondent correspondent client guest host star celebrity guru czar tsar tycoon mogul magnate pundit wonk hawk
   dove liberal moderate progressive radical centrist conservative socialist veteran native muslim christian jew catholic
   american european african asian briton frenchman scot academic intellectual mechanic medic clinician paediatrician
   pediatrician technician chef cook clerk monk nun vicar curate priest thief spy pal mate buddy boyfriend girlfriend fiance
   fiancee spouse relative sibling twin niece nephew heir lad guy bloke lady gentleman gentlemen cop constable recruit cadet
   chemist coroner delegate counterpart predecessor successor associate intern apprentice authority authorities government
   regime leadership country state nation kingdom municipality borough city town village county district capital province
   council chamber cabinet senate congress bench jury mum mom dad posting poster court tribunal panel inquiry enquiry task
   taskforce campaign coalition opposition party wing faction bloc movement network outlet newspaper magazine broadcaster
   station website site paper blog page channel programme program podcast show narrator firm business startup corporation
   conglomerate giant retailer carrier utility vendor lender chain shop factory plant lab charity ngo nonprofit think-tank body
   arm branch unit division league club school university college academy institute survey poll study analysis report research
   data figures findings results records evidence documents file files book essay editorial column article story account press-
   release lawsuit suit complaint affidavit indictment ruling verdict judgment judgement opinion law bill act treaty text
   constitution resolution motion agreement contract plan policy guideline guidelines rules sign note letter email e-mail tweet
   post video ad advertisement advert commercial voice voicemail caption slogan banner placard headline transcript recording
   tape speech address manifesto platform petition estimate forecast projection model assessment review audit index map chart
   dossier memo briefing bulletin notice alert advisory circular newsletter testimony confession diary biography memoir
   obituary observer neutral eyewitness bystander onlooker passer-by passers-by loyalist commander-in-chief staffer pupil
   freshman sophomore alumnus alumni faculty governance ministry embassy consulate mission secretariat archdiocese diocese
   parish church mosque synagogue temple vatican palace hospital clinic practice bank fund exchange regulator watchdog
   assailant culprit hostage inmate convict felon bride groom teen roommate classmate teammate fugitive warden champ rookie prodigy attache
   pontiff orphan landlord farmhand cowboy steward stewardess hostess waitress barista cabbie maid nanny captive recipient laureate
   contestant gymnast acrobat deacon missionary profile
   inspectorate force army navy militia guerrilla rebels`,
);
