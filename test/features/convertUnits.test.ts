import { strict as assert } from 'node:assert';
import type { Figure } from '../../src/engine/analysis';
import { amountInWords } from '../../src/features/figureValue';
import { translator } from '../../src/features/strings';
import { conversions } from '../../src/features/units/convertUnits';
import { readingsOf, unitsOf, type Quantity } from '../../src/features/units/unitTable';
import { figureOf } from '../analyses';

const QUANTITIES: readonly Quantity[] = ['length', 'area', 'mass', 'volume', 'speed', 'temperature', 'energy'];

function measure(value: number, unit: string, more: Partial<Figure> = {}): Figure {
  return figureOf('f', { start: 0, end: 2, text: '20' }, { type: 'measure', value, unit, ...more });
}

/** The everyday ones, each with what the unit was read as. */
function everyday(figure: Figure, behind = ' of road.'): readonly string[] {
  return conversions(figure, behind).filter(({ isEveryday }) => isEveryday).map(({ amount, from }) => (
    `${amountInWords(amount, translator()) ?? ''}${from === null ? '' : ` (${from})`}`));
}

describe('conversion of units', () => {
  const cases: readonly (readonly [number, string, ...string[]])[] = [
    [20, 'kilometer', '12.4 miles'], [10, 'mile', '16.1 kilometers'], [2.4, 'meter', '7.87 feet'], [1, 'inch', '2.54 centimeters'],
    [12_345.6, 'kilometer', '7,671.2 miles'], [6500, 'foot', '1,980 meters'], [3, 'nautical mile', '5.56 kilometers'],
    [100, 'acre', '40.5 hectares'], [200, 'square meter', '2,150 square feet'], [5, 'square mile', '12.9 square kilometers'],
    [150, 'pound', '68 kilograms'], [80, 'kilogram', '176 pounds'], [3, 'metric ton', '3.31 short tons'], [12, 'stone', '76.2 kilograms'],
    [100, 'mile per hour', '161 kilometers per hour'], [30, 'knot', '55.6 kilometers per hour'],
    [20, 'degree Celsius', '68 degrees Fahrenheit'], [-40, 'degree Fahrenheit', '-40 degrees Celsius'], [98.6, 'degree Fahrenheit', '37 degrees Celsius'],
    [300, 'kelvin', '26.9 degrees Celsius'], [2000, 'calorie', '8,370 kilojoules'], [50, 'liter', '13.2 US gallons'], [1, 'barrel', '159 liters'],
    [10, 'gallon', '37.9 liters (US gallon)', '45.5 liters (imperial gallon)'],
    // Near misses: of no such unit, with none that people think in, of a person's age, a rate that is none of speed.
    [52, 'year'], [3, 'kilowatt hour'], [20, 'degree'], [140, 'megawatt'], [20, 'kilometer per gallon'], [3, 'constructor'],
  ];
  for (const [value, unit, ...expected] of cases) {
    it(`${value} ${unit}`, () => assert.deepEqual(everyday(measure(value, unit)), expected));
  }

  it('of a range are of both ends, and keep what is open', () => {
    assert.deepEqual(everyday(measure(0, 'kilometer', { value: null, low: 5, high: 10 })), ['3.11 to 6.21 miles']);
    assert.deepEqual(everyday(measure(0, 'mile', { value: null, low: 100 })), ['161 or more kilometers']);
  });

  it('of a difference of temperatures are not those of a temperature', () => {
    const degrees = measure(1.5, 'degree Celsius');
    assert.deepEqual(everyday(degrees, ' in the shade'), ['34.7 degrees Fahrenheit']);
    for (const behind of [' above the average', ' warmer, he said', ' higher.']) assert.deepEqual(everyday(degrees, behind), ['2.7 degrees Fahrenheit'], behind);
    assert.deepEqual(everyday({ ...degrees, change: 'by' }), ['2.7 degrees Fahrenheit']);
    assert.deepEqual(everyday({ ...degrees, change: 'to' }), ['34.7 degrees Fahrenheit']);
    assert.deepEqual(conversions(degrees, ' below zero'), [], 'which way it counts is not in the number');
  });

  it('are there of a ton for each ton that it may be', () => {
    const froms = new Set(conversions(measure(5, 'ton'), '').map(({ from }) => from));
    assert.deepEqual([...froms], ['tonne', 'short ton', 'long ton']);
  });

  it('are of measures only', () => {
    assert.deepEqual(conversions(figureOf('f', { start: 0, end: 1, text: '5' }, { type: 'money', value: 5, unit: 'pound' }), ''), []);
    assert.deepEqual(conversions(measure(5, 'mile', { unit: null }), ''), []);
  });

  it('leave out numbers that nobody can read', () => {
    const units = conversions(measure(1, 'mile'), '').map(({ amount }) => amount.unit);
    assert.ok(units.includes('foot') && units.includes('nautical mile'));
    assert.ok(!units.includes('nanometer'));
    assert.deepEqual(conversions(measure(20, 'kilometer'), '').slice(0, 4).map(({ amount }) => amount.unit), ['mile', 'nautical mile', 'furlong', 'fathom']);
  });

  it('go there and back for every pair of units', () => {
    for (const quantity of QUANTITIES) {
      for (const from of unitsOf(quantity)) {
        assert.deepEqual(readingsOf(from.name), [from]);
        if (from.everyday !== null) assert.equal(readingsOf(from.everyday)[0]?.quantity, quantity, from.name);
        for (const { amount } of conversions(measure(512.25, from.name), '')) {
          const back = conversions(measure(amount.value ?? 0, amount.unit ?? ''), '').find((other) => other.amount.unit === from.name);
          assert.ok(Math.abs((back?.amount.value ?? 0) - 512.25) < 0.6, `${from.name} ${amount.unit} ${back?.amount.value}`);
        }
      }
    }
  });
});
