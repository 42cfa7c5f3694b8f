/**
 * A unit as it stands behind a number: "2.4 meters", "1 mile", "3 degrees Celsius", "60 kilometers per hour". Symbols and
 * words without a plural stay as they are.
 */
export function unitWords(unit: string, isOne: boolean): string {
  if (isOne || !/^[a-z]/i.test(unit)) return unit;
  const [head = '', ...rest] = unit.split(/(?= per | of )/);
  return [head.startsWith('degree ') ? `degrees${head.slice('degree'.length)}` : plural(head), ...rest].join('');
}

/** The last word takes the ending: "square feet", "centuries". */
function plural(words: string): string {
  const last = words.slice(words.lastIndexOf(' ') + 1);
  if (UNCHANGED.has(last)) return words;
  if (last === 'foot') return `${words.slice(0, -'foot'.length)}feet`;
  if (/[^aeiou]y$/.test(last)) return `${words.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(last) ? `${words}es` : `${words}s`;
}

const UNCHANGED: ReadonlySet<string> = new Set(['hertz', 'kilohertz', 'megahertz', 'gigahertz', 'horsepower', 'caliber', 'psi', 'pp', 'bp', 'teu', 'stone']);
