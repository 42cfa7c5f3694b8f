import { strict as assert } from 'node:assert';
import { figureAt, figureToTake } from '../../src/features/figureAt';
import { translator } from '../../src/features/strings';
import { analysisOf, figureOf, spanOf } from '../analyses';
import { articleOf } from './articles';

const TEXT = 'The 20-km road of 40 years is 3 degrees Celsius warmer.';
const article = articleOf(TEXT, analysisOf({
  figures: [
    figureOf('f1', spanOf(TEXT, '20-km'), { type: 'measure', value: 20, unit: 'kilometer' }),
    figureOf('f2', spanOf(TEXT, '40 years'), { type: 'duration', value: 40, unit: 'year', iso: 'P40Y' }),
    figureOf('f3', spanOf(TEXT, '3 degrees Celsius'), { type: 'measure', value: 3, unit: 'degree Celsius' }),
  ],
}));

describe('the figure at the cursor', () => {
  it('is the one around it or the one that ends there', () => {
    const ids = Array.from({ length: TEXT.length + 1 }, (_, offset) => figureAt(article, offset)?.id ?? '-');
    assert.equal(ids.join(' ').replaceAll('f', ''), [
      ...Array<string>(4).fill('-'), ...Array<string>(6).fill('1'), ...Array<string>(8).fill('-'), ...Array<string>(9).fill('2'),
      ...Array<string>(3).fill('-'), ...Array<string>(18).fill('3'), ...Array<string>(8).fill('-'),
    ].join(' '));
  });

  it('comes with its value to read and to copy, and in other units', () => {
    const taken = (id: string) => {
      const figure = article.analysis.figures.find((one) => one.id === id);
      assert.ok(figure);
      return figureToTake(article, figure, translator());
    };
    assert.deepEqual([taken('f1').value, taken('f1').copy, taken('f1').conversions[0]], [
      '20 kilometers', '20 kilometers', { value: '12.4 miles', copy: '12.4 miles', from: null },
    ]);
    assert.deepEqual(taken('f1').conversions.find(({ copy }) => copy.endsWith('feet')), { value: '65,600 feet', copy: '65600 feet', from: null });
    assert.deepEqual([taken('f2').copy, taken('f2').conversions], ['40 years', []]);
    assert.deepEqual(taken('f3').conversions.map(({ value }) => value), ['5.4 degrees Fahrenheit', '3 kelvins']);
  });
});
