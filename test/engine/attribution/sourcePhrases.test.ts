import { check } from './check';

describe('phrases that say whose words those beside them are', () => {
  it('per somebody, in the words of, by one’s account, in one’s telling', () => {
    check('[content:The boat was last seen near the pier], [cue:per] [speaker:a news release].');
    check('[cue:Per] [speaker:Reyl], [content:it was late].');
    check('[cue:In the words of] [speaker:Ana Ilves], [content:it was late].');
    check('[content:It was], [cue:in the words of] [speaker:Ana Ilves], [content:a “bad day.”]');
    check('[cue:By [speaker:his] own account], [content:Reyl drank six beers].');
    check('[content:The water has cost them $2,870], [cue:by [speaker:her] count].');
    check('[cue:In [speaker:Reyl]’s telling], [content:the fight was over in seconds].');
  });

  it('in one’s view, as one puts it', () => {
    check('[cue:In [speaker:Reyl]’s view], [content:the law is old].');
    check('As [speaker:Reyl] [cue:put it], [content:“It is old.”]');
    check('[content:The law is doomed], as [speaker:Reyl] [cue:sees it].');
  });

  it('near-misses: rates, other counts, and words of other kinds', () => {
    check('It costs 80 cents per mile.');
    check('It fell by that count.');
    check('She chose her words with care.');
    check('He opened his own account in May.');
  });
});

describe('what records and studies show', () => {
  it('whatever the words look like', () => {
    check('[speaker:Court records] [cue:show] [content:Reyl was arrested twice].');
    check('[content:Trade fell 12 percent], [speaker:state data] [cue:show].');
    check('[content:Half of the fish have died], [speaker:a study] published Monday [cue:found].');
    check('[speaker:A study published Monday in the journal Reef] [cue:found] [content:that half of the fish had died].');
  });
});

describe('the only verb of a sentence', () => {
  it('is its own, behind a name between commas', () => {
    check('[speaker:Her lawyer], Ana Ilves, [cue:called] [content:the charges baseless].');
  });

  it('near-miss: what officials are called', () => {
    check('They met officials, called marshals, in Vale.');
  });
});

describe('pleas, positions and advice', () => {
  it('are statements', () => {
    check('[speaker:Reyl] has [cue:pleaded] [content:not guilty].');
    check('[speaker:The district]’s [cue:position] is [content:that the ban works].');
    check('[content:The ban is a success], [speaker:the district] [cue:maintains].');
    check('[speaker:The yard] [cue:declined] [content:to comment], [cue:citing] [content:a pending case].');
  });

  it('questions and advice', () => {
    check('[speaker:Legal experts] [cue:question] [content:whether the law is sound].');
    check('[speaker:Reyl]’s [cue:advice:] [content:Do not sign].');
    check('[speaker:Reyl] put it plainly[cue::] [content:“It is old.”]');
    check('[speaker:The letter] was blunt[cue::] [content:“Shred the files.”]');
    check('[speaker:Analysts] had [cue:expected] [content:a profit of $2 a share].');
  });

  it('near-misses: a point of nobody’s, an estimate', () => {
    check('The point is that it works.');
    check('[content:The work will cost an estimated $4 million], [speaker:officials] [cue:said].');
  });
});

describe('who is quoted by somebody else', () => {
  it('speaks', () => {
    check('Radio Norlund quoted [speaker:a harbour official] as [cue:saying] [content:three men were held].');
    check('[speaker:Local media], citing police, [cue:said] [content:three men were held].');
    check('[content:The raid hurt 12 people], [cue:according to] [speaker:two officials], who asked not to be named.');
  });

  it('as first reported by somebody', () => {
    check('As first [cue:reported] by [speaker:Radio Norlund], [content:Ilves stands by the note].');
  });

  it('what was held somewhere shows it, not the place', () => {
    check('[speaker:She] [cue:said] [content:that [speaker:the outcomes of the talks held in Port Elswick] [cue:demonstrated] [content:that trade works]].');
  });

  it('some of those who are named between commas', () => {
    check('[speaker:Some], including Reyl, [cue:say] [content:the mayor lied].');
    check('[content:Too late], [cue:said] [speaker:Reyl].');
  });

  it('the subject of a sentence that the tagger takes for a phrase', () => {
    check('[speaker:The central bank] raised rates, [cue:saying] [content:prices were “too high.”]');
    check('[speaker:Not everyone] [cue:agrees] [content:that the law must go].');
    check('[speaker:Ilves] [cue:hinted at] [content:another increase].');
  });
});
