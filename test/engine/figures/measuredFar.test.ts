import { check } from './check';

describe('what is measured where the subject is far off', () => {
  it('has a verb before the one of the figure', () => {
    check('Exports fell [percent measures=Exports:3 percent] in [date:March] and rose [percent measures=Exports:5 percent] in [date:April].');
    check('The bus was licensed for [count:44] passengers and was going [measure measures=bus:90 kph].');
    check('Trade with China has risen, reaching [money measures=Trade_with_China:$7.1 billion].');
    check('It cut costs and lifted profit [percent measures=profit:12 percent].');
  });

  it('stands before words between commas or brackets', () => {
    check('Exports, [percent measures=Exports:6.2 percent] higher than in [date:May], came to [money measures=Exports:$13 million].');
    check('The cost of oil, nearly all of it bought abroad, rose to [money measures=cost_of_oil:$29].');
    check('Its index (a weighted one) was [count measures=index:0.3] firmer at [count measures=index:72.2].');
    check('Debt, however, will cross [money measures=Debt:$5 million]. The company, Fell Marine, was fined [money measures=company:$5,000].');
    check('The mine, costing [money measures=mine:$2 billion], opened; the price, [money measures=price:$92] a unit, fell.');
  });

  it('is a pair behind one preposition', () => {
    check('The shortfall in food and farm goods swelled to [money measures=shortfall_in_food_and_farm_goods:$5 million].');
    check('Growth slowed in [date:May] and exports fell [percent measures=exports:3 percent].');
  });

  it('near-misses: what is in a list, elsewhere, or stands for another', () => {
    check('Ilse, Ordu, [percent measures=none:5 percent] and Bo are listed.');
    check('Those in Asia fell [percent measures=none:3 percent]. It raised it to [money measures=none:$9,000].');
    check('It stands near the village of Huall, [measure measures=none:520 km] south of Bo, on a hill.');
    check('He asked them for [money measures=none:$5 million]; it earned [money measures=none:$12] on the sale.');
  });
});

describe('what an amount shares with the one before', () => {
  it('stands in the same place of its phrase', () => {
    check('It sold [count measures=boats:40] boats to Peru and [count measures=boats:12] to Chile.');
    check('He admitted [count measures=counts:11] counts of fraud and [count measures=counts:two] of perjury.');
    check('A storm killed [count measures=people:12] people and injured [count measures=people:at least 40].');
    check('[count measures=issues:1,412] issues declined and [count measures=issues:241] rose.');
    check('It sold [measure measures=coal:3 million tons] of coal at [money measures=coal:$40] a ton.');
    check('They spend [money measures=schools:$30 million] on schools and [money measures=roads:$12 million] on roads.');
    check('Lending rose by [money measures=Lending:$2.9 billion], compared with an average of [money measures=Lending:$2.6 billion].');
  });

  it('is a group that the sentence opens with', () => {
    check('Of the [count measures=members:12] members, [count measures=members:at least seven] are cheating.');
    check('Of course, [count measures=boats:12] boats sank.');
  });

  it('is not what a verb without its own subject moves', () => {
    check('Profit fell to [money measures=Profit:$3 million] and sales to [money measures=sales:$30 million].');
    check('They put [count measures=men:40] men on the roof and [money measures=none:$12] on the table.');
    check('Gusts reached [measure:65 mph], with a high of [measure measures=high:9 degrees].');
  });
});

describe('what is measured beside the figure', () => {
  it('is no verb, time or comparison behind it', () => {
    check('A loan of [money measures=loan:$40] bought a mule; gusts of [measure measures=gusts:58 mph] piled drifts.');
    check('Grain rose [percent measures=Grain:3.4 percent] year on year; fees rose to [percent measures=fees:10 percent] [date:ten days ago].');
    check('The beast was [percent measures=beast:about 10 percent] longer than a bus.');
    check('They want [count measures=larger_ships:two] larger ships.');
  });

  it('is what changed, not the change', () => {
    check('Sales rose to [money measures=Sales:$5 million], an increase of [percent measures=Sales:12 percent].');
    check('A drop of [count measures=part-time_work:18,700] in part-time work came.');
    check('Harun posted a [percent measures=first-half_profit:23%] rise in [date:first-half] profit.');
    check('The report pushed the jobless rate down [percent measures=jobless_rate:0.2 percent] to [percent measures=jobless_rate:7 percent].');
  });

  it('is what has a share in all output', () => {
    check('The deficit came to [percent measures=deficit:3 percent] of gross domestic product.');
    check('They spend [percent measures=GDP:3 percent] of GDP. It owns [percent measures=output:3 percent] of output.');
  });

  it('stands behind an article and its adjectives', () => {
    check('Sales slipped to a seasonally adjusted [money measures=Sales change=to:$182 billion], by a provisional [percent change=by:3 percent].');
    check('She put the cost of the work at an extra [money measures=cost_of_the_work:€340m].');
  });
});
