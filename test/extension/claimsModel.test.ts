import { strict as assert } from 'node:assert';
import { ClaimsModel } from '../../src/extension/claimsView/claimsModel';
import type { ArticleItem, ClaimItem, FigureItem, FigurePlaceItem, SpeakerItem } from '../../src/protocol';

function articleItem(uri: string, title: string, claimCount: number): ArticleItem {
  return { uri, id: `id of ${uri}`, title, outlet: null, published: null, claimCount };
}

function claimItem(id: string, text: string, speaker: string | null): ClaimItem {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: text.length } };
  return { id, text, kind: 'statement', voice: speaker === null ? 'article' : 'speaker', speaker, range, provenance: [] };
}

function speakerItem(id: string, name: string | null, ...articles: readonly (readonly [uri: string, ...claims: string[]])[]): SpeakerItem {
  const listed = articles.map(([uri, ...claims]) => ({ uri, claims }));
  const voice = name === null ? 'article' : 'speaker';
  return { id, voice, name, type: null, claims: listed.flatMap(({ claims }) => claims).length, articles: listed };
}

type FiguresOf = readonly [uri: string, ...figures: string[]];

function figureItem(id: string, value: string, measures: string | null, ...articles: readonly FiguresOf[]): FigureItem {
  const listed = articles.map(([uri, ...figures]) => ({ uri, figures }));
  const type = value.endsWith('%') ? 'percent' : 'count';
  return { id, type, value, measures, places: listed.flatMap(({ figures }) => figures).length, articles: listed };
}

function placeItem(id: string, text: string, claim: string | null, line: string): FigurePlaceItem {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: text.length } };
  return { id, text, claim, range, line, start: 0, end: text.length };
}

/** A server with two articles, that counts what it is asked. */
class FakeSource {
  asked: string[] = [];
  claimsByUri = new Map([
    ['file:///a', [claimItem('c1', 'The ferry will sail', 'Ana Holt'), claimItem('c2', 'Fares rose', null)]],
    ['file:///b', [claimItem('c1', 'No “ferry” sailed', 'The union')]],
  ]);

  articles() {
    this.asked.push('articles');
    return Promise.resolve([articleItem('file:///a', 'Strike', 2), articleItem('file:///b', 'Harbour', 1)]);
  }

  speakers() {
    this.asked.push('speakers');
    return Promise.resolve([
      speakerItem('i1', 'Ana Holt', ['file:///a', 'c1'], ['file:///b', 'c1']), speakerItem('i2', 'Harbour Union', ['file:///b', 'c1']),
      speakerItem('article', null, ['file:///a', 'c2', 'gone']),
    ]);
  }

  figures() {
    this.asked.push('figures');
    return Promise.resolve([
      figureItem('n1', '5%', 'fares', ['file:///a', 'f1'], ['file:///b', 'f1']), figureItem('n2', '40', 'crews', ['file:///b', 'f2']),
      figureItem('n3', '900', null, ['file:///a', 'f2', 'gone']),
    ]);
  }

  figurePlaces(uri: string) {
    this.asked.push(`figures of ${uri}`);
    return Promise.resolve(uri === 'file:///a'
      ? [placeItem('f1', '5%', 'c2', 'Fares rose 5%'), placeItem('f2', '900', null, 'The pier is 900 years old')]
      : [placeItem('f1', '5 per cent', 'c1', 'No “ferry” sailed'), placeItem('f2', '40', 'c1', 'No “ferry” sailed')]);
  }

  claims(uri: string) {
    this.asked.push(uri);
    return Promise.resolve(this.claimsByUri.get(uri) ?? []);
  }
}

async function shown(model: ClaimsModel): Promise<string[]> {
  const articles = await model.articles();
  const claims = await Promise.all(articles.map(async (article) => (await model.claimsOf(article)).map(({ claim }) => claim.text)));
  return articles.map(({ item }, i) => `${item.title ?? ''}: ${(claims[i] ?? []).join(', ')}`);
}

describe('model of the Claims view', () => {
  let source: FakeSource;
  let model: ClaimsModel;

  beforeEach(() => {
    source = new FakeSource();
    model = new ClaimsModel(source);
  });

  it('asks for the claims of an article only when they are shown, and once', async () => {
    const [first] = await model.articles();
    assert.deepEqual(source.asked, ['articles']);
    assert.ok(first);
    await model.claimsOf(first);
    await model.claimsOf(first);
    assert.deepEqual(source.asked, ['articles', 'file:///a']);
  });

  it('asks again for what changed, and for nothing else', async () => {
    await shown(model);
    source.asked = [];
    model.changed(['file:///b']);
    await shown(model);
    assert.deepEqual(source.asked, ['articles', 'file:///b']);
  });

  it('asks again after a failure', async () => {
    const articles = source.articles.bind(source);
    source.articles = () => Promise.reject(new Error('not yet'));
    await assert.rejects(model.articles());
    source.articles = articles;
    assert.equal((await model.articles()).length, 2);
  });

  it('filters by the words of a claim, whatever their case and marks', async () => {
    model.filter = ' FERRY ';
    assert.deepEqual(await shown(model), ['Strike: The ferry will sail', 'Harbour: No “ferry” sailed']);
    model.filter = '"ferry"';
    assert.deepEqual(await shown(model), ['Harbour: No “ferry” sailed']);
  });

  it('filters by speaker, and by the title of an article with all its claims', async () => {
    model.filter = 'holt';
    assert.deepEqual(await shown(model), ['Strike: The ferry will sail']);
    model.filter = 'strike';
    assert.deepEqual(await shown(model), ['Strike: The ferry will sail, Fares rose']);
    model.filter = 'nothing like it';
    assert.deepEqual(await shown(model), []);
    model.filter = '';
    assert.equal((await shown(model)).length, 2);
  });

  describe('by speaker', () => {
    const groups = async () => Promise.all((await model.speakers()).map(async (speaker) => {
      const claims = await model.claimsOfSpeaker(speaker);
      return `${speaker.item.id} ${speaker.count}: ${claims.map(({ article, claim }) => `${article.item.title ?? ''}/${claim.id}`).join(' ')}`;
    }));

    beforeEach(() => (model.grouping = 'speaker'));

    it('lists them without asking for a single claim, and a claim of two under both', async () => {
      assert.deepEqual((await model.speakers()).map(({ item, count }) => [item.id, count]), [['i1', 2], ['i2', 1], ['article', 2]]);
      assert.deepEqual(source.asked, ['speakers']);
      assert.deepEqual(await groups(), ['i1 2: Strike/c1 Harbour/c1', 'i2 1: Harbour/c1', 'article 2: Strike/c2']);
    });

    it('filters by words of the claim, by speaker and by article, and counts what is left', async () => {
      model.filter = 'sail';
      assert.deepEqual(await groups(), ['i1 2: Strike/c1 Harbour/c1', 'i2 1: Harbour/c1']);
      model.filter = 'harbour union';
      assert.deepEqual(await groups(), ['i2 1: Harbour/c1']);
      model.filter = 'strike';
      assert.deepEqual(await groups(), ['i1 1: Strike/c1', 'article 1: Strike/c2']);
      model.filter = 'nothing like it';
      assert.deepEqual(await groups(), []);
    });

    it('finds a claim under its speaker, with the way up to it', async () => {
      const found = await model.find('file:///b', 'c1');
      assert.ok(found?.kind === 'claim');
      assert.deepEqual([found.speaker?.item.id, found.claim.text], ['i1', 'No “ferry” sailed']);
      model.filter = 'fares';
      assert.equal(await model.find('file:///b', 'c1'), undefined);
      model.grouping = 'article';
      model.filter = '';
      const inArticle = await model.find('file:///b', 'c1');
      assert.ok(inArticle?.kind === 'claim' && inArticle.speaker === undefined);
    });

    it('asks who the speakers are again when any article has changed', async () => {
      await model.speakers();
      model.changed(['file:///a']);
      await model.speakers();
      assert.deepEqual(source.asked, ['speakers', 'speakers']);
    });
  });

  describe('by figure', () => {
    const groups = async () => (await Promise.all((await model.figures.types()).map(async (type) => {
      const figures = await model.figures.figuresOf(type);
      return Promise.all(figures.map(async (figure) => {
        const places = await model.figures.placesOf(figure);
        const where = places.map(({ article, place, claim }) => `${article.item.title ?? ''}/${place.id}/${claim?.id ?? '-'}`);
        return `${type.type} ${type.count}, ${figure.item.value} ${figure.count}: ${where.join(' ')}`;
      }));
    }))).flat();

    beforeEach(() => (model.grouping = 'figure'));

    it('lists types and values without asking where they stand, then the places with their claims', async () => {
      const types = await model.figures.types();
      assert.deepEqual(types.map(({ type, count }) => [type, count]), [['percent', 1], ['count', 2]]);
      assert.ok(types[1]);
      assert.deepEqual((await model.figures.figuresOf(types[1])).map(({ item, count }) => [item.id, count]), [['n2', 1], ['n3', 2]]);
      assert.deepEqual(source.asked, ['figures']);
      assert.deepEqual(await groups(), [
        'percent 1, 5% 2: Strike/f1/c2 Harbour/f1/c1', 'count 2, 40 1: Harbour/f2/c1', 'count 2, 900 2: Strike/f2/-',
      ]);
    });

    it('filters by value and what it measures, by words of the line or the claim, by speaker and by article', async () => {
      model.filter = 'FARES';
      assert.deepEqual(await groups(), ['percent 1, 5% 2: Strike/f1/c2 Harbour/f1/c1']);
      model.filter = 'pier';
      assert.deepEqual(await groups(), ['count 1, 900 1: Strike/f2/-']);
      model.filter = 'the union';
      assert.deepEqual(await groups(), ['percent 1, 5% 1: Harbour/f1/c1', 'count 1, 40 1: Harbour/f2/c1']);
      model.filter = 'strike';
      assert.deepEqual(await groups(), ['percent 1, 5% 1: Strike/f1/c2', 'count 1, 900 1: Strike/f2/-']);
      model.filter = 'nothing like it';
      assert.deepEqual(await groups(), []);
    });

    it('finds a figure, and the first figure of a claim, with the way up to it', async () => {
      const found = await model.figures.find('file:///b', 'f2');
      assert.deepEqual([found?.figure.group.type, found?.figure.item.id, found?.place.text], ['count', 'n2', '40']);
      const inClaim = await model.find('file:///b', 'c1');
      assert.ok(inClaim?.kind === 'figurePlace' && inClaim.figure.item.id === 'n1');
      assert.equal(await model.find('file:///a', 'c1'), undefined, 'it holds no figure');
      assert.equal(await model.figures.find('file:///a', 'f9'), undefined);
      model.filter = 'crews';
      assert.equal(await model.figures.find('file:///b', 'f1'), undefined);
    });

    it('asks again for the list and for the places of what changed', async () => {
      await groups();
      source.asked = [];
      model.changed(['file:///b']);
      await groups();
      assert.deepEqual(source.asked.sort(), ['articles', 'figures', 'figures of file:///b', 'file:///b']);
      source.asked = [];
      model.allChanged();
      await groups();
      assert.ok(source.asked.includes('figures of file:///a'));
    });
  });
});
