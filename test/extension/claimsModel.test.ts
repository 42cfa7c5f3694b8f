import { strict as assert } from 'node:assert';
import { ClaimsModel } from '../../src/extension/claimsView/claimsModel';
import type { ArticleItem, ClaimItem, SpeakerItem } from '../../src/protocol';

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
      assert.deepEqual([found?.speaker?.item.id, found?.claim.text], ['i1', 'No “ferry” sailed']);
      model.filter = 'fares';
      assert.equal(await model.find('file:///b', 'c1'), undefined);
      model.grouping = 'article';
      model.filter = '';
      assert.equal((await model.find('file:///b', 'c1'))?.speaker, undefined);
    });

    it('asks who the speakers are again when any article has changed', async () => {
      await model.speakers();
      model.changed(['file:///a']);
      await model.speakers();
      assert.deepEqual(source.asked, ['speakers', 'speakers']);
    });
  });
});
