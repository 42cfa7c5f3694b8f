import { words } from '../../../src/engine/tables/wordList';

const phrases = (list: string): readonly string[] => list.split('|').map((phrase) => phrase.trim());

/** Words for slots of templates: `{field}`. */
export const WORD_LISTS: Readonly<Record<string, readonly string[]>> = {
  team: words('United City Rovers Town Wanderers Athletic Dynamo Tigers Eagles Bulls Lions Stars Bears Giants Wolves Hawks Saints Kings'),
  landhead: words('Peninsula Delta Gate Fault Valley River River Mountains Desert Canal Strait Bridge Square Stadium Hills Basin Gulf Coast Highlands Plateau Island Islands Volcano Dam Tower Plaza Palace Park Road Street Avenue Forest Bay Sea Province Region District County Airport Crossing Strip Heights Prison Ground Station Pass Hall Port Harbour Lake'),
  direction: words('North South East West Northern Southern Eastern Western Central Upper Lower'),
  suffix: phrases('Inc|Inc.|Corp|Corp.|Co|Co.|Ltd|Ltd.|LLC|Group|Holdings|Plc|AG|SA|NV|GmbH|International|Industries|Partners|Limited|& Co|Bhd|AB|ASA'),
  trade: words('Systems Technologies Airlines Motors Bank Airways Energy Foods Steel Pharmaceuticals Software Telecom Insurance Capital Securities Petroleum Chemical Electronics Media Entertainment Logistics Shipping Mining Resources Robotics Laboratories Stores Hotels Railways Aerospace Semiconductor'),
  field: words('Health Education Finance Justice Defence Defense Agriculture Transport Trade Labour Labor Energy Commerce Tourism Fisheries Science Technology Culture Sports Environment Housing Security Industry Justice Statistics Immigration Aviation Medicine Law Forestry Mines Water Infrastructure Development Innovation Peace Democracy Reform Freedom Journalism Equality'),
  politics: words("Democratic National Socialist Liberal Conservative Reform Labour Green People's Republican United Christian Workers' Progressive Popular Social Civic Islamic Federal Communist Independence Unionist Radical Patriotic New Nationalist Constitutional Agrarian Revolutionary Libertarian Moderate Centre Farmers"),
  partyhead: words('Party Party Party Party Union Alliance Front Movement Coalition League Congress Bloc Rally'),
  politicians: words('Liberals Democrats Socialists Conservatives Greens Reformists Radicals Republicans Nationalists Communists Centrists Unionists Patriots Federalists Progressives Libertarians Moderates Independents'),
  head: words('Council Committee Institute Society Commission Association Federation Agency Authority Centre Center Foundation Board Bureau Office Service Organization Organisation Trust Fund Union Corps Network Administration'),
  plural: words('Teachers Engineers Journalists Nurses Farmers Veterans Scientists Manufacturers Publishers Workers Lawyers Physicians Miners Students Students Seafarers Bakers Writers Consumers Broadcasters Bankers'),
  paper: words('Wire Monitor Bulletin Register Times Post Herald Tribune Gazette Journal Chronicle Mail Telegraph Star Courier Examiner Observer Standard Mirror Globe News Express Review Inquirer Guardian Sentinel Argus'),
  legislature: phrases('House of Representatives|Senate|House of Commons|National Assembly|Parliament|Congress|House of Lords|Chamber of Deputies|General Assembly|State Senate|Supreme Court|Constitutional Court|Federal Council|Legislative Council|Federal Reserve|Security Council|Central Committee|Court of Appeal'),
  bodyof: phrases('Bank of|National Assembly of|Central Bank of|Communist Party of|Republican Party of|Church of|Parliament of|Football Association of|Supreme Court of|Socialist Party of|Labour Party of|Democratic Party of|Medical Association of|University of|Chamber of Commerce of|Reserve Bank of|Press Club of|Liberal Party of|National Bank of|Trade Union Congress of|Museum of|Polytechnic of'),
  adjective: words('Royal International Federal National Central Regional European Asian African American Global Northern Southern Eastern Western General Joint Public World Pacific Atlantic Strategic Medical Criminal Monetary Atomic Maritime Military'),
  noun: words('Rights Affairs Policy Studies Research Relief Safety Energy Crime Planning Prosecution Labour Space Weather Aviation Broadcasting Arms Nuclear Refugees Migration Investigation Intelligence Police Rescue Wildlife Rail Port Customs Revenue Elections Ethics Housing Drug'),
  rolecap: phrases('Chairman|President|Chief Executive|Senator|Sen.|Rep.|Gov.|Mayor|Prime Minister|Foreign Minister|Defense Secretary|Secretary of State|Ambassador|Judge|Gen.|Col.|Dr.|Mr.|Mrs.|Ms.|Attorney General|Finance Minister|Justice|Capt.|Detective|Professor|Chancellor|King|Queen|Pope|Vice President|Lt. Gen.|Governor|Congressman|Sir|Lord|Premier|Archbishop|Sheikh|Princess|Deputy Prime Minister|Treasury Secretary|Police Chief|Lieutenant'),
  role: words('coach striker defender captain pitcher golfer driver lawyer economist analyst spokesman spokeswoman director author actor actress producer researcher historian activist journalist politician minister diplomat singer novelist lawmaker senator president chairman manager professor businessman strategist architect poet composer'),
  say: phrases('said|told reporters|added|announced|warned|acknowledged|denied|insisted|argued|explained|noted|claimed|testified|predicted|suggested|replied'),
  event: words('talks vote deal merger attack plan meeting strike ceasefire election summit trial project protest inquiry investigation agreement budget storm flood crash review'),
  day: words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  month: phrases('January|February|March|April|May|June|July|August|September|October|November|December|Jan.|Feb.|Aug.|Sept.|Oct.|Nov.|Dec.'),
  agency: words('AP Reuters AFP Xinhua UPI Bloomberg TASS Kyodo DPA'),
  opener: phrases("However,|Meanwhile,|Last week,|Earlier,|But|And|In addition,|After the vote,|Later,|Still,|Yesterday|Under the plan,|According to police,|At the time,|While in office,|Since then,|Also,|Among them,"),
  partyadj: words('Democrat Republican Liberal Conservative Socialist Labour Democratic Communist Green Independent'),
  state: phrases('Ala.|Texas|Ohio|Ga.|N.Y.|Calif.|Mass.|Vt.|Mich.|Fla.|Pa.'),
};
