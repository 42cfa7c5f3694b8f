import { check } from './check';

describe('the words that a cue takes up stand before it', () => {
  it('described as, called: the pronoun and what it is said to be', () => {
    check('He has a plan, [content:which] [speaker:he] [cue:described] [content:as “a gift to nobody.”]');
    check('It was a deal [content:that] [speaker:the mayor] [cue:called] [content:“a trap for the port.”]');
    check('They met a crowd, [content:whom] [speaker:he] [cue:described] [content:as “peaceful.”]');
    check('The yard opposed [content:what] [speaker:Reyl] [cue:called] [content:a “gift”] to nobody.');
  });

  it('near-miss: nothing says what they are', () => {
    check('The clerk whom she called never came.');
  });

  it('clauses behind “that”, whatever the verb looks like', () => {
    check('They set a deadline [content:that] [speaker:several clerks] [cue:said] [content:went unnoticed in town].');
  });

  it('passives: who is criticised, and what for', () => {
    check('[content:Reyl] was [cue:criticised] by [speaker:the crews] [content:for closing the pier].');
    check('[content:The meeting] was first [cue:reported] by [speaker:Radio Norlund].');
  });

  it('is said to: nobody is named', () => {
    check('Ilves spoke first. [content:The mayor] was [cue:said] [content:to be “furious” with the crews].');
  });

  it('near-misses: passives of acts, and without a complement', () => {
    check('The new judge was confirmed by the council in May.');
    check('The motion was denied after a vote.');
    check('The site was attacked by hackers.');
  });

  it('it was revealed that', () => {
    check('It was [cue:revealed] in March [content:that she had used a private pier].');
  });

  it('as X noted, behind an adverb', () => {
    check('However, as [speaker:Reyl] [cue:noted], [content:the pier was closed in May].');
  });
});

describe('contents that open with other words', () => {
  it('amounts', () => {
    check('[speaker:Aides] [cue:said] [content:more than 200 boats had left the port].');
    check('[speaker:The harbour office] [cue:said] [content:about half of the boats had left].');
    check('[speaker:Reyl] [cue:said] [content:most of the boats had left].');
    check('[speaker:Reyl] [cue:said] [content:both the mayor and the clerk are late].');
  });

  it('near-miss: “said about” with what it is about', () => {
    check('It was more than he said about the crews in May.');
  });

  it('a person and an apposition before what they are called', () => {
    check('[speaker:Reyl] [cue:called] [content:the mayor, his old rival, a “coward.”]');
    check('[speaker:Reyl] [cue:called] [content:both the mayor and the clerk “lazy.”]');
    check('[speaker:Sixty percent] [cue:call] [content:him able].');
  });

  it('an object that goes on behind an apposition', () => {
    check('[speaker:Reyl] [cue:accused] [content:the council], which the yard had chosen, [content:of theft].');
  });

  it('a promise behind a phrase', () => {
    check('[speaker:Reyl] [cue:promised] at a rally in Vale [content:to rebuild the pier].');
    check('[speaker:Reyl] [cue:vowed] in a speech on Monday [content:to rebuild the pier].');
  });

  it('a person that is described, before the infinitive', () => {
    check('[speaker:Reyl] [cue:urged] [content:voters in the northern islands to “send a message”].');
    check('[speaker:Reyl] [cue:urges] [content:conservatives to unite].');
  });

  it('near-miss: a phrase of another verb', () => {
    check('Reyl urged nothing in the talks that led to war.');
  });

  it('a plural that looks like a verb', () => {
    check('[speaker:The fans] [cue:insist] [content:delegates must heed the crews].');
  });

  it('a particle behind a day', () => {
    check('[speaker:Reyl] [cue:called Wednesday for] [content:an end to the strike].');
  });

  it('figures that are reported', () => {
    check('[speaker:The yard] [cue:reported] [content:spending 6 million on cranes].');
    check('[speaker:The yard] [cue:reported] [content:a quarterly profit].');
  });

  it('near-miss: what is reported is no account', () => {
    check('The yard reported the crew to the council.');
    check('The yard has reported to the council.');
  });

  it('objects of what is posted, argued and admitted', () => {
    check('[speaker:Reyl] [cue:tweeted] [content:her thanks to the crews].');
    check('[speaker:Reyl] [cue:argued against] [content:the tunnel].');
    check('[speaker:Reyl] [cue:admitted to] [content:two mistakes].');
    check('Reyl tweeted using her phone.');
    check('Few heard [speaker:her] [cue:comments on] [content:the strike].');
  });

  it('near-miss: comments that somebody asks for, or that stand somewhere', () => {
    check('The clerk left behind a request for comment on the strike.');
    check('He read comments on social media.');
  });
});

describe('no answer', () => {
  it('what went unanswered', () => {
    check('[speaker:The clerk] did not [cue:respond to] [content:a request for comment].');
  });

  it('near-miss: an act in return', () => {
    check('The crews responded to the fire within minutes.');
    check('The clerk did not respond to the alarm.');
  });
});

describe('subjects that the tagger takes apart', () => {
  it('two speakers, a pronoun first', () => {
    check('[content:The bridge is safe], [speaker:he and Mr. Okafor] [cue:said].');
    check('[content:The bridge is safe], [speaker:she and another pilot] [cue:said].');
    check('[content:The bridge is safe], [speaker:people close to the mayor] [cue:said].');
  });

  it('a word that looks like a verb', () => {
    check('[content:The harbour will stay closed for the winter], [speaker:one longtime friend] [cue:said].');
  });
});

describe('what stands between a cue and its content, or before both', () => {
  it('shows by title, before the speaker', () => {
    check('Sunday on Norlund’s “Morning Harbour,” [speaker:Mara Ilves] [cue:said] [content:the owner’s “judgment” and “honesty” are in question].');
    check('[content:“We close it,”] [speaker:Mara Ilves] [cue:said] on Sunday.');
  });

  it('works by title, behind the cue', () => {
    check('[content:The storm of 1959 dampened plans to return], [speaker:Reyl] [cue:said] [venue:in his memoir], “A Life at Sea.”');
  });

  it('asides between dashes', () => {
    check('[speaker:Reyl] [cue:said] — on the radio, as it happens — [content:that the yard raised its prices].');
  });

  it('an opening, and the report behind the attribution', () => {
    check('[content:Over the years], [speaker:she] [cue:said], [content:email has helped her stay in touch].');
    check('They may yet be fined, and as [speaker:Reyl] [cue:noted], [content:the owners could lose the yard].');
  });

  it('openings with a day are none of the report', () => {
    check('Friday morning, as the parade passed, [speaker:Radio Norlund] [cue:reported] [content:at least six ferries were late].');
  });

  it('who issues a statement', () => {
    check('[speaker:Reyl] issued a [cue:warning of] [content:floods].');
  });

  it('a notice that was put up says so', () => {
    check('[speaker:The notice], posted on Friday, [cue:says] [content:all swimmers must leave by noon].');
  });
});

describe('words that the tagger takes for others', () => {
  it('the speaker right behind a quotation, whatever their name looks like', () => {
    check('[content:“Is that you?”] [speaker:Borger] [cue:asked].');
    check('[content:“We left,”] [speaker:wily Reyl] [cue:said] on Friday.');
    check('[content:“We left,”] [speaker:warm-and-fuzzy Reyl] [cue:said].');
    check('[content:“Never again!”] [speaker:Rep. Mara Reyl], a pilot from the islands, [cue:told] the crowd.');
    check('“Never again!” Mara Reyl, who wrote the song, left the hall.');
  });

  it('a plural and its verb, “it” behind a verb, marks behind an infinitive', () => {
    check('[speaker:Patient advocacy groups] [cue:note] [content:that the pier was closed in May].');
    check('[speaker:Reyl and her aides] [cue:argue] [content:that ferries should stay].');
    check('[speaker:The former first lady] [cue:calls] [content:it her “patience gene”].');
    check('All [speaker:she] could do was [cue:shout] [content:“No!”]');
    check('The calls it made were long.');
    check('The note that Reyl left was short.');
  });

  it('whoever somebody names in marks', () => {
    check('[speaker:The mayor] in his speech [cue:called] [content:crews from the islands “cheats”].');
    check('They met in a hall called the “Loft.”');
  });

  it('relative clauses whose subject looks like a verb, or like a determiner', () => {
    check('It ended a strike [content:that] [speaker:company executives] [cue:said] [content:could affect earnings].');
    check('He ran a fund in Alto, Texas, [content:that] [speaker:prosecutors] [cue:said] [content:was suspected of fraud].');
  });

  it('agreed to do, with an adverb', () => {
    check('[speaker:Mr. Reyl] [cue:agreed] [content:to effectively end his strike].');
  });

  it('a verb like a plural before its object', () => {
    check('[speaker:The clerk] [cue:orders] his crew [content:to leave].');
    check('The orders his men got were late.');
  });

  it('a plural like a verb before “that”, quoted words within a phrase', () => {
    check('[speaker:Mara Reyl] [cue:testified] in one of the class action suits [content:that “none of them” had left].');
    check('[speaker:The mayor] [cue:thought] [content:some of the “pilots first” talk was old].');
  });

  it('explained to somebody why', () => {
    check('[speaker:Mara Reyl] [cue:explained] to reporters on Monday [content:why the pier was closed].');
  });

  it('asked at a place', () => {
    check('[speaker:Mara Reyl] [cue:asks] at the island school, [content:“Any questions?”]');
    check('Mara Reyl was asked at the island school about “rest.”');
  });

  it('a verb like a plural before the name of who speaks', () => {
    check('[content:The pier may simply be old], [cue:cautions] [speaker:Mara Reyl], a pilot.');
  });
});

describe('where content starts', () => {
  it('inside a bracket that is open', () => {
    check('The plan drew protests ([content:“I want my boat,”] [cue:wrote] [speaker:Mara Reyl], a pilot).');
    check('[content:The fare (two marks) is high], [cue:said] [speaker:Mara Reyl].');
  });

  it('at a quotation set right behind another', () => {
    check('The sign reads “Stop here.”[content:“It is late,”] [speaker:Reyl] [cue:said].');
  });

  it('behind the source with an age', () => {
    check('[cue:According to] [speaker:the police], [content:Mara Reyl, 34, was driving home].');
    check('[cue:According to] [speaker:the mayor], a former pilot, [content:the pier was closed].');
  });
});

describe('shouts', () => {
  it('chants of, cries of, calls of', () => {
    check('[speaker:The crowd] broke into [cue:chants of] [content:“Open the pier!”]');
    check('[cue:Cries of] [content:“Shame,” “Out” and “Now”] rang out.');
    check('There were [cue:calls of] [content:“Hear, hear”] as he passed.');
  });

  it('near-misses: no quotation behind', () => {
    check('There were cries of gulls and chants of monks.');
  });

  it('pledged that, if …', () => {
    check('[speaker:She] [cue:pledged] [content:that, if elected mayor, she would be “a friend to the crews.”]');
  });

  it('attacks in words, and others', () => {
    check('[speaker:Reyl] [cue:attacked] [content:the plan].');
    check('Rebels attacked a village in the north on Friday.');
    check('Two men attacked a police officer in Norlund.');
    check('Thieves attacked the website of the ministry.');
    check('[speaker:Reyl] [cue:attacked] [content:the police officers as “idle”].');
  });
});

describe('plain cues that a wrong tag hid', () => {
  it('a plural behind the cue, “it” behind it, an aside in the subject', () => {
    check('[speaker:Reyl] [cue:told] [to:delegates] at the convention [content:that the pier was safe].');
    check('[speaker:Reyl] [cue:says] [content:praise from the mayor helps the yard].');
    check('[speaker:The yard] [cue:reported] [content:it sold 30 boats].');
    check('[speaker:Reyl], a pilot for years, [cue:said] [content:their talks, now in a third week, would go on].');
  });

  it('wrote to somebody', () => {
    check('[content:There is no need to move them], [speaker:Reyl] [cue:wrote] Norlund.');
  });

  it('near-misses: the speaker behind the cue has an aside of their own', () => {
    check('[content:“We go,”] [cue:said] [speaker:Reyl], a pilot, who left.');
  });
});

describe('a cue and its clause with other words between them', () => {
  it('times without a preposition', () => {
    check('[speaker:The yard] [cue:reported] last quarter [content:that its crews were paid late].');
    check('Reyl, [speaker:who] has [cue:argued] for years [content:that the pier is unsafe], left.');
    check('[speaker:Many crews] [cue:complained] soon after [content:that the long lines hurt the trade].');
    check('[speaker:Reyl] did [cue:post] on Twitter Friday [content:that his words were “a joke”].');
    check('[speaker:The council] [cue:announced] [content:plans Tuesday to widen the pier].');
  });

  it('participles that look like nouns', () => {
    check('[speaker:Radio Norlund] is [cue:reporting] [content:that the crews were surprised].');
    check('[speaker:The court] closed the case, as well as [cue:ruling] [content:that it could not hear “the yard’s secrets” as proof].');
  });

  it('as X reported just then', () => {
    check('As [speaker:the Courier] [cue:reported] just today, [content:the yard issued new rules].');
    check('[content:Reyl spoke of leaving], as [speaker:the Courier] [cue:reported] a few days later.');
  });

  it('questions left open, of when and who', () => {
    check('[speaker:Reyl] did not [cue:say] [content:when].');
    check('[speaker:He] did not [cue:say] [content:who made the offer].');
    check('[speaker:Reyl] [cue:said] when he arrived [content:that the pier was safe].');
  });

  it('according to, within a sentence', () => {
    check('It was plain to see: [cue:According to] [speaker:recent polls], [content:Reyl holds 14 percent of the vote].');
    check('He left the port after, [cue:according to] [speaker:the yard], [content:the crews threatened him].');
  });

  it('one’s own plans, though they date something else', () => {
    check('Since [speaker:the mayor] [cue:announced] [content:his candidacy], the pier has closed.');
    check('After the ministry announced new tariffs, trade fell.');
  });

  it('people everywhere', () => {
    check('[speaker:Zoe Reyl] [cue:asked] [content:men everywhere to unite].');
  });

  it('near-misses: a list before a verb with its object, words to somebody before a quotation', () => {
    check('Ana Ilves and Bo Reyl, and Gov. Jay Nixon, [cue:tweeted] [content:their delight at the vote].');
    check('[speaker:Harbour director General Bo Reyl], in remarks to Radio Norlund, [cue:said] [content:“All those who were on the pier have left.”]');
  });
});

describe('a report that goes on around or behind its attribution', () => {
  it('the subject, an aside, and the verb', () => {
    check('[content:Bo Reyl] — as [speaker:the yard] [cue:noted] this week — [content:even met the crews].');
    check('[content:The result], as [speaker:he] later [cue:explained], [content:was a “bubble” that could burst].');
  });

  it('another quotation behind “and”', () => {
    check('[content:“This deal needs vigour,”] [speaker:she] [cue:said], [content:and “clear costs for any breach.”]');
  });

  it('a clause before its own', () => {
    check('[content:And so], [speaker:he] [cue:said], [content:while some of the crews are “tired” of the port, they admire it].');
    check('[content:In cases of theft], [speaker:it] [cue:said], [content:“the crew decides.”]');
    check('[content:Because of her age, “she does need him,”] [speaker:Reyl] [cue:said] of Ilves.');
  });

  it('a sentence of a word or two', () => {
    check('[content:“It is a burden on us,”] [speaker:Reyl] [cue:said]. [content:“Big time.”] The yard is closed.');
  });

  it('ends before the clause that another quotation is in', () => {
    check('[cue:Conceding] [content:that it would be late “down the line”] [speaker:he] [cue:warned]: [content:“It will not happen soon.”]');
    check('[speaker:Reyl] [cue:said] [content:both are “strangers in the hall,”] but [speaker:he] gave the mayor a hint[cue::] [content:“You never guess where he is.”]');
    check('[speaker:The yard] is [cue:reporting] [content:that two men saw a sign at the pier, which read, “Go home.”]');
  });

  it('near-misses: circumstances of the saying, films, a participle’s circumstances', () => {
    check('In a speech in Vale, [speaker:she] [cue:said], [content:“the crew decides.”]');
    check('She saw two films. “Early Hours.” It was late.');
    check('Too late, she said, after the crews left.');
  });
});

describe('words that look like other words', () => {
  it('“calls for” and “calling for” that look like nouns', () => {
    check('[speaker:His plan] [cue:calls for] [content:rates that rise with income].');
    check('[speaker:She] tacked to the left, [cue:calling for] [content:limits on drilling].');
    check('Support sank as [speaker:top fellow Democrats] [cue:call on] [content:him to quit the race].');
  });

  it('a day between the person and what is asked of them', () => {
    check('[speaker:The campaign] [cue:urged] [content:supporters Friday to vote].');
    check('[speaker:Lawmakers] [cue:called on] [content:the government Wednesday to block the visit].');
  });

  it('judgements in quotation marks', () => {
    check('[speaker:The yard] [cue:rejected] [content:the idea as “ludicrous.”]');
    check('[speaker:Reyl] [cue:questioned] [content:her “island values” and her speed].');
    check('They were upset after [speaker:Reyl] [cue:called] [content:the captains “fat cats.”]');
  });

  it('“…,” urged, told a programme', () => {
    check('[content:“Compare them,”] [speaker:Reyl] [cue:urged].');
    check('[content:“He deserved it,”] [speaker:Reyl] [cue:told] [to:the television program “Early Hours.”]');
  });

  it('what an argument is, with a phrase in between', () => {
    check('[speaker:Reyl]’s [cue:argument] on Sunday was [content:that the crews should switch].');
    check('[speaker:Her] [cue:argument], much like his, is [content:that the port needs rest].');
  });

  it('near-misses: calls by telephone, things rejected', () => {
    check('The family’s emergency calls for help went unheard.');
    check('The machine rejected the coin.');
  });
});

describe('plurals that own a name', () => {
  it('are part of it', () => {
    check('[content:Some 300 are left], [cue:according to] [speaker:the Farriers’ Guild].');
    check('[speaker:The Teachers’ Union] [cue:said] [content:it was late].');
    check("[content:“It is late,”] [cue:said] [speaker:the Teachers' Union].");
  });

  it('near-miss: a mark that closes', () => {
    check('[speaker:She] [cue:called] [content:them ‘the crews’].');
  });
});

describe('what research finds, in quotation marks', () => {
  it('its own words', () => {
    check('[speaker:A report from the Harbour Institute] looked at 18 ports and [cue:found] [content:“small and brief” gains in trade].');
  });
});

describe('objects of orders, promises and signals', () => {
  it('where nobody is told', () => {
    check('[speaker:A judge] has [cue:ordered] [content:the release of the files].');
    check('[speaker:The clerk] [cue:urged] [content:a strong stand], and left.');
    check('[speaker:Reyl] has [cue:signaled] [content:his desire to run].');
    check('[speaker:Reyl] did not [cue:mention] [content:the mayor by name].');
    check('[speaker:The clerk] [cue:declined] [content:comment beyond the filing].');
  });

  it('where somebody is, or an aside stands between', () => {
    check('[speaker:She] [cue:promised] [to:voters] [content:a new pier].');
    check('[speaker:A judge] [cue:ordered] [to:the yard], along with the clerk, [content:to release the files].');
    check('[speaker:She] [cue:told] [to:them] [content:when to leave].');
  });

  it('the passive, and who asks for whom', () => {
    check('Reyl was [cue:asked] during a lunch in Vale [content:if she would run].');
    check('[speaker:Voters] [cue:asked] [content:who would bring change].');
  });

  it('oneself', () => {
    check('[speaker:The mogul] [cue:offered] [content:himself as a “law and order” man].');
    check('[speaker:The press] has always [cue:claimed] [content:itself to be “free.”]');
    check('[speaker:Reyl] [cue:called] [content:that report Friday a “lie.”]');
  });

  it('near-misses: names, signs, and what is no statement', () => {
    check('A newly formed body called Future 45 ran its first advertisements.');
    check('The measure would signal the biggest change to date.');
    check('The yard offers two tickets.');
  });
});
