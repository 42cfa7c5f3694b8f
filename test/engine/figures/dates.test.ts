import { check } from './check';

describe('dates', () => {
  it('reads full dates in every order', () => {
    check('Talks began on [date iso=2025-10-14:October 14, 2025] and ended [date iso=2025-10-16:16 October 2025].');
    check('The log says [date iso=2024-04-18:2024-04-18]; the stamp says [date iso=1998-03-14:03/14/1998].');
  });

  it('reads the one date that goes by its numbers alone', () => {
    check('Travel changed after [date iso=2001-09-11:9/11]; shops stay open 24/7.');
  });

  it('merges the weekday and the date', () => {
    check('They met on [date iso=2025-11-02:Sunday (Nov 2)].');
    check('On [date iso=2025-10-14:Tuesday, October 14], the ministry replied.');
    check('It was signed on [date iso=2021-05-03 finding=none:Monday 3 May 2021].');
  });

  it('lets the weekday choose the year, and says so', () => {
    check('They met on [date iso=2024-11-05 finding=inferredYear:Tuesday, November 5].', '2025-06-20');
    check('They met on [date iso=2025-11-02 finding=none:Nov. 2].');
  });

  it('reports a weekday that does not fit', () => {
    check('It was signed on [date iso=2025-10-14 finding=weekdayMismatch:Monday, October 14, 2025].');
    check('It was signed on [date iso=2025-10-14 finding=weekdayMismatch:October 14, 2025 (Monday)].');
    check('It was signed on [date iso=2025-10-14 finding=none:October 14, 2025 (Tuesday)], [date finding=none:Tuesday, 14 October 2025].');
    check('It was signed on [date iso=2025-10-14 finding=none:October 14, 2025] ([count:two] copies).');
  });

  it('reports none where the year is not stated', () => {
    check('They met on [date finding=none:Friday, Nov. 5].', '2025-11-03'); // on no Friday in the years around
  });

  it('reads misspelt months', () => {
    check('On [date iso=2025-10-14 finding=misspeltMonth rule=misspelt-month:Tuesday, Ocotber 14], it replied.');
    check('It opened on [date iso=2025-09-09 finding=misspeltMonth:Septmber 9] and shut in [date iso=2024-02:Febuary 2024].');
    check('He won at Augusta [count:14] times; the Rue du [count:4] Septembre is shut.');
    check('Members 9 and 10 remember.'.replace('9', '[count:9]').replace('10', '[count:10]'));
  });

  it('says what can be said without a publication date', () => {
    check('It opened on [date iso=XXXX-11-02:November 2], a [date iso=XXXX-WXX-7:Sunday].', null);
    check('It shut [date iso=XXXX:last year] and [date iso=XXXX-WXX:last week].', null);
  });

  it('reads weekdays by the tense of the clause', () => {
    check('The envoy arrived on [date iso=2025-10-31:Friday].');
    check('The envoy will arrive on [date iso=2025-11-07:Friday].');
    check('Black Friday sales were flat.');
    check('The board said it would meet on [date iso=2025-11-07:Friday]; it would have met on [date iso=2025-10-31:Friday].');
    check('The vote forced him to resign on [date iso=2025-10-31:Friday]. They plan to meet on [date iso=2025-11-07:Friday].');
    check('The envoy came on [date iso=2025-10-31:Friday] with a plan that will fail.');
  });

  it('reads months by the tense of the clause, and by which is near', () => {
    check('The mill said it would reopen in [date iso=2026-01:January]; it closed in [date iso=2025-01:January].');
    check('He will speak of the fire in [date iso=2025-10:October] and vote in [date iso=2026-03:March].');
  });

  it('reads relative dates', () => {
    check('Exports fell [date iso=2025-W44:last week] and [date iso=2024:last year].');
    check('It reopens [date iso=2025-11:later this month] or [date iso=2026-Q1:next quarter].');
    check('They met [date iso=2025:earlier this year], [date iso=2024:a year ago] and [date iso=2023:two years ago].');
    check('She left [date iso=2025-11-02:yesterday] and returns [date iso=2025-11-04:tomorrow].');
  });

  it('reads quarters, seasons, decades and centuries', () => {
    check('In the [date iso=2025-Q3:third quarter of 2025] sales rose; in [date iso=2024-Q2:Q2 2024] they fell.');
    check('It closed in the [date iso=2017-SU:summer of 2017].');
    check('Mills of the [date iso=199:1990s] and the [date iso=18:19th century] stand.');
  });

  it('leaves years that count alone', () => {
    check('The plant employs [count value=2000:2000] people since [date iso=2014:2014].');
    check('It paid [money value=2020:$2020] in [date iso=2020:2020].');
    check('May I march with April Jones?');
  });
});

describe('times', () => {
  it('reads clocks and parts of the day', () => {
    check('It struck at [time iso=2025-11-03T10.30:10:30 a.m.] and again at [time iso=2025-11-03T18.00:6pm].');
    check('Rain fell on [time iso=2025-10-30TNI:Thursday night] and [time iso=2025-11-02TMO:yesterday morning].');
  });
});

describe('durations', () => {
  it('reads units of time', () => {
    check('It took [duration iso=P3W value=3 unit=week:three weeks] and [duration iso=PT90M:90 minutes].');
    check('The [duration iso=P8Y:eight-year] term ran for [duration iso=PT30M:half an hour] more.');
    check('Rules change over the [duration low=1 high=2 unit=year iso=P1Y:next one or two years].');
    check('It lasted [duration iso=P1Y:a full year] and [duration iso=P1W:another week].');
    check('Coal costs [money:$5] a tonne and pay is [money:$900] a week.');
    check('They waited for [duration iso=PXM value=none:months].');
  });

  it('leaves order and rates alone', () => {
    check('Wait a second: the second minute of the meeting.');
  });
});

describe('vague references', () => {
  it('are vague', () => {
    check('The port is [date vague=true iso=PRESENT_REF:now] shut and reopened [date vague=true iso=PAST_REF:recently].');
  });

  it('leave figures of speech alone', () => {
    check('“We must act now, and now is the hour,” she said.');
    check('Now, the port is shut; now that it is, fish rot.');
  });
});

describe('times that are spoken of', () => {
  it('reads the parts of a day', () => {
    check('It opened on [date iso=2025-10-14:October 14]. He left [time iso=2025-10-14TEV:later that evening].');
    check('It opened on [date:October 14]; the [time iso=2025-10-15TMO:next morning] it shut.');
    check('He knew that night shifts are long.');
    check('The siren sounded at [time iso=2025-11-03T20.00:2000 hours] and ran for [duration value=2000:2000 hours].');
  });

  it('reads what is counted from now', () => {
    check('It ends [date iso=2028:three years from now], or [date iso=2026:a year from now].');
    check('It ends [duration iso=P3Y:three years] from the start.');
  });

  it('reads lengths without a number', () => {
    check('After [duration iso=PXM:months] of talks, [duration iso=PXE:decades] later, it closed.');
    check('The pumps ran [duration iso=P1D:all day] and [duration iso=P1W:all week].');
    check('He closed the mill [duration iso=P1Y6M:a year and a half] later.');
    check('Of all years it rained least then; months of rain had gone.');
  });

  it('reads seasons and decades in words', () => {
    check('The mill shut in the [date iso=2025-FA:fall].');
    check('The fall of the mill came in the [date iso=196:sixties], the owner being in his [measure:sixties].');
    check('Mills shut [date iso=2025-10-31:late on Friday], and spoke of it on [date:Friday].');
  });

  it('reads months and days in digits', () => {
    check('Printed [date iso=2016-04:04/2016], stamped [date iso=2012-08-10:2012/8/10].');
    check('The ratio was 40/2016; the log of 02/29/[date:2022] is lost.');
  });

  it('leaves scores alone', () => {
    check('He bowled 14-3-38 and won on [date iso=1998-03-14:03-14-98].');
  });
});

describe('named days', () => {
  it('are dates', () => {
    check('They met on [date iso=2024-12-24:Christmas Eve] and by [date iso=1996-12-31:New Year’s Eve 1996]; [date iso=none:Memorial Day] was wet.');
    check('They met after [date:Easter 1997].');
  });

  it('are none in names and of things', () => {
    check('Christmas sales on Easter Island pleased the Labor Party and New York; a New Year’s resolution.');
  });
});

describe('dates with more words', () => {
  it('name the year of the same month', () => {
    check('It fell in the [date iso=1994-11:same month of 1994] and the [date:1995-96 fiscal year].');
    check('[date:A year and a half ago] the [date:first-half] net profit rose; in the first half it rained.');
  });

  it('are no opening hours', () => {
    check('It sank to [money:$3.50] after hours; after [duration:hours] of talk it rose.');
  });
});
