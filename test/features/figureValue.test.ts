import { strict as assert } from 'node:assert';
import type { Figure } from '../../src/engine/analysis';
import { figureValue } from '../../src/features/figureValue';
import { translator } from '../../src/features/strings';
import { figureOf } from '../analyses';

const value = (more: Partial<Figure>, text = 'as written') => figureValue(figureOf('f', { start: 0, end: text.length, text }, more), translator());

describe('the value of a figure', () => {
  const cases: readonly (readonly [Partial<Figure>, string])[] = [
    [{ type: 'percent', value: 90, unit: '%', modifier: 'nearly' }, 'nearly 90%'],
    [{ type: 'money', value: 2_500_000, unit: 'USD' }, 'USD 2,500,000'],
    [{ type: 'money', value: 0.1 + 0.2, unit: 'EUR' }, 'EUR 0.3'],
    [{ type: 'measure', low: 5, high: 10, unit: 'kilometre' }, '5 to 10 kilometre'],
    [{ type: 'count', low: 10_000 }, '10,000 or more'],
    [{ type: 'count', high: 40 }, 'at most 40'],
    [{ type: 'count' }, 'as written'],
    [{ type: 'duration', iso: 'P1Y' }, 'P1Y'],
    [{ type: 'date', iso: '2025-11-02' }, '2025-11-02'],
    [{ type: 'date', iso: 'XXXX-11-02' }, '11-02, year unknown'],
    [{ type: 'date', iso: 'XXXX-10' }, 'October, year unknown'],
    [{ type: 'date', iso: 'XXXX-WXX-1' }, 'as written'],
    [{ type: 'date', iso: '2025-WXX' }, '2025-WXX, the rest unknown'],
    [{ type: 'date', iso: 'PRESENT_REF', vague: true }, 'now'],
    [{ type: 'date' }, 'as written'],
  ];
  for (const [figure, expected] of cases) it(expected, () => assert.equal(value(figure), expected));
});
