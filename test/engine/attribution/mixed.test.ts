import { check } from './check';

/* A paraphrase with quoted words: the content is the whole clause, not what stands between the marks. */

describe('cues beside quotation marks', () => {
  it('a participle behind a comma that stands inside the marks', () => {
    check('[speaker:Reyl] [cue:praised] [content:the yard on “Early Hours,”] [cue:calling] [content:it a “marvel” to visit].');
  });

  it('near-miss: what the participle tells is no speech', () => {
    check('The yard printed “Early Hours,” using its own press.');
  });

  it('“called” behind an apposition, in a clause with its own pronoun', () => {
    check('They sailed to Alto, a port [content:that] [speaker:the old mayor], Ida Reyl, [cue:called] [content:“our oldest rival.”]');
    check('It ended in [content:what] [speaker:Ida Reyl], a treasurer of the yard, [cue:called] [content:“hand-to-hand trading.”]');
    check('He met Ilves, [content:whom] [speaker:one captain] [cue:described] [content:as “his brother.”]');
  });

  it('near-miss: “called” in an apposition names something', () => {
    check('The wardens, called “keepers,” met at the pier.');
  });

  it('verbs that look like plurals, at the end of the clause', () => {
    check('[content:The “Tides for All” group plans to block the pier], [speaker:the Courier] [cue:reports].');
    check('[content:“Paid leave,”] [speaker:the document] [cue:states], [content:becomes available “after one year of work.”]');
  });

  it('near-miss: they are plurals', () => {
    check('They read the plans, the letters and the Courier reports.');
    check('They sailed under the “Tides,” the boats of both states, and slept.');
  });

  it('a sentence in brackets', () => {
    check('They like new ships. ([content:The crews are big fans of “Early Hours,”] [speaker:Mr. Reyl] [cue:said].)');
  });
});

describe('clauses behind other words than the cue', () => {
  it('“that”, whatever it looks like', () => {
    check('[speaker:The man] had [cue:posted] on his Harbourbook page [content:that crews should “swim home.”]');
    check('[speaker:Ilves] [cue:wrote] in a note to the Courier [content:that Reyl’s plan was “tragic in a year of storms.”]');
    check('[speaker:Reyl] [cue:repeated] to Radio Norlund [content:that, in hindsight, what she did was a “mistake.”]');
    check('[speaker:Reyl] [cue:said] Thursday during taping of a radio show in Alto, Brook, [content:that ports can charge such fees].');
    check('[speaker:He] [cue:said], per an interpreter, [content:that the pier was “wide open.”]');
  });

  it('behind an occasion, whatever describes it', () => {
    check('[speaker:Reyl] [cue:said] in an email [content:the pier was “safe” and “well kept.”]');
    check('[speaker:Reyl] [cue:said] in a note released by the yard [content:that the pier was “safe.”]');
    check('[speaker:She] [cue:told] [to:Radio Norlund’s “Early Hours”] [content:that the pier was “safe.”]');
    check('[speaker:Ilves] [cue:asked] [to:Reyl] at a meeting [content:if she would keep his “tides for all” pledge].');
  });

  it('near-miss: quoted words that somebody is told', () => {
    check('[speaker:She] [cue:told] [to:Reyl] [content:“the pier is safe.”]');
  });

  it('near-miss: “that” of something else', () => {
    check('Ilves wrote in a note that covers the pier.');
  });

  it('what restricts the report belongs to it', () => {
    check('[speaker:Reyl] [cue:said] [content:despite being a pilot, she plans to leave].');
    check('[speaker:She] sent a note [cue:saying], [content:if elected mayor, she would “mend the pier.”]');
    check('[content:If Ilves does not win the vote], [speaker:Reyl] [cue:said] [content:she would “leave the yard.”]');
  });

  it('near-miss: when it was said', () => {
    check('When the hall was full, [speaker:Reyl] [cue:said] [content:she would leave the yard].');
    check('[speaker:Reyl] [cue:said] after the vote [content:that she would leave].');
  });

  it('a subject of two phrases, and a subject with a clause of its own', () => {
    check('[speaker:Ida Reyl] [cue:stated] [content:Ilves and his crew were “careless with the ropes.”]');
    check('[speaker:He] [cue:argued] [content:the Norlund tunnel, which most crews like, “wouldn’t go ten yards” without a permit].');
  });
});

describe('reports that go on behind their attribution', () => {
  it('the quoted words hold the verb', () => {
    check('[content:No new name], [speaker:he] [cue:said], [content:“can hide what it is.”]');
    check('[content:“Only you, Ilves,”] [speaker:she] [cue:said], [content:would leave in a storm].');
  });

  it('near-miss: where it was said', () => {
    check('At the pier, [speaker:Reyl] [cue:said], [content:“the crews are tired.”]');
  });

  it('“that” and “by” take the report up', () => {
    check('[content:“It’s our bad luck,”] [speaker:he] [cue:said], [content:that both men had links to this little pier].');
    check('[content:The yards have been standing in the way], [speaker:he] [cue:said], [content:by creating a “false calm.”]');
  });

  it('behind what a comma adds to the speaker', () => {
    check('[content:Any “clear” reading of the chart], [cue:said] [speaker:Tam Ilves], a pilot in Norlund, [content:would show a reef].');
  });

  it('the opening of a sentence whose rest is quoted', () => {
    check('[content:If the rope breaks, “I will swim,”] [speaker:she] [cue:said].');
    check('[content:In her port, “ropes are all we have,”] [speaker:she] [cue:said].');
  });

  it('near-miss: where a sentence was said', () => {
    check('In May, [content:“The port is old,”] [speaker:she] [cue:said].');
  });

  it('more quoted words behind “and”', () => {
    check('[content:The port is “in good hands,”] [speaker:Reyl] [cue:said], [content:and will “stay there.”]');
    check('[speaker:Reyl] [cue:said] [content:the mayor “is afraid” — and that he “will lose.”]');
  });

  it('near-miss: what the speaker does next', () => {
    check('[content:The port is “in good hands,”] [speaker:Reyl] [cue:said], and left.');
    check('[speaker:Reyl] [cue:said] [content:the mayor “is afraid”] — and left.');
  });

  it('near-miss: behind a whole sentence, it is the article’s', () => {
    check('[content:“The chart is clear,”] [cue:said] [speaker:Tam Ilves], a pilot in Norlund, before the ferry left.');
  });

  it('quoted words in an opening', () => {
    check('[content:Despite her “rather loud voice,”] [speaker:the clerk Ida Reyl] [cue:wrote], [content:Ilves is a patient sailor].');
  });

  it('near-miss: the title of what was written', () => {
    check('[content:The yard “poured cold water on the plan,”] [speaker:she] [cue:wrote] in her memoir, “Hard Tides.”');
  });
});

describe('objects and infinitives with quoted words', () => {
  it('the complement behind an apposition', () => {
    check('[speaker:Reyl] [cue:accused] [content:Ilves, the captain of the ferry and winner of the race], [content:of being “too slow.”]');
    check('[speaker:Reyl] [cue:praised] [content:Tam Ilves], who left the yard on Saturday, [content:as “a man who did not bow.”]');
  });

  it('what somebody with an apposition is called', () => {
    check('[speaker:Reyl] [cue:called] [content:the yard’s chief executive, Tam Ilves, “very able.”]');
  });

  it('near-miss: “as” opens something else', () => {
    check('[speaker:Reyl] [cue:praised] [content:the crew], as well as being paid by it.');
  });

  it('lists of quotations', () => {
    check('[speaker:Reyl] backed her, [cue:citing] [content:her “long experience,” “firm grasp of the tides” and calm].');
    check('[speaker:Reyl] [cue:called for] [content:reform, “to make the yard work for crews.”]');
  });

  it('near-miss: another statement follows', () => {
    check('[speaker:Reyl] [cue:called] [content:the pier “slow,”] and [cue:said] [content:it was old].');
  });

  it('“not to”, and who is asked', () => {
    check('[speaker:Reyl] [cue:vowed] [content:not to buy ropes this year because of the yard’s “tricks.”]');
    check('[speaker:Reyl] has [cue:asked] [content:[to:the harbour master] to “cease and desist.”]');
  });

  it('near-miss: who is told', () => {
    check('[speaker:Reyl] [cue:told] [to:the crews] [content:to “stand down.”]');
  });

  it('“warned of” takes an object', () => {
    check('[speaker:Reyl] [cue:warned of] [content:the dangers of “owners of cranes.”]');
  });
});

describe('where content with quoted words ends', () => {
  it('the speaker’s next act', () => {
    check('[speaker:Reyl] [cue:called] [content:the pier a “farce”] and he left.');
    check('[speaker:Reyl] left at noon, [cue:praising] [content:the “calm” crew] and opening the gate.');
    check('[speaker:Reyl] did [cue:say] [content:he found the yard “very charming”] and [cue:called] [content:its crane a wonder].');
    check('[speaker:Reyl] [cue:said] [content:the pier was “safe”] before [cue:adding] [content:that the crane was not].');
    check('[speaker:Reyl] [cue:vowed] [content:to stay in the “old” port] and left the hall.');
    check('They met, with [speaker:Reyl] [cue:calling for] [content:a “ban” on tunnels] and others opposing one.');
  });

  it('near-miss: what somebody else does', () => {
    check('[speaker:Reyl] was there, [cue:accusing] [content:them of hiding the “old” ropes and burning the new].');
    check('[speaker:Reyl] [cue:said] [content:the pier was “safe” before the storm].');
  });

  it('an aside between the subject and its verb does not end it', () => {
    check('[speaker:Reyl] [cue:said] [content:the crane was sold, and that the pier, which some had feared, would “go on.”]');
  });

  it('near-miss: the aside that ends the sentence is the article’s', () => {
    check('[speaker:Reyl] [cue:said] [content:the pier was “safe” after the storm], which closed it in May.');
  });

  it('an opening with quoted words in a list', () => {
    check('Although [speaker:he] [cue:says] [content:he “loves the port,” and “people from the port love me,”] he lives in Alto.');
    check('And in [cue:explaining] [content:why the “simple” tunnel was closed], [speaker:Reyl] left the hall.');
  });
});

describe('quoted words behind an aside, a phrase or an opening', () => {
  it('belong to the verb before', () => {
    check('[speaker:Reyl] [cue:called] [content:the toll, approved Monday, “a gut punch.”]');
    check('[speaker:The lawsuit] [cue:calls] [content:the toll “unlawful”] and seeks damages.');
    check('[speaker:The judge] [cue:found] [content:the toll “plainly violates the charter.”]');
    check('[speaker:The mayor] [cue:vowed] [content:there would be “no more mistakes.”]');
  });

  it('are denied by one and claimed by another', () => {
    check('[speaker:Ilves] [cue:insisted] [content:the toll was not, as Reyl claimed, “a gut punch.”]');
    check('[content:The toll is], as [speaker:Reyl] [cue:noted], [content:“a gut punch.”]');
  });
});
