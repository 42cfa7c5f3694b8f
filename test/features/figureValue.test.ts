import { strict as assert } from 'node:assert';
import type { Figure } from '../../src/engine/analysis';
import { figureValue, plainValue } from '../../src/features/figureValue';
import { translator } from '../../src/features/strings';
import { figureOf } from '../analyses';

const value = (more: Partial<Figure>, text = 'as written') => figureValue(figureOf('f', { start: 0, end: text.length, text }, more), translator());

describe('the value of a figure', () => {
  const cases: readonly (readonly [Partial<Figure>, string])[] = [
    [{ type: 'percent', value: 90, unit: '%', modifier: 'nearly' }, 'nearly 90%'],
    [{ type: 'money', value: 2_500_000, unit: 'USD' }, 'USD 2,500,000'],
    [{ type: 'money', value: 0.1 + 0.2, unit: 'EUR' }, 'EUR 0.3'],
    [{ type: 'measure', low: 5, high: 10, unit: 'kilometer' }, '5 to 10 kilometers'],
    [{ type: 'measure', value: 1, unit: 'mile per hour' }, '1 mile per hour'],
    [{ type: 'measure', value: 60, unit: 'mile per hour', modifier: 'about' }, 'about 60 miles per hour'],
    [{ type: 'measure', value: 3, unit: 'square foot' }, '3 square feet'],
    [{ type: 'measure', value: 6, unit: 'inch' }, '6 inches'],
    [{ type: 'measure', value: -4, unit: 'degree Celsius' }, '-4 degrees Celsius'],
    [{ type: 'measure', value: 50, unit: 'hertz' }, '50 hertz'],
    [{ type: 'percent', value: 2, unit: 'pp' }, '2 pp'],
    [{ type: 'duration', value: 2, unit: 'century', iso: 'P200Y' }, '2 centuries'],
    [{ type: 'count', low: 10_000 }, '10,000 or more'],
    [{ type: 'count', high: 40 }, 'at most 40'],
    [{ type: 'count' }, 'as written'],
    [{ type: 'duration', iso: 'P1Y' }, 'P1Y'],
    [{ type: 'date', iso: '2025-11-02' }, '2025-11-02'],
    [{ type: 'date', iso: 'XXXX-11-02' }, '11-02, year unknown'],
    [{ type: 'date', iso: 'XXXX-10' }, 'October, year unknown'],
    [{ type: 'date', iso: 'XXXX-WXX-1' }, 'as written'],
    [{ type: 'date', iso: '2025-Q3' }, '2025, quarter 3'],
    [{ type: 'date', iso: '2025-H1' }, '2025, half 1'],
    [{ type: 'date', iso: '2020-W53' }, '2020-12-28 to 2021-01-03'],
    [{ type: 'date', iso: '2025-W01-WE' }, '2025-01-04 to 2025-01-05'],
    [{ type: 'date', iso: '199' }, '1990 to 1999'],
    [{ type: 'time', iso: '2025-11-03TNI' }, '2025-11-03, night'],
    [{ type: 'time', iso: 'T14:30' }, '14:30'],
    [{ type: 'date', iso: '2025-WXX' }, '2025-WXX, the rest unknown'],
    [{ type: 'date', iso: 'PRESENT_REF', vague: true }, 'now'],
    [{ type: 'date' }, 'as written'],
  ];
  for (const [figure, expected] of cases) it(expected, () => assert.equal(value(figure), expected));
});

describe('the value of a figure to copy', () => {
  const plain = (more: Partial<Figure>) => plainValue(figureOf('f', { start: 0, end: 10, text: 'as written' }, more), translator());
  const cases: readonly (readonly [Partial<Figure>, string | null])[] = [
    [{ type: 'percent', value: 90, unit: '%', modifier: 'nearly' }, '90%'],
    [{ type: 'money', value: 2_500_000, unit: 'USD' }, '2500000 USD'],
    [{ type: 'measure', low: 5000, high: 10_000.5, unit: 'foot' }, '5000 to 10000.5 feet'],
    [{ type: 'count', value: 6500 }, '6500'],
    [{ type: 'count', low: 10_000 }, '10000 or more'],
    [{ type: 'duration', value: 40, unit: 'year', iso: 'P40Y' }, '40 years'],
    [{ type: 'duration', iso: 'PT2H30M' }, 'PT2H30M'],
    [{ type: 'date', iso: '2025-11-02' }, '2025-11-02'],
    [{ type: 'date', iso: '2025-FA' }, '2025-FA'],
    [{ type: 'date', iso: 'XXXX-11-02' }, 'XXXX-11-02'],
    [{ type: 'time', iso: '2025-11-03TNI' }, '2025-11-03TNI'],
    // What the article does not say.
    [{ type: 'count' }, null], [{ type: 'duration', unit: 'month', iso: 'PXM' }, null], [{ type: 'date' }, null],
    [{ type: 'date', iso: 'XXXX-WXX-1' }, null], [{ type: 'date', iso: 'PAST_REF' }, null],
  ];
  for (const [figure, expected] of cases) it(`${JSON.stringify(figure)} ${expected}`, () => assert.equal(plain(figure), expected));
});
