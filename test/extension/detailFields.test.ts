import { strict as assert } from 'node:assert';
import { detailProblem } from '../../src/extension/details/detailFields';

describe('article details typed by a person', () => {
  it('takes dates that exist, as ISO 8601 writes them', () => {
    for (const date of ['2025-11-03', ' 2024-02-29 ', '']) assert.equal(detailProblem('published', date), null);
    for (const date of ['3 Nov 2025', '2025-02-30', '2025-13-01', '2025-1-3', '20251103']) assert.equal(detailProblem('published', date), 'notADate');
  });

  it('takes addresses on the web only', () => {
    for (const url of ['https://example.org/a?b=c', 'http://example.org', '']) assert.equal(detailProblem('url', url), null);
    for (const url of ['example.org', 'javascript:alert(1)', 'file:///etc/passwd']) assert.equal(detailProblem('url', url), 'notAnAddress');
  });

  it('takes any title', () => assert.equal(detailProblem('title', '<b>`x`'), null));
});
