import { check } from './check';

describe('what a change changes', () => {
  it('is the subject of the verb, however long', () => {
    check('The toll from a storm that tore across the isles rose to [count measures=toll_from_a_storm change=to:48].');
    check('Shares of the Camden, Ohio-based mill fell [percent measures=Shares_of_the_Camden,_Ohio-based_mill change=by:6%].');
    check('In late trade the tin index stood at [count measures=tin_index:2,566.31].');
    check('In [date:March] exports rose [percent measures=exports change=by:4 percent].');
    check('The rate for men aged [measure:16 to 24] was [percent measures=rate_for_men_aged_16_to_24:18.7 percent].');
  });

  it('is no verb in -s before its noun', () => {
    check('The loan attached to the agreement carries interest of [percent measures=interest:4.5 percent].');
    check('The state has a sales tax of [percent measures=sales_tax:5 percent].');
  });

  it('is told by words between the verb and the figure', () => {
    check('Crime has gone down [percent measures=Crime change=by:20 percent]; dues went up to [money measures=dues change=to modifier=none:$8,400].');
    check('The rent has been [money measures=rent:about $212,000]; the cost is expected to be [money measures=cost:$5 million].');
    check('The margin of error is plus or minus [percent measures=margin_of_error:six percentage points].');
    check('He paid [money modifier=up_to:up to $8,400].');
    check('He took it out of use for [money measures=use:$8,400], and bought it out for [money measures=none:$8,400].');
  });

  it('is its object where it has one', () => {
    check('The bank edged up its forecast for tin by [percent measures=forecast_for_tin change=by:0.1 percent].');
    check('It edged up by [percent measures=none change=by:0.1 percent].');
    check('They cut [count measures=jobs:500] jobs. They cut waste [percent measures=waste change=by:8 percent] below [date:1990] levels.');
  });

  it('is no verb far away', () => {
    check('Trade rose [percent measures=Trade:4 percent], while Peru bought the mill for [money measures=mill change=none:$20 million].');
    check('The mill raised [money change=none:$5 million]; the share gained [money change=by measures=share:$2] to [money change=to:$40].');
    check('An average tax cut of [money measures=average_tax_cut change=by:$300] was planned.');
  });

  it('has a level behind it, in the same money', () => {
    check('The share fell [money unit=THB change=by:four baht] to [money unit=THB value=118 change=to:118].');
    check('The fund gave [money unit=THB:four baht] to [count:118] mills.');
    check('Fares rose [percent change=by:3 percent] to [percent change=to:40 percent]; they are [percent low=3 high=5:3 percent to 5 percent].');
    check('Fares rose by [money value=2:$2] to [money value=40:$40]; they cost [money low=2 high=40:$2 to $40].');
  });

  it('may be said of the amount before', () => {
    check('Profit was [money measures=Profit:$4 million], or [money measures=Profit:$1.20] a share.');
    check('It cut [count measures=jobs:200] jobs, or [percent measures=workforce:8%] of its workforce.');
    check('It has [count measures=branches:987] branches, [count measures=branches:537] of which are shut.');
    check('The index lost [measure measures=index change=by:9.12 points] to [count measures=index change=to:964.30].');
  });
});

describe('what is paid for', () => {
  it('is what was bought or sold', () => {
    check('Harun bought the mill from its owners for [money measures=mill:$20 million].');
    check('He would pay [money measures=stake:$42 million] for a [percent measures=stake:30 percent] stake.');
    check('Hail cost [money measures=aid:$61 million] in aid.');
    check('Hail took [money measures=none:$61 million] in London and [money measures=none:$2 million] in [duration:a single year].');
  });
});

describe('what is counted', () => {
  it('ends at the plural', () => {
    check('[count measures=settlers modifier=some:Some 400] settlers live there.');
    check('It freed [count measures=farmers:15] farmers held in Ordu, [count measures=ships:two] more ships, [count measures=sports_cars:nine] sports cars.');
    check('It won [count measures=seats:three] of the [count measures=seats:50] seats.');
    check('A [count measures=nation:five]-nation group met a [count measures=crowd:2,000]-strong crowd.');
    check('It fell [count measures=none:15] short.');
    check('Ordu [count measures=none:1] Everdale United.');
  });
});

describe('whose age it is', () => {
  it('is the person named before it', () => {
    check('Oda Brandt, [measure measures=Oda_Brandt unit=year:57], swam with a [measure measures=boy:6-year-old] boy.');
    check('“Go,” said Brandt, [measure measures=Brandt:57], a diver. Mira Holt-Brandt, [measure measures=Mira_Holt-Brandt:41], and Bo left.');
    check('Pupils between the ages of [measure:17] and [measure:20] swam with Tam bin Harun, [measure measures=Harun:63].');
    check('They sent men to Ordu, [count:63] to Ilse and [count:12] to Bo.');
  });
});

describe('what is measured, farther off', () => {
  it('is what a noun of change is a change in', () => {
    check('Harun posted a [percent measures=pretax_profit:23%] rise in pretax profit to [money measures=pretax_profit:$5 million].');
    check('He wants a [percent measures=fares unit=pp change=by:two-point] rise in fares to [percent measures=fares:20.6 percent].');
    check('Prices rise in [date:March] to [percent measures=Prices:5 percent].');
  });

  it('is the subject of a price', () => {
    check('The share added [money measures=share:$2.35], to [money measures=share:$71.90]. The board added [money measures=none:$2].');
    check('The deal is valued at [money measures=deal:$5 million]. The dollar was changing hands at [money measures=dollar:121.93 yen].');
    check('A study had put its cost at [money measures=cost:$5 million]; it kept the deficit [money measures=deficit:under $3 million].');
  });

  it('is the subject before a clause between commas', () => {
    check('Shares of Harun, which peaked at [money:$118] in [date:March 2000], fell [money measures=Shares_of_Harun:22 cents] to [money measures=Shares_of_Harun:$4.06] in late trading.');
    check('Harun, who lost [money:$5], fell [measure measures=Harun:5 feet].');
  });

  it('is in other units what it was', () => {
    check('The deficit was [money measures=deficit:300 million francs] ([money measures=deficit:60 million dollars]).');
    check('It took [percent:18 percent] ([count measures=votes:95,509] votes). It had [count measures=shot:one] shot at it.');
    check('Hail lay in Ordu, [measure measures=none:40 km] ([measure measures=none:25 miles]) away.');
  });

  it('goes on behind a comma', () => {
    check('The rate was [percent measures=rate:27.4 percent], [percent measures=rate:1.1 percentage points] lower.');
    check('Crude settled at [money measures=Crude:$14.20], down [money measures=Crude:52 cents].');
    check('It killed [count measures=divers:12] divers, with [count measures=divers:40] hurt and [count measures=boats:two] boats lost.');
  });

  it('is what is brought to a level', () => {
    check('They found [count:14] bodies, bringing the toll to [count measures=toll:62]. They sent a letter to [count measures=divers:40] divers.');
    check('Employment grew to a record [count measures=Employment:8.41 million]. Fares range from [money measures=Fares:$5].');
  });

  it('is no verb behind the figure', () => {
    check('A mob of [count measures=mob:200] attacked a train of [count measures=carts:12] carts; [percent measures=none:44 percent] favored it.');
    check('Orders fell [percent:2 percent] after a [percent measures=Orders:5 percent] gain in [date:January]. It fell [count measures=none:three] times.');
    check('It hired [count measures=armed_men:200] armed men.');
    check('[count measures=none:Five] of [count measures=none:30] survived; a crowd of [count measures=crowd:200] saw it.');
  });

  it('may hold an amount of its own', () => {
    check('It cut [percent measures=workforce:18 percent] of its [count:1,200]-strong workforce.');
    check('The [money:$3.4 billion] mission rose [percent measures=mission:5 percent].');
    check('It is a family of [count measures=family:four].');
    check('Her best showing is [percent measures=best_showing:10 percent]; it met the [percent measures=polling_threshold:15 percent] polling threshold.');
    check('He plans tax cuts, cutting loan rates to [percent measures=loan_rates:2.37%]. It raised [money measures=none:over $6 million].');
  });
});
