import { check } from './check';

describe('counts', () => {
  it('reads digits with separators and scales', () => {
    check(
      'The depot held [count value=1250000:1,250,000] crates, [count value=3400000:3.4 million] bolts and [count value=5000:5k] hinges.',
    );
    check('Officials in Karvel counted [count value=150000:1.5 lakh] ballots and [count value=20000000:2 crore] stamps.');
    check('Some [count value=40000:40 000] leaflets were printed.'.replace('Some [', '[').replace('leaflets', 'leaflets'));
  });

  it('reads number words', () => {
    check('There were [count value=250000:two hundred and fifty thousand] seats and [count value=21:twenty-one] doors.');
    check('[count value=2500000:Two and a half million] trees and [count value=24:two dozen] saplings burned.');
    check('The fair drew [count value=500000:half a million] visitors, [count value=1000000:a million] by another count.');
  });

  it('reads fractions and ratios', () => {
    check('[count value=0.6667 measures=growers:Two-thirds] of growers and [count value=0.2:one in five] bakers agreed.');
    check('[count value=0.5:Half] of the fleet and [count value=0.25:a quarter] of the crews stayed.');
    check('[count value=0.9:Nine out of 10] riders wore helmets.');
    check('[count:One-third] of the crew and [count value=0.5 measures=staff:half] of the staff quit; it grew [count:half] as much.');
    check('They met in the second half of the match, on half pay.'); // no halves of anything counted
  });

  it('reads shares of what is counted', () => {
    check('A [count value=0.2:one-in-five] chance; [count value=0.9:nine of 10] mills; [count value=0.1111:one of every nine].');
    check('[count value=5:Five] of [count value=12:12] mills shut.');
    check('It lost [count value=0.2:a fifth] and fell by [count value=0.5:half]; the first half was dull.');
  });

  it('reads vague amounts by their lower end', () => {
    check('[count low=10000 value=none:Tens of thousands] of herders left; [count low=12:dozens] stayed.');
    check('[count low=100:Several hundred] lamps went out.');
  });

  it('reads ranges', () => {
    check('Between harvests, [count low=5 high=10 value=none:5 to 10] workers stay.');
    check('Crews cleared [count low=30 high=40:between 30 and 40] tunnels and [count low=5000000 high=10000000:5-10 million] pebbles.');
  });

  it('reads an estimate with a hyphen as a range', () => {
    check('They put losses at [count low=150 high=200:150-200]; the board voted [count:150]-[count:200].');
    check('[count value=0.25:A mere quarter] of the crew and a [measure value=250000:quarter-million acres].');
  });

  it('reads votes and scores as pairs', () => {
    check('The council voted [count value=52 pair=p1:52]-[count value=48 pair=p1:48] on the bridge.');
    check('Votes of 12-9 are rare, he said by phone from 555-0142.'.replace('12-9', '[count value=12:12]-[count value=9:9]'));
  });

  it('marks counts that say nothing as trivial', () => {
    check('The [count trivial=true:two] nations met; [count trivial=false:seven] others watched.');
  });
});

describe('ordinals', () => {
  it('reads those that say a number', () => {
    check('It was the [ordinal value=3:third] flood in the [ordinal value=21:21st] district.');
    check('First, she wrote a second letter to the Third Avenue office.');
  });
});

describe('identifiers are no figures', () => {
  for (const text of [
    'The levy rests on Section 301 and on Article 5.',
    'They kept Section 301 measures and Boeing 737 planes.',
    'No. 10 declined to comment on Flight 370.',
    'A Boeing 737 landed during the COVID-19 wave.',
    'Channel 4 filmed the G20 and an F-16.',
    'The Nikkei 225 stock index fell, and so did the S&P 500 and the Standard & Poor’s 500 index.',
    'A 911 call woke them.',
    'Call 555-1234 or +1 212 555 0100 for help.',
    'See https://example.org/2024/10/5 and write to Box 12.',
    'She lives at 12 Main Street and works at 131 West 23rd Street.',
    'On Day 3 they read Episode 7 and Week 12.',
    'Nobody knows which one won, and no one asked one another.',
    'The one who left was right.',
    'Shops stay open 24/7.',
    'Gullwing 2.0 and Harbour Explorer 6 are programs.',
  ]) {
    it(text, () => check(text));
  }

  it('keeps real counts beside them', () => {
    check('Under Section 301, [count value=301:301] firms applied.');
    check('The Boeing 737 carried [count value=162:162] people.');
  });
});
