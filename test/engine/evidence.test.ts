import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { analyse } from '../../src/engine/analyse';
import type { Analysis, Mention } from '../../src/engine/analysis';
import type { AnalyseOptions } from '../../src/engine/options';
import { parseMarked } from '../marked';

/**
 * Each mention marked `[rests:…]` rests on the words marked `[on:…]`, on those with the same `to` where a case has several;
 * one marked `[bare:…]` rests on its own words alone.
 */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'pronouns take up the name nearest before': [
    'Ana Ruiz left the port. [on:Tom Oduya] stayed in his office. [rests:He] said it was late.',
    'Ana Ruiz met Lena Park. [on:Ruiz] spoke first. [rests:She] said it was late. [rests:She] added that she would stay.',
    'Kenya met Uganda. It rained. If [on:Uganda] raises [rests:its] tariffs, roads close, [rests:it] said.',
    'Marco Weber waved. At [rests:her] shop by the road, [on:Lena Park] counts coins.',
    'Zorvex sank a well. [on:Zorvex insiders] watched the drill fail. [rests:They] said the bit was worn.',
    'Tom Oduya left. Marco Weber met [on:Lena Park], [rests:who] said it was late.',
  ],
  'pronouns take up a description where there is no name': [
    '[on:A senior fellow at the institute] said it was late. [rests:He] said the road was closed.',
  ],
  'pronouns in quotations take up whom the article says to speak': [
    '“[rests:I] saw [rests:my] boat,” said [on:Ana Ruiz]. Tom Oduya left.',
    'Tom Oduya met [on:Ana Ruiz]. “[rests:I] saw my boat,” [rests:she] said.',
    '“[rests:We] are ready,” [on:the Ministry of Health] said.',
    'The Harbour Board met. “[rests:We] are ready,” said [on:Harbour Board] spokeswoman Ana Ruiz.',
  ],
  'descriptions take up the role that the article states, else the name': [
    '[on:Treasury Secretary] Ana Ruiz met Tom Oduya. It rained. [rests:The secretary] said it was late.',
    'Ana Ruiz, [on:treasury secretary], met Tom Oduya. Ruiz spoke. [rests:The treasury chief] said it was late.',
    'The [on:Ministry of Health] waited. Ana Ruiz left. [rests:The ministry] said it was late.',
    '[on:Zorvex Holdings Ltd.] closed a pit. [rests:The company] said it was late.',
    'Ana Ruiz left. [on:Tom Oduya] spoke to a crowd in Nairobi on Monday. [rests:The senator] said it was late.',
  ],
  'descriptions with a name in them rest on it': [
    '[rests:The [on:Kenyan] government] said it was late.',
    'Kenya waited. [rests:A statement] from [on:Zorvex Ltd.] said it was late.',
    'Tom Oduya met [on:Ana Ruiz]. [rests:Her lawyer] said it was late.',
  ],
  'descriptions of those who have no name rest on nothing before': [
    'Ana Ruiz left. [bare:A dock worker] said it was late.',
    'Kenya waited. [bare:Two dock workers from Tano] said it was late.',
    '[bare:Campaigners] said the bit was worn. Kenya waited. “No,” they said.',
    '[on:Campaigners] said it was late. Kenya waited. [rests:Campaigners] said it was too late.',
  ],
  'shorter names take up the full name last before, else the one that follows': [
    '[rests:Ruiz] to leave\n\n[on:Ana Ruiz] leaves the port in May.',
    '[on to=a:Ana Ruiz] left early. [rests to=a:Ruiz] was tired. Her brother [on to=b:Marco Ruiz] stayed. [rests to=b:Ruiz] made tea.',
    'Lena Park met [on:Osric Dane]. “Nobody asked,” [rests:Dane] told reporters. [bare:Danish] officials left.',
    'The [on:Church of Quorvale] met Lena Park. The [rests:Church] has two halls.',
    '[on:Lena Paris] left the ship. [rests:Paris] claims she was ill.',
  ],
  'acronyms take up the name in full, whatever name stands before them': [
    'The [on:Harbour Safety Agency] ([rests:HSA]) met. Zorvex Ltd. waited. The [rests:HSA] agreed.',
    'Zorvex Ltd. waited. The agency agreed with [rests:TWU], the [on:Tano Workers Union], on Monday.',
    'Zorvex Ltd. met the [bare:QVX]. Lena Park left. The [bare:QVX] agreed.',
  ],
  'names behind a role and handles': [
    'Zorvex Ltd. met [on:Harbour Minister] [rests:Ana Ruiz] in May.',
    '— [on:Ana Ruiz] ([rests:@ruiz_news]) March 3.',
  ],
  'capitals rest on the word that makes them act or a place': [
    'Kenya waited. [rests:Nairobi] [on:has] urged calm.',
    'Kenya waited. They [on:urged] [rests:Nairobi] to act.',
    'Kenya waited. They praised [rests:Nairobi][on:’s offer] on Monday.',
    'Kenya waited. Talks were held [on:in] [rests:Nairobi] on Monday.',
    'Kenya waited. Ana Ruiz [on:flew to] [rests:Nairobi] on Monday.',
    'Kenya waited. The [rests:Nairobi] [on:offices] were dark.',
    '[on:[rests:Nairobi] –] Kenya warned its neighbours on Monday that roads would close.',
  ],
  'capitals rest on the name of their country where no word beside them tells': [
    'Uganda closed a road. [on:Kenya] waited for weeks. A letter angered many; [rests:Nairobi], too, was late.',
  ],
};

describe('evidence of mentions', () => {
  for (const [phenomenon, cases] of Object.entries(CASES)) {
    it(phenomenon, () => cases.forEach(check));
  }

  it('takes up a full name that only people know', () => {
    const text = 'The Vell Harbour Board met. The VHB agreed.';
    const options = { actors: { actors: [{ id: 'b', name: 'Vell Harbour Board', type: 'organization' as const, aliases: [] }], ignored: [] } };
    assert.deepEqual(analyse(text, options).actors[0]?.mentions[1]?.evidence, [{ start: 4, end: 22, text: 'Vell Harbour Board' }]);
  });

  it('names the interviewee by the words that introduce them', () => {
    const text = ['Wikihour interviews ant expert Nora Vance', 'She spoke to Wikihour on Monday.', 'What drew you to ants?',
      'I was nine. My father had a jar of them.', 'You have two nests now.', 'I have three. We built the last one in May.'].join('\n\n');
    const said = mentionsOf(analyse(text)).filter(({ rule }) => rule === 'interviewee');
    assert.deepEqual(said.map(({ text: words, evidence }) => `${words}: ${evidence?.[0]?.text}`), [
      'you: Nora Vance', 'I: Nora Vance', 'My: Nora Vance', 'You: Nora Vance', 'I: Nora Vance',
    ]);
  });

  it('lies in the text and is its words, whatever the text and what people know', () => {
    const words = [
      ...'Ana Ruiz Marco Oduya Kenya Kenyan Nairobi in has said the minister Minister of and “ ” he She it its they who , . ( ) HSA I we'.split(' '),
      'Harbour Safety Agency', 'Ministry of Health', 'the ministry', 'the company', 'said that', 'government', '’s', '–', '\n\n', 'What do you do?', '@ruiz',
    ];
    const actors = { actors: [{ id: 'k', name: 'Ana Ruiz', type: null, aliases: ['HSA', 'Nairobi'] }], ignored: ['Oduya'], apart: [['Ruiz', 'Ana Ruiz']] as const };
    fc.assert(fc.property(fc.array(fc.constantFrom(...words), { maxLength: 80 }), fc.boolean(), (picked, isKnown) => {
      const text = picked.join(' ');
      const options: AnalyseOptions = isKnown ? { actors } : {};
      for (const { start, end, evidence, form, rule } of mentionsOf(analyse(text, options))) {
        assert.ok(evidence === undefined || evidence.length > 0, rule);
        assert.ok(evidence || form !== 'pronoun', `${rule} without evidence`);
        for (const span of evidence ?? []) {
          assert.ok(span.start !== start || span.end !== end, `${rule} rests on itself`);
          assert.ok(span.start >= 0 && span.end > span.start && span.end <= text.length, rule);
          assert.deepEqual(span, { start: span.start, end: span.end, text: text.slice(span.start, span.end) }, rule);
        }
      }
    }), { numRuns: 300 });
  });
});

function check(source: string): void {
  const { text, marks } = parseMarked(source);
  const mentions = mentionsOf(analyse(text));
  for (const { label, start, end, text: words, attributes } of marks) {
    if (label === 'on') continue;
    const mention = mentions.find((m) => m.start === start && m.end === end);
    assert.ok(mention, `“${words}” is no mention in: ${text}`);
    const expected = label === 'bare' ? [] : marks.filter((mark) => mark.label === 'on' && mark.attributes['to'] === attributes['to']);
    const found = (mention.evidence ?? []).map((span) => `${span.start} ${span.text}`);
    assert.deepEqual(found, expected.map((mark) => `${mark.start} ${mark.text}`), `“${words}” (${mention.rule}) in: ${text}`);
  }
}

function mentionsOf({ actors }: Analysis): readonly Mention[] {
  return actors.flatMap((actor) => actor.mentions);
}
