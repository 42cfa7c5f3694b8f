import { rareWords } from '../words/rareWords';

/** Past tenses of irregular verbs that are no participles. */
export const PASTS = `
  arose ate awoke bade became began blew bore broke chose came did drank drew drove fell flew forbade foresaw forgave forgot forsook froze gave
  grew hid knew lay mistook outgrew overcame overthrew overtook oversaw partook ran rang retook rewrote rode rose sang sank saw shook shrank
  slew spoke sprang stank stole strode strove swam swore threw took tore underwent undertook undid went withdrew woke wore wove wrote`;

/** Participles that are no past tenses. */
export const PARTICIPLES = `
  arisen awoken beaten begun bitten blown borne broken chosen done drawn driven drunk eaten fallen flown forbidden foreseen forgiven forgotten
  forsaken frozen given gone gotten grown hidden known mistaken overthrown overtaken proven ridden risen rung seen shaken shown shrunk slain
  spoken stolen stricken sung sunk sworn swum taken thrown torn undergone undertaken undone withdrawn woken worn woven written`;

export const PAST_ONLY = rareWords(PASTS);
export const PARTICIPLE_ONLY = rareWords(PARTICIPLES);
