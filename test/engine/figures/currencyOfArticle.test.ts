import { strict as assert } from 'node:assert';
import { check, figuresIn, PUBLISHED } from './check';

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

  it('$ is the money of the outlet’s own readers', () => {
    const unitIn = (text: string, outlet: string | null, url: string | null = null): unknown =>
      figuresIn(text, PUBLISHED, {}, undefined, { outlet, url })[0]?.unit;
    assert.equal(unitIn('The library will cost $30 million.', 'Toronto Star'), 'CAD');
    assert.equal(unitIn('The library will cost $30 million.', 'The Straits Times'), 'SGD');
    assert.equal(unitIn('The library will cost $30 million.', null, 'https://www.harbournews.co.nz/library'), 'NZD');
    assert.equal(unitIn('The library in Boston, America, will cost $30 million.', 'Toronto Star'), 'USD');
    assert.equal(unitIn('PERTH (Reuters) - The library will cost $30 million.', 'Toronto Star'), 'USD');
    assert.equal(unitIn('The library will cost $30 million.', 'Boston Harbour News', 'https://harbour.example.com/nz'), 'USD');
    assert.equal(unitIn('The library will cost $30 million.', 'Australopithecus', 'no address at all.nz'), 'USD');
  });

  it('have the code of their day', () => {
    check('A flat in Istanbul, Turkey, costs [money unit=TRL value=9000000:9 million lira].', '1999-05-03');
    check('A flat in Istanbul, Turkey, costs [money unit=TRY value=9000000:9 million lira].', '2019-05-03');
    check('A flat in Istanbul, Turkey, costs [money unit=TRY value=9000000:9 million lira].', null);
  });

  it('are of the country that is named beside the money, or that comes first of two', () => {
    check("Chile's peso rose to [money unit=CLP value=532.4:532.40] per dollar. In Mexico and in Mexican towns a melon costs [money unit=CLP value=30:30 pesos].");
    check("Chile's peso rose to [money unit=CLP value=532.4:532.40] per dollar, Uruguay's peso to [money unit=UYU value=22.5:22.50] per dollar.");
    check('In Santiago the peso closed at [money unit=CLP value=532.4:532.40] per dollar. In Mexico the peso was weak.');
    check('The Egyptian pound fell to [money unit=EGP value=5.6:5.60] per dollar.');
    check('Malawi sells it at [money unit=MWK value=3500:3,500 kwacha].');
    check('The Danish yard lost [money unit=DKK value=30000000:30 mln crowns].');
  });

  it('names of several words, and francs of a union', () => {
    check('It cost [money unit=LKR value=500:500 Sri Lankan rupees], [money unit=PGK value=300:300 Papua New Guinea kina] and [money unit=KRW value=30000:30,000 South Korean won].');
    check('It cost [money unit=NZD value=40:40 New Zealand dollars] or [money unit=TWD value=900:900 new Taiwan dollars].');
    check('Dakar owes [money unit=XOF value=3000000:3 million CFA francs].');
    check('Cameroon owes [money unit=XAF value=3000000:3 million CFA francs], not [money unit=XAF value=900:900 francs].');
  });

  it('of money that is no more', () => {
    check('It owed [money unit=BRC value=40000000:40 million cruzados] and [money unit=PEI value=5000:5,000 intis].', '1987-05-04');
    check('Angola paid [money unit=AON value=600000:600,000 kwanzas].', '1993-05-04');
    check('Angola paid [money unit=AOA value=600000:600,000 kwanzas].');
    check('The ministry paid [money unit=SUR value=600000:600,000 rubles].', '1987-05-04');
    check('The club paid [money unit=FRF value=600000:600,000 francs].', '1987-05-04');
    check('The club paid [money unit=CHF value=600000:600,000 francs].');
    check('The club paid [money unit=FRF value=600000:600,000 French francs].');
  });

  it('near-misses: crowns of no country, heads', () => {
    check('She wore [count value=2:two] crowns, and [count value=300:300] crowns were sold.');
    check('In Denmark, [count value=30:30] crowns were melted down.');
  });

  it('near-misses: no country, or one that has none of the kind', () => {
    check('A boat costs [money unit=MXN value=900:900 pesos].');
    check('The pact of Mexico and Chile cost [money unit=MXN value=900:900 pesos].');
    check('In Norway the fare is [money unit=USD value=40:40 dollars].');
  });
});
