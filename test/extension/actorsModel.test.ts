import { strict as assert } from 'node:assert';
import { ActorsModel } from '../../src/extension/actorsView/actorsModel';
import type { ActorArticleItem, ActorItem, ActorType } from '../../src/protocol';

function actorItem(id: string, name: string, type: ActorType, mentions: number, names: readonly string[] = []): ActorItem {
  return { id, name, type, names, articles: 1, mentions, statements: 0 };
}

/** A server with five actors, that counts what it is asked. */
class FakeSource {
  asked: string[] = [];
  items = [
    actorItem('1', 'Bram Oyelaran', 'person', 3),
    actorItem('2', 'adaeze Oduya', 'person', 3, ['Oduya', 'the “Iron” mayor']),
    actorItem('3', 'Ferry Union', 'organization', 9),
    actorItem('4', 'Zita Kolb', 'person', 12),
    actorItem('5', 'Norland', 'country', 1),
  ];

  actors() {
    this.asked.push('actors');
    return Promise.resolve(this.items);
  }

  articlesOf(actor: string): Promise<readonly ActorArticleItem[]> {
    this.asked.push(actor);
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 3 } };
    const mention = { range, text: 'She', form: 'pronoun' as const, line: 'She went.', start: 0, end: 3 };
    return Promise.resolve([{ uri: 'file:///a', title: 'Strike', statements: 1, mentions: [mention] }]);
  }
}

async function shown(model: ActorsModel): Promise<string[]> {
  const types = await model.types();
  return Promise.all(types.map(async (node) => `${node.type} ${node.count}: ${(await model.actorsOf(node)).map(({ item }) => item.name).join(', ')}`));
}

describe('model of the Actors view', () => {
  let source: FakeSource;
  let model: ActorsModel;

  beforeEach(() => {
    source = new FakeSource();
    model = new ActorsModel(source);
  });

  it('groups actors by type, those most mentioned first, of equals by name', async () => {
    assert.deepEqual(await shown(model), ['person 3: Zita Kolb, adaeze Oduya, Bram Oyelaran', 'organization 1: Ferry Union', 'country 1: Norland']);
    assert.deepEqual(source.asked, ['actors']);
  });

  it('sorts by name, whatever its case', async () => {
    model.order = 'name';
    assert.equal((await shown(model))[0], 'person 3: adaeze Oduya, Bram Oyelaran, Zita Kolb');
  });

  it('filters by any name, whatever its case and marks', async () => {
    model.filter = ' ODUYA ';
    assert.deepEqual(await shown(model), ['person 1: adaeze Oduya']);
    model.filter = '"iron"';
    assert.deepEqual(await shown(model), ['person 1: adaeze Oduya']);
    model.filter = 'nobody like it';
    assert.deepEqual(await shown(model), []);
    model.filter = '';
    assert.equal((await shown(model)).length, 3);
  });

  it('asks for the articles of an actor once, until something changes', async () => {
    const actor = await model.actor('4');
    assert.ok(actor);
    const [article] = await model.articlesOf(actor);
    await model.articlesOf(actor);
    assert.deepEqual(source.asked, ['actors', '4']);
    assert.ok(article);
    assert.deepEqual(model.mentionsOf(article).map(({ mention }) => mention.text), ['She']);
    model.changed();
    await model.articlesOf(actor);
    await model.types();
    assert.deepEqual(source.asked, ['actors', '4', '4', 'actors']);
  });

  it('knows the group of an actor only where the filter leaves it', async () => {
    const actor = await model.actor('3');
    assert.ok(actor);
    assert.equal((await model.typeOf(actor))?.count, 1);
    model.filter = 'kolb';
    assert.equal(await model.typeOf(actor), undefined);
  });

  it('lists all actors for a choice, whatever the filter', async () => {
    model.filter = 'kolb';
    assert.deepEqual((await model.all()).map(({ id }) => id), ['4', '3', '2', '1', '5']);
  });

  it('asks again after a failure', async () => {
    const actors = source.actors.bind(source);
    source.actors = () => Promise.reject(new Error('not yet'));
    await assert.rejects(model.types());
    source.actors = actors;
    assert.equal((await model.types()).length, 3);
  });
});
