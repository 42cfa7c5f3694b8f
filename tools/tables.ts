/**
 * Builds the generated tables of names in `src/engine/tables/generated`: `npx tsx tools/tables.ts`.
 *
 * Sources: i18n-iso-countries (MIT) for names of countries; compromise's lexicon (MIT) for given and family names, cities,
 * regions, organisations and common words; lower-case words of GUM (text CC BY 2.5, annotations CC BY 4.0), Wikigold and
 * MEANTIME (CC BY 4.0) for the words that are no names; dictionary-en (MIT and BSD) for all others. What newspapers call countries
 * is listed by us.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import nlp from 'compromise';
import { WordFilter } from '../src/engine/tables/wordFilter';
import { encodeBase64 } from '../src/engine/words/base64';
import { COUNTRY_FACTS, UNUSED_NAMES, USUAL_NAMES } from './tables/countryFacts';

const OUT = join(import.meta.dirname, '../src/engine/tables/generated');
const OPEN = process.env['CLAIMLENS_OPEN'] ?? join(import.meta.dirname, '../../shared/eval/open');
const require = createRequire(import.meta.url);
const PROPER = new RegExp(
  ['Name|Person|Organi|Place|City|Region|Country|Demonym|SportsTeam|ProperNoun|School|Acronym',
    'Honorific|WeekDay|Month|Holiday|Phrasal|Abbreviation'].join('|'),
);

mkdirSync(OUT, { recursive: true });
const lexicon = readLexicon();
writeCountries();
writeWords();
writeDictionary();

// --- countries -------------------------------------------------------------------------------------------------

function writeCountries(): void {
  const iso = require('i18n-iso-countries') as { getNames(language: string, options: { select: 'all' }): Record<string, string[]> };
  const names = iso.getNames('en', { select: 'all' });
  const facts = new Map(COUNTRY_FACTS.trim().split('\n').map((line) => [line.slice(0, 2), line.split('|')] as const));
  const rows = [...new Set([...Object.keys(names), ...facts.keys()])].sort().map((code) => {
    const [, adjectives = '', people = '', capitals = '', further = ''] = facts.get(code) ?? [];
    const packaged = (names[code] ?? []).filter((name) => !UNUSED_NAMES.has(name)).map((name) => name.replace(/ \(.*\)$/, ''));
    const listed = [USUAL_NAMES[code], ...packaged.filter((name) => !name.includes(', ')), ...further.trim().split(',')];
    const all = listed.map((name) => name?.replace(/^the /i, '').replace(/’/g, "'"));
    return [code, [...new Set(all.filter(Boolean))].join(','), adjectives, people, capitals].join('|');
  });
  write('countries.ts', 'COUNTRIES', 'code|names, the usual one first|adjectives|people|capitals, one country a line', rows.join('\n'));
}

// --- compromise's lexicon --------------------------------------------------------------------------------------

function readLexicon(): ReadonlyMap<string, ReadonlySet<string>> {
  const { lexicon: raw } = (nlp as unknown as { model(): { one: { lexicon: Record<string, string | string[]> } } }).model().one;
  return new Map(Object.entries(raw).map(([word, tags]) => [word, new Set(Array.isArray(tags) ? tags : [tags])]));
}

function tagged(...tags: readonly string[]): string[] {
  return [...lexicon].filter(([, has]) => tags.some((tag) => has.has(tag))).map(([word]) => word).sort();
}

function writeWords(): void {
  const female = new Set(tagged('FemaleName'));
  const male = new Set(tagged('MaleName'));
  const either = new Set(tagged('FirstName'));
  for (const name of female) if (male.has(name)) either.add(name);
  const plain = (word: string): boolean => /^[\p{L}']{2,}$/u.test(word);
  const only = (names: Iterable<string>): string => [...names].filter((name) => plain(name) && !either.has(name)).sort().join(' ');
  write('givenNames.ts', 'FEMALE_NAMES', 'given names of women', only(female));
  append('givenNames.ts', 'MALE_NAMES', 'given names of men', only(male));
  append('givenNames.ts', 'UNISEX_NAMES', 'given names of both', [...either].filter(plain).sort().join(' '));
  write('familyNames.ts', 'FAMILY_NAMES', 'family names', tagged('LastName').filter(plain).join(' '));
  const named = (...tags: readonly string[]): string => tagged(...tags).filter((word) => !/^[a-z]{1,3}$|\d/.test(word)).join('|');
  write('places.ts', 'CITIES', 'large cities', named('City'));
  append('places.ts', 'REGIONS', 'states, provinces, regions', named('Region'));
  write('organisations.ts', 'ORGANISATIONS', 'companies and other organisations', named('Organization'));
  append('organisations.ts', 'TEAMS', 'sports teams', named('SportsTeam'));
  write('commonWords.ts', 'COMMON_WORDS', 'words that are no names when they start a sentence', commonWords().join(' '));
}

/** Words of the lexicon with none but common tags, and lower-case words seen at least twice in the open articles. */
function commonWords(): string[] {
  const words = new Set<string>();
  for (const [word, tags] of lexicon) {
    if (/^[a-z]{2,}$/.test(word) && ![...tags].some((tag) => PROPER.test(tag))) words.add(word);
  }
  const seen = new Map<string, number>();
  for (const text of openTexts()) for (const [word] of text.matchAll(/\b[a-z]{2,}\b/g)) seen.set(word, (seen.get(word) ?? 0) + 1);
  for (const [word, times] of seen) if (times >= 2) words.add(word);
  return [...words].sort();
}

function* openTexts(): Generator<string> {
  for (const file of readdirSync(OPEN)) {
    if (!/^ner\.(gum|wikigold|meantime).*jsonl$/.test(file)) continue;
    for (const line of readFileSync(join(OPEN, file), 'utf8').split('\n')) {
      if (line !== '') yield (JSON.parse(line) as { text: string }).text;
    }
  }
  const treebank = join(OPEN, 'ud');
  for (const file of readdirSync(treebank)) {
    for (const line of readFileSync(join(treebank, file), 'utf8').split('\n')) if (line.startsWith('# text = ')) yield line.slice(9);
  }
}

// --- the spelling dictionary -----------------------------------------------------------------------------------

/** The words of dictionary-en that are written in small letters, without their inflected forms. */
function writeDictionary(): void {
  const lines = readFileSync(require.resolve('dictionary-en').replace(/index\.js$/, 'index.dic'), 'utf8').split('\n');
  const entries = lines.map((line) => line.split('/')).filter(([word]) => /^[a-z]{3,}$/.test(word ?? ''));
  const words = entries.map(([word]) => word ?? '');
  const listed = new Set(words);
  const isVerb = (word: string): boolean => /(?:ing|ed)$/.test(word) || listed.has(`${word}${word.slice(-1)}ing`);
  const noVerbs = entries.filter(([word = '', flags = '']) => isNoVerb(flags) && !isVerb(word)).map(([word]) => word ?? '');
  write('dictionary.ts', 'DICTIONARY', 'English words that are no names, as a `WordFilter` in base64', filterOf(words));
  append('dictionary.ts', 'NO_VERBS', 'those of them that are no verbs, in the same form', filterOf(noVerbs));
}

/**
 * Takes the endings of a noun (M: possessive, S) or an adjective (Y: -ly, P: -ness), and none of a verb (D, G). Verbs that double
 * their last letter, "slammed", have entries for these forms instead; "calling" and "gifted" have entries as nouns and adjectives.
 */
function isNoVerb(flags: string): boolean {
  return /[MSYP]/.test(flags) && !/[DG]/.test(flags);
}

function filterOf(words: readonly string[]): string {
  const filter = WordFilter.for(words.length);
  for (const word of words) filter.add(word);
  return encodeBase64(filter.bytes());
}

// --- files -----------------------------------------------------------------------------------------------------

function write(file: string, name: string, says: string, content: string): void {
  writeFileSync(join(OUT, file), `// Built by tools/tables.ts; do not edit.\n\n${constant(name, says, content)}`);
}

function append(file: string, name: string, says: string, content: string): void {
  writeFileSync(join(OUT, file), `\n${constant(name, says, content)}`, { flag: 'a' });
}

function constant(name: string, says: string, content: string): string {
  const lines = content.split('\n').map((line) => line.replace(/[\\`$]/g, '\\$&'));
  return `/** Table: ${says}. */\nexport const ${name} =\n  \`${lines.join('\n')}\`;\n`;
}
