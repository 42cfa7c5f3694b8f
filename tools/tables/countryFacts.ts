/**
 * What news calls a country beside its names: adjectives, people, capitals that stand for its government, short forms.
 * Facts listed by us. One line a country: `code | adjectives | people | capitals | further names`; lists by comma.
 */
export const COUNTRY_FACTS = `
AF|Afghan|Afghans,Afghani|Kabul|
AL|Albanian|Albanians|Tirana|
DZ|Algerian|Algerians|Algiers|
AD|Andorran|Andorrans|Andorra la Vella|
AO|Angolan|Angolans|Luanda|
AG|Antiguan|Antiguans||
AR|Argentine,Argentinian|Argentines,Argentinians|Buenos Aires|
AM|Armenian|Armenians|Yerevan|
AU|Australian|Australians,Aussie,Aussies|Canberra|
AT|Austrian|Austrians|Vienna|
AZ|Azerbaijani,Azeri|Azerbaijanis,Azeris|Baku|
BS|Bahamian|Bahamians|Nassau|the Bahamas
BH|Bahraini|Bahrainis|Manama|
BD|Bangladeshi|Bangladeshis|Dhaka|
BB|Barbadian|Barbadians|Bridgetown|
BY|Belarusian,Belarussian|Belarusians,Belarussians|Minsk|
BE|Belgian|Belgians||
BZ|Belizean|Belizeans|Belmopan|
BJ|Beninese||Porto-Novo|
BT|Bhutanese||Thimphu|
BO|Bolivian|Bolivians|La Paz|
BA|Bosnian|Bosnians|Sarajevo|Bosnia,Bosnia-Herzegovina
BW|Botswanan|Botswanans|Gaborone|
BR|Brazilian|Brazilians|Brasilia,Brasília|
BN|Bruneian|Bruneians||Brunei
BG|Bulgarian|Bulgarians|Sofia|
BF|Burkinabe|Burkinabes|Ouagadougou|
BI|Burundian|Burundians|Bujumbura,Gitega|
KH|Cambodian|Cambodians|Phnom Penh|
CM|Cameroonian|Cameroonians|Yaounde,Yaoundé|
CA|Canadian|Canadians|Ottawa|
CV|Cape Verdean|Cape Verdeans|Praia|Cabo Verde
CF|Central African||Bangui|CAR
TD|Chadian|Chadians|N'Djamena|
CL|Chilean|Chileans|Santiago|
CN|Chinese||Beijing|Communist China,mainland China,PRC,Mainland China,P.R.C.
CO|Colombian|Colombians|Bogota,Bogotá|
CD|Congolese||Kinshasa|DR Congo,DRC,D.R. Congo,Congo
CG|||Brazzaville|Congo-Brazzaville
CR|Costa Rican|Costa Ricans|San Jose,San José|
CI|Ivorian,Ivoirian|Ivorians|Abidjan,Yamoussoukro|Côte d’Ivoire
HR|Croatian,Croat|Croatians,Croats|Zagreb|
CU|Cuban|Cubans|Havana|
CY|Cypriot|Cypriots|Nicosia|
CZ|Czech|Czechs|Prague|
DK|Danish|Danes,Dane|Copenhagen|
DJ|Djiboutian|Djiboutians||
DM|||Roseau|
DO|Dominican|Dominicans|Santo Domingo|
EC|Ecuadorian,Ecuadorean|Ecuadorians,Ecuadoreans|Quito|
EG|Egyptian|Egyptians|Cairo|
SV|Salvadoran,Salvadorean|Salvadorans|San Salvador|
GQ|||Malabo|
ER|Eritrean|Eritreans|Asmara|
EE|Estonian|Estonians|Tallinn|
ET|Ethiopian|Ethiopians|Addis Ababa|
FJ|Fijian|Fijians|Suva|
FI|Finnish|Finns,Finn|Helsinki|
FR|French|Frenchman,Frenchmen,Frenchwoman|Paris|
GA|Gabonese||Libreville|
GM|Gambian|Gambians|Banjul|
GE|Georgian|Georgians|Tbilisi|
DE|German|Germans|Berlin|Federal Republic of Germany
GH|Ghanaian|Ghanaians|Accra|
GR|Greek|Greeks|Athens|
GL|Greenlandic|Greenlander,Greenlanders|Nuuk|
GT|Guatemalan|Guatemalans|Guatemala City|
GN|Guinean|Guineans|Conakry|
GY|Guyanese||Georgetown|
HT|Haitian|Haitians|Port-au-Prince|
HN|Honduran|Hondurans|Tegucigalpa|
HK|||| 
HU|Hungarian|Hungarians|Budapest|
IS|Icelandic|Icelanders,Icelander|Reykjavik|
IN|Indian|Indians|New Delhi,Delhi|
ID|Indonesian|Indonesians|Jakarta|
IR|Iranian|Iranians|Tehran,Teheran|Islamic Republic
IQ|Iraqi|Iraqis|Baghdad|
IE|Irish|Irishman,Irishmen|Dublin|Republic of Ireland,Irish Republic
IL|Israeli|Israelis|Jerusalem,Tel Aviv|
IT|Italian|Italians|Rome|
JM|Jamaican|Jamaicans|Kingston|
JP|Japanese||Tokyo|
JO|Jordanian|Jordanians|Amman|
KZ|Kazakh,Kazakhstani|Kazakhs,Kazakhstanis|Astana,Nur-Sultan|
KE|Kenyan|Kenyans|Nairobi|
KI|||Tarawa|
KP|North Korean|North Koreans|Pyongyang|DPRK,Democratic People's Republic of Korea,N. Korea,N Korea
KR|South Korean|South Koreans|Seoul|S. Korea,S Korea,ROK
KW|Kuwaiti|Kuwaitis||
KG|Kyrgyz|Kyrgyzs|Bishkek|Kirgizstan
LA|Laotian,Lao|Laotians|Vientiane|Laos
LV|Latvian|Latvians|Riga|
LB|Lebanese||Beirut|
LS|||Maseru|
LR|Liberian|Liberians|Monrovia|
LY|Libyan|Libyans|Tripoli|
LI|||Vaduz|
LT|Lithuanian|Lithuanians|Vilnius|
LU|Luxembourgish|Luxembourgers||
MG|Malagasy||Antananarivo|
MW|Malawian|Malawians|Lilongwe|
MY|Malaysian|Malaysians|Kuala Lumpur,Putrajaya|
MV|Maldivian|Maldivians|Malé|the Maldives
ML|Malian|Malians|Bamako|
MT|Maltese||Valletta|
MR|Mauritanian|Mauritanians|Nouakchott|
MU|Mauritian|Mauritians|Port Louis|
MX|Mexican|Mexicans|Mexico City|
FM|Micronesian|Micronesians||Micronesia
MD|Moldovan|Moldovans|Chisinau|Moldova
MC|Monegasque|||
MN|Mongolian|Mongolians|Ulaanbaatar,Ulan Bator|
ME|Montenegrin|Montenegrins|Podgorica|
MA|Moroccan|Moroccans|Rabat|
MZ|Mozambican|Mozambicans|Maputo|
MM|Burmese,Myanmarese||Naypyidaw,Naypyitaw|Burma
NA|Namibian|Namibians|Windhoek|
NR|Nauruan|Nauruans||
NP|Nepali,Nepalese|Nepalis|Kathmandu|
NL|Dutch|Dutchman,Dutchmen|The Hague,Amsterdam|Holland,the Netherlands
NZ|New Zealander|New Zealanders|Wellington|N.Z.,NZ
NI|Nicaraguan|Nicaraguans|Managua|
NE|Nigerien|Nigeriens|Niamey|
NG|Nigerian|Nigerians|Abuja|
MK|Macedonian|Macedonians|Skopje|Macedonia
NO|Norwegian|Norwegians|Oslo|
OM|Omani|Omanis|Muscat|
PK|Pakistani|Pakistanis|Islamabad|
PW|Palauan|Palauans||
PS|Palestinian|Palestinians|Ramallah|
PA|Panamanian|Panamanians|Panama City|
PG|Papuan|Papuans|Port Moresby|PNG
PY|Paraguayan|Paraguayans|Asuncion,Asunción|
PE|Peruvian|Peruvians|Lima|
PH|Philippine,Filipino|Filipinos,Filipina,Filipinas|Manila|the Philippines
PL|Polish|Poles,Pole|Warsaw|
PT|Portuguese||Lisbon|
PR|Puerto Rican|Puerto Ricans|San Juan|
QA|Qatari|Qataris|Doha|
RO|Romanian|Romanians|Bucharest|
RU|Russian|Russians|Moscow|the Kremlin
RW|Rwandan|Rwandans|Kigali|
LC|||Castries|St. Lucia,St Lucia
KN|||Basseterre|St. Kitts and Nevis
VC|||Kingstown|St. Vincent and the Grenadines
WS|Samoan|Samoans|Apia|
SA|Saudi,Saudi Arabian|Saudis|Riyadh|Kingdom of Saudi Arabia,KSA
SN|Senegalese||Dakar|
RS|Serbian,Serb|Serbians,Serbs|Belgrade|
SC|Seychellois||Victoria|
SL|Sierra Leonean|Sierra Leoneans|Freetown|
SG|Singaporean|Singaporeans||
SK|Slovak,Slovakian|Slovaks|Bratislava|
SI|Slovenian,Slovene|Slovenes,Slovenians|Ljubljana|
SB|||Honiara|
SO|Somali|Somalis|Mogadishu|
ZA|South African|South Africans|Pretoria|
SS|South Sudanese||Juba|
ES|Spanish|Spaniards,Spaniard|Madrid|
LK|Sri Lankan|Sri Lankans|Colombo|
SD|Sudanese||Khartoum|
SR|Surinamese||Paramaribo|
SZ|Swazi|Swazis|Mbabane|Swaziland
SE|Swedish|Swedes,Swede|Stockholm|
CH|Swiss||Bern,Berne|
SY|Syrian|Syrians|Damascus|Syria
TW|Taiwanese||Taipei|
TJ|Tajik|Tajiks|Dushanbe|
TZ|Tanzanian|Tanzanians|Dodoma|
TH|Thai|Thais|Bangkok|
TL|Timorese||Dili|East Timor
TG|Togolese||Lome,Lomé|
TO|Tongan|Tongans|Nuku'alofa|
TT|Trinidadian|Trinidadians|Port of Spain|Trinidad
TN|Tunisian|Tunisians|Tunis|
TR|Turkish|Turks,Turk|Ankara|Turkiye
TM|Turkmen|Turkmens|Ashgabat|
TV|Tuvaluan|Tuvaluans||
UG|Ugandan|Ugandans|Kampala|
UA|Ukrainian|Ukrainians|Kyiv,Kiev|
AE|Emirati|Emiratis|Abu Dhabi|U.A.E.,the Emirates
GB|British|Britons,Briton,Brits,Brit|London|U.K.,Britain,G.B.
US|American|Americans|Washington,Washington D.C.,Washington DC|America,USA,U.S.A.,the States
UY|Uruguayan|Uruguayans|Montevideo|
UZ|Uzbek|Uzbeks|Tashkent|
VU|||Port Vila|
VA|||Vatican City|Holy See,the Vatican,Vatican
VE|Venezuelan|Venezuelans|Caracas|
VN|Vietnamese||Hanoi|Viet Nam
EH|Sahrawi|Sahrawis||
YE|Yemeni|Yemenis|Sanaa,Sana'a|
ZM|Zambian|Zambians|Lusaka|
ZW|Zimbabwean|Zimbabweans|Harare|
XK|Kosovar|Kosovars|Pristina|
X1|Soviet|Soviets||Soviet Union,USSR,U.S.S.R.
X2|Yugoslav,Yugoslavian|Yugoslavs||Yugoslavia
X3|Czechoslovak,Czechoslovakian|||Czechoslovakia
X4|East German|East Germans||East Germany
X5|West German|West Germans||West Germany
X6|English|Englishman,Englishmen||England
X7|Scottish|Scots,Scot,Scotsman||Scotland
X8|Welsh|Welshman||Wales
X9|Northern Irish|||Northern Ireland
`;

/** Names of the package that no newspaper writes, or that need none of its commas and brackets. */
export const UNUSED_NAMES: ReadonlySet<string> = new Set([
  'Korea, Republic of', 'Micronesia, Federated States of', 'Moldova, Republic of', 'Taiwan, Province of China',
  'Virgin Islands, British', 'Virgin Islands, U.S.', 'Holy See (Vatican City State)', 'Netherlands (Kingdom of the)',
]);

/** Names by which we call a country, where the package's first is not what newspapers write. */
export const USUAL_NAMES: Readonly<Record<string, string>> = {
  CN: 'China', IR: 'Iran', RU: 'Russia', SY: 'Syria', TZ: 'Tanzania', GM: 'Gambia', CG: 'Republic of the Congo', CD: 'Democratic Republic of the Congo',
  LA: 'Laos', MD: 'Moldova', FM: 'Micronesia', BN: 'Brunei', VA: 'Vatican', MK: 'North Macedonia', PS: 'Palestine', KR: 'South Korea',
  TW: 'Taiwan', TR: 'Turkey', US: 'United States', CI: 'Ivory Coast', NL: 'Netherlands', XK: 'Kosovo', CZ: 'Czech Republic',
};
