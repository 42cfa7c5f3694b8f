import { wordSet } from '../words/wordSet';

/*
 * Words that tell of what type a name beside them is: see `addSigns`.
 */

/** "Tane said late on Monday it would": what may stand between. */
export const IN_BETWEEN = wordSet('on in late early last this that yesterday today week month year a an statement earlier separately also of the');

/** Behind "it", of a body that speaks of itself. */
export const PLANS = wordSet('would will had has plans planned expects expected aims hopes may might could intends needs agreed does did sold bought');

/** "Tane shares", "a Tane spokesman" */
export const BODY_BESIDE = wordSet(
  `shares stock spokesman spokeswoman spokesperson spokespeople executives employees shareholders bonds officials chairman chief
   analyst analysts economist economists lawyers workers customers members fans supporters players coach striker goalkeeper midfielder defender
   profits sales stores shops plants plant unit subsidiary managers management board engineers staff pilots trucks drivers`,
);

/** "the Tane refinery", "Tane residents" */
export const PLACE_BESIDE = wordSet(
  `residents river province valley district peninsula county region village town city dam coast hills mountains prefecture suburb
   streets area neighbourhood neighborhood constituency island islands border airport harbour harbor refinery`,
);

/** What bodies do, and people rarely. */
export const BODY_VERBS = wordSet(
  `posted reported announces operates operated owns owned makes sells employs employed acquired manufactures produces supplied
   supplies rates outsourced shipped`,
);

/** What shares and sales do, when a figure follows. */
export const MARKET_VERBS = wordSet('rose fell gained lost slipped climbed jumped tumbled dropped traded trades slid surged');

/** What only people do. */
export const PERSON_VERBS = wordSet(
  `smiled wept died laughed grew married studied graduated hugged testified resigned pleaded recalled thinks thought
   walked sat stood shrugged nodded cried sighed grinned lives lived slept ran knew felt remembers speaks spoke drove read arrived
   stepped wore remarried wrote`,
);

/** "Tane's shareholders" */
export const BODY_OWNS = wordSet(
  `shares share stock profit profits sales earnings bonds board shareholders investors employees workers plant plants customers
   headquarters chief chairman chairwoman executive executives spokesman spokeswoman spokesperson parent subsidiary unit units fans players
   coach striker goalkeeper members revenue results takeover bid stores shops factory factories products website app staff founder
   founders owner owners management annual quarterly net directors director manager owners lenders creditors`,
);

/** "Tane's widow" */
export const PERSON_OWNS = wordSet(
  `wife husband son sons daughter daughters mother father brother sister widow family lawyer lawyers attorney attorneys body home
   house death funeral friend friends parents children eyes face hand hands voice memoir aides girlfriend boyfriend life cousin uncle
   aunt nephew niece successor predecessor resignation arrest mandate speech candidacy novel novels colleagues`,
);

/** "Tane's mayor" */
export const PLACE_OWNS = wordSet('residents mayor airport port streets population harbour harbor city suburbs citizens coast people oldest southern northern eastern western');

/** "Tane, a maker of ships" */
export const BODY_NOUNS = wordSet(
  `company firm maker manufacturer builder supplier retailer operator carrier newspaper magazine daily weekly broadcaster agency
   charity bank union party group lender insurer regulator club brand consultancy contractor brewer carmaker automaker chipmaker
   publisher subsidiary unit giant producer chain developer refiner distributor exporter importer utility rival organisation
   organization association network portal site movement militia militants conglomerate airline brokerage institute
   startup foundation alliance federation watchdog outlet`,
);

/** "Tane, a port in the north" */
export const PLACE_NOUNS = wordSet(
  `city town village port island region province district county suburb state river lake valley capital peninsula
   mountain hamlet municipality borough neighbourhood neighborhood area settlement stronghold resort territory enclave outpost`,
);

/** "His mother, Tane," (beside nouns for roles, which the tables have) */
export const PERSON_NOUNS = wordSet(
  `mother father wife husband son daughter brother sister widow friend boy girl man woman cousin uncle aunt nephew niece native
   partner neighbour neighbor student teacher nurse doctor farmer priest broker engineer driver dealer trader resident veteran
   immigrant lawyer grandmother grandfather deputy baker fisherman retiree pensioner`,
);

/** "shares of Tane", "an analyst with Tane" */
export const BODY_OF = wordSet(
  `shares share unit subsidiary members member chairman spokesman spokeswoman spokesperson chief founder customers employees executives
   analyst analysts economist economists dealer dealers trader traders brokers strategist head director manager officials stake stakes owner owners parent division
   arm representatives board partner shareholders takeover acquisition pilots
   drivers broker trustee`,
);

/** "a stake in Tane", where "members in Tane" are elsewhere */
export const STAKES = wordSet('shares share stake stakes');

/** "residents of Tane" */
export const PLACE_OF = wordSet('city town village port outskirts residents people mayor streets province island region suburb north south east west state district coast');

/** "the widow of Tane" */
export const PERSON_OF = wordSet('son daughter wife widow mother father death arrest trial friend murder assassination portrait brother sister');

/** "owned by Tane" */
export const MADE = wordSet('owned run operated made built acquired bought manufactured produced published supplied employed hired');

/** "a dealer at Tane" */
export const WORKED = wordSet('worked works work working trader dealer broker strategist');
