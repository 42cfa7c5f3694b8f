import { Role } from './figureWord';
import type { FigureTable } from './figureWord';

/** What words say of when the events of their clause are; the verbs that change figures are in `clauseWords.ts`. */
export const TENSE_WORDS: FigureTable = [
  [
    `ate blew bore burst caught chose clung crept dealt died drove felt fled flew forbade fought froze hid lent meant overthrew
      rode rang sang sank sat shook shone shot shrank shut slept slid sought stole stood stuck sued swept swung taught threw tied
      underwent withdrew woke wore`,
    { roles: Role.pastForm },
  ],
  ['exceed hundred indeed naked proceed sacred speed succeed wicked', { roles: Role.noPast }],
  [
    'appeared began begun came continued declined failed forced helped managed refused seemed started tried used went',
    { roles: Role.done },
  ],
  [
    'arrives begins comes convenes debuts departs ends expires goes leaves meets opens reopens resumes returns starts takes',
    { roles: Role.timetabled },
  ],
  ['arrive begin convene depart end expire go leave meet open reopen resume return start take', { roles: Role.timetabledPlural }],
  ['adjourned deferred delayed extended moved postponed pushed recessed rescheduled', { roles: Role.putsOff }],
  [
    `accident ambush announcement arrest arrests assassination attack attacks blast blasts blaze bombing bombings collapse crash
      death deaths defeat disaster earthquake eruption explosion explosions fire killing killings loss losses massacre murder
      murders quake raid raids rampage riot riots ruling shooting shootings slaying slayings stabbing violence wreck`,
    { roles: Role.pastEvent },
  ],
  ['contract contracts delivery futures loading settlement shipment', { roles: Role.traded }],
];
