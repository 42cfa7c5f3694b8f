import { TokenKind } from '../words/wordForm';
import type { WordForm } from '../words/wordForm';
import { wordSet } from '../words/wordSet';
import type { Scan } from './scan';
import { hasCents, nationalCurrency, nationOf } from './words/currencyWords';

/** What the signs and names that several currencies share mean in one article: "¥", "rials", "pesos". */
export class CurrencyOfArticle {
  private yuan: boolean | null = null;
  private cents: string | null = null;
  private dollars: string | null = null;
  private readonly byName = new Map<string, string>();

  constructor(private readonly scan: Scan) {}

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
   * most; else the American.
   */
  ofDollarSign(): string {
    this.dollars ??= otherDollar(this.scan);
    return this.dollars;
  }

  /** The currency of a name that stands alone, as the countries tell that the article speaks of most; `usual` where they do not. */
  named(name: string, usual: string): string {
    if (!SHARED.has(singularOf(name))) return usual;
    let code = this.byName.get(name);
    if (code === undefined) this.byName.set(name, (code = mostSpokenOf(this.scan, name)));
    return code === '' ? usual : code;
  }
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

function otherDollar(scan: Scan): string {
  const { forms } = scan.tokens;
  const written = new Set<string>();
  for (let i = 1; i < forms.length; i++) {
    if (forms[i]?.lower === '$' && scan.tokens.glued(i)) written.add(forms[i - 1]?.figure.currencyPrefix ?? '');
  }
  const code = written.has('USD') ? mostSpokenOf(scan, 'dollar', 'USD') : '';
  return code === '' || written.has(code) ? 'USD' : code;
}

function isAmount(form: WordForm | undefined): boolean {
  return form !== undefined && (form.figure.digits || form.figure.scale > 0);
}

/** Names of currencies of several countries; "dollars" alone are American. */
const SHARED: ReadonlySet<string> = new Set('dinar dirham franc krona krone kroner lira peso pound rial riyal rupee shilling'.split(' '));

function singularOf(name: string): string {
  return name.endsWith('s') ? name.slice(0, -1) : name;
}

/** Of the countries that call their money so, the code of the one that is named most; `''` where none is, or two equally. */
function mostSpokenOf(scan: Scan, name: string, except = ''): string {
  const counts = new Map<string, number>();
  for (const { lower, figure } of scan.tokens.forms) {
    const nation = figure.nation === '' ? nationOf(lower) : figure.nation;
    const code = nation === '' ? '' : nationalCurrency(nation, name);
    if (code !== '' && code !== except) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : '';
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
