import type { FigureTable, FigureWord } from './figureWord';

type Entry = readonly [string, Partial<FigureWord>];

/** Signs. "¥" is yen unless the article is about China (see `currencyOfArticle.ts`). */
const SIGNS: Readonly<Record<string, string>> = {
  '₼': 'AZN',
  '₿': 'BTC',
  '₡': 'CRC',
  '€': 'EUR',
  '£': 'GBP',
  '₾': 'GEL',
  '₵': 'GHS',
  '₪': 'ILS',
  '₹': 'INR',
  '¥': 'JPY',
  '￥': 'JPY',
  '₩': 'KRW',
  '₸': 'KZT',
  '₭': 'LAK',
  '₮': 'MNT',
  '₦': 'NGN',
  '₱': 'PHP',
  '₲': 'PYG',
  '₽': 'RUB',
  '฿': 'THB',
  '₺': 'TRY',
  '₴': 'UAH',
  $: 'USD',
  '₫': 'VND',
};

/** Names that go before or after the amount, by ISO 4217 code. */
const NAMES: Readonly<Record<string, string>> = {
  AED: 'dirham dirhams',
  AFN: 'afghani afghanis',
  ALL: 'lek leks',
  AMD: 'drams',
  ARS: 'australes',
  ATS: 'schilling schillings',
  BDT: 'taka',
  BWP: 'pula',
  BTC: 'bitcoin bitcoins',
  CNY: 'kuai renminbi yuan',
  CRC: 'colones',
  CZK: 'koruna korunas',
  DEM: 'deutschemark deutschemarks',
  EEK: 'kroon kroons',
  ESP: 'peseta pesetas',
  ETB: 'birr',
  EUR: 'euro euros',
  FRF: 'franc francs',
  GBP: 'quid sterling',
  GEL: 'lari',
  GHS: 'cedi cedis',
  GRD: 'drachma drachmae drachmas',
  GTQ: 'quetzales',
  HNL: 'lempira lempiras',
  HRK: 'kuna kunas',
  HTG: 'gourde gourdes',
  HUF: 'forint forints',
  IDR: 'rupiah',
  ILS: 'shekel shekels',
  INR: 'rupee rupees',
  IRR: 'rial rials',
  ITL: 'lira lire',
  JPY: 'yen',
  KES: 'shilling shillings',
  KHR: 'riel riels',
  KWD: 'dinar dinars',
  KZT: 'tenge',
  LTL: 'litas',
  MKD: 'denar denars',
  MMK: 'kyat kyats',
  MNT: 'tugrik',
  MXN: 'peso pesos',
  MYR: 'ringgit ringgits',
  MZN: 'meticais metical',
  NGN: 'naira',
  NIO: 'cordobas',
  NLG: 'guilder guilders',
  NOK: 'krone kroner',
  PEN: 'soles',
  PLN: 'zloty zlotys',
  PTE: 'escudo escudos',
  PYG: 'guaranies',
  RON: 'lei',
  RUB: 'rouble roubles ruble rubles',
  SAR: 'riyal riyals',
  SEK: 'krona kronas kronor',
  THB: 'baht',
  UAH: 'hryvnia hryvnias',
  USD: 'bucks dollar dollars',
  VES: 'bolivar bolivares bolivars',
  XDR: 'sdr sdrs',
  ZMW: 'kwacha',
};

/** Names that are common words too: they need a large or scaled amount before them. */
const DOUBTFUL: Readonly<Record<string, string>> = {
  BGN: 'lev leva',
  BRL: 'reais real',
  DEM: 'mark marks',
  IEP: 'punt punts',
  KRW: 'won',
  LAK: 'kip',
  VND: 'dong',
  ZAR: 'rand',
};

/** Codes and short forms that stand before the amount as well as after it. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  AED: 'aed',
  ARS: 'ars',
  AUD: 'aud',
  BRL: 'brl',
  BEF: 'bfr',
  BTC: 'btc',
  CAD: 'cad',
  CHF: 'chf sfr',
  CNY: 'cny rmb',
  CZK: 'czk',
  DEM: 'dm',
  DKK: 'dkk dkr',
  EGP: 'egp',
  ESP: 'pta ptas',
  EUR: 'eur',
  FRF: 'ff ffr',
  GBP: 'gbp stg',
  HKD: 'hkd',
  HUF: 'huf',
  IDR: 'idr',
  ILS: 'ils nis',
  INR: 'inr rs rs.',
  JPY: 'jpy',
  KES: 'kes ksh',
  KRW: 'krw',
  MXN: 'mxn',
  MYR: 'myr rm',
  NGN: 'ngn',
  NLG: 'dfl',
  NOK: 'nkr nok',
  NZD: 'nzd',
  PHP: 'php',
  PKR: 'pkr',
  PLN: 'pln',
  RUB: 'rub',
  SAR: 'sar',
  SEK: 'sek skr',
  SGD: 'sgd',
  THB: 'thb',
  TWD: 'twd',
  TZS: 'tzs',
  UAH: 'uah',
  UGX: 'ugx',
  USD: 'dlr dlrs usd',
  VND: 'vnd',
  ZAR: 'zar',
};

/** What stands before "$" or a sign: "US$", "A$", "C $ 16 million", "Mex$". */
const SIGN_PREFIXES: Readonly<Record<string, string>> = {
  AUD: 'a au aud aus',
  BBD: 'bds',
  BRL: 'r',
  CAD: 'c ca cad can cdn',
  CNY: 'cn rmb',
  EGP: 'e£',
  FJD: 'fj',
  HKD: 'hk',
  JMD: 'j',
  JPY: 'jp',
  MXN: 'mex mxn',
  NAD: 'n',
  NZD: 'nz',
  SGD: 's sg',
  TTD: 'tt',
  TWD: 'nt',
  USD: 'u.s u.s. us usd',
  XCD: 'ec',
  ZWD: 'z zw',
};

/** Adjectives, with the codes of the currencies whose name they make precise. */
const NATIONS: readonly (readonly [string, string])[] = [
  ['u.s. us american', 'dollar:USD cent:USD'],
  ['canadian', 'dollar:CAD cent:CAD'],
  ['australian aussie', 'dollar:AUD cent:AUD'],
  ['singapore singaporean', 'dollar:SGD'],
  ['zealand', 'dollar:NZD'],
  ['kong', 'dollar:HKD'],
  ['taiwan taiwanese', 'dollar:TWD'],
  ['jamaican', 'dollar:JMD'],
  ['fijian', 'dollar:FJD'],
  ['swiss', 'franc:CHF'],
  ['french', 'franc:FRF'],
  ['belgian', 'franc:BEF'],
  ['congolese', 'franc:CDF'],
  ['cfa', 'franc:XOF'],
  ['german', 'mark:DEM'],
  ['finnish', 'mark:FIM'],
  ['indian', 'rupee:INR'],
  ['pakistani pakistan', 'rupee:PKR'],
  ['nepalese nepali', 'rupee:NPR'],
  ['lankan', 'rupee:LKR'],
  ['mauritian', 'rupee:MUR'],
  ['russian', 'ruble:RUB rouble:RUB'],
  ['belarusian', 'ruble:BYN rouble:BYN'],
  ['mexican', 'peso:MXN'],
  ['philippine filipino', 'peso:PHP'],
  ['argentine argentinian', 'peso:ARS'],
  ['colombian', 'peso:COP'],
  ['chilean', 'peso:CLP'],
  ['cuban', 'peso:CUP'],
  ['uruguayan', 'peso:UYU'],
  ['dominican', 'peso:DOP'],
  ['british uk', 'pound:GBP'],
  ['irish', 'pound:IEP punt:IEP'],
  ['egyptian', 'pound:EGP'],
  ['syrian', 'pound:SYP'],
  ['lebanese', 'pound:LBP lira:LBP'],
  ['sudanese', 'pound:SDG'],
  ['cypriot', 'pound:CYP'],
  ['swedish', 'krona:SEK kronor:SEK crown:SEK'],
  ['norwegian', 'krone:NOK kroner:NOK crown:NOK'],
  ['danish', 'krone:DKK kroner:DKK crown:DKK'],
  ['icelandic', 'krona:ISK kronur:ISK crown:ISK'],
  ['slovak', 'crown:SKK koruna:SKK'],
  ['zimbabwe zimbabwean', 'dollar:ZWD'],
  ['czech', 'koruna:CZK crown:CZK'],
  ['turkish', 'lira:TRY'],
  ['italian', 'lira:ITL lire:ITL'],
  ['japanese', 'yen:JPY'],
  ['chinese', 'yuan:CNY'],
  ['south', 'won:KRW'],
  ['korean', 'won:KRW'],
  ['iranian', 'rial:IRR'],
  ['omani', 'rial:OMR'],
  ['qatari', 'riyal:QAR'],
  ['saudi', 'riyal:SAR'],
  ['yemeni', 'rial:YER'],
  ['kuwaiti', 'dinar:KWD'],
  ['iraqi', 'dinar:IQD'],
  ['jordanian', 'dinar:JOD'],
  ['libyan', 'dinar:LYD'],
  ['serbian', 'dinar:RSD'],
  ['algerian', 'dinar:DZD'],
  ['tunisian', 'dinar:TND'],
  ['bahraini', 'dinar:BHD'],
  ['moroccan', 'dirham:MAD'],
  ['kenyan', 'shilling:KES'],
  ['ugandan', 'shilling:UGX'],
  ['tanzanian', 'shilling:TZS'],
  ['somali', 'shilling:SOS'],
  ['austrian', 'schilling:ATS'],
  ['malaysian', 'ringgit:MYR'],
  ['israeli', 'shekel:ILS'],
  ['polish', 'zloty:PLN'],
  ['ukrainian', 'hryvnia:UAH'],
  ['brazilian', 'real:BRL reai:BRL'],
  ['african', 'rand:ZAR'],
];

export const CURRENCY_WORDS: FigureTable = [
  ...Object.entries(SIGNS).map(([sign, code]): Entry => [sign, { currency: code, currencyBefore: true, starts: true }]),
  ...entries(NAMES, (code) => ({ currency: code })),
  ['euro euros francs pesos yen yuan', { currencyBefore: true }],
  ...entries(DOUBTFUL, (code) => ({ currency: code, currencyDoubtful: true })),
  ...entries(SHORT_FORMS, (code) => ({ currency: code, currencyBefore: true })),
  ...entries(SIGN_PREFIXES, (code) => ({ currencyPrefix: code })),
  ...NATIONS.map(([words, codes]): Entry => [words, { nation: codes }]),
  ['cent cents ct cts', { minor: 'USD' }],
  ['c ¢', { minor: 'USD' }],
  ['paisa paise', { minor: 'INR' }],
  ['kopeck kopecks kopek kopeks', { minor: 'RUB' }],
  ['pfennig pfennigs', { minor: 'DEM' }],
  ['centime centimes', { minor: 'FRF' }],
  ['centavo centavos', { minor: 'MXN' }],
  ['groszy', { minor: 'PLN' }],
  ['agorot', { minor: 'ILS' }],
  ['kobo', { minor: 'NGN' }],
  ['p pence pennies penny', { minor: 'GBP' }],
  ['pound pounds', { unit: 'pound' }], // money when "sterling" follows or the amount is in millions: see `money.ts`
];

/** Currency letters that are glued before digits and so make one word with them: "Rs500", "RM5m", "USD115". */
export const GLUED_CURRENCIES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(SHORT_FORMS).flatMap(([code, words]) => words.split(' ').map((word): [string, string] => [word, code])),
  ['euro', 'EUR'],
  ['r', 'ZAR'],
]);

function entries(table: Readonly<Record<string, string>>, facts: (code: string) => Partial<FigureWord>): readonly Entry[] {
  return Object.entries(table).map(([code, words]): Entry => [words, facts(code)]);
}

/** Whether a hundredth of the currency is called a cent. */
export function hasCents(code: string): boolean {
  return OF_CENTS.has(code);
}

const OF_CENTS: ReadonlySet<string> = new Set('AUD BBD CAD EUR FJD HKD JMD KES NAD NZD SGD TTD TWD USD ZAR'.split(' '));

/** What the adjective of a country says of currencies, for the country's name or that of its seat of government; `''` for other words. */
export function nationOf(place: string): string {
  return PLACES.get(place) ?? '';
}

const ADJECTIVES = new Map(NATIONS.flatMap(([words, codes]) => words.split(' ').map((word): [string, string] => [word, codes])));

const PLACES: ReadonlyMap<string, string> = new Map(
  `algerian algeria algiers; argentine argentina; bahraini bahrain; belgian belgium antwerp; british britain london england; chilean chile
  santiago;
  colombian colombia bogota; congolese congo kinshasa; cuban cuba havana; cypriot cyprus nicosia; czech prague; danish denmark copenhagen;
  dominican domingo; egyptian egypt cairo; french france paris; icelandic iceland reykjavik; indian india delhi mumbai bombay; iranian iran tehran;
  iraqi iraq baghdad; irish ireland dublin; italian italy rome milan; jordanian jordan amman; kenyan kenya nairobi; kuwaiti kuwait;
  lankan lanka colombo; lebanese lebanon beirut; libyan libya; mauritian mauritius; mexican mexico; moroccan morocco rabat;
  nepalese nepal kathmandu; norwegian norway oslo; omani oman muscat; pakistani islamabad karachi; philippine philippines manila;
  qatari qatar doha; saudi riyadh; serbian serbia belgrade; slovak slovakia bratislava; somali somalia mogadishu; sudanese sudan khartoum;
  swedish sweden stockholm; swiss switzerland bern zurich geneva basel; syrian syria damascus; tanzanian tanzania; tunisian tunisia tunis;
  turkish turkey ankara istanbul; ugandan uganda kampala; uruguayan uruguay montevideo; yemeni yemen sanaa`
    .split(';')
    .flatMap((line) => {
      const [adjective = '', ...places] = line.trim().split(/\s+/);
      return places.map((place): [string, string] => [place, ADJECTIVES.get(adjective) ?? '']);
    }),
);

/** The code that an adjective and a currency name make together: "Swiss" and "francs" are CHF; "" when they make none. */
export function nationalCurrency(nation: string, name: string): string {
  const singular = name.endsWith('s') ? name.slice(0, -1) : name;
  for (const pair of nation.split(' ')) {
    const colon = pair.indexOf(':');
    if (pair.slice(0, colon) === singular) return pair.slice(colon + 1);
  }
  return '';
}
