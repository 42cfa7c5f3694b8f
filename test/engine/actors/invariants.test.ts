import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { actorsOf } from './read';

const WORDS = [...'Ana Ruiz Kenya Kenyan U.S. Ministry of and the Dr. said al - – ’s , . ( ) “ ” & IN HSA Nairobi 42 van der'.split(' '), '\n'];

describe('actors: invariants', () => {
  it('gives sorted, disjoint mentions in bounds, equal to their text, under unique ids', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), fc.boolean(), (words, glued) => {
        const text = words.join(glued ? '' : ' ');
        const { actors, mentions } = actorsOf(text);
        let end = 0;
        for (const mention of mentions) {
          assert.ok(mention.start >= end && mention.end > mention.start && mention.end <= text.length);
          assert.equal(mention.text, text.slice(mention.start, mention.end));
          end = mention.end;
        }
        assert.equal(new Set(actors.map(({ id }) => id)).size, actors.length);
        assert.ok(actors.every((actor) => actor.mentions.length > 0 && actor.name !== ''));
      }),
    );
  });

  it('stays linear on hostile text', function () {
    this.timeout(60_000);
    const hostile = ['Abcde ', 'Kenya-Japan-', 'Ministry of ', 'Ana Ruiz and ', 'A', 'KENYA '];
    for (const piece of hostile) {
      const time = (size: number): number => {
        const text = piece.repeat(size / piece.length);
        const before = performance.now();
        actorsOf(text);
        return performance.now() - before;
      };
      time(20_000);
      const small = Math.max(30, time(60_000));
      assert.ok(time(480_000) < 40 * small, `"${piece}" grows faster than its length`);
    }
  });
});
