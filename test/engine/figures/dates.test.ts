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
    check('They met on [date iso=2024-12-24:Christmas Eve] and by [date iso=1996-12-31:New Year’s Eve 1996]; [date iso=2025-05-26:Memorial Day] was wet.');
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

/** A Thursday. */
const THURSDAY = '1998-08-13';

describe('the tense of a clause', () => {
  it('is told by timetables in the present', () => {
    check('Officials said the talks resume [date iso=1998-08-14:Friday]; a court meets [date iso=1998-08-17:Monday].', THURSDAY);
    check('Voters go to the polls [date iso=1998-08-16:Sunday]. The mandate expires in [date iso=1998-10:October].', THURSDAY);
    check('The deadline is [date iso=1998-08-14:Friday], and [date iso=1998-08-16:Sunday] is a day of rest.', THURSDAY);
    check('The bus that leaves at dawn crashed [date iso=1998-08-09:Sunday]; the go-ahead came [date iso=1998-08-10:Monday].', THURSDAY);
  });

  it('is told by verbs behind the date', () => {
    check('On [date iso=1998-08-15:Saturday], the envoys are to visit the camp.', THURSDAY);
    check('By [date iso=1998-08-14:Friday] the firm must pay; by [date iso=1998-08-10:Monday] it had paid nothing.', THURSDAY);
  });

  it('is not told by names and adjectives in “-ed”', () => {
    check('Mohammed, of the United League, will speak [date iso=1998-08-14:Friday].', THURSDAY);
    check('They will hold a disputed vote [date iso=1998-08-16:Sunday]. They disputed a vote [date iso=1998-08-09:Sunday].', THURSDAY);
  });

  it('ends with the plan at a comma', () => {
    check('They threw out a plan to raise fares, counts from [date iso=1998-08-09:Sunday]’s vote show.', THURSDAY);
    check('In a bid to end the strike, ministers on [date iso=1998-08-11:Tuesday] offered money.', THURSDAY);
    check('They plan to end the strike on [date iso=1998-08-18:Tuesday].', THURSDAY);
  });

  it('is told by what is put off, and by what has been', () => {
    check('The trial was adjourned until [date iso=1998-08-17:Monday]; they held out until [date iso=1998-08-10:Monday].', THURSDAY);
    check('The firm has until [date iso=1998-08-16:Sunday] to answer. A vote is set for [date iso=1998-08-18:Tuesday].', THURSDAY);
    check('They will march against [date iso=1998-08-11:Tuesday]’s bombing and in [date iso=1998-08-18:Tuesday]’s parade.', THURSDAY);
    check('Shares were steady ahead of [date iso=1998-08-14:Friday]’s vote and after [date iso=1998-08-07:Friday]’s loss.', THURSDAY);
  });

  it('is not told by what somebody did something for', () => {
    check('The mayor flew to Oslo to visit the site [date iso=1998-08-12:Wednesday] and plans to rest [date iso=1998-08-16:Sunday].', THURSDAY);
    check('He was the first to land on [date iso=1998-08-11:Tuesday]; they are ready to land on [date iso=1998-08-18:Tuesday].', THURSDAY);
    check('In talking to reporters on [date iso=1998-08-10:Monday], he wept; he has to talk on [date iso=1998-08-17:Monday].', THURSDAY);
  });

  it('is that of the quotation in which the date stands', () => {
    check('He boomed: “Let us beat them in [date iso=1998-11:November].” He had boomed in [date iso=1997-11:November].', THURSDAY);
  });

  it('is not told by parts of compounds', () => {
    check('The hit-and-run driver faces a judge [date iso=1998-08-14:Friday]; he hit a wall [date iso=1998-08-07:Friday].', THURSDAY);
  });

  it('is that of the weekday before', () => {
    check('They will meet [date iso=1998-08-20:next Thursday] and [date iso=1998-08-21:Friday]; they met on [date:Friday].', THURSDAY);
  });

  it('is that of the nearest where nothing tells it', () => {
    check('The run-up to [date iso=1998-08-14:Friday]’s vote: a long night, and a long [date iso=1998-08-11:Tuesday] in court; after leaving [date iso=1998-08-07:Friday], rest.', THURSDAY);
    check('A vote in [date iso=1998-11:November], a vote as in [date iso=1998-05:May].', THURSDAY);
  });

  it('is that of the weekday’s own pointer', () => {
    check('Polls open [date iso=1998-08-16:this Sunday]. He fled [date iso=1998-08-10:this past Monday].', THURSDAY);
    check('He came on [date iso=1998-08-03:Aug. 3], a [date iso=1998-08-03:Monday], and left the following [date iso=1998-08-07:Friday].', THURSDAY);
  });

  it('chooses the year of seasons, weekends and what is sold ahead', () => {
    check('It will reopen in the [date iso=1999-SP:spring]; it shut in the [date iso=1997-FA:fall].', THURSDAY);
    check('They will talk over the [date iso=1998-W33-WE:weekend]. They spoke over the [date iso=1998-W32-WE:weekend].', THURSDAY);
    check('Sugar for [date iso=1998-10:October] delivery rose; it had sunk in [date iso=1997-10:October].', THURSDAY);
    check('The lowest price since [date iso=1997-10:October] shook [date iso=1998-09:September] wheat futures.', THURSDAY);
  });
});

describe('dates that lean on others', () => {
  it('take the year of the date behind them', () => {
    check('He served between [date iso=1994-03:March] and [date iso=1994-06:June 1994].', THURSDAY);
    check('It ran from [date iso=1995-11-07:Nov. 7] to [date iso=1995-12-10:Dec. 10, 1995], and from [date iso=1995-12:December] to [date:March 1996].', THURSDAY);
    check('He served in [date iso=1998-03:March], and Lena Roth in [date iso=1994-06:June 1994].', THURSDAY);
  });

  it('take the year that the sentence tells of', () => {
    check('He was held in [date iso=1994-03:March 1994] and released in [date iso=1994-10:October].', THURSDAY);
    check('Prices fell in [date iso=1998-07:July] from [date iso=1994-03:March 1994] and [date iso=1998-06:June].', THURSDAY);
  });

  it('take the year that a pointer names', () => {
    check('Sales fell in [date iso=1997-05:May last year] and will rise in [date iso=1999-05:May of next year].', THURSDAY);
    check('The fair of [date iso=1997-12-24:Christmas Eve last year] and that of [date iso=1998-05:May] made [date:last year] good.', THURSDAY);
  });

  it('are counted from dates of their own grain', () => {
    check('It had a good [date:1996]. The [date iso=1998-08-14:next day] it rained.', THURSDAY);
    check('Output rose in [date:1996]. Loans shrank in the [date iso=1998-07:previous month].', THURSDAY);
    check('It closed in [date:May 1996] and reopened the [date iso=1996-06:next month]; it will shut the [date iso=1998-09:next month].', THURSDAY);
    check('The index closed [date iso=1998-08-12:Wednesday] after a loss of 20 points [date iso=1998-08-11:a day earlier].'.replace('20', '[count:20]'), THURSDAY);
  });

  it('are counted from what the sentence tells of', () => {
    check('Prices rose in [date iso=1998-07:July] from [date iso=1997-07:a year earlier].', THURSDAY);
    check('Exports rose to [count:30] ships in [date:1995] from [count:20] [date iso=1994:a year earlier].', THURSDAY);
    check('He moved in [date iso=1998-07:July]; she had come [date iso=1997:a year ago].', THURSDAY);
    check('Profit is up from that of [date iso=1997:a year before]. It lasted [duration iso=P1Y:a year] before the fire.', THURSDAY);
  });
});

describe('days of the year', () => {
  it('that move', () => {
    check('He will speak on [date iso=1998-09-07:Labor Day] and rest on [date iso=1998-11-26:Thanksgiving].', THURSDAY);
    check('They met on [date iso=1998-04-10:Good Friday] and after [date iso=1998-04-12:Easter]; the Easter Egg Club did not.', THURSDAY);
  });

  it('in words', () => {
    check('It opened on the [date iso=1998-07-04:Fourth of July]; [count:a third] of [date:May]’s rain missed it.', THURSDAY);
  });

  it('that need no year', () => {
    check('He was held after the [date iso=2001-09-11:Sept. 11] attacks and freed on [date iso=2012-09-11:Sept. 11].', '2013-03-21');
    check('He spoke of the [date iso=1998-09-11:Sept. 11] attacks.', '1998-10-13');
  });
});

describe('months of quarters', () => {
  it('are one date', () => {
    check('Sales sank in the [date iso=1998-Q2:April-June quarter] and the [date iso=1998-H1:January-June period].', THURSDAY);
    check('Sales sank in [date iso=1998-05:May]-[date iso=1998-06:June] and on the [date iso=1997-Q1:January-March 1997] route.', THURSDAY);
  });
});

describe('clocks', () => {
  it('are of the day of which the text tells', () => {
    check('It sank at [time iso=1998-08-11T22.35:10:35 p.m. Tuesday]. At [time iso=1998-08-11T23.10:11:10 p.m.], help came.', THURSDAY);
    check('It sank [date iso=1998-08-11:Tuesday] at [time iso=1998-08-11T22.35:10:35 p.m.]; by [time iso=1998-08-12T06.30:6:30 a.m.] help came.', THURSDAY);
    check('It was built on [date:March 3, 1931]. At [time iso=1998-08-13T08.00:8 a.m.], it sank.', THURSDAY);
  });

  it('are of the day of publication where they head a paragraph', () => {
    check('It sank [date iso=1998-08-11:Tuesday].\n\n[time iso=1998-08-13T15.25:3:25 p.m.]\n\nHelp has come.', THURSDAY);
  });

  it('share the day behind a bracket', () => {
    check('It sank at [time iso=1998-08-07T10.35:10:35 a.m.] ([time iso=1998-08-07T07.35:0735 GMT]) [date:Aug. 7]. It rose at [time iso=1998-08-07T11.00:11 a.m.] (twice).', THURSDAY);
  });

  it('take the date behind them', () => {
    check('It left at [time iso=1998-08-07T09.00:9 a.m.] on [date:Aug. 7]; he must report by [time iso=1998-08-20T12.00:noon Aug. 20].', THURSDAY);
    check('It left at [time iso=1998-08-13T09.00:9 a.m.] with [count:7] men.', THURSDAY);
  });

  it('and parts of the day', () => {
    check('On the [time iso=1998-08-03TMO:morning of Aug. 3] and the [time iso=1998-08-11TNI:night of Tuesday] it rained, not in the morning of life.', THURSDAY);
    check('At [time iso=1998-08-13TMI:midday] it was hot, as it had been [time iso=1998-08-12TNI:last night] and the [time:night before].', THURSDAY);
  });
});

describe('durations by events', () => {
  it('are lengths of time', () => {
    check('It was [duration iso=P10Y:a decade-long] war; a year-end truce held.'.replace('year-end', '[date:year-end]'), THURSDAY);
    check('[duration iso=PTXH:Hours] after the blast, police came; the hours before it were still.', THURSDAY);
    check('It stood for [duration iso=P25Y:a quarter of a century].'.replace('for [duration iso=P25Y:a ', 'for a [duration iso=P25Y:'), THURSDAY);
  });
});
