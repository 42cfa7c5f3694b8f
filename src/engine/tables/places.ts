import { CITIES, REGIONS } from './generated/places';
import { phrases, words } from './wordList';

/** Nouns that name a kind of place, as the last word: "Tano River", "Elm Street". */
export const PLACE_HEADS = words(
  `river lake street avenue road boulevard county province district island islands mountain mountains mount bay sea ocean gulf
   strait straits valley desert peninsula coast city town village airport square park bridge region state territory territories
   border port cape fort beach canyon creek falls forest glacier harbor harbour highway hill hills prefecture municipality
   oblast plateau plains reef reservoir ridge sound springs station terminal tower towers tunnel volcano basin canal dam
   heights isle isles archipelago parish borough township republic kingdom governorate raion palace castle cathedral stadium
   arena plaza hall cemetery camp base delta gate fault ground strip lagoon fjord crossing checkpoint junction pass oilfield airfield
   shrine mosque prison plant rd rd. ave ave. blvd st st.`,
);

/** Words that open a place's name: "Mount Kenya", "Lake Tana", "Port Sudan". */
export const PLACE_PREFIXES = words(
  `mount mt mt. lake cape fort ft ft. port gulf isle river bay camp san santa los las el saint st st. ste new upper lower`,
);

export const DIRECTIONS = words(
  `north south east west northern southern eastern western central northeast northwest southeast southwest northeastern
   northwestern southeastern southwestern mid inner outer greater`,
);

export const PLACE_NAMES: readonly string[] = [
  ...phrases(
  `Europe|Asia|Africa|America|North America|South America|Latin America|Central America|Middle East|Far East|Southeast Asia|
   South Asia|East Asia|Central Asia|Eastern Europe|Western Europe|Oceania|Arctic|Antarctica|Caribbean|Balkans|Persian Gulf|
   Gulf of Mexico|West Bank|Gaza Strip|Gaza|Gaza City|Golan Heights|East Jerusalem|Crimea|Donbas|Donbass|Kashmir|Xinjiang|
   Tibet|Hong Kong|Macau|Kurdistan|Chechnya|Catalonia|Bavaria|Silicon Valley|Manhattan|Brooklyn|Queens|Bronx|Hollywood|
   Westminster|Brussels|Geneva|The Hague|Davos|Strasbourg|Frankfurt|Munich|Hamburg|Cologne|New York|New York City|N.Y.|
   Los Angeles|San Francisco|Chicago|Boston|Houston|Dallas|Miami|Atlanta|Seattle|Philadelphia|Detroit|Phoenix|Denver|Las Vegas|
   New Orleans|Baltimore|Pittsburgh|Cleveland|San Diego|Sacramento|Orlando|Toronto|Montreal|Vancouver|Sydney|Melbourne|
   Brisbane|Perth|Shanghai|Shenzhen|Guangzhou|Chongqing|Wuhan|Tianjin|Mumbai|Calcutta|Kolkata|Chennai|Karachi|Lahore|Istanbul|
   Dubai|Jeddah|Mecca|Aleppo|Mosul|Basra|Benghazi|Lagos|Johannesburg|Cape Town|Durban|Casablanca|Alexandria|Rio de Janeiro|
   Sao Paulo|São Paulo|St. Petersburg|Saint Petersburg|Leningrad|Kharkiv|Odesa|Odessa|Mariupol|Lviv|Kherson|Donetsk|Luhansk|
   Manchester|Liverpool|Birmingham|Leeds|Glasgow|Edinburgh|Cardiff|Belfast|Bristol|Sheffield|Milan|Naples|Turin|Venice|
   Florence|Barcelona|Seville|Valencia|Marseille|Lyon|Osaka|Kyoto|Busan|Hiroshima|Nagasaki|Fukushima|Ho Chi Minh City|Saigon|
   Yangon|Rangoon|Guantanamo Bay|Guantanamo|Chernobyl|Atlantic|Pacific|Mediterranean|Black Sea|South China Sea|East China Sea|
   Red Sea|Baltic|Taiwan Strait|Strait of Hormuz|Suez Canal|Panama Canal|Alps|Himalayas|Sahara|Amazon River|Nile|Thames|Rhine|
   Danube|Mississippi River|U.K|D.C.|Midwest|Deep South|Bay Area|Asia-Pacific|Indo-Pacific|Eurasia|Calif.|Fla.|Tex.|Texas|
   Mass.|Conn.|Ala.|Ariz.|Ark.|Colo.|Del.|Ga.|Ill.|Ind.|Kan.|Ky.|La.|Md.|Mich.|Minn.|Miss.|Mo.|Mont.|Neb.|Nev.|N.H.|N.J.|N.M.|
   N.C.|N.D.|Okla.|Ore.|Pa.|R.I.|S.C.|S.D.|Tenn.|Vt.|Va.|Wash.|W.Va.|Wis.|Wyo.|New Hampshire|New Jersey|New Mexico|
   North Carolina|North Dakota|South Dakota|West Virginia|Nevada|Nova Scotia|New Brunswick|Newfoundland|Northern Territory|
   New England`,
),
  ...phrases(CITIES),
  ...phrases(REGIONS),
];

/** Cities and regions of the generated list that are more often something else. */
export const NOT_PLACES: ReadonlySet<string> = new Set(words(
  `man nice bath reading mobile split of bar most same normal hope eagle para nancy bari nara como orange troy victoria jackson
   lincoln madison charlotte georgia washington kent ross lima bern bremen diego`,
));

/** Adjectives and nouns for people of no one country: peoples, faiths, continents. They are no actors by themselves. */
export const PEOPLES: readonly string[] = words(
  `European Europeans Asian Asians African Africans Arab Arabs Arabic Muslim Muslims Islamic Islamist Islamists Christian
   Christians Catholic Catholics Protestant Protestants Jewish Jew Jews Hindu Hindus Sikh Sikhs Buddhist Buddhists Orthodox
   Sunni Sunnis Shia Shiite Shiites Kurdish Kurd Kurds Tibetan Tibetans Uighur Uighurs Uyghur Uyghurs Chechen Chechens Tamil
   Tamils Basque Catalan Catalans Hispanic Hispanics Latino Latinos Western Westerner Westerners Nordic Baltic Scandinavian
   Slavic Persian Hebrew Latin Anglican Evangelical Evangelicals Mormon Mormons Jesuit Methodist Lutheran Baptist Presbyterian
   Texan Californian Londoner Parisian Rohingya Hutu Tutsi Pashtun Yazidi Yazidis Roma Inuit Maori Aboriginal Native Caucasian
   Eurasian Mediterranean Caribbean Bavarian Sicilian Flemish Prussian Ottoman Roman Byzantine Nazi Nazis Marxist Maoist
   Leninist Stalinist Victorian Elizabethan Olympic Congressional Senatorial Presidential Parliamentary`,
);
