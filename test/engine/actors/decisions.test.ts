import { strict as assert } from 'node:assert';
import { actorsOf, summary } from './read';

describe('actors: what people decide', () => {
  const text = 'The Lantern Group met Ana Ruiz. Ruiz praised the harbour cats of Lantern.';

  it('obeys ignored words', () => {
    const actors = { actors: [], ignored: ['Lantern Group', 'Lantern'] };
    assert.deepEqual(summary(actorsOf(text, { actors })), ['ana-ruiz: Ana Ruiz, Ruiz']);
  });

  it('finds the actors of the workspace under all their names', () => {
    const actors = { actors: [{ id: 'cats', name: 'Harbour Cats', type: 'group' as const, aliases: ['harbour cats'] }], ignored: [] };
    assert.ok(summary(actorsOf(text, { actors })).includes('cats: harbour cats'));
  });

  it('links surnames to a person of the workspace', () => {
    const actors = { actors: [{ id: 'ruiz-q7', name: 'Ana Ruiz', type: 'person' as const, aliases: [] }], ignored: [] };
    assert.ok(summary(actorsOf(text, { actors })).includes('ruiz-q7: Ana Ruiz, Ruiz'));
  });

  it('drops a corrected place and keeps the others', () => {
    const start = text.indexOf('Ruiz praised');
    const corrections = [{ kind: 'notAnActor' as const, start, end: start + 4 }];
    assert.ok(summary(actorsOf(text, { corrections })).includes('ana-ruiz: Ana Ruiz'));
  });

  it('adds a corrected place to the actor of that name', () => {
    const start = text.indexOf('harbour cats');
    const corrections = [{ kind: 'actor' as const, start, end: start + 12, name: 'Ana Ruiz', type: 'person' as const }];
    assert.ok(summary(actorsOf(text, { corrections })).includes('ana-ruiz: Ana Ruiz, Ruiz, harbour cats'));
  });
});
