import assert from 'node:assert/strict';
import { check } from './check';

describe('direct quotations', () => {
  it('cue after, subject first', () => {
    check('[content:“The bridge will stay closed until spring,”] [speaker:Mara Ilves] [cue:said].');
  });

  it('inverted', () => {
    check('[content:“The bridge will stay closed,”] [cue:said] [speaker:Mara Ilves], who runs the harbour office.');
  });

  it('inverted with a speaker who is described and not named', () => {
    check('[content:“Nobody asked the ferrymen,”] [cue:said] [speaker:a senior adviser at the Harbour Institute].');
  });

  it('split by the cue, going on in the same sentence and in the next', () => {
    check('[content:“We waited,”] [speaker:she] [cue:said], [content:“and nothing came.”] [content:“Nobody even called.”]');
  });

  it('question mark before the cue', () => {
    check('[content:“Who will pay for the dredging?”] [speaker:Reyl] [cue:asked].');
  });

  it('cue before, comma or colon', () => {
    check('[speaker:Ilves] [cue:said], [content:“The tide does not wait.”]');
    check('[speaker:Ilves] [cue:wrote]: [content:“The tide does not wait.”]');
  });

  it('apposition between subject and cue', () => {
    check('[content:“It was a quiet vote,”] [speaker:Tomas Reyl], a former pilot, [cue:recalled].');
  });

  it('a name that looks like a verb', () => {
    check('[content:“It was a quiet vote,”] [speaker:Wade] [cue:said].');
  });

  it('goes on over paragraphs with reopened marks', () => {
    check('[content:“The harbour was ours for two hundred years,”] [speaker:Reyl] [cue:said]. [content:“Then came the cranes.]\n\n[content:“They never left.”]');
  });

  it('a paragraph of its own, announced by a sentence with a colon', () => {
    check('Later that evening [speaker:Ilves] [cue:wrote]:\n\n[content:“We will rebuild every pier that the storm has taken from us.”]');
  });

  it('below a sentence that says who speaks', () => {
    check('[speaker:Ilves] addressed the crews from the pier.\n\n[content:“We will rebuild every pier that the storm has taken from us.”]');
    check('The crews spoke little.\n\nIt rained.\n\n[content:“We will rebuild every pier that the storm has taken from us.”]');
  });

  it('nobody is credited: kept, without a speaker', () => {
    check('[content:“The lights went out and nobody told us anything about it.”]');
  });

  it('near-misses: titles, scare quotes and terms', () => {
    check('The museum opened “Tides of Iron” on Friday.');
    check('The so-called “quiet zone” begins behind the pier.');
    check('He sang “Harbour Lights” twice.');
  });
});

describe('quotations without a cue of their own', () => {
  it('behind an abbreviation that ends the attribution', () => {
    check('[content:“It is late,”] [cue:said] [speaker:Reyl], a pilot from Alto, Calif. [content:“We go on as we did before.”]');
  });

  it('in the next sentence, behind a word or two', () => {
    check('[content:“It is late,”] [speaker:Reyl] [cue:said]. [content:Instead, “we go on as we did before”].');
  });

  it('behind content that they are part of', () => {
    check('[speaker:Reyl] [cue:called] [content:him a “talented man” when he had “to deliver a speech that pleases everybody here”].');
  });

  it('near-misses: a new sentence of somebody else, a new clause', () => {
    const found = check('[speaker:Reyl] [cue:criticised] [content:the plan], and at one point [speaker:the crowd] [cue:shouted] [content:“we go on as we did”].');
    assert.equal(found.length, 2);
  });

  it('a small letter shows that the sentence began before the attribution', () => {
    check('[content:If the yard closes], [speaker:Reyl] [cue:said], [content:“the town will follow it.”]');
    check('On Monday, [speaker:Reyl] [cue:said], [content:“The town will follow it.”]');
    check('Asked on Monday, [speaker:Reyl] [cue:said], [content:“the town will follow it.”]');
  });
});
