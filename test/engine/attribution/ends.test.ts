import { check } from './check';

describe('where content ends', () => {
  it('infinitives: what the speaker does next, and what a comma sets off', () => {
    check('[speaker:Reyl] [cue:vowed] [content:to rebuild the pier] and left the hall.');
    check('[speaker:Reyl] has [cue:pledged] [content:to rebuild the pier], drawing applause from the crews.');
    check('[speaker:Reyl] [cue:vowed] [content:to rebuild the pier and paint it].');
  });

  it('objects: lists, reasons and what “including” adds stay', () => {
    check('[speaker:Reyl] [cue:criticised] [content:several of the plans, including the tunnel].');
    check('[speaker:Reyl] [cue:attacked] [content:the owners for remarks made this week about the crew].');
    check('[speaker:Reyl] [cue:criticised] [content:the plan] and said nothing more.');
    check('[speaker:Reyl] [cue:praised] [content:the crew] at a rally.');
    check('[speaker:Norlund] [cue:announced] [content:an end to the limits imposed in October].');
  });

  it('the same speaker goes on with a cue of another kind', () => {
    check('[speaker:Reyl] [cue:says] [content:the pier is safe], but [cue:insists] [content:the crane is not].');
    check('[speaker:Reyl] [cue:said] [content:the pier was safe] while [cue:adding] [content:that the crane was not].');
  });

  it('a participle that belongs to the reported act stays inside; others are statements of their own', () => {
    check('[speaker:The ministry] [cue:said] [content:it had “written twice” to the owners, [cue:urging] [content:them to “pay at once”]].');
    check('[speaker:The ministry] [cue:said] [content:the owners had not paid], [cue:accusing] [content:them of delay].');
  });

  it('the article’s remarks on what was said', () => {
    check('[speaker:Reyl] [cue:said] [content:the pier was safe], drawing laughter from the crews.');
    check('[speaker:Reyl] [cue:said] [content:the pier was safe], a claim he made twice.');
    check('[speaker:Reyl] [cue:said] [content:the pier was safe], in an interview with Radio Norlund.');
    check('[speaker:Reyl] [cue:said] [content:the pier was safe], however it looked.');
  });

  it('the speaker does something else behind “but”', () => {
    check('[speaker:Reyl] [cue:said] [content:the pier was safe], but stayed away from it.');
    check('[speaker:Reyl] [cue:said] [content:the pier was safe, but not the crane].');
    check('[speaker:Reyl] [cue:said] [content:the pier was safe, but would not last].');
  });

  it('near-miss: a participle that goes on with the report', () => {
    check('[speaker:Reyl] [cue:said] [content:the pier was closed, leaving the crews without work].');
  });

  it('dashes in pairs do not end a clause', () => {
    check('[speaker:Reyl] [cue:said] [content:the crane – a gift that nobody wanted – and the pier would go].');
  });

  it('openings: the main clause follows the comma', () => {
    check('However, while [speaker:Reyl] [cue:says] [content:the pier is safe], they closed it.');
    check('When [speaker:Reyl], the master, [cue:said] [content:that the pier was “safe,”] both ferries left.');
  });
});

describe('reports around their attribution', () => {
  it('an opening before a split report belongs to it', () => {
    check('[content:In his district], [speaker:Reyl] [cue:said], [content:most piers are safe].');
    check('[content:In all, the crews repaired twelve piers], [speaker:the report] [cue:said].');
  });

  it('near-miss: an opening before a quotation does not', () => {
    check('In May, [speaker:she] [cue:said], [content:“The pier had closed.”]');
  });

  it('the report goes on with an infinitive or “but”', () => {
    check('[content:It is his duty], [speaker:Reyl] [cue:said], [content:to warn the crews].');
    check('[content:The pier is old], [speaker:they] [cue:say], [content:but it still holds].');
  });

  it('contact clauses: the relative pronoun is left out', () => {
    check('It was [content:a plan] [speaker:officials] [cue:said] [content:would cost the port dearly].');
  });

  it('what the tagger takes for no verb', () => {
    check('[speaker:He] [cue:said] [content:no to the tunnel].');
    check('[speaker:The council] [cue:said] [content:[speaker:it] [cue:determined] [content:that the pier was safe]].');
  });

  it('called X Y, whatever stands between', () => {
    check('[speaker:Ilves], a former mayor, [cue:called] [content:the tunnel a reason to leave].');
    check('[speaker:He] [cue:called] [content:her a friend of the port].');
  });

  it('asked X about Y, pointed to X, her claim is that', () => {
    check('[speaker:A reporter] [cue:asked] [to:the mayor] about [content:the crane].');
    check('[speaker:Reyl] [cue:pointed to] [content:the cracks in the pier].');
    check('[speaker:Her] boldest [cue:claim] is [content:that the survey was forged].');
  });

  it('plurals that look like verbs', () => {
    check('[speaker:The ministry] [cue:announced] [content:new controls on river trade].');
  });
});

describe('where content ends: what others do, and what comes next', () => {
  it('objects: a verb behind “and”, a bracket that turns, a colon within a number', () => {
    check('[speaker:Reyl] [cue:called] [content:his rival a “coward”] and made no friends on the pier.');
    check('[speaker:Reyl] [cue:called] [content:the crews “idle”] (although he had hired them).');
    check('[speaker:Reyl], [cue:citing] [content:Exodus 18:21 (“select able men”)], left the hall.');
    check('[speaker:Reyl] [cue:accused] [content:the yard of fraud by using the word “safe” twice].');
  });

  it('a participle between its subject and the main verb', () => {
    check('[speaker:The mayor], [cue:saying] [content:the pier was safe], left the hall.');
    check('On Friday, [speaker:the mayor], [cue:citing] [content:a lack of “time,”] left the hall.');
  });

  it('a participle with its own subject', () => {
    check('Both wrote again – [speaker:Reyl] [cue:saying] [content:he was “ready”] and [speaker:Norlund] [cue:calling] [content:it a “start”].');
  });

  it('others say something else', () => {
    check('[speaker:Three-quarters of the crews] [cue:said] [content:they were worried], and [speaker:more than 4 in 10] [cue:said] [content:the pier was safe].');
    check('[speaker:One in three] [cue:said] [content:the pier was safe] and [speaker:one in four] [cue:said] [content:it was not].');
    check('[speaker:Reyl] [cue:said] [content:the pier and 40 boats were safe].');
  });

  it('what a statement goes on to say', () => {
    check('[speaker:Reyl] issued a statement [cue:saying] [content:the pier was “dead”] and [cue:said] [content:boats would stay away].');
  });

  it('fronted clauses', () => {
    check('Where [speaker:she] used to [cue:boast] [content:that the pier was “safe,”] on Tuesday she left it.');
    check('Friend or not, when [speaker:a captain] [cue:says] [content:that the crew is “idle,”] he is wrong.');
  });
});
