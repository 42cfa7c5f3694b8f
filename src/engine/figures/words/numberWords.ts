import { Opener } from './figureWord';
import type { FigureTable, FigureWord } from './figureWord';

const oneToNineteen = `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen`.split(/\s+/);
const twentyToNinety = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const firstToNineteenth = `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth`.split(/\s+/);
const twentiethToNinetieth = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');

type Entry = readonly [string, Partial<FigureWord>];

/** Cardinals, ordinals, scales and denominators. */
export const NUMBER_WORDS: FigureTable = [
  ['naught nought zero', { value: 0, starts: true }],
  ...oneToNineteen.map((word, i): Entry => [word, { value: i + 1, starts: true }]),
  ...twentyToNinety.map((word, i): Entry => [word, { value: 20 + 10 * i, tens: true, starts: true }]),
  ...firstToNineteenth.map((word, i): Entry => [word, { ordinal: i + 1, starts: true }]),
  ...twentiethToNinetieth.map((word, i): Entry => [word, { ordinal: 20 + 10 * i, starts: true }]),
  ...firstToNineteenth.slice(2).map((word, i): Entry => [`${word} ${word}s`, { denominator: i + 3 }]),
  ['half halves', { denominator: 2, starts: true }],
  ['half', { opener: Opener.half }],
  ['quarter quarters', { denominator: 4, starts: true }],
  ['hundredth hundredths', { denominator: 100 }],
  ['thousandth thousandths', { denominator: 1000 }],
  ['hundred', { scale: 100 }],
  ['thousand thsd', { scale: 1e3 }],
  ['mil million mio mln mn', { scale: 1e6 }],
  ['billion bln bn', { scale: 1e9 }],
  ['tln tn trillion trn', { scale: 1e12 }],
  ['quadrillion', { scale: 1e15 }],
  ['dozen', { scale: 12 }],
  ['lakh lakhs', { scale: 1e5 }],
  ['crore crores', { scale: 1e7 }],
  ['k', { gluedScale: 1e3 }],
  ['m', { gluedScale: 1e6 }],
  ['b', { gluedScale: 1e9 }],
  ['tens', { vagueScale: 10, starts: true }],
  ['dozens', { vagueScale: 12, scale: 12, starts: true }],
  ['scores', { vagueScale: 20, starts: true }],
  ['hundreds', { vagueScale: 100, starts: true }],
  ['thousands', { vagueScale: 1e3, starts: true }],
  ['millions', { vagueScale: 1e6, starts: true }],
  ['billions', { vagueScale: 1e9, starts: true }],
  ['trillions', { vagueScale: 1e12, starts: true }],
  ['½', { fraction: 0.5, starts: true }],
  ['¼', { fraction: 0.25, starts: true }],
  ['¾', { fraction: 0.75, starts: true }],
  ['⅓', { fraction: 1 / 3, starts: true }],
  ['⅔', { fraction: 2 / 3, starts: true }],
  ['⅛', { fraction: 0.125, starts: true }],
  ['⅕', { fraction: 0.2, starts: true }],
  // "a million", "half a million", "several hundred": the number starts with a small word
  ['a an another', { starts: true, opener: Opener.article }],
  ['couple few many several', { starts: true, opener: Opener.vagueCount }],
  ['% pct percent percents', { percent: true }],
];
