import { Shape, TokenKind } from '../words/wordForm';
import type { WordForm } from '../words/wordForm';
import { wordSet } from '../words/wordSet';
import { AT_HOME, homeDollar } from './homeDollar';
import type { Publication } from './homeDollar';
import type { Scan } from './scan';
import { hasCents } from './words/currencyWords';
import { nationalCurrency, SHARED_NAMES } from './words/nationalMoney';

/** What the signs and names that several currencies share mean in one article: "¥", "rials", "pesos". */
export class CurrencyOfArticle {
  private yuan: boolean | null = null;
  private cents: string | null = null;
  private dollars: string | null = null;
  private readonly byName = new Map<string, SharedName>();

  constructor(
    private readonly scan: Scan,
    private readonly publication: Publication,
  ) {}

  /** Whether "¥" is yuan: where the article speaks of China and its money more than of Japan and its own. */
  isYuan(): boolean {
    this.yuan ??= speaksOfYuan(this.scan);
    return this.yuan;
  }

  /** The currency of "cents" that stand alone. */
  ofCents(): string {
    this.cents ??= onlyMoneyWithCents(this.scan);
    return this.cents;
  }

  /**
   * The currency of "$" alone: whoever writes "US$" beside it means another dollar, that of the country of which the article speaks
   * most; an outlet at home in Toronto means its own. Else the American.
   */
  ofDollarSign(): string {
    this.dollars ??= otherDollar(this.scan, homeDollar(this.publication));
    return this.dollars;
  }

  /**
   * The currency of a name that stands alone, at a token: that of the country which was named beside it last ("Chile's peso"), else of the
   * one that the article speaks of most; `usual` where nothing tells.
   */
  named(name: string, usual: string, at: number): string {
    const singular = singularOf(name);
    if (!SHARED_NAMES.has(singular)) return usual;
    let shared = this.byName.get(singular);
    if (!shared) {
      shared = { most: mostOf(timesNamed(this.scan, singular)), beside: namedBeside(this.scan, singular) };
      this.byName.set(singular, shared);
    }
    return lastBeside(shared.beside, at)?.code ?? (shared.most === '' ? this.usualNow(usual) : shared.most);
  }

  /** Since the euro, francs and lire that nobody calls French or Italian are of other countries. */
  private usualNow(usual: string): string {
    return (yearOf(this.publication) ?? 0) > LAST_OF_OLD_MONEY ? (SINCE_EURO[usual] ?? usual) : usual;
  }
}

interface SharedName {
  /** The code of the country that is named most; `''` where none is. */
  readonly most: string;
  /** In text order. */
  readonly beside: readonly NamedBeside[];
}

/** The name of money at a token with that of a country beside it. */
interface NamedBeside {
  readonly at: number;
  readonly code: string;
}

/** The last at or before a token. */
function lastBeside(places: readonly NamedBeside[], at: number): NamedBeside | undefined {
  let first = 0;
  let end = places.length;
  while (first < end) {
    const middle = (first + end) >> 1;
    if ((places[middle]?.at ?? 0) <= at) first = middle + 1;
    else end = middle;
  }
  return places[first - 1];
}

const LAST_OF_OLD_MONEY = 2002;
const SINCE_EURO: Readonly<Record<string, string>> = { FRF: 'CHF', ITL: 'TRY' };

/** Of publication; undefined where it is not known. */
export function yearOf({ published }: Publication): number | undefined {
  return published === null ? undefined : Number(published.slice(0, 4));
}

/** The code that all the sums with a sign or name of dollars, euros or rand have; "USD" where they differ. */
function onlyMoneyWithCents(scan: Scan): string {
  const { forms } = scan.tokens;
  let code = '';
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i];
    const before = forms[i - 1];
    if (!form || form.figure.currency === '' || form.figure.digits) continue;
    const isSign = form.lower === '$';
    const prefix = isSign ? before?.figure.currencyPrefix : nationalCurrency(before?.figure.nation ?? '', form.lower);
    const found = prefix ? prefix : form.figure.currency;
    if (!hasCents(found) || (!isSign && form.kind === TokenKind.word && !isAmount(before) && !isAmount(forms[i - 2]))) continue;
    if (code !== '' && code !== found) return 'USD';
    code = found;
  }
  return code === '' ? 'USD' : code;
}

/** `home`: the dollar of the outlet's own country, else `''`. */
function otherDollar(scan: Scan, home: string): string {
  const signs = dollarSigns(scan);
  if (!signs.has('USD') && home === '') return 'USD';
  const named = timesNamed(scan, 'dollar');
  const american = named.get('USD') ?? 0;
  if (signs.has('USD')) {
    named.delete('USD');
    const code = mostOf(named);
    return signs.has(code) || !AT_HOME.has(code) || (named.get(code) ?? 0) <= american * MORE ? 'USD' : code;
  }
  const isFromAgency = scan.tokens.forms.some((form) => isCapital(form) && AGENCIES.has(form));
  return american <= (named.get(home) ?? 0) && !isFromAgency ? home : 'USD';
}

const MORE = 2;

/** The codes of the dollars that are told apart by what stands before their sign: "US$", "NZ$". */
function dollarSigns(scan: Scan): ReadonlySet<string> {
  const { forms } = scan.tokens;
  const codes = new Set<string>();
  for (let i = 1; i < forms.length; i++) {
    const isSign = forms[i]?.lower === '$' && scan.tokens.glued(i);
    const prefix = isSign ? (forms[i - 1]?.figure.currencyPrefix ?? '') : '';
    if (prefix !== '') codes.add(prefix);
  }
  return codes;
}

/** Agencies write "$" for the American dollar wherever they write from. */
const AGENCIES = wordSet('afp ap associated bloomberg reuter reuters upi xinhua');

function isAmount(form: WordForm | undefined): boolean {
  return form !== undefined && (form.figure.digits || form.figure.scale > 0);
}

function singularOf(name: string): string {
  return name.endsWith('s') ? name.slice(0, -1) : name;
}

/** How often an article names each country that calls its money so, its people and towns, by the code of the money. */
function timesNamed(scan: Scan, money: string): Map<string, number> {
  const { forms } = scan.tokens;
  const times = new Map<string, number>();
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i];
    if (!form || !isCapital(form) || forms[i + 1]?.lower === '$') continue; // "US$" names no country
    const code = nationalCurrency(form.figure.nation, money);
    if (code !== '') times.set(code, (times.get(code) ?? 0) + 1);
  }
  return times;
}

/** The code that is named most, of two equals the first; `''` where none is. */
function mostOf(times: ReadonlyMap<string, number>): string {
  const [most] = [...times].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? '';
}

/** Where the name of a country stands before a name of money: "the Chilean peso", "Chile's peso". */
function namedBeside(scan: Scan, name: string): readonly NamedBeside[] {
  const { forms } = scan.tokens;
  const places: NamedBeside[] = [];
  for (let i = 1; i < forms.length; i++) {
    const form = forms[i];
    if (!form || (form.lower !== name && singularOf(form.lower) !== name)) continue;
    const before = isPossessive(forms[i - 1]) ? forms[i - 2] : forms[i - 1];
    const code = before && before.lower !== 'cfa' ? nationalCurrency(before.figure.nation, name) : ''; // CFA francs are of many
    if (code !== '') places.push({ at: i, code });
  }
  return places;
}

function isPossessive(form: WordForm | undefined): boolean {
  return form?.lower === "'s" || form?.lower === "'";
}

function isCapital(form: WordForm): boolean {
  return (form.shape & Shape.capitalised) !== 0;
}

function speaksOfYuan(scan: Scan): boolean {
  let china = 0;
  let japan = 0;
  for (const form of scan.tokens.forms) {
    if (CHINESE.has(form)) china++;
    else if (JAPANESE.has(form)) japan++;
  }
  return china > japan;
}

const CHINESE = wordSet('beijing china chinese renminbi rmb yuan');
const JAPANESE = wordSet('japan japanese tokyo yen');
