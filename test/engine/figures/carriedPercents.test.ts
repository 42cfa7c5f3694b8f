import { check } from './check';

describe('percentages whose sign stands on a neighbour', () => {
  it('compared', () => {
    check('Inflation was [percent value=1.2:1.2 percent], compared with [percent value=0.8 unit=%:0.8] in the yard.');
    check('Growth was [percent value=3.1:3.1 percent] versus [percent value=2.8 unit=%:2.8].');
    check('Support stood at [percent value=44:44%], against [percent value=39 unit=%:39] for the mayor and [percent value=17 unit=%:17] undecided.');
    check('Women hold [percent value=12:12 percent] of seats, up from [percent value=9 unit=%:9].');
    check('Turnout was [percent value=61:61 percent] ([percent value=58 unit=%:58] last time).');
  });

  it('against a rival', () => {
    check('Reyl won [percent value=51.2:51.2 percent] to Ilves’s [percent value=48.1 unit=%:48.1].');
    check('He leads [percent value=45:45 percent] to [percent value=41 unit=%:41].');
  });

  it('listed', () => {
    check('She had [percent value=44:44 percent], he [percent value=39 unit=%:39] and the Greens [percent value=11 unit=%:11].');
    check('It passed with [percent value=53.4:53.4 percent] in favour and [percent value=46.6 unit=%:46.6] opposed.');
    check('The bank cut its rate to [percent value=4.75:4.75 percent], and traders expect [percent value=4.5 unit=%:4.5] by then.');
  });

  it('in front, with a time between', () => {
    check('It slowed from [percent value=7.2 unit=%:7.2] in [date:March] to [percent value=6.9:6.9 percent].', null);
  });

  it('near-misses: what changed by a percentage is none, nor is what is counted', () => {
    check('Shares rose [percent value=5:5 percent] to [count value=41:41] from [count value=39:39].');
    check('It fell [percent value=2.1:2.1 percent] to [count value=3.4:3.4].');
    check('Sales rose [percent value=5:5 percent], and [count value=12:12] people were hired.');
    check('Inflation was [percent value=2.1:2.1 percent] and the euro at [count value=1.35:1.35].');
    check('[percent value=20:About 20 percent], or [count value=15:15] of them, left.');
    check('The index fell [percent value=0.4:0.4 percent] to [count value=72.2:72.2] and rose [count value=4.5:4.5] to [count value=120.2:120.2].');
  });
});

describe('shares in a poll', () => {
  it('are percentages without the word', () => {
    check('Ruiz leads Ortega [percent value=51 unit=%:51] to [percent value=39:39] in a poll with a margin of error of [percent unit=pp:3 points].');
    check('The poll put Ruiz at [percent value=51:51] and Ortega at [percent value=39:39].');
    check('A survey has Ruiz ahead, [percent value=51:51]-[percent value=39:39].');
    check('A poll has her approval at [percent value=39:39].');
  });

  it('near-misses: votes, ages, sites, matches, no poll', () => {
    check('In the poll of members, Ruiz led Ortega [count:51] votes to [count:39].');
    check('The polls closed at [count:51] sites.');
    check('In the poll, Ana Ruiz, at [count:39], was the youngest.');
    check('Polls opened as Leeds led in matches, [count:51]-[count:39].');
    check('Ruiz leads Ortega [count:51] to [count:39].');
  });
});
