import { check } from './check';

describe('what somebody holds for true is attributed to them', () => {
  it('clauses and expectations', () => {
    check('[speaker:Police] [cue:believe] [content:the driver went to Vale].');
    check('[content:The driver fled to Vale], [speaker:police] [cue:believe].');
    check('[speaker:Police] do not [cue:believe] [content:the fire was set].');
    check('[speaker:Opponents] [cue:worried] [content:that the tower would darken the school].');
    check('[speaker:Analysts] [cue:fear] [content:that prices will rise].');
    check('[speaker:The banks] [cue:expect] [content:to save $41 million a year].');
    check('[speaker:Rescuers] [cue:expect] [content:the water to rise by another 80 centimetres].');
    check('[speaker:The crews] are [cue:convinced] [content:that the pier will hold].');
  });

  it('what records and polls show', () => {
    check('But [speaker:the records] [cue:show] [content:five rounds of tests].');
    check('[speaker:The survey] [cue:showed] [content:that half of the crews had left].');
  });

  it('what an error is attributed to, what is recommended', () => {
    check('[speaker:The yard] [cue:attributed] [content:the errors to “an old platform”].');
    check('[speaker:Reyl] [cue:recommends] [content:an alarm and no naps].');
  });

  it('near-misses: what anybody might hold, nouns, pictures, and who is asked', () => {
    check('Voters could believe he will win.');
    check('Voters could not believe he had won.');
    check('She was widely expected to win the seat.');
    check('Hoping to win in May, the crew trained all winter.');
    check('Fear and hope filled the hall.');
    check('The picture shows a grey dog.');
    check('The panel wrote its own recommended list.');
    check('[content:“I believe she will win,”] [speaker:Reyl] [cue:said].');
    check('[cue:Asked] [content:if she believed the yard was safe], [speaker:Ilves] [cue:said] [content:no].');
  });
});
