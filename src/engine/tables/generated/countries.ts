// Built by tools/tables.ts; do not edit.

/** Table: code|names, the usual one first|adjectives|people|capitals, one country a line. */
export const COUNTRIES =
  `AD|Andorra|Andorran|Andorrans|Andorra la Vella
AE|United Arab Emirates,UAE,U.A.E.,Emirates|Emirati|Emiratis|Abu Dhabi
AF|Afghanistan|Afghan|Afghans,Afghani|Kabul
AG|Antigua and Barbuda|Antiguan|Antiguans|
AI|Anguilla|||
AL|Albania|Albanian|Albanians|Tirana
AM|Armenia|Armenian|Armenians|Yerevan
AO|Angola|Angolan|Angolans|Luanda
AQ|Antarctica|||
AR|Argentina|Argentine,Argentinian|Argentines,Argentinians|Buenos Aires
AS|American Samoa|||
AT|Austria|Austrian|Austrians|Vienna
AU|Australia|Australian|Australians,Aussie,Aussies|Canberra
AW|Aruba|||
AX|Åland Islands,Aland Islands|||
AZ|Azerbaijan|Azerbaijani,Azeri|Azerbaijanis,Azeris|Baku
BA|Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian|Bosnians|Sarajevo
BB|Barbados|Barbadian|Barbadians|Bridgetown
BD|Bangladesh|Bangladeshi|Bangladeshis|Dhaka
BE|Belgium|Belgian|Belgians|
BF|Burkina Faso|Burkinabe|Burkinabes|Ouagadougou
BG|Bulgaria|Bulgarian|Bulgarians|Sofia
BH|Bahrain|Bahraini|Bahrainis|Manama
BI|Burundi|Burundian|Burundians|Bujumbura,Gitega
BJ|Benin|Beninese||Porto-Novo
BL|Saint Barthélemy|||
BM|Bermuda|||
BN|Brunei,Brunei Darussalam|Bruneian|Bruneians|
BO|Bolivia|Bolivian|Bolivians|La Paz
BQ||||
BR|Brazil|Brazilian|Brazilians|Brasilia,Brasília
BS|Bahamas|Bahamian|Bahamians|Nassau
BT|Bhutan|Bhutanese||Thimphu
BV|Bouvet Island|||
BW|Botswana|Botswanan|Botswanans|Gaborone
BY|Belarus|Belarusian,Belarussian|Belarusians,Belarussians|Minsk
BZ|Belize|Belizean|Belizeans|Belmopan
CA|Canada|Canadian|Canadians|Ottawa
CC|Cocos (Keeling) Islands|||
CD|Democratic Republic of the Congo,Congo,DR Congo,DRC,D.R. Congo|Congolese||Kinshasa
CF|Central African Republic,CAR|Central African||Bangui
CG|Republic of the Congo,Congo,Congo-Brazzaville|||Brazzaville
CH|Switzerland|Swiss||Bern,Berne
CI|Ivory Coast,Cote d'Ivoire,Côte d'Ivoire|Ivorian,Ivoirian|Ivorians|Abidjan,Yamoussoukro
CK|Cook Islands|||
CL|Chile|Chilean|Chileans|Santiago
CM|Cameroon|Cameroonian|Cameroonians|Yaounde,Yaoundé
CN|China,People's Republic of China,Communist China,mainland China,PRC,Mainland China,P.R.C.|Chinese||Beijing
CO|Colombia|Colombian|Colombians|Bogota,Bogotá
CR|Costa Rica|Costa Rican|Costa Ricans|San Jose,San José
CU|Cuba|Cuban|Cubans|Havana
CV|Cape Verde,Cabo Verde|Cape Verdean|Cape Verdeans|Praia
CW|Curaçao|||
CX|Christmas Island|||
CY|Cyprus|Cypriot|Cypriots|Nicosia
CZ|Czech Republic,Czechia|Czech|Czechs|Prague
DE|Germany,Federal Republic of Germany|German|Germans|Berlin
DJ|Djibouti|Djiboutian|Djiboutians|
DK|Denmark|Danish|Danes,Dane|Copenhagen
DM|Dominica|||Roseau
DO|Dominican Republic|Dominican|Dominicans|Santo Domingo
DZ|Algeria|Algerian|Algerians|Algiers
EC|Ecuador|Ecuadorian,Ecuadorean|Ecuadorians,Ecuadoreans|Quito
EE|Estonia|Estonian|Estonians|Tallinn
EG|Egypt|Egyptian|Egyptians|Cairo
EH|Western Sahara|Sahrawi|Sahrawis|
ER|Eritrea|Eritrean|Eritreans|Asmara
ES|Spain|Spanish|Spaniards,Spaniard|Madrid
ET|Ethiopia|Ethiopian|Ethiopians|Addis Ababa
FI|Finland|Finnish|Finns,Finn|Helsinki
FJ|Fiji|Fijian|Fijians|Suva
FK|Falkland Islands|||
FM|Micronesia|Micronesian|Micronesians|
FO|Faroe Islands|||
FR|France|French|Frenchman,Frenchmen,Frenchwoman|Paris
GA|Gabon|Gabonese||Libreville
GB|United Kingdom,UK,Great Britain,U.K.,Britain,G.B.|British|Britons,Briton,Brits,Brit|London
GD|Grenada|||
GE|Georgia|Georgian|Georgians|Tbilisi
GF|French Guiana|||
GG|Guernsey|||
GH|Ghana|Ghanaian|Ghanaians|Accra
GI|Gibraltar|||
GL|Greenland|Greenlandic|Greenlander,Greenlanders|Nuuk
GM|Gambia,Republic of The Gambia|Gambian|Gambians|Banjul
GN|Guinea|Guinean|Guineans|Conakry
GP|Guadeloupe|||
GQ|Equatorial Guinea|||Malabo
GR|Greece|Greek|Greeks|Athens
GS|South Georgia and the South Sandwich Islands|||
GT|Guatemala|Guatemalan|Guatemalans|Guatemala City
GU|Guam|||
GW|Guinea-Bissau|||
GY|Guyana|Guyanese||Georgetown
HK|Hong Kong|||
HM|Heard Island and McDonald Islands|||
HN|Honduras|Honduran|Hondurans|Tegucigalpa
HR|Croatia|Croatian,Croat|Croatians,Croats|Zagreb
HT|Haiti|Haitian|Haitians|Port-au-Prince
HU|Hungary|Hungarian|Hungarians|Budapest
ID|Indonesia|Indonesian|Indonesians|Jakarta
IE|Ireland,Republic of Ireland,Irish Republic|Irish|Irishman,Irishmen|Dublin
IL|Israel|Israeli|Israelis|Jerusalem,Tel Aviv
IM|Isle of Man|||
IN|India|Indian|Indians|New Delhi,Delhi
IO|British Indian Ocean Territory|||
IQ|Iraq|Iraqi|Iraqis|Baghdad
IR|Iran,Islamic Republic of Iran,Islamic Republic|Iranian|Iranians|Tehran,Teheran
IS|Iceland|Icelandic|Icelanders,Icelander|Reykjavik
IT|Italy|Italian|Italians|Rome
JE|Jersey|||
JM|Jamaica|Jamaican|Jamaicans|Kingston
JO|Jordan|Jordanian|Jordanians|Amman
JP|Japan|Japanese||Tokyo
KE|Kenya|Kenyan|Kenyans|Nairobi
KG|Kyrgyzstan,Kirgizstan|Kyrgyz|Kyrgyzs|Bishkek
KH|Cambodia|Cambodian|Cambodians|Phnom Penh
KI|Kiribati|||Tarawa
KM|Comoros|||
KN|Saint Kitts and Nevis,St. Kitts and Nevis|||Basseterre
KP|North Korea,DPRK,Democratic People's Republic of Korea,N. Korea,N Korea|North Korean|North Koreans|Pyongyang
KR|South Korea,Republic of Korea,S. Korea,S Korea,ROK|South Korean|South Koreans|Seoul
KW|Kuwait|Kuwaiti|Kuwaitis|
KY|Cayman Islands|||
KZ|Kazakhstan|Kazakh,Kazakhstani|Kazakhs,Kazakhstanis|Astana,Nur-Sultan
LA|Laos,Lao People's Democratic Republic|Laotian,Lao|Laotians|Vientiane
LB|Lebanon|Lebanese||Beirut
LC|Saint Lucia,St. Lucia,St Lucia|||Castries
LI|Liechtenstein|||Vaduz
LK|Sri Lanka|Sri Lankan|Sri Lankans|Colombo
LR|Liberia|Liberian|Liberians|Monrovia
LS|Lesotho|||Maseru
LT|Lithuania|Lithuanian|Lithuanians|Vilnius
LU|Luxembourg|Luxembourgish|Luxembourgers|
LV|Latvia|Latvian|Latvians|Riga
LY|Libya|Libyan|Libyans|Tripoli
MA|Morocco|Moroccan|Moroccans|Rabat
MC|Monaco|Monegasque||
MD|Moldova|Moldovan|Moldovans|Chisinau
ME|Montenegro|Montenegrin|Montenegrins|Podgorica
MF|Saint Martin|||
MG|Madagascar|Malagasy||Antananarivo
MH|Marshall Islands|||
MK|North Macedonia,Republic of North Macedonia,Macedonia|Macedonian|Macedonians|Skopje
ML|Mali|Malian|Malians|Bamako
MM|Myanmar,Burma|Burmese,Myanmarese||Naypyidaw,Naypyitaw
MN|Mongolia|Mongolian|Mongolians|Ulaanbaatar,Ulan Bator
MO|Macao|||
MP|Northern Mariana Islands|||
MQ|Martinique|||
MR|Mauritania|Mauritanian|Mauritanians|Nouakchott
MS|Montserrat|||
MT|Malta|Maltese||Valletta
MU|Mauritius|Mauritian|Mauritians|Port Louis
MV|Maldives|Maldivian|Maldivians|Malé
MW|Malawi|Malawian|Malawians|Lilongwe
MX|Mexico|Mexican|Mexicans|Mexico City
MY|Malaysia|Malaysian|Malaysians|Kuala Lumpur,Putrajaya
MZ|Mozambique|Mozambican|Mozambicans|Maputo
NA|Namibia|Namibian|Namibians|Windhoek
NC|New Caledonia|||
NE|Niger|Nigerien|Nigeriens|Niamey
NF|Norfolk Island|||
NG|Nigeria|Nigerian|Nigerians|Abuja
NI|Nicaragua|Nicaraguan|Nicaraguans|Managua
NL|Netherlands,Holland|Dutch|Dutchman,Dutchmen|The Hague,Amsterdam
NO|Norway|Norwegian|Norwegians|Oslo
NP|Nepal|Nepali,Nepalese|Nepalis|Kathmandu
NR|Nauru|Nauruan|Nauruans|
NU|Niue|||
NZ|New Zealand,N.Z.,NZ|New Zealander|New Zealanders|Wellington
OM|Oman|Omani|Omanis|Muscat
PA|Panama|Panamanian|Panamanians|Panama City
PE|Peru|Peruvian|Peruvians|Lima
PF|French Polynesia|||
PG|Papua New Guinea,PNG|Papuan|Papuans|Port Moresby
PH|Philippines|Philippine,Filipino|Filipinos,Filipina,Filipinas|Manila
PK|Pakistan|Pakistani|Pakistanis|Islamabad
PL|Poland|Polish|Poles,Pole|Warsaw
PM|Saint Pierre and Miquelon|||
PN|Pitcairn,Pitcairn Islands|||
PR|Puerto Rico|Puerto Rican|Puerto Ricans|San Juan
PS|Palestine,State of Palestine|Palestinian|Palestinians|Ramallah
PT|Portugal|Portuguese||Lisbon
PW|Palau|Palauan|Palauans|
PY|Paraguay|Paraguayan|Paraguayans|Asuncion,Asunción
QA|Qatar|Qatari|Qataris|Doha
RE|Reunion|||
RO|Romania|Romanian|Romanians|Bucharest
RS|Serbia|Serbian,Serb|Serbians,Serbs|Belgrade
RU|Russia,Russian Federation,Kremlin|Russian|Russians|Moscow
RW|Rwanda|Rwandan|Rwandans|Kigali
SA|Saudi Arabia,Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian|Saudis|Riyadh
SB|Solomon Islands|||Honiara
SC|Seychelles|Seychellois||Victoria
SD|Sudan|Sudanese||Khartoum
SE|Sweden|Swedish|Swedes,Swede|Stockholm
SG|Singapore|Singaporean|Singaporeans|
SH|Saint Helena|||
SI|Slovenia|Slovenian,Slovene|Slovenes,Slovenians|Ljubljana
SJ|Svalbard and Jan Mayen|||
SK|Slovakia|Slovak,Slovakian|Slovaks|Bratislava
SL|Sierra Leone|Sierra Leonean|Sierra Leoneans|Freetown
SM|San Marino|||
SN|Senegal|Senegalese||Dakar
SO|Somalia|Somali|Somalis|Mogadishu
SR|Suriname|Surinamese||Paramaribo
SS|South Sudan|South Sudanese||Juba
ST|Sao Tome and Principe|||
SV|El Salvador|Salvadoran,Salvadorean|Salvadorans|San Salvador
SX|Sint Maarten|||
SY|Syria,Syrian Arab Republic|Syrian|Syrians|Damascus
SZ|Eswatini,Swaziland|Swazi|Swazis|Mbabane
TC|Turks and Caicos Islands|||
TD|Chad|Chadian|Chadians|N'Djamena
TF|French Southern Territories|||
TG|Togo|Togolese||Lome,Lomé
TH|Thailand|Thai|Thais|Bangkok
TJ|Tajikistan|Tajik|Tajiks|Dushanbe
TK|Tokelau|||
TL|Timor-Leste,East Timor|Timorese||Dili
TM|Turkmenistan|Turkmen|Turkmens|Ashgabat
TN|Tunisia|Tunisian|Tunisians|Tunis
TO|Tonga|Tongan|Tongans|Nuku'alofa
TR|Turkey,Türkiye,Turkiye|Turkish|Turks,Turk|Ankara
TT|Trinidad and Tobago,Trinidad|Trinidadian|Trinidadians|Port of Spain
TV|Tuvalu|Tuvaluan|Tuvaluans|
TW|Taiwan|Taiwanese||Taipei
TZ|Tanzania,United Republic of Tanzania|Tanzanian|Tanzanians|Dodoma
UA|Ukraine|Ukrainian|Ukrainians|Kyiv,Kiev
UG|Uganda|Ugandan|Ugandans|Kampala
UM|United States Minor Outlying Islands|||
US|United States,United States of America,USA,U.S.A.,US,U.S.,America,States|American|Americans|Washington,Washington D.C.,Washington DC
UY|Uruguay|Uruguayan|Uruguayans|Montevideo
UZ|Uzbekistan|Uzbek|Uzbeks|Tashkent
VA|Vatican,Holy See|||Vatican City
VC|Saint Vincent and the Grenadines,St. Vincent and the Grenadines|||Kingstown
VE|Venezuela|Venezuelan|Venezuelans|Caracas
VG||||
VI||||
VN|Vietnam,Viet Nam|Vietnamese||Hanoi
VU|Vanuatu|||Port Vila
WF|Wallis and Futuna|||
WS|Samoa|Samoan|Samoans|Apia
X1|Soviet Union,USSR,U.S.S.R.|Soviet|Soviets|
X2|Yugoslavia|Yugoslav,Yugoslavian|Yugoslavs|
X3|Czechoslovakia|Czechoslovak,Czechoslovakian||
X4|East Germany|East German|East Germans|
X5|West Germany|West German|West Germans|
X6|England|English|Englishman,Englishmen|
X7|Scotland|Scottish|Scots,Scot,Scotsman|
X8|Wales|Welsh|Welshman|
X9|Northern Ireland|Northern Irish||
XK|Kosovo|Kosovar|Kosovars|Pristina
YE|Yemen|Yemeni|Yemenis|Sanaa,Sana'a
YT|Mayotte|||
ZA|South Africa|South African|South Africans|Pretoria
ZM|Zambia|Zambian|Zambians|Lusaka
ZW|Zimbabwe|Zimbabwean|Zimbabweans|Harare`;
