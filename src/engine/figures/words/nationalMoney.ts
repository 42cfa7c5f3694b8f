import { COUNTRY_LIST } from '../../tables/countries';

/**
 * ISO 3166 codes of countries, each with the names of its money in the singular and their ISO 4217 codes. Source: ISO 4217, lists one
 * and three; of two moneys with one name, the last one (see `formerCurrencies.ts`).
 */
const MONEY = `
  AE dirham:AED; AR peso:ARS; AT schilling:ATS; AU dollar:AUD cent:AUD; AW florin:AWG; AZ manat:AZN; BA mark:BAM; BB dollar:BBD;
  BE franc:BEF; BF cfa:XOF franc:XOF; BH dinar:BHD; BI franc:BIF; BJ cfa:XOF franc:XOF; BM dollar:BMD; BN dollar:BND; BR real:BRL reai:BRL; BS dollar:BSD;
  BY ruble:BYN rouble:BYN; BZ dollar:BZD; CA dollar:CAD cent:CAD; CD franc:CDF; CF cfa:XAF franc:XAF; CG cfa:XAF franc:XAF; CH franc:CHF; CI cfa:XOF franc:XOF; CL peso:CLP;
  CM cfa:XAF franc:XAF; CN yuan:CNY; CO peso:COP; CR colone:CRC; CU peso:CUP; CV escudo:CVE; CY pound:CYP; CZ koruna:CZK crown:CZK; DE mark:DEM;
  DJ franc:DJF; DK krone:DKK kroner:DKK crown:DKK; DO peso:DOP; DZ dinar:DZD; EG pound:EGP; FI mark:FIM; FJ dollar:FJD; FK pound:FKP;
  FR franc:FRF; GA cfa:XAF franc:XAF; GB pound:GBP; GI pound:GIP; GN franc:GNF; GQ cfa:XAF franc:XAF; GW cfa:XOF franc:XOF; GY dollar:GYD; HK dollar:HKD;
  IE pound:IEP punt:IEP; IL shekel:ILS; IN rupee:INR; IQ dinar:IQD; IR rial:IRR; IS krona:ISK kronur:ISK crown:ISK; IT lira:ITL lire:ITL;
  JM dollar:JMD; JO dinar:JOD; JP yen:JPY; KE shilling:KES; KG som:KGS; KM franc:KMF; KR won:KRW; KP won:KPW; KW dinar:KWD; KY dollar:KYD;
  LB pound:LBP lira:LBP; LK rupee:LKR; LR dollar:LRD; LU franc:LUF; LY dinar:LYD; MA dirham:MAD; MD leu:MDL lei:MDL; ML cfa:XOF franc:XOF; MT lira:MTL;
  MU rupee:MUR; MW kwacha:MWK; MX peso:MXN; MY ringgit:MYR; NA dollar:NAD; NE cfa:XOF franc:XOF; NL guilder:NLG; NO krone:NOK kroner:NOK crown:NOK;
  NP rupee:NPR; NZ dollar:NZD; OM rial:OMR riyal:OMR; PH peso:PHP; PK rupee:PKR; PL zloty:PLN; PT escudo:PTE; QA riyal:QAR rial:QAR;
  RO leu:RON lei:RON; RS dinar:RSD; RU ruble:RUB rouble:RUB; RW franc:RWF; SA riyal:SAR rial:SAR; SB dollar:SBD; SC rupee:SCR; SD pound:SDG;
  SE krona:SEK kronor:SEK crown:SEK; SG dollar:SGD; SK koruna:SKK crown:SKK; SN cfa:XOF franc:XOF; SO shilling:SOS; SR dollar:SRD; SS pound:SSP;
  SV colone:SVC; SY pound:SYP lira:SYP; TD cfa:XAF franc:XAF; TG cfa:XOF franc:XOF; TM manat:TMT; TN dinar:TND; TR lira:TRY; TT dollar:TTD; TW dollar:TWD;
  TZ shilling:TZS; UA hryvnia:UAH; UG shilling:UGX; US dollar:USD cent:USD; UY peso:UYU; UZ som:UZS; X1 ruble:SUR rouble:SUR; X2 dinar:YUM;
  X3 koruna:CSK crown:CSK; X4 mark:DDM; X5 mark:DEM; X6 pound:GBP; YE rial:YER riyal:YER; ZA rand:ZAR; ZM kwacha:ZMW; ZW dollar:ZWD`;

/** Words beside those of the table of countries: towns whose dateline tells the money, the words of names of several words. */
const MORE_WORDS: Readonly<Record<string, string>> = {
  AE: 'dubai', AU: 'adelaide brisbane melbourne perth queensland sydney tasmania', BE: 'antwerp', CA: 'alberta calgary edmonton manitoba montreal ontario quebec saskatchewan toronto vancouver winnipeg', CH: 'basel geneva zurich', CR: 'rica rican',
  DE: 'frankfurt', DO: 'domingo', GB: 'london', HK: 'kong kowloon', IN: 'bombay delhi mumbai', IT: 'milan', KR: 'korea korean south', LB: 'beirut',
  LK: 'lanka lankan', NZ: 'auckland christchurch dunedin zealand', PK: 'karachi', SA: 'arabia', SV: 'salvador', TR: 'istanbul', TT: 'tobago', US: 'america american',
  SG: 'changi',
  ZA: 'african johannesburg',
};

/** Names in the table that are common words as well. */
const COMMON: ReadonlySet<string> = new Set(['car', 'pole', 'poles', 'states']);

/** Words that say of which country money is, small letters, each with the names and codes of that money: "chilean" has "peso:CLP". */
export const NATION_WORDS: readonly (readonly [string, string])[] = [...moneyByWord(), ['cfa', 'franc:XOF']];

/** Names of money, in the singular, that several countries share. */
export const SHARED_NAMES: ReadonlySet<string> = sharedNames();

/** The code that the word of a nation and a currency name make together: "Swiss" and "francs" are CHF; "" when they make none. */
export function nationalCurrency(nation: string, name: string): string {
  if (nation === '') return '';
  const singular = name.endsWith('s') ? name.slice(0, -1) : name;
  for (const pair of nation.split(' ')) {
    const colon = pair.indexOf(':');
    if (pair.slice(0, colon) === singular) return pair.slice(colon + 1);
  }
  return '';
}

function moneyByWord(): ReadonlyMap<string, string> {
  const countries = new Map(COUNTRY_LIST.map((country) => [country.code, country]));
  const byWord = new Map<string, string>();
  for (const entry of MONEY.split(';')) {
    const [code = '', ...pairs] = entry.trim().split(/\s+/);
    const country = countries.get(code);
    if (!country) continue;
    const words = [...country.names, ...country.demonyms, ...country.capitals].map((name) => name.toLowerCase()).filter((name) => !COMMON.has(name) && !name.includes(' '));
    for (const word of [...words, ...(MORE_WORDS[code]?.split(' ') ?? [])]) if (!byWord.has(word)) byWord.set(word, pairs.join(' '));
  }
  return byWord;
}

function sharedNames(): ReadonlySet<string> {
  const codes = new Map<string, string>();
  const shared = new Set<string>();
  for (const pair of MONEY.split(/[\s;]+/).filter((word) => word.includes(':'))) {
    const [name = '', code = ''] = pair.split(':');
    if ((codes.get(name) ?? code) !== code) shared.add(name);
    codes.set(name, code);
  }
  for (const name of ['dollar', 'cent', 'won', 'ruble', 'rouble']) shared.delete(name); // alone they are those of one country
  return shared;
}
