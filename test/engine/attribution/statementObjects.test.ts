import { check } from './check';

describe('objects that are a statement by their noun', () => {
  it('what is offered in words', () => {
    check('[speaker:The mayor] [cue:offered] [content:her condolences to the families].');
    check('[speaker:Reyl] [cue:offered] [content:a sharp assessment of the fleet].');
  });

  it('what is claimed', () => {
    check('[speaker:The rebels] [cue:claimed] [content:responsibility for the raid].');
    check('[speaker:Reyl] [cue:claimed] [content:victory in the north].');
  });

  it('whose words are echoed', () => {
    check('[speaker:Reyl] [cue:echoed] [content:the remarks of the mayor].');
  });

  it('what is disclosed, alleged, requested', () => {
    check('[speaker:The yard] [cue:disclosed] [content:the terms of the sale].');
    check('[speaker:The letter] [cue:alleged] [content:fraud by two clerks].');
    check('[speaker:The crews] [cue:requested] [content:a meeting with the owner].');
  });

  it('near-misses: things that are offered, claimed, echoed', () => {
    check('The hotel offered rooms to the families.');
    check('The storm claimed three boats and a pier.');
    check('The steps echoed in the hall.');
  });
});

describe('charges', () => {
  it('who is charged, and with what', () => {
    check('[speaker:Prosecutors] [cue:charged] [content:Mara Ilves with fraud].');
    check('[content:Two clerks] were [cue:charged] [content:with taking bribes from the yard].');
  });

  it('near-misses: prices, and batteries', () => {
    check('The yard charged a fee of 20 crowns.');
    check('The fee was charged by the yard.');
    check('The crews charged with the police.');
  });
});

describe('what research finds', () => {
  it('a clause without “that”, or an object', () => {
    check('[speaker:The harbour poll] [cue:finds] [content:Reyl would beat Okafor].');
    check('[speaker:A new survey] [cue:found] [content:Reyl with a small lead in the north].');
  });

  it('near-miss: what a person finds', () => {
    check('The crews found the boat with a hole in the hull.');
    check('Reyl found herself in a small town.');
  });
});

describe('a preposition and what it brings', () => {
  it('warned of, behind the cue and behind who is warned', () => {
    check('[speaker:Reyl] [cue:warned of] [content:floods in the north].');
    check('[speaker:Reyl] [cue:warned] [to:the crews] of [content:floods in the north].');
  });

  it('reminded, informed, told of', () => {
    check('[speaker:Reyl] [cue:reminded] [to:voters] of [content:her record].');
    check('[speaker:The clerk] [cue:informed] [to:the council] of [content:the fire].');
  });

  it('ruled against, agreed to', () => {
    check('[speaker:The court] [cue:ruled against] [content:the yard].');
    check('[speaker:Reyl] [cue:agreed to] [content:a debate].');
    check('[speaker:Reyl] [cue:agreed] [content:to pay for the pier].');
  });

  it('asked for, asked about', () => {
    check('[speaker:The crews] [cue:asked for] [content:a day of rest].');
  });

  it('near-misses: what is told, or asked of nobody; parts of a subject', () => {
    check('[speaker:Reyl] [cue:warned] [content:most of the ships would sink].');
    check('He told the truth.');
  });
});

describe('attacks in words', () => {
  it('of a person', () => {
    check('[speaker:Mara Ilves]’s [cue:attacks on] [content:the judge] have not helped.');
    check('They had heard of [speaker:his] sharp [cue:attacks on] [content:the owners].');
  });

  it('near-miss: in deeds', () => {
    check('The army’s attacks on the town went on for days.');
    check('Attacks on ships have become rare.');
  });
});

describe('nouns with a phrase before what they bring', () => {
  it('a time or a person in between', () => {
    check('[speaker:Norlund]’s pledge last month [content:to build two ships] came late.');
    check('They laughed at [speaker:her] [cue:statement on Wednesday] [content:that the pier was safe].');
    check('Reyl dropped [speaker:her] [cue:claim in May] [content:that the pier was safe].');
  });

  it('near-miss: the noun alone', () => {
    check('The pledge came late, and the crews left to eat.');
  });
});

describe('reports with figures', () => {
  it('of profits and victims', () => {
    check('[speaker:Norlund] [cue:reported] [content:a profit of 12 crowns a share].');
    check('[speaker:Doctors] [cue:reported] [content:at least 20 victims].');
  });
});

describe('participles that describe a noun', () => {
  it('near-misses: behind a preposition or a number', () => {
    check('She has a majority of pledged delegates.');
    check('The list names eight reported incidents at the pier.');
  });
});

describe('what somebody is called, in the passive', () => {
  it('by whom, or by nobody that is named', () => {
    check('[content:Mara Ilves] was [cue:called] [content:a coward] by [speaker:the crews].');
    check('[content:Reyl] was [cue:declared] [content:the winner of the vote].');
  });

  it('near-miss: a name', () => {
    check('They met in a hall called the Net Loft.');
  });
});

describe('objects that are names', () => {
  it('end before where and when', () => {
    check('[speaker:Ilves] [cue:attacked] [content:Mr. Okafor] from the balcony.');
    check('[speaker:Reyl] [cue:endorsed] [content:Okafor] in early June.');
    check('[speaker:Reyl] [cue:criticised] [content:her] during a debate.');
  });

  it('near-misses: what belongs to them', () => {
    check('[speaker:Reyl] [cue:accused] [content:Okafor in a letter of theft].');
    check('[speaker:Reyl] [cue:praised] [content:the crews in the north].');
  });
});

describe('answers', () => {
  it('end with the word', () => {
    check('[speaker:Half of the crews] [cue:said] [content:yes], but the yard went ahead.');
    check('[speaker:Reyl] [cue:said] [content:no] in May.');
  });

  it('near-miss: a clause that opens with it', () => {
    check('[speaker:Reyl] [cue:said] [content:no boats had left].');
  });
});

describe('subjects with a clause of their own', () => {
  it('the report is behind the cue', () => {
    check('[speaker:Her clerk], Mara Ilves, [cue:said] [content:the captain who followed him should be fired].');
  });

  it('near-miss: an inverted attribution', () => {
    check('[content:The captain should be fired], [cue:said] [speaker:the clerk] who followed him.');
  });

  it('“he’s suggesting that”', () => {
    check('[speaker:He]’s [cue:suggesting] [content:that crews from the north should pay more].');
  });

  it('nouns that the tagger does not know', () => {
    check('[content:Reyl will stay in the race], [speaker:her top aide] [cue:told] [to:The Norlund Post].');
  });
});

describe('gerunds, and what follows a colon', () => {
  it('admitted, recommended', () => {
    check('[speaker:Reyl] [cue:admitted] [content:having lied].');
    check('[speaker:The panel] [cue:recommended] [content:closing the pier].');
  });

  it('an argument', () => {
    check('[speaker:Their] [cue:argument:] [content:only a new pier can save the port].');
  });
});

describe('about what somebody says little, and cues with an adverb', () => {
  it('said nothing about', () => {
    check('[speaker:The clerk] [cue:said little about] [content:the fire].');
    check('[speaker:The plan] [cue:says nothing about] [content:the cost of the pier].');
  });

  it('complained bitterly about', () => {
    check('[speaker:Reyl] [cue:complained bitterly about] [content:the noise].');
  });

  it('remarks about', () => {
    check('They did not like [speaker:her] [cue:remarks about] [content:the crews].');
  });

  it('near-miss: a few words only', () => {
    check('[speaker:The clerk] [cue:said] [content:little had changed].');
    check('The crews talked about the weather.');
  });
});

describe('what was made known', () => {
  it('by somebody, or by nobody that is named', () => {
    check('[content:The merger] was [cue:announced] on Monday.');
    check('[content:Her concern] was [cue:echoed] by [speaker:the crews].');
  });

  it('near-misses: acts, and pronouns', () => {
    check('The new judge was confirmed by the council in May.');
    check('It ended the day after it was announced.');
  });
});

describe('objects and infinitives end where somebody else does something', () => {
  it('behind “and”', () => {
    check('[speaker:Prosecutors] [cue:charged] [content:the pilot with fraud] and the mayor fired his chief.');
    check('[speaker:The owner] [cue:declined] [content:to renew the lease] and the yard could find no other.');
  });

  it('explained this to', () => {
    check('[speaker:Reyl] [cue:explained] [content:this] to the council.');
  });

  it('near-miss: two of them', () => {
    check('[speaker:Reyl] [cue:defended] [content:the crews and the owners of the yard].');
  });
});
