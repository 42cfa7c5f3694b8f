import { COUNTRIES } from './generated/countries';

export interface Country {
  /** ISO 3166 alpha-2, or X1 to X9 for states that have none. */
  readonly code: string;
  readonly name: string;
  readonly names: readonly string[];
  /** "Chinese"; also the people: "Poles". */
  readonly demonyms: readonly string[];
  /** Cities that stand for the government: "Beijing". */
  readonly capitals: readonly string[];
}

const list = (field: string | undefined): readonly string[] => (field ?? '').split(',').filter((item) => item !== '');

export const COUNTRY_LIST: readonly Country[] = COUNTRIES.split('\n').map((line) => {
  const [code = '', names, adjectives, people, capitals] = line.split('|');
  const all = list(names);
  return { code, name: all[0] ?? code, names: all, demonyms: [...list(adjectives), ...list(people)], capitals: list(capitals) };
});

export const COUNTRY_BY_CODE: ReadonlyMap<string, Country> = new Map(COUNTRY_LIST.map((country) => [country.code, country]));
