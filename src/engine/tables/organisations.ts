import { ORGANISATIONS, TEAMS } from './generated/organisations';
import { WELL_KNOWN } from './organisationNames';
import { phrases, words } from './wordList';

/** Nouns that name a kind of organisation; as the last word ("Harbour Workers Union") or before "of" or "for". */
export const ORGANISATION_HEADS = words(
  `ministry department agency bank fund university council committee commission institute institution association
   administration party court organization organisation center centre office bureau authority forces force army navy police
   times post news union congress senate parliament assembly federation league club college school hospital foundation society
   church service services board trust exchange coalition alliance movement front brigade cabinet government house corps guard
   network press journal daily television radio tv media broadcasting corporation company group team orchestra museum library
   academy laboratory laboratories lab labs clinic mission command secretariat tribunal chamber legislature taskforce chronicle
   herald tribune gazette observer guardian telegraph mirror mail express standard reporter review magazine weekly globe star
   courier register sentinel bulletin airlines airways motors systems technologies industries enterprises partners bancorp
   holdings studios records pictures entertainment software pharmaceuticals therapeutics energy oil petroleum steel insurance
   capital securities investments ventures associates consulting brothers sons stores foods brands labour labor democrats
   republicans greens conservatives socialists communists liberals nationalists inspectorate treasury registry fc united rovers
   wanderers athletic giants lions tigers bears eagles fleet squadron regiment battalion division infantry militia crescent
   cross bundesbank consortium syndicate cooperative seminary conservatory polytechnic faculty constabulary subcommittee
   directorate soviet politburo knesset duma bundestag rada majlis caucus lobby unions workers ministries agencies parties
   departments universities councils banks committees institutes federations associations services initiative observatory
   confederation guild lodge fraternity railroad railway airline telecom brewery casino hotel restaurant hotels restaurants
   railways band choir ensemble theatre theater wire`,
);

/** What follows a company's name and belongs to it. */
export const ORGANISATION_SUFFIXES = words(
  `inc inc. corp corp. co co. ltd ltd. llc llp plc ag sa nv n.v. s.a. gmbh l.p. s.p.a. spa oyj ab asa kg bhd pte pty group
   holdings holding company corporation limited international bancorp`,
);

/** Heads of government bodies that take their country into the name: "China's Ministry of Commerce", "Chinese Foreign Ministry". */
export const STATE_BODIES = words('ministry mfa mofa mod embassy consulate');

/** Papers, stations, agencies, and bodies that are known without a telling head word. */
const KNOWN = phrases(
  `AFP|Agence France-Presse|AP|Associated Press|Reuters|Bloomberg|Bloomberg News|UPI|Xinhua|Xinhua News Agency|TASS|Tass|
   RIA Novosti|Interfax|Kyodo|Kyodo News|Yonhap|Yonhap News Agency|ANSA|DPA|EFE|PTI|Press Trust of India|ANI|IRNA|Anadolu|
   Anadolu Agency|CNN|Fox News|Fox Business|NBC|NBC News|CBS|CBS News|ABC|ABC News|MSNBC|CNBC|PBS|NPR|C-SPAN|BBC|BBC News|ITV|
   Sky News|Channel 4|Channel 4 News|Al Jazeera|Al Arabiya|Al-Jazeera|Al-Arabiya|RT|Russia Today|CCTV|CGTN|NHK|ZDF|ARD|
   Deutsche Welle|Euronews|France 24|RTE|CBC|TVNZ|New York Times|The New York Times|Washington Post|The Washington Post|
   Wall Street Journal|The Wall Street Journal|Financial Times|The Financial Times|USA Today|Los Angeles Times|Chicago Tribune|
   Boston Globe|New York Post|Daily Mail|Daily Telegraph|The Guardian|The Times|The Independent|The Economist|The Sun|
   The Atlantic|The New Yorker|Time Magazine|Newsweek|Forbes|Fortune|Vanity Fair|Politico|Axios|Vox|Slate|Salon|BuzzFeed|
   HuffPost|Huffington Post|Breitbart|Breitbart News|Daily Beast|The Hill|The Intercept|ProPublica|Mother Jones|
   National Review|Rolling Stone|Global Times|People's Daily|China Daily|South China Morning Post|Straits Times|Times of India|
   The Hindu|Hindustan Times|Indian Express|Economic Times|Zee News|Zee Business|NDTV|Japan Times|Asahi Shimbun|
   Yomiuri Shimbun|Nikkei|Le Monde|Le Figaro|Liberation|Der Spiegel|Die Zeit|Die Welt|Bild|Frankfurter Allgemeine Zeitung|
   Suddeutsche Zeitung|Süddeutsche Zeitung|El Pais|El País|El Mundo|Corriere della Sera|La Repubblica|Haaretz|Jerusalem Post|
   Times of Israel|Kommersant|Izvestia|Pravda|Novaya Gazeta|Kyiv Independent|Sydney Morning Herald|The Age|Globe and Mail|
   Toronto Star|Truth Social|Twitter|Facebook|Instagram|YouTube|TikTok|Telegram|WhatsApp|WeChat|Weibo|Reddit|LinkedIn|Snapchat|
   Wikipedia|Wikinews|Wikimedia|WikiLeaks|Google|Microsoft|Apple|Amazon|Meta|Netflix|Tesla|SpaceX|OpenAI|Nvidia|Intel|IBM|
   Boeing|Airbus|Lockheed Martin|Raytheon|Northrop Grumman|General Motors|General Electric|Ford|Toyota|Honda|Nissan|Hyundai|
   Volkswagen|BMW|Mercedes-Benz|Samsung|Sony|Huawei|ZTE|Alibaba|Tencent|Baidu|ByteDance|Xiaomi|BYD|Gazprom|Rosneft|Lukoil|
   Aramco|Saudi Aramco|ExxonMobil|Exxon|Chevron|Shell|BP|Total|TotalEnergies|Goldman Sachs|JPMorgan|JPMorgan Chase|
   Morgan Stanley|Citigroup|Citi|HSBC|Barclays|UBS|Credit Suisse|Deutsche Bank|BlackRock|Lehman Brothers|Walmart|Starbucks|
   McDonald's|Coca-Cola|Pepsi|PepsiCo|Pfizer|Moderna|AstraZeneca|Novartis|Bayer|BioNTech|Johnson & Johnson|Merck|Uber|Airbnb|
   Disney|Walt Disney|Warner Bros.|Nintendo|Nokia|Ericsson|Siemens|Bosch|White House|State Department|Pentagon|Kremlin|
   Downing Street|Capitol Hill|Congress|Senate|House of Representatives|House of Commons|House of Lords|Supreme Court|
   Federal Reserve|Fed|Treasury|Treasury Department|Justice Department|Commerce Department|Wall Street|Whitehall|Scotland Yard|
   Bundestag|Bundesrat|Knesset|Duma|State Duma|Lok Sabha|Rajya Sabha|Diet|Majlis|Politburo|Parliament|European Union|EU|
   European Commission|European Parliament|European Council|European Central Bank|ECB|United Nations|UN|U.N.|U.N|
   Security Council|UN Security Council|General Assembly|UNESCO|UNICEF|UNHCR|WHO|World Health Organization|WTO|
   World Trade Organization|IMF|International Monetary Fund|World Bank|NATO|Nato|OPEC|OECD|OSCE|ASEAN|APEC|African Union|
   Arab League|G7|G8|G20|BRICS|Mercosur|Red Cross|International Committee of the Red Cross|Amnesty International|
   Human Rights Watch|Greenpeace|Doctors Without Borders|Oxfam|Save the Children|Transparency International|Interpol|Europol|
   CIA|FBI|NSA|DEA|DHS|FEMA|CDC|FDA|EPA|NASA|NOAA|IRS|FCC|FTC|NTSB|Nasa|MI5|MI6|GCHQ|KGB|FSB|GRU|SVR|Mossad|Shin Bet|ISI|IAEA|
   ICC|ICJ|ITU|ILO|FIFA|UEFA|NBA|NFL|MLB|NHL|IOC|Labour Party|Labour|Conservative Party|Tories|Liberal Democrats|Lib Dems|
   Green Party|Greens|Republican Party|Democratic Party|GOP|Democrats|Republicans|Communist Party|Likud|Hamas|Hezbollah|
   Hizbollah|Taliban|Al Qaeda|Al-Qaeda|al-Qaeda|al Qaeda|Islamic State|ISIS|ISIL|IS|Daesh|Boko Haram|Al-Shabaab|al-Shabaab|
   Houthis|Houthi|Fatah|PLO|PKK|IRA|ETA|FARC|African National Congress|ANC|BJP|Bharatiya Janata Party|Sinn Fein|Sinn Féin|DUP|
   SNP|UKIP|Ukip|CDU|CSU|SPD|AfD|FDP|Fidesz|Syriza|Podemos|Ku Klux Klan|Black Lives Matter|Tea Party|
   Republican National Committee|Democratic National Committee|RNC|DNC|Harvard|Yale|Princeton|Oxford|Cambridge|Stanford|MIT|
   UCLA|Columbia University|Brookings|Brookings Institution|RAND|Heritage Foundation|Chatham House|Gallup|Pew|
   Pew Research Center|Moody's|Standard & Poor's|Fitch`,
);

export const ORGANISATION_NAMES: readonly string[] = [...KNOWN, ...WELL_KNOWN, ...phrases(ORGANISATIONS), ...phrases(TEAMS)];

/** Short forms that mean the same kind of body in every country: "CHINA MFA" is the Foreign Ministry. */
export const STATE_BODY_ACRONYMS: ReadonlyMap<string, string> = new Map([
  ['mfa', 'foreign ministry'], ['mofa', 'foreign ministry'], ['mofcom', 'commerce ministry'], ['mod', 'defense ministry'],
]);
