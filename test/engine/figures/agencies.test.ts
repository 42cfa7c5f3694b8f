import { check } from './check';

/** Figures as the wires of the last forty years wrote them: markets, weather, courts, sport. */

describe('markets', () => {
  it('count an index in points', () => {
    check('The index lost [measure unit=point measures=index change=by:9.12 points], or [percent measures=index:0.8 percent], to [count measures=index:1,221.40].');
    check('The index rose [percent:1.4 percent], or [measure unit=point measures=index:26.03 points], to [count:1,885.51].');
    check('The FTSE 100 closed [measure measures=FTSE_100:23.6 points] higher.');
    check('Oda scored [count measures=points:21] points and lost by [count:12] points.');
  });

  it('write prices in cents and fractions', () => {
    check('Net profit rose to [money value=4200000 unit=USD:4.2 mln dlrs], or [money value=0.34 unit=USD measures=Net_profit:34 cts] a share.');
    check('Corn rose to [money value=2.6675 unit=USD:$2.66 3/4] a bushel from [money value=2.5 unit=USD:$2 1/2].');
    check('The board voted a [count:two]-for-[count:one] split; one-for-all it is not.');
    check('It cost [money value=2400000000 unit=EUR:euro2.4 billion], [money value=2400 unit=EUR:euro2,400] or [money unit=EUR value=1.1:(euro)1.10] a share.');
    check('They won [money unit=HKD:10 million Hong Kong dollars], [money unit=NZD:3 million New Zealand dollars] and [money unit=GBP:800 mln stg].');
    check('A [money unit=DEM:5-mark] coin fell; marks [count:5] notes.');
  });

  it('carry a unit on to the next number', () => {
    check('Profit rose to [money:4.2 mln dlrs] from [money value=2900000 unit=USD measures=Profit:2.9 mln].');
    check('Income rose to [money:4,500 yuan] in [date:1997] from [money unit=CNY value=3900:3,900] in [date:1996].');
    check('Stocks fell by [measure:3.2 million barrels] to [measure unit=barrel value=287400000:287.4 million].');
    check('It asked for [money:$60 million] and got [money unit=USD value=22000000:only 22 million].');
    check('The rate rose to [percent:5.5 percent] from [percent unit=% value=5:5].');
    check('It pays [money:$60 million] to [count:3] towns, [money:$5 million] to [count:12] of them.');
    check('Prices rose [percent:5 percent] from [count:90].');
    check('Oda, [measure:24], ranks them from [count:1] to [count:5].');
    check('It raised [money:$5 million] from [count:30] donors.');
  });

  it('share the unit of the second number', () => {
    check('The term rose from [duration value=15 iso=P15Y:15] to [duration:20 years] and fares from [money value=60 unit=USD:60] to [money:75 dollars].');
    check('A [duration value=6 iso=P6W:six]- to [duration:eight-week] course.');
    check('It sent from [count:15] to [count:20] crews.');
  });

  it('tell pounds of money from pounds of weight', () => {
    check('Thieves stole [money unit=GBP:20,000 pounds]; they earn [money low=150 high=200 unit=GBP:150 to 200 pounds] a week.');
    check('Harun weighs [measure unit=pound:200 pounds] and left [measure unit=pound:30 pounds] of rice.');
  });
});

describe('parts of a percent', () => {
  it('are percentages', () => {
    check('The bank raised its rate [percent value=0.25 unit=pp:a quarter of a percentage point].');
    check('Prices rose [percent value=0.3 unit=%:three-tenths of 1 percent].');
    check('It lost [count value=0.25:a quarter] of a crop.');
  });
});

describe('weather', () => {
  it('is in degrees', () => {
    check('It had a high of [measure value=9 unit=degree_Fahrenheit measures=high:9 F] ([measure value=-13 unit=degree_Celsius measures=high:-13 C]).');
    check('It was [measure value=-58 unit=degree:58 below zero].');
    check('Highs will be in the [measure low=60 high=69 unit=degree:60s] and lows in the [measure low=40 unit=degree:mid-40s].');
    check('In the [date:60s], Group [count:9] C and Plan [count:9] F met.');
  });

  it('measures what the phrase before says', () => {
    check('Ordu had sustained winds of [measure measures=sustained_winds:115 mph] ([measure measures=sustained_winds:185 kph]).');
    check('Winds gusted to [measure measures=Winds:70 mph]; the river crested at [measure measures=river:54.3 feet].');
    check('They left a hole [measure measures=hole:10 feet] deep and [measure measures=hole:20 feet] wide.');
    check('Bales weighing [measure measures=Bales:55 pounds] lay [measure measures=none:40 km] north of Ordu.');
    check('It passed within [measure measures=none:300 miles] of the moon.');
  });
});

describe('ages', () => {
  it('may be in the tens', () => {
    check('A couple in their [measure low=60 high=69 unit=year measures=couple:60s] met a man in his [measure low=30:early thirties].');
    check('She is in her [measure low=40 unit=year:mid-40s].');
    check('The [date:sixties] were over.');
  });

  it('may be a range or a list', () => {
    check('Pupils aged [measure low=2 high=11 unit=year measures=Pupils:2 to 11] sang; those aged [measure low=15 high=19:15-19] swam.');
    check('Divers, aged [measure:19], [measure:22] and [measure:34], swam.');
    check('They sent teams of [count low=2 high=11:2 to 11] divers.');
  });

  it('may stand without commas or names', () => {
    check('Harun, [date vague=true:now] [measure measures=Harun:76], was there. Some as young as [measure unit=year:12] were there.');
    check('The pilot was [measure unit=year measures=pilot:44]. Of the rest, people [measure:over 65], few swim; people [duration:over 65 years] wait.');
    check('She turned [measure:90] in [date:May]; the fair was [count:90] in all.');
    check('The most were as good as [count:12] others.');
  });

  it('are of the person behind the hyphens too', () => {
    check('They met [measure measures=Oda_Brandt:35-year-old] Oda Brandt and a [measure measures=Navy_captain:53-year-old] Navy captain.');
    check('The [measure measures=Kepner_Dome:45-foot] Kepner Dome hums.');
  });
});

describe('sport', () => {
  it('times races', () => {
    check('Ilse ran it in [duration value=3.58 iso=PT3M34.8S:3:34.80].');
    check('He left at [time:3:34].');
  });

  it('leaves aeroplanes alone', () => {
    check('A Boeing 737-300 with [count:104] people landed.');
    check('The House voted [count:217]-[count:205].');
    check('“[count:Ten] mills burned,” he said.');
  });
});
