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
