import assert from 'node:assert/strict';
import { analyse } from '../../../src/engine/analyse';

function typesOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(analyse(text).actors.map(({ name, type }) => [name, type]));
}

const MATCH = 'The league match was settled by a late goal. The goal took the visitors to the top of the league.';

describe('towns that stand for their clubs', () => {
  it('in tables of results and standings', () => {
    const types = typesOf(`${MATCH}\n\nLeeds 2 Bristol 1\n\nBOSTON 74 57 .565\n`);
    assert.deepEqual([types['Leeds'], types['Bristol'], types['BOSTON']], ['organization', 'organization', 'organization']);
  });

  it('with somebody of theirs behind them, and then everywhere in the article', () => {
    assert.equal(typesOf(`${MATCH}\n\nLeeds manager Gordon Tarr was angry. He had seen a goal at Leeds before.\n`)['Leeds'], 'organization');
  });

  it('unknown clubs in a pair of results', () => {
    const types = typesOf(`${MATCH}\n\nVarne Town 1 Orrinholm 0\n`);
    assert.deepEqual([types['Varne Town'], types['Orrinholm']], ['organization', 'organization']);
  });

  it('near-misses: datelines, countries, tables in articles about something else', () => {
    const types = typesOf(`LONDON 1996-09-14\n\n${MATCH}\n\nJapan 2 China 1\n`);
    assert.deepEqual([types['Japan'], types['China']], ['country', 'country']);
    assert.notEqual(types['LONDON'], 'organization');
    assert.equal(typesOf('The bank closed its doors. The Leeds manager of the bank said nothing to the people outside.\n')['Leeds'], 'place');
  });
});
