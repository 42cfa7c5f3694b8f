import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Mention } from '../../../src/engine/analysis';
import type { KnownActor, KnownActors } from '../../../src/engine/options';
import { actorsOf, summary } from './read';

const SAMPLES = new URL('../../../media/samples/', import.meta.url);

describe('actors: what people decide', () => {
  const text = 'The Lantern Group met Ana Ruiz. Ruiz praised the harbour cats of Lantern.';

  it('obeys ignored words', () => {
    const actors = { actors: [], ignored: ['Lantern Group', 'Lantern'] };
    assert.deepEqual(summary(actorsOf(text, { actors })), ['ana-ruiz: Ana Ruiz, Ruiz']);
  });

  it('obeys ignored words as they are marked: with the country of a ministry, in brackets behind a name', () => {
    const source = 'China’s Ministry of Commerce met Ana Ruiz (@ana_ruiz).';
    const actors = { actors: [], ignored: ['China’s Ministry of Commerce', '@ana_ruiz'] };
    assert.deepEqual(summary(actorsOf(source)), ['ministry-of-commerce: China’s Ministry of Commerce', 'ana-ruiz: Ana Ruiz, @ana_ruiz']);
    assert.deepEqual(summary(actorsOf(source, { actors })), ['china: China', 'ana-ruiz: Ana Ruiz']);
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

  const known = (name: string, more: Partial<KnownActor> = {}): KnownActor => (
    { id: name.toLowerCase(), name, type: null, aliases: [], ...more });
  const read = (source: string, actors: Partial<KnownActors>) => actorsOf(source, { actors: { actors: [], ignored: [], ...actors } });

  it('keeps role, gender and surname of a person whom the workspace knows', () => {
    const source = 'Minister Ana Ruiz spoke. Ruiz left.';
    const { actors, genders } = read(source, { actors: [known('Ana Ruiz', { id: 'q7', type: 'person' })] });
    assert.deepEqual(actors.map(({ id, roles, mentions }) => [id, roles.map((r) => r.text), mentions.length]), [['q7', ['Minister'], 2]]);
    assert.equal(genders.get('q7'), 'female');
  });

  it('shows the name that people chose, however long the article makes it', () => {
    const actors = [known('Zed', { id: 'q7', type: 'person', aliases: ['Ana Ruiz'] })];
    const [actor] = read('Ana Ruiz spoke. Ana B. Ruiz Jr. left.', { actors }).actors;
    assert.deepEqual([actor?.name, actor?.mentions.length], ['Zed', 2]);
  });

  it('takes nobody for a person of the workspace by the surname alone', () => {
    assert.deepEqual(summary(read('Mayor Ruiz spoke.', { actors: [known('Ana Ruiz', { id: 'q7', type: 'person' })] })), ['ruiz: Ruiz']);
  });

  it('leaves longer names whole', () => {
    const actors = [known('Vell', { type: 'place' }), known('Norland', { type: 'country' })];
    assert.deepEqual(summary(read('The Vell Harbour Authority met in Vell. The Bank of Norland agreed.', { actors })), [
      'vell-harbour-authority: Vell Harbour Authority', 'vell: Vell', 'bank-of-norland: Bank of Norland',
    ]);
  });

  it('finds a name of several words over shorter ones', () => {
    const actors = [known('Ana Ruiz', { id: 'q7', aliases: ['Harbour chief Ruiz', 'Treasury chief'] })];
    assert.deepEqual(summary(read('Harbour chief Ruiz spoke. The Treasury chief left.', { actors })), ['q7: Harbour chief Ruiz, Treasury chief']);
  });

  it('has the article tell the type that nobody decided', () => {
    const source = 'Dunmore Holdings Ltd. met Petra Voss, 42, in China. Voss told China that Brel Ltd. would close.';
    const actors = ['Dunmore Holdings Ltd.', 'Petra Voss', 'China'].map((name) => known(name));
    assert.deepEqual(read(source, { actors }).actors.map(({ name, type }) => [name, type]), [
      ['Dunmore Holdings Ltd.', 'organization'], ['Petra Voss', 'person'], ['China', 'country'], ['Brel Ltd.', 'organization'],
    ]);
  });

  it('knows a body by the initials of its full name', () => {
    const actors = [known('Vell Harbour Board', { id: 'board', type: 'organization' })];
    assert.deepEqual(summary(read('The Vell Harbour Board met. The VHB agreed.', { actors })), ['board: Vell Harbour Board, VHB']);
  });

  it('finds names as written, whatever the tokeniser makes of them', () => {
    const actors = [known('U.S. Dockers’ Union'), known('Asia-Pacific Forum'), known('Dockland')];
    const source = 'The U.S. Dockers’  Union wrote to the Asia-Pacific Forum. The Asia - Pacific forum and Dock land did not, nor Docklands.';
    assert.deepEqual(summary(read(source, { actors })).slice(0, 2), ['u.s. dockers’ union: U.S. Dockers’  Union', 'asia-pacific forum: Asia-Pacific Forum']);
    assert.ok(!summary(read(source, { actors })).join().includes('dockland:'));
  });

  it('has a capital stand for its government, though it is known as a place', () => {
    const source = 'China agreed. Beijing said it would sign. They met in Beijing.';
    const actors = [known('Beijing', { type: 'place' })];
    assert.deepEqual(summary(read(source, { actors })), ['china: China, Beijing', 'beijing: Beijing']);
  });

  it('takes a part of a role for a part of it', () => {
    const actors = [known('Treasury', { type: 'organization' })];
    assert.deepEqual(summary(read('Treasury Secretary Ana Ruiz met the Treasury Secretary of Norland. The Treasury agreed.', { actors })).at(-1), 'treasury: Treasury');
  });

  describe('in the sample articles', () => {
    const files = readdirSync(SAMPLES).filter((name) => /\.(?:txt|article)$/.test(name));
    const samples = files.map((name) => readFileSync(new URL(name, SAMPLES), 'utf8'));
    const places = (list: readonly Mention[] = []) => list.map(({ start, end, form }) => `${start} ${end} ${form}`);

    it('an actor with another name has the mentions that it had', () => {
      for (const source of samples) {
        for (const { name, type, mentions } of actorsOf(source).actors) {
          const actors = [known('Zenna Quillfeather', { id: 'z', aliases: [name] })];
          const renamed = read(source, { actors }).actors.find(({ id }) => id === 'z');
          assert.deepEqual([renamed?.name, renamed?.type, places(renamed?.mentions)], ['Zenna Quillfeather', type, places(mentions)], name);
        }
      }
    });

    it('an actor that is another, too, has the mentions of both', () => {
      for (const source of samples) {
        const { actors } = actorsOf(source);
        actors.slice(1).forEach((b, i) => {
          const a = actors[i];
          const one = known(b.name, { id: 'both', aliases: [a?.name ?? ''] });
          const both = read(source, { actors: [one] }).actors.find(({ id }) => id === 'both');
          const wanted = [...(a?.mentions ?? []), ...b.mentions].map(({ start }) => start).sort((x, y) => x - y);
          assert.deepEqual(both?.mentions.map(({ start }) => start), wanted, `${a?.name} = ${b.name}`);
        });
      }
    });

    it('no name means an actor from which it is apart', () => {
      for (const source of samples) {
        for (const { name, mentions } of actorsOf(source).actors) {
          for (const text of new Set(mentions.map((mention) => mention.text))) {
            if (text === name) continue;
            const actor = read(source, { apart: [[name, text]] }).actors.find((other) => other.name === name);
            assert.ok(actor?.mentions.every((mention) => mention.text !== text), `${text} is ${name}`);
          }
        }
      }
    });
  });

  describe('names that are apart', () => {
    const apart = (source: string, ...pairs: readonly (readonly [string, string])[]) => summary(read(source, { apart: pairs }));

    it('are two people, however alike', () => {
      const source = 'Scott Oduya met Scott Oduya Jr. in Vell. Scott Oduya Jr. left.';
      assert.deepEqual(apart(source, ['Scott Oduya Jr.', 'Scott Oduya']).slice(0, 2), ['scott-oduya: Scott Oduya', 'scott-oduya-jr: Scott Oduya Jr., Scott Oduya Jr.']);
    });

    it('leave a surname to the other who bears it', () => {
      const source = 'Ben Oduya met Adaeze Oduya. Oduya laughed.';
      assert.deepEqual(apart(source), ['ben-oduya: Ben Oduya', 'adaeze-oduya: Adaeze Oduya, Oduya']);
      assert.deepEqual(apart(source, ['Oduya', 'Adaeze Oduya']), ['ben-oduya: Ben Oduya, Oduya', 'adaeze-oduya: Adaeze Oduya']);
      assert.deepEqual(apart(source, ['Oduya', 'Adaeze Oduya'], ['Ben Oduya', 'Oduya']), ['ben-oduya: Ben Oduya', 'adaeze-oduya: Adaeze Oduya', 'oduya: Oduya']);
    });

    it('hold for acronyms and capitals too', () => {
      assert.deepEqual(apart('The Harbour Safety Board (HSB) met. HSB agreed.', ['HSB', 'Harbour Safety Board']), ['harbour-safety-board: Harbour Safety Board', 'hsb: HSB, HSB']);
      const source = 'China agreed. Beijing said it would sign.';
      assert.deepEqual(apart(source), ['china: China, Beijing']);
      assert.deepEqual(apart(source, ['Beijing', 'China']), ['china: China', 'beijing: Beijing']);
    });
  });

  it('gives disjoint mentions whatever is known, ignored and apart', () => {
    const source = 'Harbour Minister Ana Ruiz of Vell Harbour Board met China’s Ministry of Commerce. Ruiz and the VHB told Beijing.';
    const words = source.split(' ');
    const name = fc.tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 4 })).map(([at, n]) => words.slice(at, at + n).join(' ').replace(/[.’].*$/, ''));
    const actor = fc.record({ name, type: fc.constantFrom(null, 'person' as const, 'country' as const, 'organization' as const), aliases: fc.array(name, { maxLength: 2 }) });
    const pairs = fc.array(fc.tuple(name, name), { maxLength: 3 });
    fc.assert(fc.property(fc.array(actor, { maxLength: 4 }), fc.array(name, { maxLength: 2 }), pairs, (actors, ignored, together) => {
      const { mentions } = read(source, { actors: actors.map((one, i) => ({ id: `k${i}`, ...one })), ignored, apart: together });
      mentions.forEach((mention, i) => {
        assert.equal(mention.text, source.slice(mention.start, mention.end));
        assert.ok(mention.start >= (mentions[i - 1]?.end ?? 0), JSON.stringify(mentions));
      });
    }));
  });
});
