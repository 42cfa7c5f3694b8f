import { strict as assert } from 'node:assert';
import { actorActions } from '../../src/features/actorActions';
import type { Article } from '../../src/features/article';
import { translator } from '../../src/features/strings';
import { PORT, positionOf } from './portArticles';

const COMMANDS = { ignore: 'ignore', setType: 'setType', sameAs: 'sameAs', apart: 'apart' };
const actionsAt = (article: Article, words: string) => actorActions(article, positionOf(article, words), 'a1', COMMANDS, translator());

describe('quick fixes on a mention', () => {
  it('of a name offer all that people may decide, except the type that it has', () => {
    assert.deepEqual(actionsAt(PORT.budget, 'Ruiz').map(({ title, command }) => [title, command?.command]), [
      ['“Ruiz” is never an actor', 'ignore'],
      ['Ruiz is an organization', 'setType'],
      ['Ruiz is a country', 'setType'],
      ['Ruiz is the same as …', 'sameAs'],
      ['“Ruiz” is another actor than …', 'apart'],
    ]);
  });

  it('of a pronoun are about its actor, not about the word', () => {
    assert.deepEqual(actionsAt(PORT.strike, 'She').map(({ command }) => command?.command), ['setType', 'setType', 'sameAs']);
  });

  it('of a place that stands for a government name both', () => {
    assert.deepEqual(actionsAt(PORT.strike, 'Vell').map(({ title }) => title), [
      '“Vell” is never an actor', 'Norland is a person', 'Norland is an organization', 'Norland is the same as …', '“Vell” is another actor than …',
    ]);
  });

  it('give commands the place only, never words of the article', () => {
    for (const { command } of actionsAt(PORT.budget, 'Ruiz')) assert.deepEqual(command?.arguments?.slice(0, 3), ['a1', 0, 9]);
    assert.deepEqual(actionsAt(PORT.budget, 'Ruiz')[1]?.command?.arguments, ['a1', 0, 9, 'organization']);
  });

  it('are none on plain words and on those who have no name', () => {
    assert.deepEqual(actionsAt(PORT.strike, 'left'), []);
    assert.deepEqual(actionsAt(PORT.rumour, 'they'), []);
  });
});
