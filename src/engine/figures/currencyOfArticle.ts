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

  private readonly home: string;
  private readonly year: number | undefined;

  constructor(
    private readonly scan: Scan,
    publication: Publication,
  ) {
    this.home = homeDollar(publication);
    this.year = yearOf(publication);
  }

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
    this.dollars ??= otherDollar(this.scan, this.home);
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
      shared = { most: mostSpokenOf(this.scan, singular), beside: namedBeside(this.scan, singular) };
      this.byName.set(singular, shared);
    }
    const beside = shared.beside.filter((place) => place.at <= at).at(-1)?.code;
    return beside ?? (shared.most === '' ? this.usualNow(usual) : shared.most);
  }

  /** Since the euro, francs and lire that nobody calls French or Italian are of other countries. */
  private usualNow(usual: string): string {
    return this.year !== undefined && this.year > LAST_OF_OLD_MONEY ? (SINCE_EURO[usual] ?? usual) : usual;
  }
}

interface SharedName {
  /** The code of the country that is named most; `''` where none is. */
  readonly most: string;
  /** Where a country is named beside the money, in text order. */
  readonly beside: readonly { readonly at: number; readonly code: string }[];
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
  const { forms } = scan.tokens;
  const written = new Set<string>();
  for (let i = 1; i < forms.length; i++) {
    const prefix = forms[i]?.lower === '$' && scan.tokens.glued(i) ? (forms[i - 1]?.figure.currencyPrefix ?? '') : '';
    if (prefix !== '') written.add(prefix);
  }
  if (written.has('USD')) {
    const code = mostSpokenOf(scan, 'dollar', 'USD');
    const { own, american } = namedTimes(scan, code);
    return written.has(code) || !AT_HOME.has(code) || own <= american * MORE ? 'USD' : code;
  }
  const { own, american } = namedTimes(scan, home);
  return AT_HOME.has(home) && american <= own && !scan.tokens.forms.some((form) => isCapital(form) && AGENCIES.has(form)) ? home : 'USD';
}

const MORE = 2;

/** How often an article names the country, its people and towns whose dollar `code` is, and how often America. */
function namedTimes(scan: Scan, code: string): { readonly own: number; readonly american: number } {
  let american = 0;
  let own = 0;
  const { forms } = scan.tokens;
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i];
    const isName = form !== undefined && isCapital(form) && forms[i + 1]?.lower !== '$';
    const money = isName ? nationalCurrency(form.figure.nation, 'dollar') : '';
    if (money === 'USD') american++;
    else if (money !== '' && money === code) own++;
  }
  return { own, american };
}

/** Agencies write "$" for the American dollar wherever they write from. */
const AGENCIES = wordSet('afp ap associated bloomberg reuter reuters upi xinhua');

function isAmount(form: WordForm | undefined): boolean {
  return form !== undefined && (form.figure.digits || form.figure.scale > 0);
}

function singularOf(name: string): string {
  return name.endsWith('s') ? name.slice(0, -1) : name;
}

/** Of the countries that call their money so, the code of the one that is named most, of two equals the first; `''` where none is, or
 * two as often that have dollars. */
function mostSpokenOf(scan: Scan, name: string, except = ''): string {
  const counts = new Map<string, number>();
  for (const form of scan.tokens.forms) {
    const code = isCapital(form) ? nationalCurrency(form.figure.nation, name) : '';
    if (code !== '' && code !== except) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [most, second] = [...counts].sort(([, a], [, b]) => b - a);
  return most && (name !== 'dollar' || most[1] > (second?.[1] ?? 0)) ? most[0] : '';
}

/** Where the name of a country stands before a name of money: "the Chilean peso", "Chile's peso". */
function namedBeside(scan: Scan, name: string): SharedName['beside'] {
  const { forms } = scan.tokens;
  const places: { at: number; code: string }[] = [];
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
