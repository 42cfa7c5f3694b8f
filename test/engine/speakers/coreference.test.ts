import { strict as assert } from 'node:assert';
import { analyse } from '../../../src/engine/analyse';

/** The pronouns and nominals of an article with the actor whom each means: "she ana-ruiz". */
function links(text: string, form = 'pronoun'): readonly string[] {
  const all = analyse(text).actors.flatMap(({ id, mentions }) => mentions.map((mention) => ({ ...mention, id })));
  const wanted = all.filter((mention) => mention.form === form).sort((a, b) => a.start - b.start);
  return wanted.map(({ text: words, id }) => `${words} ${id}`);
}

const CASES: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'the subject of the main clause behind an opening clause': [
    ['While Tom Oduya waited, Marco Weber signed. He said it was late.', ['He marco-weber']],
    ['Tom Oduya waited while Marco Weber signed. He said it was late.', ['He tom-oduya']],
  ],
  'what stands before a role, and places, are no subjects': [
    ['Oduya campaign manager Lena Park met Ana Ruiz on Monday. She said it was late.', ['She lena-park']],
    ['As for Tom Oduya, he said it was late.', ['he tom-oduya']],
  ],
  'the speaker of a moment ago, unless the article has gone on': [
    ['Tom Oduya praised Marco Weber. “No,” Oduya said. “Go,” he added.', ['he tom-oduya']],
    ['“No,” Tom Oduya said. The rain fell. Marco Weber opened the gate. The rain stopped. “Go,” he said.', ['he marco-weber']],
  ],
  'who is spoken of in front of a trailing verb does not speak': [
    ['“No,” Marco Weber said. The road needs Tom Oduya, he said.', ['he marco-weber']],
  ],
  'a relative without a name': [
    ['Ana Ruiz left the church in May. Her mother stayed. She said nothing for years.', ['Her ana-ruiz']],
    ['Ana Ruiz left the church in May. Her mother, Lena Park, stayed. She said nothing for years.', ['Her ana-ruiz', 'She lena-park']],
    ['Tom Oduya went home to his wife. He said it was late.', ['his tom-oduya', 'He tom-oduya']],
  ],
  'a group without a name becomes an actor when they speak': [
    ['Zorvex insiders watched the drill fail. They said the bit was worn.', ['They zorvex-insiders']],
    ['The drill failed twice in Nairobi. They said the bit was worn.', []],
  ],
  'we, for the body that speaks or that is spoken for': [
    ['“We are ready,” the Ministry of Health said.', ['We ministry-of-health']],
    ['“We are ready,” said Ana Ruiz.', []],
  ],
};

describe('coreference', () => {
  for (const [phenomenon, cases] of Object.entries(CASES)) {
    it(phenomenon, () => cases.forEach(([text, expected]) => assert.deepEqual(links(text), expected, text)));
  }

  it('takes a description in passing for whom the sentences before are about', () => {
    const story = 'Tom Oduya spoke to a crowd in Nairobi on Monday.';
    assert.deepEqual(links(`${story} The Kenyan senator said it was late.`, 'nominal'), ['The Kenyan senator tom-oduya']);
    assert.ok(!links(`${story} The senator from Tano said it was late.`, 'nominal').includes('The senator tom-oduya'));
    assert.ok(!links(`${story} Ana Ruiz met Lena Park. The senator said it was late.`, 'nominal').includes('The senator tom-oduya'));
  });
});

describe('interviews', () => {
  const opening = 'Wikihour interviews ant expert Nora Vance\n\nNora Vance keeps ants. She spoke to Wikihour on Monday.';
  const dialogue = [
    'What drew you to ants?',
    'I was nine. My father had a jar of them, and you could hear them at night.',
    'You have two nests now.',
    'I have three. We built the last one in May.',
    'Do you sell them?',
    'Never. I give them to schools.',
  ];
  const interview = [opening, ...dialogue].join('\n\n');

  it('knows whose turn it is: I in the answers, you in the questions, and nobody for you in the answers', () => {
    assert.deepEqual(links(interview), [
      'She nora-vance', 'you nora-vance', 'I nora-vance', 'My nora-vance', 'You nora-vance', 'I nora-vance',
      'We nora-vance-and-others', 'you nora-vance', 'I nora-vance',
    ]);
  });

  it('calls we by the words of the article where it has them', () => {
    const withColleagues = interview.replace('Nora Vance keeps ants.', 'Vance and her colleagues keep ants.');
    assert.ok(links(withColleagues).includes('We vance-and-her-colleagues'));
  });

  it('leaves articles alone that ask their readers questions', () => {
    const essay = ['Ana Ruiz left', 'Ana Ruiz left the port in May.', 'What can you do?', 'Read the plan.', 'Will it help you?', 'It may.',
      'Do you care?', 'The port does.'].join('\n\n');
    assert.deepEqual(links(essay), []);
    const column = `Why Ana Ruiz left\n\nI met Ana Ruiz in May. I liked my walk with her.\n\nShe left.`;
    assert.deepEqual(links(column).filter((link) => /^(?:I|my) /.test(link)), []);
  });

  it('is linear in the length of an endless interview', () => {
    const text = `${opening}\n\n${'What do you do?\n\nI wait. We wait.\n\n'.repeat(4000)}`;
    assert.ok(links(text).length > 4000);
  });
});
