import { check, figuresIn } from './check';
import { strict as assert } from 'node:assert';

describe('percentages', () => {
  it('reads every spelling', () => {
    check(
      'Rents rose [percent value=5 unit=%:5%], fees [percent value=7 unit=%:seven per cent], fares [percent value=2.5 unit=%:2.5 percent].',
    );
    check('The rate fell [percent value=0.5 unit=pp:0.5 percentage points], or [percent value=50 unit=bp:50 basis points].');
    check('Output grew [percent low=5 high=10 value=none:5–10%] and may grow [percent low=3 high=4:3 to 4 percent].');
  });

  it('reads points of both kinds', () => {
    check('It fell [percent unit=bp value=25:25bp], [percent unit=bp:25 bps], [percent unit=pp:0.5 pp] and [percent value=0.5 unit=pp:half a percentage point].');
    check('The firm has [count:25] BP stations.');
    check('The mayor won by [percent value=35:35] to [percent value=12:12 percent], or [count:35] to [count:12].');
  });

  it('tells a change from a level', () => {
    check('Tolls rose by [percent change=by measures=Tolls:10 percent], to [percent change=to:130 per cent] of the old level.');
    check('Turnout slipped from [percent value=64 change=from:64%] to [percent value=61 change=to:61%].');
    check(
      'Duties went from [percent value=5 change=from:5] to [percent value=10 change=to:10 percent] and rose.'.replace(/ change=\w+/g, ''),
    );
    check('The ministry holds [percent change=none:60%] of the wells.');
  });
});

describe('modifiers', () => {
  it('belong to the figure', () => {
    check('It covers [percent value=90 modifier=nearly:nearly 90 percent] of them, [count modifier=at_least:at least 40] by sea.');
    check('Crews found [count modifier=or_so:ten or so] wrecks and [count modifier=plus:20-plus] anchors.');
    check('They hired [count modifier=an_additional:an additional 300] guards.');
  });

  it('stand beside it when they are wordy', () => {
    check('No more than [count value=5 modifier=no_more_than:5] lamps worked.');
  });
});

describe('money', () => {
  it('reads signs, codes and names', () => {
    check(
      'It cost [money value=1200000 unit=USD:$1.2m], then [money value=900 unit=AUD:A$900] and [money value=3000000 unit=GBP:£3 million].',
    );
    check('The yard paid [money value=500 unit=INR:Rs 500], [money value=20 unit=MYR:RM20] and [money value=200 unit=USD:USD 200].');
    check('They want [money value=220000000 unit=USD:220 million dollars], not [money value=40 unit=CHF:40 Swiss francs].');
    check('A stamp is [money value=0.34 unit=USD:34 cents] or [money value=0.5 unit=GBP:50p].');
    check('The index slipped below the [count value=4000:four thousand] mark; bonds cost [money value=40000 unit=DEM:40,000 marks].');
    check('The old wire said [money value=220000000 unit=USD:dlrs 220 million].');
    check('Losses of [money low=1000000000 high=2000000000 unit=EUR:€1-2 billion] are feared.');
    check('[money low=1000000 value=none unit=USD:Millions of dollars] vanished.');
  });

  it('reads what stands glued to the sum, or far behind it', () => {
    check('It made [money value=2500000 unit=CHF:SFr2.5m], [money value=1200000 unit=EUR:1.2m euros] and [money value=300 unit=DKK:300 Danish crowns].');
    check('The wall is [measure value=1.2 unit=meter:1.2m] high; a crown weighs [measure:300 grams].');
    check('It cost [money value=500 unit=THB:500 Thai baht], [money value=0.3 unit=EUR:30 euro cents] or [money value=1500000 unit=USD:a million and a half dollars].');
    check('A farm sold for [money value=400000 unit=GBP:400,000 pounds] ([money:$640,000]); its bull weighs [measure:2,000 pounds] (a record).');
    check('A [money value=500000000:half-billion dollars] went; a half-finished wall stands.');
  });

  it('reads ¥ by what the article is about', () => {
    check('In Osaka, Japan, a bowl costs [money value=900 unit=JPY:¥900].');
    check('In Chengdu, China, a bowl costs [money value=20 unit=CNY:¥20].');
  });

  it('leaves common words alone', () => {
    check('He won [count:three] races and marks [count:12] papers.');
    check('A cow of [measure value=300 unit=pound:300 pounds] sold for [money value=2000000 unit=GBP:2 million pounds].');
  });
});

describe('measures', () => {
  it('reads units in words and symbols', () => {
    check(
      'The [measure value=3 unit=inch:3-inch] pipe runs [measure value=5 unit=kilometer:5km] beneath [measure value=20 unit=square_mile:20 square miles] of marsh.',
    );
    check('It weighs [measure value=200 unit=pound:200lbs] and makes [measure value=40 unit=megawatt:40 MW].');
    check('At [measure value=-5 unit=degree_Celsius:-5 degrees Celsius] winds hit [measure value=120 unit=kilometer_per_hour:120 km/h].');
    check(
      'He is [measure value=6.166666666666667_unit=foot:6’2”], she says.'
        .replace('_unit', ' unit')
        .replace('6.166666666666667', '6.16666666666667'),
    );
    check('The door is [measure value=6.5 unit=foot:six feet six inches] high.');
  });

  it('reads ages', () => {
    check('The [measure value=42 unit=year:42-year-old] diver and her son, [measure value=8 unit=year:8 years old], swam.');
    check('Oda Brandt, [measure value=57 rule=age-apposition:57], said the dam held.');
    check('She was [measure value=19:19] when the mine closed.');
    check('Her eldest daughter, [measure:34], and Ilse, [measure:31]; Bo came later.');
    check('In Brandt, 57 houses stand.'.replace('57', '[count:57]'));
  });

  it('reads squares, cubes and degrees', () => {
    check('It floods [measure unit=square_kilometer value=15:15 km²], [measure unit=square_meter:20 m2] and [measure unit=square_foot:120 sq. ft] of field.');
    check('It was [measure unit=degree_Celsius value=35:35C], or [measure unit=degree_Fahrenheit:95F]; the Harun 777F landed for [money value=0.12:12c].');
    check('He is [measure value=5.83333333333333 unit=foot:5ft 10in] tall and swam [measure value=0.5 unit=mile:half a mile].');
  });

  it('leaves names alone', () => {
    check('A foot in the door and an inch of doubt.');
  });
});

describe('what is measured, and whose', () => {
  it('follows the clause', () => {
    check('The bloc buys [percent measures=raw_tin:70 percent] of raw tin.');
    check('Grain prices rose [percent measures=Grain_prices change=by:4 percent].');
    check('The pact cut duties on tin by [percent measures=duties_on_tin change=by:10 percent].');
    check('The bloc will impose a levy of [percent measures=levy:100 per cent] on tin.');
    check('A fine of [money measures=fine:$5,000] was set.');
    check('It sent [count measures=rescue_workers:300] rescue workers.');
  });

  it('names the owner where the subject is plain', () => {
    const text = 'Veldoria controls nearly 90 percent of the tin. Tolls in Veldoria rose 5 percent.';
    const mention = (start: number) => ({
      actor: 'veldoria',
      start,
      end: start + 8,
      text: 'Veldoria',
      form: 'name' as const,
      actorIndex: 0,
      firstToken: 0,
      endToken: 1,
    });
    const figures = figuresIn(
      text,
      null,
      {},
      {
        actors: [],
        mentions: [mention(0), mention(text.lastIndexOf('Veldoria'))],
        genders: new Map(),
      },
    );
    assert.deepEqual(
      figures.map((f) => f.owner),
      ['veldoria', null],
    );
  });
});

describe('figures within names', () => {
  it('are part of the name', () => {
    const text = 'Studio 54 hired 54 cooks.';
    const tokens = { firstToken: 0, endToken: 2 };
    const mention = { actor: 'studio', start: 0, end: 9, text: 'Studio 54', form: 'name' as const, actorIndex: 0, ...tokens };
    const figures = figuresIn(text, null, {}, { actors: [], mentions: [mention], genders: new Map() });
    assert.deepEqual(
      figures.map((f) => f.start),
      [text.lastIndexOf('54')],
    );
  });
});

describe('corrections', () => {
  it('take away what is no figure', () => {
    const text = 'The Twelve met on Monday with 30 guests.';
    const at = text.indexOf('30');
    const figures = figuresIn(text, null, { corrections: [{ kind: 'notAFigure', start: at, end: at + 2 }] });
    assert.deepEqual(
      figures.map((f) => f.text),
      ['Monday'],
    );
  });
});

describe('units in brackets', () => {
  it('as tables have them', () => {
    check('The catch was [measure value=20 unit=kilogram:20 (kg)] in all.');
  });

  it('near-miss: something else in brackets', () => {
    check('It sold [count:20] (boats).');
  });
});

describe('prices of shares in parts of a dollar', () => {
  it('are money where shares are spoken of', () => {
    check('Shares of Tano fell [money value=2.625 unit=USD:2-5/8] to [money value=31.125:31-1/8].');
    check('Tano closed at [money value=31.125:31 1/8], off [money value=1.5:1 1/2]. Other stocks rose.');
    check('Stocks were mixed. Tano slid [money value=2.375:2 3/8] to [money value=14:14] after its warning.');
    check('Its stock rose [money value=0.375:3/8] to [money value=12:12].');
  });

  it('near-misses: bonds, indexes, measures, no shares', () => {
    check('Stocks rose. The state bond fell [count:1 3/8] to [count:99 1/8]. The Dow rose [count:12 3/8].');
    check('The stock of boards was cut to [measure:2-5/8 inches].');
    check('The yard fell [count:2 3/8] short.');
  });
});
