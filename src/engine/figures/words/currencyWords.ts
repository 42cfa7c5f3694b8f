import type { FigureTable, FigureWord } from './figureWord';

type Entry = readonly [string, Partial<FigureWord>];

/** Signs. "¥" is yen unless the article is about China (see `money.ts`). */
const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD', '£': 'GBP', '€': 'EUR', '¥': 'JPY', '￥': 'JPY', '₹': 'INR', '₩': 'KRW', '₽': 'RUB', '₪': 'ILS', '₦': 'NGN', '฿': 'THB', '₫': 'VND',
  '₱': 'PHP', '₴': 'UAH', '₺': 'TRY', '₡': 'CRC', '₭': 'LAK', '₲': 'PYG', '₵': 'GHS', '₸': 'KZT', '₮': 'MNT', '₼': 'AZN', '₾': 'GEL', '₿': 'BTC',
};

/** Names that go before or after the amount, by ISO 4217 code. */
const NAMES: Readonly<Record<string, string>> = {
  USD: 'dollar dollars bucks', EUR: 'euro euros', GBP: 'sterling quid', JPY: 'yen', CNY: 'yuan renminbi kuai', DEM: 'deutschemark deutschemarks',
  FRF: 'franc francs', RUB: 'ruble rubles rouble roubles', INR: 'rupee rupees', MXN: 'peso pesos', ITL: 'lira lire', ESP: 'peseta pesetas',
  MYR: 'ringgit ringgits', IDR: 'rupiah', THB: 'baht', SAR: 'riyal riyals', IRR: 'rial rials', ILS: 'shekel shekels', SEK: 'krona kronor kronas',
  NOK: 'krone kroner', CZK: 'koruna korunas', PLN: 'zloty zlotys', HUF: 'forint forints', NGN: 'naira', GRD: 'drachma drachmas drachmae',
  NLG: 'guilder guilders', AED: 'dirham dirhams', KWD: 'dinar dinars', UAH: 'hryvnia hryvnias', PTE: 'escudo escudos', ATS: 'schilling schillings',
  KES: 'shilling shillings', PEN: 'soles', BTC: 'bitcoin bitcoins', GHS: 'cedi cedis', ETB: 'birr', KZT: 'tenge', BDT: 'taka', ZMW: 'kwacha',
  ARS: 'australes', VES: 'bolivar bolivars bolivares', MNT: 'tugrik', HTG: 'gourde gourdes', AFN: 'afghani afghanis', MMK: 'kyat kyats',
};

/** Names that are common words too: they need a large or scaled amount before them. */
const DOUBTFUL: Readonly<Record<string, string>> = {
  KRW: 'won', DEM: 'mark marks', ZAR: 'rand', BRL: 'real reais', VND: 'dong', IEP: 'punt punts', LAK: 'kip', BGN: 'lev leva',
};

/** Codes and short forms that stand before the amount as well as after it. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  USD: 'usd dlrs dlr', EUR: 'eur', GBP: 'gbp', JPY: 'jpy', CNY: 'cny rmb', INR: 'inr rs', MYR: 'myr rm', CHF: 'chf sfr', CAD: 'cad', AUD: 'aud',
  HKD: 'hkd', SEK: 'sek', NOK: 'nok', DKK: 'dkk', ZAR: 'zar', BRL: 'brl', KRW: 'krw', SGD: 'sgd', NZD: 'nzd', KES: 'kes ksh', DEM: 'dm', PHP: 'php',
  PLN: 'pln', HUF: 'huf', CZK: 'czk', RUB: 'rub', AED: 'aed', SAR: 'sar', THB: 'thb', IDR: 'idr', TWD: 'twd', ILS: 'nis ils', PKR: 'pkr', NGN: 'ngn',
  UAH: 'uah', MXN: 'mxn', ARS: 'ars', VND: 'vnd', BTC: 'btc', EGP: 'egp', UGX: 'ugx', TZS: 'tzs',
};

/** What stands before "$" or a sign: "US$", "A$", "C $ 16 million", "Mex$". */
const SIGN_PREFIXES: Readonly<Record<string, string>> = {
  USD: 'us u.s. u.s usd', CAD: 'c cdn can cad ca', AUD: 'a au aus aud', HKD: 'hk', TWD: 'nt', SGD: 's sg', NZD: 'nz', BRL: 'r', MXN: 'mex mxn', ZWD: 'z zw',
  JMD: 'j', FJD: 'fj', CNY: 'cn rmb', JPY: 'jp', EGP: 'e£', TTD: 'tt', NAD: 'n', XCD: 'ec', BBD: 'bds',
};

/** Adjectives, with the codes of the currencies whose name they make precise. */
const NATIONS: readonly (readonly [string, string])[] = [
  ['u.s. us american', 'dollar:USD cent:USD'],
  ['canadian', 'dollar:CAD cent:CAD'], ['australian aussie', 'dollar:AUD cent:AUD'], ['singapore singaporean', 'dollar:SGD'],
  ['zealand', 'dollar:NZD'], ['kong', 'dollar:HKD'], ['taiwan taiwanese', 'dollar:TWD'], ['jamaican', 'dollar:JMD'], ['fijian', 'dollar:FJD'],
  ['swiss', 'franc:CHF'], ['french', 'franc:FRF'], ['belgian', 'franc:BEF'], ['congolese', 'franc:CDF'], ['cfa', 'franc:XOF'],
  ['german', 'mark:DEM'], ['finnish', 'mark:FIM'], ['indian', 'rupee:INR'], ['pakistani pakistan', 'rupee:PKR'], ['nepalese nepali', 'rupee:NPR'],
  ['lankan', 'rupee:LKR'], ['mauritian', 'rupee:MUR'], ['russian', 'ruble:RUB rouble:RUB'], ['belarusian', 'ruble:BYN rouble:BYN'],
  ['mexican', 'peso:MXN'], ['philippine filipino', 'peso:PHP'], ['argentine argentinian', 'peso:ARS'], ['colombian', 'peso:COP'],
  ['chilean', 'peso:CLP'], ['cuban', 'peso:CUP'], ['uruguayan', 'peso:UYU'], ['dominican', 'peso:DOP'], ['british uk', 'pound:GBP'],
  ['irish', 'pound:IEP punt:IEP'], ['egyptian', 'pound:EGP'], ['syrian', 'pound:SYP'], ['lebanese', 'pound:LBP lira:LBP'], ['sudanese', 'pound:SDG'],
  ['cypriot', 'pound:CYP'], ['swedish', 'krona:SEK kronor:SEK'], ['norwegian', 'krone:NOK kroner:NOK'], ['danish', 'krone:DKK kroner:DKK'],
  ['icelandic', 'krona:ISK kronur:ISK'], ['czech', 'koruna:CZK'], ['turkish', 'lira:TRY'], ['italian', 'lira:ITL lire:ITL'], ['japanese', 'yen:JPY'],
  ['chinese', 'yuan:CNY'], ['south', 'won:KRW'], ['korean', 'won:KRW'], ['iranian', 'rial:IRR'], ['omani', 'rial:OMR'], ['qatari', 'riyal:QAR'],
  ['saudi', 'riyal:SAR'], ['yemeni', 'rial:YER'], ['kuwaiti', 'dinar:KWD'], ['iraqi', 'dinar:IQD'], ['jordanian', 'dinar:JOD'], ['libyan', 'dinar:LYD'],
  ['serbian', 'dinar:RSD'], ['algerian', 'dinar:DZD'], ['tunisian', 'dinar:TND'], ['bahraini', 'dinar:BHD'], ['moroccan', 'dirham:MAD'],
  ['kenyan', 'shilling:KES'], ['ugandan', 'shilling:UGX'], ['tanzanian', 'shilling:TZS'], ['somali', 'shilling:SOS'], ['austrian', 'schilling:ATS'],
  ['malaysian', 'ringgit:MYR'], ['israeli', 'shekel:ILS'], ['polish', 'zloty:PLN'], ['ukrainian', 'hryvnia:UAH'], ['brazilian', 'real:BRL reai:BRL'],
  ['african', 'rand:ZAR'],
];

export const CURRENCY_WORDS: FigureTable = [
  ...Object.entries(SIGNS).map(([sign, code]): Entry => [sign, { currency: code, currencyBefore: true, starts: true }]),
  ...entries(NAMES, (code) => ({ currency: code })),
  ['euro euros yen yuan pesos francs', { currencyBefore: true }],
  ...entries(DOUBTFUL, (code) => ({ currency: code, currencyDoubtful: true })),
  ...entries(SHORT_FORMS, (code) => ({ currency: code, currencyBefore: true })),
  ...entries(SIGN_PREFIXES, (code) => ({ currencyPrefix: code })),
  ...NATIONS.map(([words, codes]): Entry => [words, { nation: codes }]),
  ['cent cents', { minor: 'USD' }],
  ['¢ c', { minor: 'USD' }],
  ['pence penny pennies p', { minor: 'GBP' }],
  ['pound pounds', { unit: 'pound' }], // money when "sterling" follows or the amount is in millions: see `money.ts`
];

/** Currency letters that are glued before digits and so make one word with them: "Rs500", "RM5m", "USD115". */
export const GLUED_CURRENCIES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(SHORT_FORMS).flatMap(([code, words]) => words.split(' ').map((word): [string, string] => [word, code])),
  ['r', 'ZAR'],
]);

function entries(table: Readonly<Record<string, string>>, facts: (code: string) => Partial<FigureWord>): readonly Entry[] {
  return Object.entries(table).map(([code, words]): Entry => [words, facts(code)]);
}

/** The code that an adjective and a currency name make together: "Swiss" and "francs" are CHF; "" when they make none. */
export function nationalCurrency(nation: string, name: string): string {
  const singular = name.endsWith('s') ? name.slice(0, -1) : name;
  for (const pair of nation.split(' ')) {
    const colon = pair.indexOf(':');
    if (pair.slice(0, colon) === singular) return pair.slice(colon + 1);
  }
  return '';
}
