import { check } from './check';

describe('points', () => {
  it('of rates and polls are percentage points', () => {
    check('The bank cut its key rate by [percent value=0.5 unit=pp change=by measures=key_rate:half a point].');
    check('A [percent value=0.25 unit=pp:quarter-point] rise in interest rates came; a [percent value=0.75 unit=pp:three-quarter-point] cut may follow.');
    check('Inflation slowed by [percent value=0.1 unit=pp:a tenth of a point]. The note pays [percent value=0.125 unit=pp:1/8 point] over Libor.');
    check('Her approval rating fell [percent value=7 unit=pp:seven points] to [percent value=41 unit=%:41].');
    check('A poll gave Harun a [percent value=10 unit=pp measures=lead:10-point] lead, down from [count:14].');
    check('Rates are [percent low=0.125 high=0.25 unit=pp:1/8 to 1/4 point] higher.');
  });

  it('near-misses: of indexes, bonds, matches and arguments', () => {
    check('The index rose [percent:1.4 percent], or [measure unit=point:26 points].');
    check('The bond fell [measure unit=point:1/4 point], and its yield rose.');
    check('The team beat Ordu by [count:seven] points; Harun scored [count:34] points.');
    check('He made [count:three] points about taxes; at [count:one] point rates rose. A [count:10]-point plan on taxes failed.');
  });
});

describe('percentages that share a unit', () => {
  it('stand in a list, or in brackets', () => {
    check('Imports and exports rose by [percent value=2 unit=%:2] and [percent:3 percent] respectively.');
    check('They rose [percent value=2:2], [percent value=3:3] and [percent value=4:4 percent].');
    check('Sales rose [percent value=12.4:12.4] ([percent value=11.9:11.9]) pct.');
    check('Prices rose [percent:3 percent] in [date:April], [percent value=4 unit=% measures=Prices:4] in [date:May].');
    check('Joblessness fell [percent value=0.3 change=by:0.3] to [percent value=4.1 change=to:4.1 percent].');
    check('Support rose from [percent:35%] to [percent value=41 unit=%:41]; the spread narrowed [percent:41 basis points] to [percent unit=bp value=957:957].');
    check('[percent value=40:Some 40-odd percent] own [percent value=5.1:5.1pc] of Ordu.');
  });

  it('near-misses: years, other counts, ranges', () => {
    check('In [date:1998] and [percent:3 percent] more in [date:1999]. It hired [count:12], and [percent:5 percent] left.');
    check('Growth may be [percent low=4 high=5:4 to 5 percent]; it rose [percent low=3 high=4:3 to 4 percent].');
    check('Prices rose [percent:3 percent] in [date:April]; [count:12] in the town died.');
  });
});
