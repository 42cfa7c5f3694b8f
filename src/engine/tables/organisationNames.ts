import { phrases } from './wordList';

/*
 * Organisations that are known without a telling head word, by what they do. Listed by us. Names that are as often a person's, a
 * place's or a plain word are left to their surroundings.
 */

const MEDIA = phrases(
  `ABC News|Al Ahram|Al-Ahram|Al Hayat|Al-Hayat|Al Manar|Al-Manar|Asharq al-Awsat|Ansa|Antara|Bernama|Belga|CTK|Itar-Tass|ITAR-TASS|
   Agerpres|MTI|PAP|BNS|Tanjug|SANA|Maariv|Ma'ariv|Yedioth Ahronoth|Hurriyet|Milliyet|Cumhuriyet|
   Prothom Alo|Daily Star|Bangkok Post|Malaysiakini|Jakarta Post|Kompas|
   Philippine Daily Inquirer|Rappler|Thanh Nien|Tuoi Tre|Nikkei Asia|Mainichi Shimbun|Sankei Shimbun|Chosun Ilbo|JoongAng Ilbo|
   Rodong Sinmun|KCNA|Central News Agency|Ming Pao|Apple Daily|Caixin|Sina|Sohu|Libération|Les Echos|L'Express|L'Equipe|L'Humanite|
   Le Soir|De Telegraaf|De Standaard|Aftenposten|Dagens Nyheter|Aftonbladet|Svenska Dagbladet|Expressen|Helsingin Sanomat|
   Jyllands-Posten|Politiken|Berlingske|Handelsblatt|Tageszeitung|taz|Der Standard|Die Presse|Neue Zürcher Zeitung|
   Tages-Anzeiger|Gazeta Wyborcza|Rzeczpospolita|Lidove Noviny|Mlada Fronta|Magyar Nemzet|Nepszabadsag|Kathimerini|Ta Nea|
   La Stampa|Il Sole 24 Ore|Il Messaggero|L'Unita|ABC|La Vanguardia|Publico|Diario de Noticias|Folha de S.Paulo|
   Folha de Sao Paulo|O Globo|Estado de Sao Paulo|La Nacion|La Nación|Clarin|Clarín|El Universal|La Jornada|El Tiempo|
   El Espectador|El Nacional|El Comercio|El Mercurio|La Tercera|Granma|Prensa Latina|Vedomosti|Rossiiskaya Gazeta|
   Komsomolskaya Pravda|Moskovsky Komsomolets|Nezavisimaya Gazeta|Ekho Moskvy|NTV|ORT|Meduza|Ukrainska Pravda|Ukrinform|Unian|
   Suspilne|Radio Free Europe|Radio Liberty|Voice of America|Radio France Internationale|RFI|Deutschlandfunk|Tagesschau|RTL|TF1|
   France Info|France Inter|BFM TV|RAI|TVE|SVT|YLE|Yle|NOS|VRT|RTBF|ORF|MTV|HBO|ESPN|CNN Turk|NBCUniversal|Univision|
   Telemundo|Televisa|Daily Nation|Sowetan|Mail & Guardian|News24|ThisDay|Premium Times|
   New Vision|Daily Monitor|Addis Standard|Knight Ridder|Gannett|Hearst|Conde Nast|Dow Jones|McClatchy|
   Christian Science Monitor|Dallas Morning News|Miami Herald|San Francisco Chronicle|Houston Chronicle|Detroit Free Press|
   Philadelphia Inquirer|Denver Post|Arizona Republic|Seattle Times|Star Tribune|Des Moines Register|Salt Lake Tribune|
   Baltimore Sun|Newsday|Bellingcat|Substack|Business Insider|Ars Technica|TechCrunch|
   The Conversation|The Spectator|New Statesman|Private Eye|Morning Star|Evening Standard|Daily Mirror|Daily Express|Daily Record|
   Sunday Times|Mail on Sunday|Irish Times|Irish Independent|Press Association|PA Media|Channel 5|Sky Sports|Eurosport`,
);

const COMPANIES = phrases(
  `Accenture|Acer|Adidas|Adobe|Air France|Air France-KLM|Air India|Akzo Nobel|Alcatel|Alcoa|Aldi|Allianz|Alphabet|Alstom|Amazon.com|
   AMD|American Airlines|American Express|Anglo American|AOL|Ant Group|ANZ|Arcelor|ArcelorMittal|Areva|Ariane|ASML|Asda|Asus|
   AT&T|Atos|Audi|Aviva|AXA|Axa|BAE|BAE Systems|Banco Santander|Banco do Brasil|Bank of America|Bankia|BASF|BBVA|Berkshire Hathaway|
   Bertelsmann|BHP|BHP Billiton|Binance|BlackBerry|Blackstone|BMO|BNP Paribas|Bombardier|Bouygues|Braskem|British Airways|
   British Gas|British Steel|British Telecom|Broadcom|BSkyB|BT|BT Group|Burberry|Burger King|CaixaBank|Capgemini|Carrefour|
   Cathay Pacific|Caterpillar|CATL|Centrica|Chevrolet|China Eastern|China Mobile|China Southern|China Telecom|China Unicom|Chrysler|
   Cisco|CNOOC|Coinbase|Colgate-Palmolive|Comcast|Commerzbank|Compaq|ConocoPhillips|Continental Airlines|Corus|Costco|Daewoo|Daimler|
   DaimlerChrysler|Danone|Dassault|DBS|DeepMind|DeepSeek|Delhaize|Delta Air Lines|Deutsche Bahn|Deutsche Boerse|
   Deutsche Börse|Deutsche Post|Deutsche Telekom|DHL|Diageo|DoorDash|Dresdner Bank|DuPont|E.ON|EADS|EasyJet|easyJet|eBay|Ecopetrol|
   EDF|Electrolux|Embraer|Endesa|Enel|Eni|ENI|Enron|Equinor|Eskom|Esso|Etihad|Evergrande|Facebook|Fannie Mae|FedEx|Fiat|
   Fiat Chrysler|Foxconn|Freddie Mac|Fujitsu|Garmin|GE|Geely|Genentech|Gazprombank|GlaxoSmithKline|Glencore|GM|Gucci|
   Hanjin|Harley-Davidson|HBOS|Heineken|Hewlett-Packard|Hitachi|Hoechst|Holcim|Honeywell|HP|H&M|Iberdrola|Iberia|IKEA|Ikea|Infineon|
   Infosys|ING|Inditex|Itau|Jaguar Land Rover|Japan Airlines|JD.com|Kaspersky|Kia|Kingfisher|KKR|KLM|Kodak|Kraft|L'Oreal|L'Oréal|
   Lafarge|Lamborghini|Land Rover|Lazard|Lenovo|Lego|LG|Lidl|Lloyds|Lloyds Bank|Lufthansa|LVMH|Lyft|Maersk|Malaysia Airlines|
   Marks & Spencer|Marks and Spencer|Mastercard|MasterCard|Maybank|Mazda|McKinsey|Medtronic|Merrill Lynch|Michelin|Micron|Mitsubishi|
   Mitsui|Mizuho|Monsanto|Morrisons|Motorola|MTN|Naftogaz|NatWest|NEC|Nestle|Nestlé|News Corp|News Corporation|Nike|Nippon Steel|
   Nomura|Norilsk Nickel|Nornickel|Norsk Hydro|Northern Rock|Northwest Airlines|NTT|NTT DoCoMo|Nvidia|Olivetti|OMV|
   Orsted|Ørsted|Palantir|Panasonic|Pan Am|PayPal|PDVSA|Pemex|Petrobras|PetroChina|Petronas|Peugeot|Philip Morris|Philips|
   PKN Orlen|Porsche|Posco|POSCO|PricewaterhouseCoopers|Procter & Gamble|Prudential|PSA|Puma|Qantas|Qatar Airways|Qualcomm|Renault|
   Reliance Industries|Repsol|Rheinmetall|Rio Tinto|Roche|Rolls-Royce|Rosatom|Rusal|RWE|Ryanair|Saab|Sabena|SABMiller|Sainsbury's|
   Salesforce|Samsung Electronics|Sandoz|Sanofi|Santander|SAP|SAS|Saudia|Sberbank|Scania|Schlumberger|Seagate|Shein|
   Siam Cement|Singapore Airlines|Singtel|Sinopec|SK Hynix|Skoda|Skype|Societe Generale|Société Générale|SoftBank|Softbank|Sonatrach|
   SpiceJet|Spotify|Standard Chartered|Statoil|Stellantis|Sumitomo|Suzuki|SWIFT|Swissair|Swiss Re|Munich Re|Syngenta|T-Mobile|
   Tata Motors|Tata Steel|TCS|Telecom Italia|Telefonica|Telefónica|Telenor|Temu|Tesco|Texaco|Texas Instruments|Thales|
   ThyssenKrupp|Thyssenkrupp|TikTok|Time Warner|TNK-BP|Toshiba|Transneft|TSMC|TUI|Turkish Airlines|TWA|Tyco|UniCredit|Unicredit|
   Unilever|United Airlines|UPS|US Airways|Vattenfall|Verizon|Viacom|Vivendi|Vodafone|Volvo|VTB|Waitrose|Wal-Mart|WeWork|
   Westinghouse|WhatsApp|Wirecard|WorldCom|WPP|X Corp|Xerox|Yahoo|Yahoo!|Yandex|YPF|Yukos|Zara|Zeiss|Zoom Video`,
);

const MARKETS_AND_RULES = phrases(
  `Bank of England|Bank of Japan|Bank of Canada|Bank of France|Bank of Italy|Bank of Russia|Bank of Israel|Bank of Korea|
   Reserve Bank of Australia|Reserve Bank of India|People's Bank of China|Bundesbank|Riksbank|Banxico|Nasdaq|NASDAQ|NYSE|
   New York Stock Exchange|London Stock Exchange|Euronext|Deutsche Börse|Standard and Poor's|Moody's Investors Service|S&P|DBRS|
   SEC|Securities and Exchange Commission|CFTC|OFAC|USTR|MITI|METI|Bank for International Settlements|BIS|Asian Development Bank|ADB|
   European Investment Bank|EBRD|AIIB|Inter-American Development Bank|International Energy Agency|IEA|OPEC+|
   Organization of the Petroleum Exporting Countries|WIPO|FAO|UNDP|UNEP|UNAIDS|UNCTAD|UNRWA|UNPROFOR|UNIFIL|UNMIK|UNAMA|WFP|
   World Food Program|World Food Programme|World Meteorological Organization|WMO|IPCC|UNFCCC|OCHA|IOM|
   International Organization for Migration|International Court of Justice|International Criminal Court|European Court of Justice|
   European Court of Human Rights|Council of Europe|ECOWAS|SADC|IGAD|OAS|Organization of American States|OAU|
   Organization of African Unity|CIS|Shanghai Cooperation Organisation|Shanghai Cooperation Organization|GCC|
   Gulf Cooperation Council|OIC|SAARC|Schengen|Eurostat|Frontex|Eurojust|Euratom|EMA|OPCW|WADA|World Anti-Doping Agency|
   World Economic Forum|WEF|Médecins Sans Frontières|Medecins Sans Frontieres|MSF|World Wildlife Fund|WWF|WikiLeaks|
   Reporters Without Borders|Committee to Protect Journalists|Freedom House|B'Tselem|Peace Now|Caritas|World Vision|
   International Rescue Committee|Norwegian Refugee Council|Refugees International|International Crisis Group`,
);

const STATE_POWER = phrases(
  `ATF|Bureau of Alcohol, Tobacco and Firearms|CBP|ICE|TSA|FAA|Federal Aviation Administration|NIH|NHTSA|OSHA|USAID|USDA|USGS|
   U.S. Geological Survey|Secret Service|Coast Guard|National Guard|Marines|Marine Corps|Navy SEALs|Pentagon|Joint Chiefs of Staff|
   NORAD|CENTCOM|Central Command|Southern Command|NSC|National Security Council|Homeland Security|Internal Revenue Service|
   Bureau of Prisons|Census Bureau|National Weather Service|National Hurricane Center|Office of Management and Budget|OMB|CBO|
   Congressional Budget Office|GAO|Government Accountability Office|Ofcom|Ofgem|HMRC|Home Office|Foreign Office|Ministry of Defence|
   Crown Prosecution Service|Metropolitan Police|Met Police|NHS|RAF|Royal Air Force|Royal Navy|RUC|Garda|Gendarmerie|BND|BKA|DGSE|
   Carabinieri|Guardia Civil|Mossos d'Esquadra|IDF|Israel Defense Forces|Shabak|Roskomnadzor|Rosgvardiya|SBU|PLA|
   People's Liberation Army|Politburo|National People's Congress|Kuomintang|KMT|Oireachtas|Dail|Dáil|Seimas|Saeima|Riigikogu|Sejm|
   Riksdag|Storting|Folketing|Eduskunta|Verkhovna Rada|Federation Council|Cortes|Storting|Althing|Revolutionary Guards|
   Revolutionary Guard|IRGC|Basij|Quds Force|Guardian Council|ISPR|Tatmadaw|RCMP|CSIS|ASIO|AFP|NPA|Inkatha|SANDF|
   Securitate|Stasi|Gestapo|Red Army|Wehrmacht|Waffen-SS|Luftwaffe|Wagner Group`,
);

const PARTIES_AND_GROUPS = phrases(
  `Abu Sayyaf|ADF|AK Party|AKP|Al-Aqsa Martyrs Brigades|Alliance 90/The Greens|Alternative for Germany|Ansar al-Islam|
   Ansar Allah|Awami League|Baath Party|Baath|Bloc Québécois|Bloc Quebecois|BNP|CDA|CHP|Christian Democratic Union|
   Christian Social Union|CPI-M|Contras|Democratic Unionist Party|DFLP|DPP|Democratic Progressive Party|ELN|FMLN|FRELIMO|Frelimo|
   Forza Italia|Five Star Movement|Fianna Fail|Fianna Fáil|Fine Gael|Free Democrats|Front National|
   Golkar|Golden Gush Emunim|Hashd al-Shaabi|HDP|Hezb-e-Islami|Hizb ut-Tahrir|Houthis|ISIL|Islamic Jihad|Irish Republican Army|
   Janata Dal|Janata Party|Jamaat-e-Islami|Jaish-e-Mohammad|Jaish-e-Mohammed|Jemaah Islamiyah|JUI|JVP|Kach|KANU|KDP|
   Kata'ib Hezbollah|Khmer Rouge|KLA|Kosovo Liberation Army|La France Insoumise|Lashkar-e-Taiba|Law and Justice|Lega|
   Lega Nord|Northern League|Levica|Liberal Democratic Party|LDP|LTTE|Tamil Tigers|Liberation Tigers of Tamil Eelam|
   M23|Mahdi Army|MDC|Movement for Democratic Change|Meretz|MILF|Moro Islamic Liberation Front|MNLF|MPLA|MQM|Mujahideen Khalq|
   Muslim Brotherhood|National Rally|Rassemblement National|National League for Democracy|NLD|NDP|
   New Democratic Party|Northern Alliance|NPC|Orange Order|OVP|FPO|SPO|PAN|PAS|PASOK|Pasok|Pathet Lao|People Power Party|PJD|PML-N|
   Pakistan Muslim League|Pakistan Peoples Party|PPP|PTI|PP|PSOE|PRD|PRI|Institutional Revolutionary Party|PUK|
   Patriotic Union of Kurdistan|Kurdistan Democratic Party|Plaid Cymru|Podemos|PVV|Quds Brigades|
   RENAMO|Renamo|RPF|RPR|RUF|Rashtriya Swayamsevak Sangh|RSS|Sandinistas|SDLP|Sendero Luminoso|Shining Path|Sinn Fein|Shas|
   Shiv Sena|Social Democrats|Social Democratic Party|SPLA|SWAPO|Swapo|Syrian Democratic Forces|SDF|
   Taleban|TPLF|Tupac Amaru|UDF|UDA|UDR|Ulster Unionist Party|Ulster Unionists|UMNO|UMP|UNITA|Unita|United Russia|UVF|VMRO|VVD|YPG|
   ZANU-PF|Zanu-PF|Zapatistas|Zapatista|Reform UK|Whigs|Knesset|Hezbollah|Al-Nusra Front|Nusra Front|
   Hayat Tahrir al-Sham|HTS|Lord's Resistance Army|LRA|Janjaweed|Rapid Support Forces|RSF|Proud Boys|Oath Keepers|AFL-CIO|
   Teamsters|United Auto Workers|UAW|Trades Union Congress|TUC|IG Metall|CGT|Cosatu|COSATU|NRA|ACLU|NAACP|AIPAC|PETA|
   Planned Parenthood|Christian Coalition|Human Rights Campaign|Sierra Club|Extinction Rebellion|Just Stop Oil`,
);

const SPORT = phrases(
  `Ajax|Arsenal|Aston Villa|Atletico Madrid|Atlético Madrid|Bayern Munich|Bayer Leverkusen|Benfica|Besiktas|Blackburn Rovers|
   Boca Juniors|Borussia Dortmund|Borussia Moenchengladbach|Crystal Palace|Dynamo Kiev|Eintracht Frankfurt|Everton|
   Espanyol|Fenerbahce|Ferencvaros|Feyenoord|Fiorentina|Galatasaray|Grasshoppers|Hertha Berlin|Inter Milan|Internazionale|Juventus|
   Lazio|Leeds United|Leicester City|Liverpool FC|Lokomotiv Moscow|Manchester City|Manchester United|Newcastle United|
   Nottingham Forest|Olympiakos|Olympique Lyon|Olympique Marseille|Panathinaikos|Paris Saint-Germain|Paris St Germain|Partizan|
   PSG|PSV|PSV Eindhoven|Queens Park Rapid Vienna|Real Madrid|Real Sociedad|Red Star Belgrade|River Plate|
   Rosenborg|Sampdoria|Schalke|Schalke 04|Sheffield Wednesday|Shakhtar Donetsk|Slavia Prague|Sparta Prague|Spartak Moscow|
   Sporting Lisbon|Steaua|Steaua Bucharest|Tottenham|Tottenham Hotspur|Valerenga|Werder Bremen|West Ham|West Ham United|
   Wolverhampton Wanderers|Flamengo|Fluminense|Corinthians|Palmeiras|Penarol|Yankees|Red Sox|White Sox|Mets|Dodgers|Orioles|
   Blue Jays|Phillies|Expos|Padres|Cubs|Lakers|Celtics|Knicks|Sixers|Timberwolves|Trail Blazers|
   Packers|Steelers|49ers|Redskins|Broncos|Seahawks|Canucks|Maple Leafs|Canadiens|Red Wings|
   All Blacks|Springboks|Wallabies|NBA|NFL|NHL|NCAA|PGA|LPGA|ATP|WTA|FIA|IAAF|ICC|FINA|UCI|CONMEBOL|CONCACAF|FA|Football Association|
   Premier League|Major League Baseball|Major League Soccer|International Olympic Committee|IOC|McLaren|Red Bull Racing`,
);

export const WELL_KNOWN: readonly string[] = [
  ...MEDIA, ...COMPANIES, ...MARKETS_AND_RULES, ...STATE_POWER, ...PARTIES_AND_GROUPS, ...SPORT,
];
