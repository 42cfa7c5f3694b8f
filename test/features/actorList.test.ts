import { strict as assert } from 'node:assert';
import { TextDocument } from 'vscode-languageserver-textdocument';
import fc from 'fast-check';
import { actorArticles, byMentions, listedActor } from '../../src/features/actorList';
import { lineAround } from '../../src/features/lineAround';
import { oneLine } from '../../src/features/markdown';
import { workspaceSymbols } from '../../src/features/workspaceSymbols';
import { spanOf } from '../analyses';
import { done, PORT, portCorpus, portLibrary, seenAt } from './portArticles';

describe('the list of actors', () => {
  const identities = () => [...portCorpus().identities().all].sort(byMentions);

  it('has those with a name, the most mentioned first', () => {
    assert.deepEqual(identities().map(listedActor), [
      { name: 'Ana Ruiz', type: 'person', names: ['Ruiz', 'Doña Ana'], articles: 2, mentions: 5, statements: 1 },
      { name: 'Norland', type: 'country', names: [], articles: 2, mentions: 2, statements: 0 },
    ]);
  });

  it('has their articles with the lines of the mentions', () => {
    const [ruiz] = identities();
    assert.ok(ruiz);
    const articles = done(actorArticles(ruiz, portLibrary));
    assert.deepEqual(articles.map(({ uri, title, statements }) => [uri, title, statements]), [
      [PORT.budget.uri, null, 0], [PORT.strike.uri, 'Port strike ends', 1],
    ]);
    assert.deepEqual(articles.map(({ mentions }) => mentions.map(({ form, line, start, end }) => `${form}: ${line.slice(0, start)}[${line.slice(start, end)}]`)), [
      ['name: Minister [Ruiz]', 'pronoun: [She]'],
      ['name: [Ana Ruiz]', 'name: …Harbour Minister [Ana Ruiz]', 'pronoun: …“We agreed.” [She]'],
    ]);
  });
});

describe('the line around a mention', () => {
  const seen = (text: string, words: string) => {
    const { line, start, end } = lineAround(TextDocument.create('file:///a', 'article', 1, text), spanOf(text, words));
    return `${line.slice(0, start)}[${line.slice(start, end)}]${line.slice(end)}`;
  };

  it('is the line alone', () => assert.equal(seen('One.\nTwo Ruiz, three. \nFour.', 'Ruiz'), 'Two [Ruiz], three.'));
  it('goes on to where the mention ends', () => assert.equal(seen('Said Ana\nRuiz, too.\nNext.', 'Ana\nRuiz'), 'Said [Ana Ruiz], too.'));
  it('is cut at words', () => {
    assert.equal(seen(`${'word '.repeat(50)}Ruiz ${'more '.repeat(50)}`, 'Ruiz'), `…${'word '.repeat(3)}[Ruiz]${' more'.repeat(19)}…`);
  });
  it('shows what can’t be seen', () => assert.equal(seen('a\u202Eb Ruiz', 'Ruiz'), 'a⟨U+202E⟩b [Ruiz]'));
  it('has the mention where it says, whatever the text', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '😀', '\u202e', 'é'), maxLength: 80 });
    fc.assert(fc.property(piece, piece, (before, after) => {
      const text = `${before}Ruiz${after}`;
      const { line, start, end } = lineAround(TextDocument.create('file:///a', 'article', 1, text), { start: before.length, end: before.length + 4 });
      assert.equal(line.slice(start, end), 'Ruiz');
      assert.equal(oneLine(line), line);
    }));
  });
});

describe('workspace symbols', () => {
  const found = (query: string) => done(workspaceSymbols(query, portCorpus(), portLibrary))
    .map((symbol) => `${symbol.name} @ ${seenAt(symbol.location)} in ${symbol.containerName}`);

  it('are the actors, where the article with most mentions introduces them', () => {
    assert.deepEqual(found(''), [
      'Ana Ruiz @ strike.txt 2:39 Ana Ruiz in Port strike ends',
      'Norland @ budget.txt 0:32 Norland in budget.txt',
    ]);
  });
  it('are found by some letters of a name in their order, whatever case', () => {
    assert.deepEqual(found('aRz').length, 1);
    assert.deepEqual(found('zr'), []);
  });
  it('are found by another name, which the label then has', () => {
    assert.deepEqual(found('doña'), ['Doña Ana (Ana Ruiz) @ strike.txt 2:39 Ana Ruiz in Port strike ends']);
  });
});
