import type { Tokens } from '../text/tokens';
import { Shape, TokenKind } from '../words/wordForm';
import { wordSet } from '../words/wordSet';

/**
 * Plural nouns for people, whom "they said" may mean: "show insiders", "20 former contestants". A closed list, since the walk
 * over the article stops at each of them.
 */
export const PEOPLE = wordSet(
  `activists actors advisers advisors advocates agents aides allies analysts artists athletes attorneys authorities backers bankers
   bishops bosses bureaucrats campaigners candidates cardinals carers children citizens civilians clerics coaches colleagues
   commanders commentators commissioners conservatives constituents consultants consumers contestants councillors councilors couples
   creditors critics customers deputies defenders delegates democrats detectives developers diplomats directors dissidents doctors
   donors drivers economists editors employees employers engineers envoys executives experts families fans farmers fighters
   firefighters fishermen founders friends governors grandparents growers guards historians hospitals immigrants individuals
   insiders inspectors insurers intellectuals investigators investors islamists jihadists journalists judges jurors justices
   kids landlords lawmakers lawyers leaders legislators lenders liberals locals managers manufacturers marchers mayors medics members
   men migrants militants ministers miners monitors moderators moms monks musicians nationalists neighbors neighbours nurses
   observers officers officials operatives opponents organisers organizers owners pacifists parents participants partners
   passengers patients peers people physicians pilots players police politicians pollsters populists principals prisoners
   producers professors proponents prosecutors protesters protestors publishers pundits pupils readers rebels refugees regulators
   relatives reporters representatives republicans researchers residents rivals scholars scientists senators shareholders shoppers
   skeptics sceptics soldiers sources spectators speakers staffers strategists strikers students supporters surgeons survivors
   suspects taxpayers teachers teammates teenagers tenants traders trustees tourists unionists users veterans viewers victims
   villagers visitors volunteers voters whistleblowers witnesses women workers writers youths`,
);

/** The first token of the phrase that a plural noun ends: "Zorvex insiders", "former contestants"; no more than is sure. */
export function startOfGroup(tokens: Tokens, noun: number): number {
  const { first } = tokens.sentenceAt(noun);
  let start = noun;
  let plain = 0;
  while (start > first && start > noun - LONGEST) {
    const form = tokens.form(start - 1);
    const isName = (form.shape & Shape.capitalised) !== 0;
    if (form.kind !== TokenKind.word || form.cue?.verb || NOT_INSIDE.has(form) || (!isName && ++plain > 1)) break;
    start--;
  }
  return start;
}

/** Tokens in front of the noun. */
const LONGEST = 4;
const NOT_INSIDE = wordSet(
  `the a an this that these those my your our his her its their i you we he she it they me him us them and or but nor of for at
   from in on to with by as about against among between into than like through under over after before when while where who whom
   which whose if because although though since until whether not no any some many most more both each is are was were be been
   being has have had do does did will would can could may might must should 's as what how why there so said says`,
);
