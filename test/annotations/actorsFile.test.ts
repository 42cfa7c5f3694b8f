import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { editActorsFile, knownActors, parseActorsFile } from '../../src/annotations/actorsFile';
import type { ActorDecision, ActorsDecisions } from '../../src/annotations/actorsFile';

const FILE = `{
  "version": 1,
  "actors": {
    "Adaeze Oduya": {
      "aliases": [
        "Minister Oduya",
        "the harbour chief"
      ],
      "type": "person"
    },
    "Vell Harbour Board": {
      "aliases": [
        "VHB"
      ]
    }
  },
  "apart": [
    ["Adaeze Oduya", "Ben Oduya"]
  ],
  "ignored": [
    "Blue List"
  ]
}
`;

function decisionsOf(text: string): ActorsDecisions {
  const parsed = parseActorsFile(text);
  assert.ok(parsed.ok, `${JSON.stringify(parsed)}\n${text}`);
  return parsed.actors;
}

function errorsOf(text: string): string[] {
  const parsed = parseActorsFile(text);
  return parsed.ok ? [] : parsed.errors.map((error) => `${error.line + 1}: ${error.message}`);
}

/** Lines that an edit took away (-) and put in (+). */
function difference(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [...old.filter((line) => !now.includes(line)).map((line) => `-${line}`), ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`)];
}

describe('actors.json', () => {
  describe('reading', () => {
    it('gives actors, names that are apart, ignored words', () => {
      const { actors, apart, ignored } = decisionsOf(FILE);
      assert.deepEqual([...actors.keys()], ['Adaeze Oduya', 'Vell Harbour Board']);
      assert.deepEqual({ ...actors.get('Adaeze Oduya') }, { aliases: ['Minister Oduya', 'the harbour chief'], type: 'person' });
      assert.deepEqual([apart, ignored], [[['Adaeze Oduya', 'Ben Oduya']], ['Blue List']]);
    });

    it('takes a blank file, and one with a version only, as one without decisions', () => {
      assert.equal(knownActors(decisionsOf(' \n')), null);
      assert.equal(knownActors(decisionsOf('{ "version": 1 }')), null);
    });

    it('gives the engine each actor with an id of its own', () => {
      const known = knownActors(decisionsOf('{ "version": 1, "actors": { "Dr. Oduya": { "type": "person" }, "Dr Oduya": {} } }'));
      assert.deepEqual(known?.actors, [
        { id: 'dr-oduya', name: 'Dr. Oduya', type: 'person', aliases: [] },
        { id: 'dr-oduya-2', name: 'Dr Oduya', type: null, aliases: [] },
      ]);
    });

    it('accepts comments, a trailing comma and unknown fields', () => {
      const text = '{ "version": 1, // ours\n "team": 3, "actors": { "A B": { "ids": { "wikidata": "Q42", "press": "x" }, "since": 2020 }, } }';
      assert.deepEqual(errorsOf(text), []);
    });

    const wrong: readonly (readonly [what: string, from: string, to: string, message: RegExp])[] = [
      ['broken JSON', '"actors": {', '"actors" {', /^3: The file is not valid JSON/],
      ['a merge conflict', '    "Vell', '<<<<<<< ours\n    "Vell', /^11: A merge conflict is left in the file\.$/],
      ['a wrong type', '"person"', '"human"', /^9: actors > Adaeze Oduya > type: /],
      ['a wrong item of Wikidata', '"type": "person"', '"ids": { "wikidata": "42" }', /^9: .*written as Q and a number/],
      ['a newer version', '"version": 1', '"version": 2', /^2: .*newer version of Claimlens/],
      ['a pair of three', '"Ben Oduya"]', '"Ben Oduya", "C"]', /^18: apart > 0/],
      ['an actor that stands twice', '"Vell Harbour Board"', '"Adaeze Oduya"', /^11: Adaeze Oduya stands twice\.$/],
      ['an alias that stands twice', '"the harbour chief"', '"Minister Oduya"', /^7: Minister Oduya stands twice\.$/],
      ['an alias of two actors', '"VHB"', '"Minister Oduya"', /^13: Minister Oduya is a name of Adaeze Oduya too\.$/],
      ['an alias that is the name of another', '"VHB"', '"Adaeze Oduya"', /^13: Adaeze Oduya is a name of Adaeze Oduya too\.$/],
      ['a name apart from itself', '"Ben Oduya"', '"Adaeze Oduya"', /^18: Adaeze Oduya can't be apart from itself\.$/],
      ['names of one actor apart', '"Ben Oduya"', '"Minister Oduya"', /^18: .*are names of one actor/],
      ['an actor that is ignored', '"Blue List"', '"VHB"', /^21: VHB is a name of Vell Harbour Board/],
      ['a name with blanks around it', '"VHB"', '" VHB"', /^13: .*without blanks/],
      ['an empty name', '"VHB"', '""', /^13: .*must stand on one line/],
      ['__proto__', '"Vell Harbour Board"', '"__proto__"', /^11: This is not the name of an actor\.$/],
      ['two lists of ignored words', '"apart": [\n    ["Adaeze Oduya", "Ben Oduya"]\n  ]', '"ignored": []', /^18: ignored stands twice\.$/],
    ];
    for (const [what, from, to, message] of wrong) {
      it(`refuses ${what}, at its line`, () => assert.match(errorsOf(FILE.replace(from, to))[0] ?? '', message));
    }

    it('survives hostile files, in time that grows with their length', () => {
      assert.equal(parseActorsFile('['.repeat(200_000)).ok, false);
      assert.equal(parseActorsFile(`{ "version": 1, "actors": { "A": ${'{"x":'.repeat(50_000)}`).ok, false);
      const began = performance.now();
      const twice = Array.from({ length: 100_000 }, () => '"A"').join(',\n');
      assert.equal(errorsOf(`{ "version": 1, "actors": { "A": { "aliases": [\n${twice}\n] } } }`).length, 100);
      assert.equal(errorsOf(`{ "version": 1, "ignored": [${'1,\n'.repeat(100_000)}1] }`).length, 100);
      assert.ok(performance.now() - began < 5000, `${performance.now() - began} ms`);
    });

    it('reads any text without throwing', () => {
      fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseActorsFile(text)));
    });
  });

  describe('editing', () => {
    const edited = (text: string, ...decisions: readonly ActorDecision[]) => decisions.reduce(editActorsFile, text);

    it('creates the file', () => {
      assert.equal(edited('', { kind: 'ignore', words: 'Blue List' }), '{\n  "version": 1,\n  "ignored": [\n    "Blue List"\n  ]\n}\n');
      assert.equal(
        edited('', { kind: 'apart', name: 'B', from: 'A' }, { kind: 'rename', name: 'C', to: 'Cee' }),
        '{\n  "version": 1,\n  "actors": {\n    "Cee": {\n      "aliases": [\n        "C"\n      ]\n    }\n  },\n  "apart": [\n    ["A", "B"]\n  ]\n}\n',
      );
    });

    it('adds one line for words that are never an actor, where the alphabet puts it', () => {
      const after = edited(FILE, { kind: 'ignore', words: 'Accord' }, { kind: 'ignore', words: 'Zone' });
      assert.deepEqual(difference(FILE, after), ['-    "Blue List"', '+    "Accord",', '+    "Blue List",', '+    "Zone"']);
      assert.deepEqual(decisionsOf(after).ignored, ['Accord', 'Blue List', 'Zone']);
    });

    it('adds one line for an alias and for a pair', () => {
      assert.deepEqual(
        difference(FILE, edited(FILE, { kind: 'same', name: 'Oduya', as: 'Minister Oduya' })), ['+        "Oduya",']);
      assert.deepEqual(
        difference(FILE, edited(FILE, { kind: 'apart', name: 'Vell', from: 'Vale' })),
        ['-    ["Adaeze Oduya", "Ben Oduya"]', '+    ["Adaeze Oduya", "Ben Oduya"],', '+    ["Vale", "Vell"]']);
    });

    it('sets the type of an actor by any of its names', () => {
      assert.deepEqual(difference(FILE, edited(FILE, { kind: 'type', name: 'VHB', type: 'organization' })),
        ['-      ]', '+      "type": "organization"']);
      assert.deepEqual({ ...decisionsOf(edited(FILE, { kind: 'type', name: 'Norland', type: 'country' })).actors.get('Norland') }, { type: 'country' });
    });

    it('merges an entry into another, with all that it says', () => {
      const text = edited(FILE, { kind: 'type', name: 'VHB', type: 'organization' }).replace('"VHB"', '"VHB", "the Board"')
        .replace('"type": "organization"', '"type": "organization",\n      "ids": { "wikidata": "Q7" },\n      "note": "Since 1990.",\n      "desk": 4');
      const { actors } = decisionsOf(edited(text, { kind: 'same', name: 'Vell Harbour Board', as: 'Harbour Board' }));
      assert.deepEqual(JSON.parse(JSON.stringify(actors.get('Harbour Board'))), {
        aliases: ['VHB', 'Vell Harbour Board', 'the Board'], type: 'organization', ids: { wikidata: 'Q7' }, note: 'Since 1990.', desk: 4,
      });
      assert.equal(actors.has('Vell Harbour Board'), false);
    });

    it('takes back what a decision contradicts', () => {
      const same = edited(FILE, { kind: 'same', name: 'Ben Oduya', as: 'Adaeze Oduya' });
      assert.deepEqual(decisionsOf(same).apart, []);
      const apart = edited(same, { kind: 'apart', name: 'Ben Oduya', from: 'Adaeze Oduya' });
      assert.deepEqual(decisionsOf(apart), decisionsOf(FILE));
      assert.deepEqual(decisionsOf(edited(FILE, { kind: 'type', name: 'Blue List', type: 'organization' })).ignored, []);
      assert.deepEqual(decisionsOf(edited(FILE, { kind: 'ignore', words: 'VHB' })).actors.has('Vell Harbour Board'), false);
    });

    it('renames in place and keeps the old name as an alias', () => {
      const after = edited(FILE, { kind: 'rename', name: 'VHB', to: 'Harbour Board of Vell' });
      assert.deepEqual(difference(FILE, after), [
        '-    "Vell Harbour Board": {', '-        "VHB"', '+    "Harbour Board of Vell": {', '+        "VHB",', '+        "Vell Harbour Board"',
      ]);
      const swapped = decisionsOf(edited(FILE, { kind: 'rename', name: 'Vell Harbour Board', to: 'VHB' }));
      assert.deepEqual(swapped.actors.get('VHB')?.aliases, ['Vell Harbour Board']);
    });

    it('changes nothing for a decision that the file holds already', () => {
      const held: readonly ActorDecision[] = [
        { kind: 'ignore', words: 'Blue List' }, { kind: 'type', name: 'Minister Oduya', type: 'person' },
        { kind: 'same', name: 'VHB', as: 'Vell Harbour Board' }, { kind: 'same', name: 'Vell Harbour Board', as: 'VHB' },
        { kind: 'apart', name: 'Ben Oduya', from: 'Adaeze Oduya' }, { kind: 'rename', name: 'VHB', to: 'Vell Harbour Board' },
      ];
      for (const decision of held) assert.equal(edited(FILE, decision), FILE);
    });

    it('keeps comments with what they are about, unknown fields and line ends', () => {
      const text = `{
  // our actors
  "version": 1, "team": [1, 2],
  "ignored": [
    "B", // a list
    // the next is a fund
    "D" /* of theirs */
  ]
}
`.replaceAll('\n', '\r\n');
      const after = edited(text, { kind: 'ignore', words: 'A' }, { kind: 'ignore', words: 'C' }, { kind: 'ignore', words: 'E' });
      assert.deepEqual(after.split('\r\n').slice(3, -2), [
        '  "ignored": [', '    "A",', '    "B", // a list', '    // the next is a fund', '    "C",', '    "D", /* of theirs */', '    "E"', '  ]',
      ]);
      assert.match(after, /\/\/ our actors\r\n {2}"version": 1, "team": \[1, 2\],\r\n/);
      assert.doesNotMatch(after, /[^\r]\n/);
      const without = edited(after, { kind: 'type', name: 'E', type: 'person' }, { kind: 'type', name: 'B', type: 'person' });
      assert.match(without, /"A",\r\n {4}\/\/ the next is a fund\r\n {4}"C",\r\n {4}"D" \/\* of theirs \*\/\r\n {2}\]/);
    });

    it('keeps a list on the one line that somebody wrote it on', () => {
      const text = '{\n  "version": 1,\n  "ignored": ["B", "D"]\n}\n';
      const after = edited(text, { kind: 'ignore', words: 'C' }, { kind: 'ignore', words: 'E' }, { kind: 'type', name: 'B', type: 'person' });
      assert.match(after, /"ignored": \["C", "D", "E"\]/);
      assert.match(edited(text, { kind: 'type', name: 'D', type: 'person' }), /"ignored": \["B"\]/);
    });

    it('refuses a file with errors, names that can be none, and to lose what somebody wrote', () => {
      const refused: readonly (readonly [string, ActorDecision])[] = [
        ['{', { kind: 'ignore', words: 'A' }],
        [FILE, { kind: 'ignore', words: ' A' }],
        [FILE, { kind: 'ignore', words: '' }],
        [FILE, { kind: 'type', name: '__proto__', type: 'person' }],
        [FILE, { kind: 'rename', name: 'VHB', to: 'two\nlines' }],
        [FILE, { kind: 'rename', name: 'VHB', to: 'Minister Oduya' }],
        [FILE, { kind: 'ignore', words: 'Vell Harbour Board' }],
        [FILE, { kind: 'apart', name: 'A', from: 'A' }],
      ];
      for (const [text, decision] of refused) assert.throws(() => editActorsFile(text, decision), RangeError, JSON.stringify(decision));
    });
  });

  describe('any decisions', () => {
    const name = fc.oneof(
      fc.constantFrom('Adaeze Oduya', 'Minister Oduya', 'Vell Harbour Board', 'VHB', 'Blue List', 'constructor', 'toString', '"', '\\', '//', ','),
      fc.string({ minLength: 1, maxLength: 6 }).filter((text) => /^\S(?:[^\r\n]*\S)?$/.test(text)),
    ).filter((text) => text !== '__proto__');
    const decision: fc.Arbitrary<ActorDecision> = fc.oneof(
      fc.record({ kind: fc.constant('ignore' as const), words: name }),
      fc.record({ kind: fc.constant('type' as const), name, type: fc.constantFrom('person' as const, 'country' as const) }),
      fc.record({ kind: fc.constant('same' as const), name, as: name }),
      fc.record({ kind: fc.constant('apart' as const), name, from: name }),
      fc.record({ kind: fc.constant('rename' as const), name, to: name }),
    );
    const start = fc.constantFrom('', FILE, FILE.replaceAll('\n', '\r\n'), FILE.replaceAll(/\s+/g, ' '), '{"version":1}', '\t{"version":1,"ignored":[/*none*/]}');

    const holds = ({ actors, apart, ignored }: ActorsDecisions, d: ActorDecision): boolean => {
      const owner = (words: string) => [...actors].find(([key, { aliases }]) => key === words || aliases?.includes(words))?.[0];
      switch (d.kind) {
        case 'ignore': return ignored.includes(d.words) && owner(d.words) === undefined;
        case 'type': return actors.get(owner(d.name) ?? '')?.type === d.type;
        case 'same': return d.name === d.as || (owner(d.name) !== undefined && owner(d.name) === owner(d.as));
        case 'apart': return apart.some((pair) => pair.includes(d.name) && pair.includes(d.from)) && (owner(d.name) === undefined || owner(d.name) !== owner(d.from));
        case 'rename': return d.name === d.to || (actors.has(d.to) && owner(d.name) === d.to);
      }
    };

    it('leave a good file in which the last one holds, and are idempotent', () => {
      fc.assert(fc.property(start, fc.array(decision, { maxLength: 12 }), (text, decisions) => {
        for (const d of decisions) {
          let next: string;
          try {
            next = editActorsFile(text, d);
          } catch (error) {
            assert.ok(error instanceof RangeError);
            continue;
          }
          assert.ok(holds(decisionsOf(next), d), `${JSON.stringify(d)}\n${next}`);
          assert.equal(editActorsFile(next, d), next);
          text = next;
        }
      }), { numRuns: 300 });
    });

    it('keep comments and unknown fields', () => {
      const mine = FILE.replace('"version": 1,', '"version": 1, // one\n  "team": { "desk": [1, 2] },')
        .replace('"type": "person"', '"type": "person", // two\n      "since": 2020');
      const others = decision.filter((d) => !JSON.stringify(d).includes('Oduya'));
      fc.assert(fc.property(fc.array(others, { maxLength: 8 }), (decisions) => {
        let text = mine;
        for (const d of decisions) {
          try {
            text = editActorsFile(text, d);
          } catch (error) {
            assert.ok(error instanceof RangeError);
          }
        }
        for (const kept of ['// one', '"team": { "desk": [1, 2] }', '// two', '"since": 2020']) assert.ok(text.includes(kept), text);
      }));
    });

    it('give the same bytes in either order, when they are about different names', () => {
      const names = fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z]{1,5}x$/), { minLength: 2, maxLength: 8 });
      fc.assert(fc.property(names, fc.constantFrom('ignore', 'type', 'same'), (words, kind) => {
        const decisions = words.map((w): ActorDecision => (
          kind === 'ignore' ? { kind, words: w } : kind === 'type' ? { kind, name: w, type: 'group' } : { kind: 'same', name: w, as: 'VHB' }));
        assert.equal(edited(FILE, ...decisions), edited(FILE, ...[...decisions].reverse()));
      }));
    });

    function edited(text: string, ...decisions: readonly ActorDecision[]): string {
      return decisions.reduce(editActorsFile, text);
    }
  });
});
