import { check } from './check';

describe('sums told again in other money',  () => {
  it('do not give their unit to the sum behind them', () => {
    check('Turnover rose to [money unit=GBP:49 million pounds] ([money unit=USD:$76 million]) from [money unit=GBP value=44000000:44 million].');
    check('It earned [money unit=GBP:44 million pounds], or [money unit=USD:about $68 million], against [money unit=GBP value=41300000:41.3 million].');
    check('A sack costs [money unit=EUR:30 euros] ([money unit=USD:$34], [money unit=GBP:£26]), up from [money unit=EUR:28].');
  });

  it('near-misses: two sums, one money, or a price in brackets', () => {
    check('It earned [money unit=GBP:44 million pounds] and [money unit=USD:$68 million], against [money unit=USD value=61300000:61.3 million].');
    check('It earned [money unit=USD:$70 million] ([money unit=USD:$3] a share), against [money unit=USD value=61300000:61.3 million].');
  });
});

describe('a sum without its currency', () => {
  it('takes that of the last such sum in the article, where money is spoken of', () => {
    check('Exports came to [money unit=ITL:13,840 billion lire]. Imports, at [money unit=ITL value=14710000000000:14,710 billion], were up.');
    check('It has a deficit of [money unit=EUR:€3 billion] ([money:$4 billion]). A tax would bring in [money unit=EUR:2 billion].');
    check('They raised it from [money unit=USD value=10000000:10 million] to [money:$12 million].');
    check('Output peaked at [measure unit=ton:3 million tons] and fell to [measure unit=ton:2 million] by [date:1999].');
    check('The port cost [money unit=EUR:€30 million]. Its neighbours put in [money unit=EUR value=12000000:12 million] at first.');
    check('Ilse closed [money unit=JPY:17 yen] up at [money unit=JPY value=812:812].');
  });

  it('near-misses: what counts other things', () => {
    check('The deal was worth [money:$3 billion]. The city has [count:8 million] people, and its park drew [count:4 million].');
    check('It sold [measure:3 million tons] at [money:$40] and [count:2 million] at [money:$38]. It rose by [money:$40] and fell to [count:3] pieces.');
    check('It made [money:$3 billion]. Sales rose by [measure:2 million barrels].');
    check('It made [money:$3 billion]. The game drew [count:112 million] viewers; the one before averaged [count:114 million].');
    check('It made [money:$3 billion]. The ports have a work force of [count:43 million], and [count:nine million] more could work there.');
  });
});

describe('rates of exchange', () => {
  it('are in the money whose name stands before them', () => {
    check('The lira was fixed at [money unit=ITL value=1318.5 measures=lira:1,318.50] to the dollar, after [money unit=ITL:1,321.25] on [date:Friday].', '1987-05-04');
    check('The Swiss franc fell to [money unit=CHF value=1.45:1.45] against the U.S. dollar.');
    check('Sterling stood at [money unit=USD:1.6035 dlrs] against an opening [money unit=USD value=1.599:1.5990].');
    check('It fell to [money unit=USD value=0.6412:64.12 U.S. cents] from [money unit=USD value=0.645:64.50].');
  });

  it('near-misses: other numbers to something', () => {
    check('The franc is the [count:12] to the euro camp. It lost by [count:3] to the Reds.');
  });
});

describe('cents', () => {
  it('are of the money beside them, or of the only one in the article', () => {
    check('Kestrel slid [money unit=AUD value=0.28:28 cents] to [money unit=AUD:A$4.87]. It pays [money unit=AUD value=0.12:12 cents].');
    check('Ordu rose [money unit=EUR value=0.12:12 cents] to [money unit=EUR:€4.10]. Fell lost [money unit=USD:$5].');
    check('Net was [money unit=CAD:C$12 million], or [money unit=CAD value=0.3:30 cents] a share; crude is [money unit=USD:$18].');
    check('A loaf costs [money unit=RUB value=0.3:30 kopecks], a stamp [money unit=INR value=0.5:50 paise].');
    check('It fell [money unit=USD value=0.004:0.4 of a cent], then [money unit=USD value=0.005:half a cent].');
  });

  it('near-misses: American ones', () => {
    check('The Australian dollar fell to [money unit=USD value=0.6412:64.12 cents]. Crude is [money unit=USD value=18:$18], up [money unit=USD:40 cents].');
  });
});

describe('ages and parts', () => {
  it('are read where no noun stands behind', () => {
    check('Voters kept the retirement age from going from [measure unit=year:65] to [measure unit=year:67]; Brandt retired at [measure:58].');
    check('Harun left school at [measure unit=year measures=Harun:14].');
    check('Peru takes [count:half] of the tin and Chile [count value=0.2:a fifth]. It lost [count value=0.3333:a third] more than planned.');
    check('It fell to [measure value=-41 unit=degree:41 degrees below zero]. At [measure value=-70:70 below], skin freezes.');
  });

  it('near-misses: hours, sites, members of a row', () => {
    check('The talks began at [count:10]. [count:Two] died at [count:40] sites.');
    check('[count:One] man fell, another fled and police held a [ordinal:third]. He has [count:two] boats and wants a [ordinal:third].');
    check('It fell [count:5] below the mark.');
  });

  it('moves of prices, and sums instead of others', () => {
    check('The stock closed at [money value=41.25:$41.25], up [money value=1.5 unit=USD:1.50].');
    check('Gold rose to [money value=1234:$1,234] after touching [money value=1240 unit=USD:1,240].');
    check('The fine was [money value=10000:$10,000], not [money value=20000 unit=USD:20,000].');
    check('He paid [money value=300:$300], she [money value=250 unit=USD:250].');
  });

  it('near-misses: what is counted, and moves of something else', () => {
    check('The stock closed at [money value=41.25:$41.25], up [count value=12:12] places.');
    check('It sold at [money value=41.25:$41.25], and [count value=12:12] left.');
  });
});
