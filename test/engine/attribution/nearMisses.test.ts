import assert from 'node:assert/strict';
import { attributionsOf, check } from './check';

describe('words that look like reporting and are not', () => {
  it('who wants no name in the article has said nothing', () => {
    check('[content:The port is quiet], [cue:said] [speaker:a farmer] who asked not to be named.');
    check('A clerk refused to be identified. Her sister declined to be named.');
    check('[speaker:An aide] [cue:confirmed] [content:the visit] on condition of anonymity.');
  });

  it('what is not said is no question, only the refusal counts', () => {
    check('[speaker:The council] [cue:declined] [content:to say what the crane had cost].');
  });

  it('participles before a noun', () => {
    check('The newly announced understanding calmed the islands.');
    check('In a square now called Harbour Place, they met.');
  });

  it('continue, add, press and the United States', () => {
    check('The ferry will continue to run in winter.');
    check('As the line of boats continued, fares fell.');
    check('As [speaker:Reyl] [cue:noted], [content:fares fell].');
    check('The rain arrived, adding to the misery of the crews.');
    check('The council press secretary to the mayor left in May.');
    check('The United States Court of the Islands sits in spring.');
    check('[content:“We will wait,”] [speaker:Reyl] [cue:continued].');
  });

  it('what somebody thinks within their own words', () => {
    check('[content:“I think it is late,”] [speaker:Mara Reyl] [cue:said].');
  });

  it('floods that claim lives, prices that move by points', () => {
    check('The flood claimed at least 20 lives in the islands.');
    check('A fever claiming thousands of young lives every year came back.');
    check('The harbour index rose 54 points to 6038 on Friday.');
    check('“Old Harbour” is a play called “Pilots,” written by a troupe of clerks, that skewers the yard.');
    check('Reyl called the office four times, and her sister twice.');
    check('To Reyl, who has seen many of them, Tuesday marked a turning point.');
    check('[speaker:Reyl] [cue:claimed] [content:lives were saved by the dyke].');
    check('[speaker:Reyl] [cue:points to] [content:a fall in fares].');
  });

  it('a name that opens a sentence, a heading that looks like an order', () => {
    check('Declared candidates of the islands met in Port Elswick.');
  });

  it('a noun that looks like a verb in a subordinate clause', () => {
    check('[speaker:Reyl] [cue:made it clear] [content:that the yard will not pay, unless the islands meet rules on noise].');
    check('[content:The yard will not pay], [speaker:Reyl] [cue:ruled].');
  });

  it('relative clauses and participles of a noun', () => {
    check('The reports that track the tides are printed in May.');
    check('On Tuesday, a book written by Reyl came out.');
    check('It was the summer of the council, which wrote the rules for boats.');
    check('On Friday morning, the third day of the fair, Reyl told a joke.');
  });

  it('nouns with another link', () => {
    check('She paid a social call on the harbour master.');
  });

  it('a title is no speech', () => {
    check('On the show “Early Hours,” [speaker:Reyl] [cue:said] [content:the pier was safe].');
  });
});

describe('datelines', () => {
  const contentOf = (text: string) => attributionsOf(text).flatMap((a) => a.fragments.map((f) => text.slice(f.start, f.end)));
  const speakerOf = (text: string) => attributionsOf(text).map(({ speakerPhrase }) => speakerPhrase?.text);

  it('the report begins behind them', () => {
    assert.deepEqual(contentOf('PORT ELSWICK – The bridge will open in May, said Reyl.'), ['The bridge will open in May']);
    assert.deepEqual(speakerOf('Nairobi: Harbour master Anna Reyl said the bridge was safe.'), ['Harbour master Anna Reyl']);
  });

  it('near-miss: a table of counts, a line with an address', () => {
    assert.deepEqual(contentOf('REYL: 547.\n\nILVES: 46.\n\nREYL: 12.'), []);
    assert.deepEqual(contentOf('The crews met.\n\nEMAIL: the clerk will answer.'), []);
  });

  it('near-miss: a name with a colon in a transcript keeps its words', () => {
    assert.deepEqual(contentOf('REYL: We are done.\n\nILVES: So are we.\n\nREYL: Then go.').length, 3);
  });
});
