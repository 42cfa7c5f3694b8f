import type { FigureTable, FigureWord } from './figureWord';

/** Units of measure: singular English name, then the words and symbols that stand for it. */
const UNITS: Readonly<Record<string, string>> = {
  meter: 'meter meters metre metres', kilometer: 'kilometer kilometers kilometre kilometres km kms', centimeter: 'centimeter centimeters centimetre centimetres cm',
  decimeter: 'dm', millimeter: 'millimeter millimeters millimetre millimetres mm', nanometer: 'nanometer nanometers nanometre nanometres nm',
  micrometer: 'micron microns micrometer micrometers', picometer: 'picometer picometers', mile: 'mile miles', foot: 'foot feet ft', inch: 'inch inches',
  yard: 'yard yards yds', acre: 'acre acres', hectare: 'hectare hectares ha', ton: 'ton tons', tonne: 'tonne tonnes', pound: 'lb lbs',
  ounce: 'ounce ounces oz', stone: '', kilogram: 'kilogram kilograms kilo kilos kg kgs kilogramme kilogrammes', gram: 'gram grams gramme grammes',
  milligram: 'milligram milligrams mg', microgram: 'microgram micrograms mcg μg µg', liter: 'liter liters litre litres', milliliter: 'ml milliliter milliliters millilitre millilitres',
  gallon: 'gallon gallons', barrel: 'barrel barrels bpd', bushel: 'bushel bushels', pint: 'pint pints', quart: 'quart quarts',
  tablespoon: 'tablespoon tablespoons tbsp', teaspoon: 'teaspoon teaspoons tsp', degree: 'degree degrees deg ° º', watt: 'watt watts', kilowatt: 'kilowatt kilowatts kw',
  megawatt: 'megawatt megawatts mw', gigawatt: 'gigawatt gigawatts gw', terawatt: 'terawatt terawatts tw', 'kilowatt hour': 'kwh', 'megawatt hour': 'mwh',
  'gigawatt hour': 'gwh', 'terawatt hour': 'twh', volt: 'volt volts', hertz: 'hertz hz', kilohertz: 'khz kilohertz', megahertz: 'megahertz mhz',
  gigahertz: 'gigahertz ghz', byte: 'byte bytes', kilobyte: 'kilobyte kilobytes kb', megabyte: 'megabyte megabytes mb', gigabyte: 'gigabyte gigabytes gb',
  terabyte: 'terabyte terabytes tb', petabyte: 'petabyte petabytes pb', bit: 'bit', 'kilobit per second': 'kbps', 'megabit per second': 'mbps', megabit: 'megabit megabits',
  'gigabit per second': 'gbps', 'mile per hour': 'mph', 'kilometer per hour': 'kph kmh', knot: 'knot knots', calorie: 'calorie calories kcal',
  carat: 'carat carats karat karats', decibel: 'decibel decibels db', caliber: 'caliber calibre', fathom: 'fathoms', 'nautical mile': 'nmi', joule: 'joule joules',
  kilojoule: 'kilojoule kilojoules kj', 'degree Celsius': 'celsius celcius centigrade', 'degree Fahrenheit': 'fahrenheit farenheit', kelvin: 'kelvin',
  megaton: 'megaton megatons', kiloton: 'kiloton kilotons', 'mile per gallon': 'mpg', 'revolution per minute': 'rpm', horsepower: 'horsepower hp bhp',
  megapixel: 'megapixel megapixels', pixel: 'pixel pixels', radian: 'rad radian radians', teu: 'teu teus', sievert: 'sievert sieverts', millisievert: 'millisievert millisieverts',
  becquerel: 'becquerel becquerels', pascal: 'pascal pascals', millibar: 'millibar millibars', hectopascal: 'hpa', psi: 'psi', dram: '', furlong: 'furlong furlongs', 'light-year': 'lightyear lightyears',
  kilopascal: 'kpa', ohm: 'ohm ohms', ampere: 'amp amps ampere amperes', turn: '',
};

export const UNIT_WORDS: FigureTable = [
  ...Object.entries(UNITS).map(([unit, words]): readonly [string, Partial<FigureWord>] => [words, { unit }]),
  ['square sq sq.', { unitPrefix: 'square' }],
  ['cubic', { unitPrefix: 'cubic' }],
  ['metric', { unitPrefix: 'metric' }],
  ['nautical', { unitPrefix: 'nautical' }],
  ['short', { unitPrefix: 'short' }],
  ['long', { unitPrefix: 'long' }],
  ['troy', { unitPrefix: 'troy' }],
];

/** Symbols that count only when glued to the digits or written as a symbol is: "5 m", "10 g". Never after a number word. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([['m', 'meter'], ['g', 'gram'], ['l', 'liter'], ['L', 'liter'], ['W', 'watt'], ['V', 'volt'], ['t', 'tonne']]);
