/**
 * ISO 4217 codes that gave way to another when noughts were struck from the currency or a new one took its name, each with the first
 * year of the next, oldest first; for a year of both the new one counts. Source: ISO 4217, list three (historic denominations).
 */
const FORMER: Readonly<Record<string, string>> = {
  AFN: 'AFA 2003', AOA: 'AOK 1991 AON 1995 AOR 2000', ARS: 'ARP 1985 ARA 1992', AZN: 'AZM 2006', BGN: 'BGL 1999', BRE: 'BRB 1986',
  BRL: 'BRR 1994', BYN: 'BYB 2000 BYR 2016', CZK: 'CSK 1993', GHS: 'GHC 2007', ILS: 'ILR 1986', MRU: 'MRO 2018', MXN: 'MXP 1993', MZN: 'MZM 2006',
  NIO: 'NIC 1991', PLN: 'PLZ 1995', RON: 'ROL 2005', RUB: 'SUR 1992 RUR 1998', SDG: 'SDP 2007',
  STN: 'STD 2018', TMT: 'TMM 2009', TRY: 'TRL 2005', UYU: 'UYP 1993', VES: 'VEB 2008 VEF 2018', YUM: 'YUD 1990 YUN 1992', ZMW: 'ZMK 2013',
};

/** The code that a currency had in a year: a lira of 1999 is TRL. */
export function codeInYear(code: string, year: number): string {
  const [...chain] = FORMER[code]?.split(' ') ?? [];
  for (let i = 0; i < chain.length; i += 2) if (year < Number(chain[i + 1])) return chain[i] ?? code;
  return code;
}
