import { check } from './check';

describe('currencies of several countries', () => {
  it('are of the country that the article speaks of', () => {
    check('The raid in Yemen cost Sanaa [money unit=YER value=100000000:100 million rials].');
    check('In Manila, rice sells at [money unit=PHP value=40:40 pesos] a kilo.');
    check('Officials in Islamabad paid [money unit=PKR value=2000:2,000 rupees].');
    check('The Danish yard sold it for [money unit=DKK value=3000000:3 million kroner].');
    check('A flat in Beirut costs [money unit=LBP value=90000000:90 million pounds].');
    check('The yard in Zurich, Switzerland, made [money unit=CHF value=5000000:5 million francs].');
  });

  it('seats of business, drawing rights, cents of a nation', () => {
    check('The yard in Zurich lost [money unit=CHF value=2000000000:2 billion francs].');
    check('In Santiago copper earned [money unit=CLP value=300000000:300 million pesos].');
    check('The fund lent [money unit=XDR value=500000000:500 million SDRs].');
    check('It paid [money unit=CAD value=0.45:45 cents Canadian] a share.');
    check('It paid [money unit=USD value=0.45:45 cents] to Canadian yards.');
  });

  it('$ beside US$ is another dollar', () => {
    check('Singapore sold it for [money unit=USD value=5000000:US$5 million], and the yard made [money unit=SGD value=3000000:$3 million].');
    check('In Singapore it cost [money unit=USD value=5000000:US$5 million], or [money unit=SGD value=6000000:S$6 million], not [money unit=USD value=3000000:$3 million].');
    check('A yard in Singapore made [money unit=USD value=3000000:$3 million].');
  });

  it('have the code of their day', () => {
    check('A flat in Istanbul, Turkey, costs [money unit=TRL value=9000000:9 million lira].', '1999-05-03');
    check('A flat in Istanbul, Turkey, costs [money unit=TRY value=9000000:9 million lira].', '2019-05-03');
    check('A flat in Istanbul, Turkey, costs [money unit=TRY value=9000000:9 million lira].', null);
  });

  it('near-misses: no country, several, or one that has none of the kind', () => {
    check('A boat costs [money unit=MXN value=900:900 pesos].');
    check('The pact of Mexico and Chile cost [money unit=MXN value=900:900 pesos].');
    check('In Norway the fare is [money unit=USD value=40:40 dollars].');
  });
});
