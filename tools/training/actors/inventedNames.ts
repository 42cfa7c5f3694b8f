import { COUNTRY_LIST } from '../../../src/engine/tables/countries';
import { COMMON_WORDS } from '../../../src/engine/tables/generated/commonWords';
import { FAMILY_NAMES } from '../../../src/engine/tables/generated/familyNames';
import { FEMALE_NAMES, MALE_NAMES, UNISEX_NAMES } from '../../../src/engine/tables/generated/givenNames';
import { NOT_PLACES, PLACE_NAMES } from '../../../src/engine/tables/places';
import { words } from '../../../src/engine/tables/wordList';

const common: ReadonlySet<string> = new Set(words(COMMON_WORDS));
const GIVEN = [...words(FEMALE_NAMES), ...words(MALE_NAMES), ...words(UNISEX_NAMES)].filter((name) => name.length > 2);
const FAMILY = words(FAMILY_NAMES).filter((name) => name.length > 2);
const CITIES = PLACE_NAMES.filter((name) => /^[\p{L} ]+$/u.test(name) && name.length > 3 && !NOT_PLACES.has(name.toLowerCase())).map(capitalised);
const COUNTRIES = COUNTRY_LIST.flatMap(({ names }) => names.slice(0, 2)).filter((name) => /^\p{Lu}[\p{L} .-]+$/u.test(name) && name.length > 2);
const DEMONYMS = COUNTRY_LIST.flatMap(({ demonyms }) => demonyms.slice(0, 1)).filter((name) => /^\p{Lu}[\p{L}-]+$/u.test(name));
const CAPITALS = COUNTRY_LIST.flatMap(({ capitals }) => capitals).filter((name) => /^\p{Lu}[\p{L} ]+$/u.test(name));

/** Words of names, known and made up, drawn by lot. A made-up name leaves it to the surroundings to tell what it is. */
export class NameSource {
  constructor(readonly random: () => number) {}

  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.random() * items.length)] as T;
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  given(): string {
    return this.chance(0.8) ? capitalised(this.pick(GIVEN)) : this.invented(2);
  }

  family(): string {
    const lot = this.random();
    if (lot < 0.35) return capitalised(this.pick(FAMILY));
    if (lot < 0.42) return capitalised(this.pick(SURNAME_WORDS));
    if (lot < 0.46) return this.pick(CITIES).split(' ')[0] ?? 'Vale';
    if (lot < 0.5) return `${this.pick(['Mc', 'Mac', "O'", 'Le', 'De', 'Van', 'Fitz', 'Al-', 'El-'])}${this.invented(2)}`;
    if (lot < 0.54) return `${this.pick(['van', 'van der', 'de', 'de la', 'von', 'al-', 'bin', 'di', 'da'])} ${this.invented(2)}`.replace('al- ', 'al-');
    if (lot < 0.58) return `${this.invented(2)}-${this.invented(2)}`;
    return this.invented(this.chance(0.6) ? 2 : 3) + (this.chance(0.3) ? this.pick(SURNAME_ENDS) : '');
  }

  city(): string {
    const lot = this.random();
    if (lot < 0.5) return this.pick(CITIES);
    if (lot < 0.6) return this.pick(CAPITALS);
    if (lot < 0.7) return `${this.pick(['San', 'Santa', 'El', 'Los', 'Port', 'New', 'St.', 'Fort', 'Saint', 'North', 'West', 'East', 'Lake', 'Mount'])} ${this.invented(2)}`;
    if (lot < 0.8) return this.invented(2) + this.pick(CITY_ENDS);
    return this.invented(this.chance(0.6) ? 2 : 3);
  }

  country(): string {
    return this.chance(0.9) ? this.pick(COUNTRIES) : `${this.invented(2)}ia`;
  }

  demonym(): string {
    return this.pick(DEMONYMS);
  }

  acronym(): string {
    if (this.chance(0.08)) return this.pick(['Pv', 'De', 'So', 'M', 'Ka', 'Fd', 'Us', 'Ver']) + this.pick(['dA', 'mS', 'S', 'D', 'L', 'DS', 'diA']);
    const length = 2 + Math.floor(this.random() * 3.2);
    return Array.from({ length }, () => this.pick(CAPITAL_LETTERS)).join('');
  }

  invented(syllables: number): string {
    let name = '';
    for (let s = 0; s < syllables; s++) name += this.pick(ONSETS) + this.pick(VOWELS);
    return capitalised(name + this.pick(CODAS));
  }
}

export function capitalised(name: string): string {
  return name.replace(/(^|[ -])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

const SURNAME_WORDS = FAMILY.filter((name) => common.has(name)).concat(
  words(`stone brook rivers banks wood fields church bishop king pope knight marsh hill dale forest frost snow winter summers day
    noble swift strong savage sharp small short long rich poor grey black white green brown bell chambers hall house mills bridge
    page pearl rose flowers bush moss reed field lane street ford love joy hope grace price money cash temple abbey cross judge
    law marshal major sergeant porter butler cook baker carter fisher hunter mason miller parker potter sawyer smith taylor turner
    walker weaver wheeler wright archer barber cooper draper farmer gardener glover shepherd singer tanner`),
);
const CAPITAL_LETTERS = words('A A A B C C D E F G H I I L M N N O P R S S T T U U V W');
const ONSETS = words('b br ch d dr f fr g gr h j k kl kr l m n p pr r s sh sk st t th tr v w y z bl gl sv mb ng kh zh b d k l m n r s t v');
const VOWELS = words('a e i o u a e i o ai ei au ou oo ee ia io');
const CODAS = ['', '', '', 'n', 'r', 's', 'l', 'k', 't', 'd', 'm', 'nd', 'rt', 'ck', 'ng', 'x', 'sh', 'lt', 'z'];
const SURNAME_ENDS = words('son sen ski sky ov ova ev ic man mann ton ley ford well ez es idis oglu yan vich berg stein strom quist');
const CITY_ENDS = words('ville burg stad grad abad ton ham field port mouth bury pur holm dorf heim ford by vik minster chester');
