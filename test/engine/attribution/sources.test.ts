import { strict as assert } from 'node:assert';
import { attributionsOf, check } from './check';
import type { Block } from '../../../src/engine/analysis';

describe('according to', () => {
  it('in front, behind, in the middle', () => {
    check('[cue:According to] [speaker:the harbour office], [content:traffic fell by a third].');
    check('[content:Traffic fell by a third], [cue:according to] [speaker:the harbour office].');
    check('[content:Traffic], [cue:according to] [speaker:the harbour office], [content:fell by a third].');
  });

  it('a medium that carries what somebody else said', () => {
    check('According to [medium:the Coastal Times], [speaker:Norlund] [cue:asserted] [content:that its fleet was ready].');
  });

  it('as somebody put it', () => {
    check('As [speaker:the mayor] [cue:noted], [content:the pier was built for sail].');
  });

  it('near-miss: things done according to a plan', () => {
    const found = attributionsOf('Everything went according to plan.');
    assert.ok(found.every((a) => a.confidence <= 0.95));
  });
});

describe('addressee and venue', () => {
  it('told an outlet', () => {
    check('[content:“We are ready,”] [speaker:Reyl] [cue:told] [to:the Coastal Times].');
  });

  it('warned somebody that', () => {
    check('[speaker:Norlund] has [cue:warned] [to:the council] [content:that talks will fail].');
  });

  it('in an interview with', () => {
    const [quote] = check('[content:“We are ready,”] [speaker:Reyl] [cue:said] [venue:in a separate interview with Radio Norlund].');
    assert.equal(quote?.venue?.kind, 'interview');
    assert.equal(quote.venue.name, 'Radio Norlund');
  });

  it('in a post on, before the cue', () => {
    const [quote] = check('[venue:In a post on Facebook], [speaker:Reyl] [cue:wrote], [content:“The pier stays.”]');
    assert.equal(quote?.venue?.kind, 'post');
  });

  it('speaking at an event', () => {
    const [quote] = check('Speaking [venue:at a harbour conference], [speaker:Reyl] [cue:confirmed] [content:that the pier would stay].');
    assert.equal(quote?.venue?.kind, 'event');
  });

  it('near-miss: a day is no venue', () => {
    const [quote] = check('[speaker:Reyl] [cue:said] on Monday [content:that the pier would stay].');
    assert.equal(quote?.venue, null);
  });
});

describe('questions', () => {
  it('responding to a question from a medium: who answers speaks', () => {
    check('Responding to a question from Radio Norlund, [speaker:Reyl] repeated himself, [cue:saying] [content:that the pier would stay].');
  });

  it('asked in passing: the question has no speaker', () => {
    const found = attributionsOf('Asked whether the pier would stay, Reyl said nothing had changed.');
    assert.deepEqual(found.map((a) => a.speakerPhrase?.text ?? null), [null, 'Reyl']);
  });

  it('transcripts: who opens several paragraphs with a colon', () => {
    check('[speaker:Ilves][cue::] [content:Was the pier safe in the winter?]\n\n[speaker:Reyl][cue::] [content:It was safe enough for the gulls.]\n\n'
      + '[speaker:Ilves][cue::] [content:And for the rest of us in town?]\n\n[speaker:Reyl][cue::] [content:I would have waited for the spring.]');
  });
});

describe('headlines', () => {
  it('name and colon, and the plain present', () => {
    const text = 'Ilves: Harbour Will Reopen Before the Summer';
    const found = attributionsOf(text, [{ kind: 'headline', start: 0, end: text.length, embed: null }]);
    assert.deepEqual(found.map((a) => [a.speakerPhrase?.text, text.slice(a.fragments[0]?.start, a.fragments[0]?.end)]), [
      ['Ilves', 'Harbour Will Reopen Before the Summer'],
    ]);
  });
});

describe('embedded posts', () => {
  const lines: readonly (readonly [Block['kind'], string])[] = [
    ['embed', 'The harbour is open. Come and see the new… pic.twitter.com/abc'],
    ['advertisement', 'Subscribe to our newsletter'],
    ['embed', 'All piers, all day.'],
    ['signature', '— Harbour Office (@harbour) May 3, 2031'],
  ];
  const text = lines.map(([, line]) => line).join('\n');
  let at = 0;
  const blocks: Block[] = lines.map(([kind, line]) => {
    const start = at;
    at += line.length + 1;
    return { kind, start, end: start + line.length, embed: 1 };
  });

  it('one direct quotation without marks; the signature names the speaker', () => {
    const found = attributionsOf(text, blocks);
    assert.equal(found.length, 1);
    assert.equal(found[0]?.kind, 'direct');
    assert.equal(found[0].speakerPhrase?.text, 'Harbour Office');
    assert.deepEqual(found[0].fragments.map((f) => text.slice(f.start, f.end)), ['The harbour is open. Come and see the new…', 'All piers, all day.']);
  });
});

describe('blocks without speech', () => {
  it('no content from disclaimers and captions', () => {
    const text = 'The editors said that this page is for information.';
    for (const kind of ['disclaimer', 'caption', 'byline', 'advertisement'] as const) {
      assert.equal(attributionsOf(text, [{ kind, start: 0, end: text.length, embed: null }]).length, 0);
    }
  });
});

describe('who said that who said', () => {
  it('is nested', () => {
    const found = attributionsOf('“Okafor told me that the pier was rotten,” Reyl said.');
    const inner = found.find((a) => a.cue?.text === 'told');
    assert.ok(inner && inner.within >= 0);
    assert.equal(found[inner.within]?.cue?.text, 'said');
  });
});

describe('what anybody might say', () => {
  it('has no speaker', () => {
    check('It is important to [cue:note] [content:that the pier was never safe].');
    check('That means [cue:admitting] [content:that the pier was never safe].');
  });

  it('near-miss: “it” for somebody', () => {
    check('[speaker:It] wants to [cue:say] [content:that the pier was never safe].');
  });
});

describe('subjects of several phrases', () => {
  it('begin where the clause does', () => {
    check('[speaker:A man in a red coat] [cue:said] [content:the pier was closed].');
    check('[speaker:Officials at the ministry] [cue:said] [content:the pier was closed].');
    check('[speaker:The head of the union at the plant] [cue:said] [content:the pier was closed].');
    check('[speaker:People living near the pier] [cue:said] [content:it was closed].');
    check('[speaker:Two of her aides] [cue:said] [content:the pier was closed].');
    check('[speaker:Six in 10] [cue:said] [content:the pier was closed].');
    check('On Monday, [speaker:Ilves and her husband] [cue:said] [content:the pier was closed].');
  });

  it('with an age behind an opening', () => {
    check('In an interview, [speaker:Mara Ilves], 42, a pilot, [cue:said] [content:the pier was closed].');
  });

  it('near-misses: the object of the clause before', () => {
    check('He met Ilves and [speaker:the mayor] [cue:said] [content:the pier was closed].');
    check('The boat left, and [speaker:her husband] [cue:said] [content:the pier was closed].');
  });
});

describe('who said it to whom is named', () => {
  it('according to one, quoting another', () => {
    check('[cue:According to] [medium:the Herald], citing [speaker:officials at the port], [content:the pier was closed].');
    check('[cue:According to] [speaker:the Herald], an old paper, [content:the pier was closed].');
  });

  it('whoever is cited by name has not been said', () => {
    check('They met late, quoting the Elswick Herald.');
    check('[speaker:The mayor] left, [cue:citing] [content:poor health].');
  });

  it('an announcement by somebody', () => {
    check('They met after the [cue:announcement by [speaker:Reyl]] [content:that she had left].');
  });

  it('what opens with a participle tells how, not what', () => {
    check('[cue:Calling] [content:it a plan that had been “ages in the making,”] [speaker:Reyl] [cue:explained] [content:the reason for the pier].');
  });
});

describe('according to, without a comma', () => {
  it('the clause starts behind the source', () => {
    check('[cue:According to] [speaker:the ministry] [content:over 40 boats have been lost near Elswick, Tano].');
    check('[content:Prices], [cue:according to] [speaker:the ministry], [content:will fall].');
    check('[content:Reyl, a 12-year veteran, remained in stable condition], [cue:according to] [speaker:his wife], Mara Reyl.');
    check('[cue:According to] [speaker:people] who saw it, [content:the pier was closed].');
  });
});

describe('who reports what somebody else has said', () => {
  it('a quotation that has a cue of its own belongs to a whole that is reported', () => {
    check('[content:[speaker:One letter] [cue:said]: [content:“The pier is ours,”]] [cue:according to] [speaker:the council].');
    check('[content:The mayor was late, and [speaker:Reyl] [cue:said], [content:“No comment,”]] [speaker:the Herald] [cue:reported].');
  });

  it('what is no clause of its own stays within the report', () => {
    check('[cue:According to] [speaker:the Herald], [content:[speaker:Reyl] [cue:praised] [content:the crews]].');
  });

  it('“according to” behind “that”', () => {
    check('The Herald has learned that [cue:according to] [speaker:a memo], [content:the pier is being closed].');
  });

  it('near-misses: a quotation in a fronted clause, whoever was told', () => {
    check('When [speaker:somebody] [cue:shouted], [content:“Norlund,”] [speaker:Reyl] [cue:joked], [content:“Come up here!”]');
    check('She was called in and [cue:told] [content:that the pier was closed].');
    check('[speaker:She] was late and [cue:told] [to:the crew] [content:that the pier was closed].');
  });
});

describe('signed quotations', () => {
  it('a dash and a name behind a quotation that is a paragraph', () => {
    check('[content:“It is a long game, and we play it.”] — [speaker:Mara Ilves], engineer');
    check('The pier closed.\n\n[content:“It is a long game, and we play it.”]\n\n— [speaker:Mara Ilves]');
  });

  it('near-misses: the sentence goes on, a list', () => {
    check('[content:“It is a long game, and we play it.”]\n\n- The yard closed.');
    check('[content:“It is a long game, and we play it”] – Ilves left the hall.');
  });
});
