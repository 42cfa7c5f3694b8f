import { words } from './wordList';

/** Words that stand before a person's name and tell the person's gender. */
export const MALE_TITLES = words('mr mr. mister sir lord king prince duke emperor father brother baron count sheikh sultan');
export const FEMALE_TITLES = words(
  'mrs mrs. ms ms. miss madam madame dame lady queen princess duchess empress sister baroness countess mme mme.',
);

/** Words that stand before a name and nowhere else: "Dr. Osei", "Sen. Park". */
export const HONORIFICS = words(
  `mr mr. mrs mrs. ms ms. miss mister messrs messrs. dr dr. doctor prof prof. professor sir dame lord lady rev rev. reverend
   father sister brother hon hon. mme mme. sen sen. sens sens. rep rep. reps reps. gov gov. govs. gen gen. lt lt. col col. sgt
   sgt. cpl cpl. capt capt. maj maj. adm adm. cmdr cmdr. supt supt. insp insp. det det. pres pres. pvt. sheikh ayatollah imam
   rabbi pope cardinal archbishop bishop king queen prince princess duke duchess emperor empress sultan tsar czar baron
   baroness saint judge justice senator congressman congresswoman congressperson representative councillor councilman
   councilwoman alderman sergeant captain major colonel corporal lieutenant commander admiral brigadier marshal comrade pastor
   mullah maulana sri shri datuk monsignor msgr msgr. patriarch`,
);

/** Nouns for what a person is or does; the last word of a role: "Foreign Ministry Spokesperson", "party leader". */
export const ROLE_NOUNS = words(
  `president vice-president premier minister chancellor secretary spokesperson spokesman spokeswoman ambassador envoy governor
   mayor deputy lawmaker legislator senator congressman congresswoman mp mep leader chief head chair chairman chairwoman
   chairperson director ceo cfo coo cto boss founder co-founder cofounder owner manager coach captain commander general officer
   official speaker whip treasurer prosecutor attorney lawyer solicitor barrister judge justice sheriff commissioner inspector
   superintendent detective constable analyst economist strategist adviser advisor counselor counsel aide expert professor
   lecturer scientist researcher scholar historian fellow author writer journalist reporter correspondent editor columnist
   commentator anchor host presenter broadcaster producer director-general secretary-general undersecretary under-secretary
   representative delegate negotiator diplomat consul activist campaigner candidate nominee incumbent politician democrat
   republican conservative socialist communist nationalist actor actress singer musician rapper artist painter poet novelist
   playwright filmmaker architect designer model comedian athlete player striker midfielder defender goalkeeper quarterback
   pitcher batsman bowler golfer boxer swimmer champion doctor physician surgeon nurse psychologist psychiatrist epidemiologist
   teacher principal student graduate chancellor rector dean provost king queen prince princess emperor pope archbishop bishop
   cardinal priest pastor rabbi imam cleric ayatollah chaplain dictator ruler warlord rebel militant general-secretary
   billionaire businessman businesswoman entrepreneur executive investor trader banker broker farmer engineer astronaut pilot
   driver witness victim suspect defendant plaintiff resident neighbour neighbor survivor patient widow widower husband wife
   father mother son daughter brother sister uncle aunt cousin grandfather grandmother friend colleague partner spokespersons
   spokesmen spokeswomen presidents ministers secretaries senators representatives governors mayors leaders premiers
   chancellors ambassadors justices judges generals kings queens princes brothers sisters czar tsar shah founder trustee
   organizer organiser coordinator advocate ombudsman auditor comptroller registrar curator conductor composer choreographer
   guitarist drummer bassist vocalist songwriter goalie centre-back fullback winger forward guard man woman girl boy teenager
   contractor veteran sergeant colonel lieutenant admiral superintendent major corporal translator interpreter biologist
   physicist chemist geologist ecologist meteorologist climatologist astronomer mathematician sociologist anthropologist
   pollster hacker blogger youtuber photographer cameraman videographer publisher librarian pharmacist paramedic firefighter
   policeman policewoman soldier marine officer gunman attacker`,
);

/** What people do, in small letters: in capitals many of these are surnames, and none stands before a name there. */
export const OCCUPATIONS = words(
  `master harbourmaster harbormaster headmaster headmistress headteacher postmaster schoolteacher shopkeeper keeper baker sailor
   seafarer fisherman fisher carpenter electrician mechanic plumber welder miner docker porter clerk cashier waiter waitress chef
   cook butcher tailor barber hairdresser cleaner janitor caretaker midwife dentist veterinarian optician therapist counsellor
   psychotherapist physiotherapist volunteer bystander passenger commuter tourist pensioner retiree refugee migrant immigrant
   member lobbyist whistleblower programmer developer technician operator attendant steward ranger gardener beekeeper winemaker
   brewer grower rancher herder shepherd trucker courier postman tutor instructor trainer carer parent grandparent housewife
   homemaker landlord landlady tenant homeowner restaurateur hotelier innkeeper bookseller jeweller florist weaver potter seaman
   builder roofer mason smith blacksmith locksmith lifeguard bodyguard watchman watchmaker clockmaker shipbuilder boatbuilder
   apprentice intern trainee interviewer pathologist radiologist cardiologist oncologist virologist immunologist microbiologist
   hydrologist oceanographer seismologist archaeologist linguist philosopher theologian nutritionist statistician actuary`,
);

/** Words that only go before a role or between its words: "former", "Prime", "Vice", "Attorney". */
export const ROLE_MODIFIERS = words(
  `former ex-president deputy vice prime acting interim then-president outgoing incoming assistant associate senior chief first
   foreign defence defense finance interior justice health education trade commerce treasury energy environment agriculture
   labor labour transport transportation housing culture science press state home executive managing principal attorney lead
   general solicitor opposition party house senate majority minority lord late veteran retired democratic republican
   conservative former-president co national security economic military political union government business police army navy
   research policy communications campaign team club company bank world tech technology sports`,
);

/** What comes after a name and belongs to it: "Oduya Jr.", "Henry VIII". */
export const NAME_SUFFIXES = words('jr jr. sr sr. ii iii iv vii viii ix xii xiii xiv');

/** Small words inside names of people: "van der Berg", "bin Rashid", "de la Cruz". */
export const NAME_PARTICLES = words(
  `van von der den de del della di da do dos das du la le les el al bin binti bte ibn bint ben ul ud ur ter ten zu zur af av abu y e`,
);

/** Gender by role noun, where the word tells it. */
export const MALE_ROLES = words(
  `spokesman chairman congressman businessman policeman king prince emperor actor husband father son brother uncle grandfather
   widower man boy cameraman batsman gunman pope councilman`,
);
export const FEMALE_ROLES = words(
  `spokeswoman chairwoman congresswoman businesswoman policewoman queen princess empress actress wife mother daughter sister
   aunt grandmother widow woman girl councilwoman`,
);
