import { check } from './check';

describe('indirect and mixed speech', () => {
  it('that-clause', () => {
    check('[speaker:The ministry] [cue:said] [content:that the ferry would return in May].');
  });

  it('bare clause, and a second cue with the same subject', () => {
    check('[speaker:The ministry] [cue:said] [content:the ferry would return in May] and [cue:added] [content:that fares would rise].');
  });

  it('mixed: the whole clause with its quoted words', () => {
    check('[speaker:Ilves] [cue:said] [content:the plan was “a gift to nobody” and would be dropped].');
  });

  it('two quoted fragments in one clause', () => {
    check('[speaker:The ministry] [cue:said] [content:the ferry was “old and tired” and would be “retired with honour”].');
  });

  it('phrase between cue and clause', () => {
    check('[speaker:Ilves] [cue:said] [venue:in a statement] on Tuesday [content:that the port was safe].');
  });

  it('question', () => {
    check('[speaker:Reyl] [cue:asked] [content:whether the pier could hold another winter].');
  });

  it('participles: adding, remarking', () => {
    check('[speaker:Reyl] [cue:said] [content:the pier would hold], [cue:adding] [content:that the crane would not].');
  });

  it('accusing … of, with all that follows', () => {
    check('[speaker:Reyl] left the hall, [cue:accusing] [content:the council of hiding the survey].');
  });

  it('trailing attribution', () => {
    check('[content:The survey had been lost for years], [speaker:the council] [cue:admitted].');
  });

  it('the attribution splits the clause', () => {
    check('[content:The survey], [speaker:Reyl] [cue:said], [content:had been lost for years].');
  });

  it('an opening is no content', () => {
    check('In May, [speaker:Reyl] [cue:said] [content:the survey had been lost].');
    check('After the vote, [speaker:Reyl] [cue:said], [content:“It is done.”]');
  });

  it('subordinate clause: the content ends before the main clause', () => {
    check('While [speaker:Reyl] [cue:said] [content:the pier was safe], the council closed it.');
  });

  it('it after a body, pronouns', () => {
    check('[speaker:It] [cue:said] [content:any deal must rest “on trust and patience”].');
  });

  it('plural and unnamed speakers', () => {
    check('[speaker:Two people familiar with the survey] [cue:said] [content:it had been lost].');
    check('[speaker:Both sides] have [cue:insisted] [content:that they remain open to talks].');
  });

  it('statement as subject', () => {
    check('[content:“All ferries will be inspected before the summer,”] [speaker:the statement] [cue:said].');
  });

  it('near-misses: nouns and participles that look like cues', () => {
    check('The proposed bridge cost twice the estimated sum.');
    check('The coastal states that share the river met in June.');
    check('This indicates that the water is rising.');
  });
});

describe('infinitives and objects', () => {
  it('vow, pledge, decline', () => {
    check('[speaker:Reyl] [cue:vowed] [content:to rebuild the pier].');
    check('[speaker:A spokesman for the council] [cue:declined] [content:to comment].');
  });

  it('urge and call on keep the person', () => {
    check('[speaker:She] [cue:urged] [content:the council to reopen the pier].');
    check('[speaker:The union] [cue:called on] [content:shipowners to “share the burden”].');
  });

  it('tell and ask leave the person out', () => {
    check('[speaker:She] [cue:told] [to:the crew] [content:to wait].');
  });

  it('blame, describe, defend, with the object', () => {
    check('[speaker:Reyl] [cue:blamed] [content:the council for the delay].');
    check('[speaker:Reyl] [cue:described] [content:the deal as a “step forward,”] but [cue:warned] [content:that winter was near].');
    check('[speaker:Norlund] [cue:defended] [content:the ban as a measure of last resort].');
  });

  it('cues of several words', () => {
    check('[speaker:Norlund] has [cue:made it clear] [content:that it will not talk “under threat”].');
    check('[speaker:Reyl] [cue:voiced optimism about] [content:the repairs].');
    check('[speaker:The report] [cue:pointed out] [content:that the crane was new].');
  });

  it('nominal cues', () => {
    check('Few believed [speaker:her] [cue:claim] [content:that the survey was lost].');
  });
});
