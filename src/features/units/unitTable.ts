/** What units measure. Those of one quantity can be converted into each other. */
export type Quantity = 'length' | 'area' | 'mass' | 'volume' | 'speed' | 'temperature' | 'energy';

export interface Unit {
  /** Singular English name, which says which unit it is: "US gallon". */
  readonly name: string;
  readonly quantity: Quantity;
  /** How many of the quantity's base unit (meter, square meter, kilogram, liter, meter per second, kelvin, joule) make one. */
  readonly size: number;
  /** Where its scale begins, in the base unit: only temperatures begin elsewhere than at nothing. */
  readonly zero: number;
  /** The unit that readers of the other system think in; null where there is none. */
  readonly everyday: string | null;
}

/** What a figure's unit may mean, the usual first: a gallon is one of two. Empty for a unit that can't be converted. */
export function readingsOf(unit: string): readonly Unit[] {
  const names = Object.hasOwn(AMBIGUOUS, unit) ? AMBIGUOUS[unit] : [Object.hasOwn(ALSO, unit) ? (ALSO[unit] ?? unit) : unit];
  return (names ?? []).flatMap((name) => BY_NAME.get(name) ?? []);
}

/** All units of a quantity, small ones first. */
export function unitsOf(quantity: Quantity): readonly Unit[] {
  return UNITS.filter((unit) => unit.quantity === quantity);
}

type Row = readonly [name: string, size: number, everyday?: string];

const FOOT = 0.3048;
const POUND = 0.45359237;
const US_GALLON = 3.785411784;
const GALLON = 4.54609;

/** By definition, not by measurement: the customary units are defined by the metric ones. */
const ROWS: Readonly<Record<Exclude<Quantity, 'temperature'>, readonly Row[]>> = {
  length: [
    ['nanometer', 1e-9], ['micrometer', 1e-6], ['millimeter', 1e-3, 'inch'], ['centimeter', 0.01, 'inch'], ['inch', FOOT / 12, 'centimeter'],
    ['foot', FOOT, 'meter'], ['yard', 3 * FOOT, 'meter'], ['meter', 1, 'foot'], ['fathom', 6 * FOOT, 'meter'], ['furlong', 660 * FOOT, 'meter'],
    ['kilometer', 1000, 'mile'], ['mile', 5280 * FOOT, 'kilometer'], ['nautical mile', 1852, 'kilometer'],
  ],
  area: [
    ['square millimeter', 1e-6], ['square centimeter', 1e-4, 'square inch'], ['square inch', (FOOT / 12) ** 2, 'square centimeter'],
    ['square foot', FOOT ** 2, 'square meter'], ['square yard', (3 * FOOT) ** 2, 'square meter'], ['square meter', 1, 'square foot'],
    ['acre', 43_560 * FOOT ** 2, 'hectare'], ['hectare', 10_000, 'acre'], ['square kilometer', 1e6, 'square mile'],
    ['square mile', (5280 * FOOT) ** 2, 'square kilometer'],
  ],
  mass: [
    ['microgram', 1e-9], ['milligram', 1e-6], ['gram', 1e-3, 'ounce'], ['ounce', POUND / 16, 'gram'], ['troy ounce', 0.0311034768, 'gram'],
    ['pound', POUND, 'kilogram'], ['kilogram', 1, 'pound'], ['stone', 14 * POUND, 'kilogram'], ['short ton', 2000 * POUND, 'tonne'],
    ['tonne', 1000, 'short ton'], ['long ton', 2240 * POUND, 'tonne'],
  ],
  volume: [
    ['milliliter', 1e-3, 'US fluid ounce'], ['cubic centimeter', 1e-3, 'cubic inch'], ['teaspoon', US_GALLON / 768, 'milliliter'],
    ['tablespoon', US_GALLON / 256, 'milliliter'], ['cubic inch', (FOOT / 12) ** 3 * 1000, 'cubic centimeter'],
    ['imperial fluid ounce', GALLON / 160, 'milliliter'], ['US fluid ounce', US_GALLON / 128, 'milliliter'], ['US pint', US_GALLON / 8, 'liter'],
    ['imperial pint', GALLON / 8, 'liter'], ['US quart', US_GALLON / 4, 'liter'], ['liter', 1, 'US gallon'], ['imperial quart', GALLON / 4, 'liter'],
    ['US gallon', US_GALLON, 'liter'], ['imperial gallon', GALLON, 'liter'], ['cubic foot', FOOT ** 3 * 1000, 'cubic meter'],
    ['barrel of oil', 42 * US_GALLON, 'liter'], ['cubic yard', (3 * FOOT) ** 3 * 1000, 'cubic meter'], ['cubic meter', 1000, 'cubic foot'],
    ['cubic kilometer', 1e12, 'cubic mile'], ['cubic mile', (5280 * FOOT) ** 3 * 1000, 'cubic kilometer'],
  ],
  speed: [
    ['kilometer per hour', 1 / 3.6, 'mile per hour'], ['foot per second', FOOT, 'meter per second'],
    ['mile per hour', (5280 * FOOT) / 3600, 'kilometer per hour'], ['knot', 1852 / 3600, 'kilometer per hour'],
    ['meter per second', 1, 'mile per hour'], ['kilometer per second', 1000, 'mile per second'], ['mile per second', 5280 * FOOT, 'kilometer per second'],
  ],
  energy: [
    ['joule', 1], ['kilojoule', 1000, 'food calorie'], ['food calorie', 4184, 'kilojoule'], ['megajoule', 1e6], ['kilowatt hour', 3.6e6],
    ['gigajoule', 1e9], ['megawatt hour', 3.6e9], ['gigawatt hour', 3.6e12], ['terawatt hour', 3.6e15],
  ],
};

const TEMPERATURES: readonly Unit[] = [
  { name: 'degree Fahrenheit', quantity: 'temperature', size: 5 / 9, zero: 273.15 - 160 / 9, everyday: 'degree Celsius' },
  { name: 'degree Celsius', quantity: 'temperature', size: 1, zero: 273.15, everyday: 'degree Fahrenheit' },
  { name: 'kelvin', quantity: 'temperature', size: 1, zero: 0, everyday: 'degree Celsius' },
];

const UNITS: readonly Unit[] = [
  ...Object.entries(ROWS).flatMap(([quantity, rows]) => rows.map(([name, size, everyday = null]): Unit => (
    { name, quantity: quantity as Quantity, size, zero: 0, everyday }))),
  ...TEMPERATURES,
];

const BY_NAME: ReadonlyMap<string, Unit> = new Map(UNITS.map((unit) => [unit.name, unit]));

/** Names that stand for several units, depending on where the words were written. */
const AMBIGUOUS: Readonly<Record<string, readonly string[]>> = {
  gallon: ['US gallon', 'imperial gallon'],
  quart: ['US quart', 'imperial quart'],
  pint: ['US pint', 'imperial pint'],
  'fluid ounce': ['US fluid ounce', 'imperial fluid ounce'],
  ton: ['tonne', 'short ton', 'long ton'],
};

/** Other names of one unit. */
const ALSO: Readonly<Record<string, string>> = { 'metric ton': 'tonne', barrel: 'barrel of oil', calorie: 'food calorie' };
