import { Role } from './figureWord';
import type { FigureTable } from './figureWord';

/** What words say of when the events of their clause are; the verbs that change figures are in `clauseWords.ts`. */
export const TENSE_WORDS: FigureTable = [
  [
    `ate blew bore burst caught chose clung crept dealt died drove felt fled flew forbade fought froze hid lent meant overthrew
      rode rang sang sank sat shook shone shot shrank shut slept slid sought stole stood stuck sued swept swung taught threw tied
      underwent used withdrew woke wore beaten begun born broken chosen done drawn driven fallen flown forgotten frozen
      given gone grown hidden known risen seen shown spoken stolen sworn taken thrown torn worn written`,
    { roles: Role.pastForm },
  ],
  ['exceed hundred indeed naked proceed sacred speed succeed wicked', { roles: Role.noPast }],
  [
    `agree agreed agrees aim aimed aims ask asked asks authorized bid bound call calls decision demand demanded demands eager expect
      hope hoped hopes hoping intend intended intends invited invites likely need needed needs obliged offer offered offers order
      ordered orders plan plans pledge pledged pledges poised prepare prepared prepares preparing promise promised promises
      proposal proposed proposes ready schedule summoned supposed threat threaten threatened threatens unlikely urge urged urges vow vowed vows
      waited waiting want wanted wants willing`,
    { roles: Role.intends },
  ],
  [
    'arrives begins comes convenes debuts departs ends expires goes holds leaves meets opens plays reopens resumes returns starts takes votes',
    { roles: Role.timetabled },
  ],
  ['arrive begin convene depart end expire go hold host leave meet open reopen resume return start take', { roles: Role.timetabledPlural }],
  ['adjourned deferred delayed extended moved postponed pushed recessed rescheduled', { roles: Role.putsOff }],
  [
    `accident ambush announcement arrest arrests assassination attack attacks blast blasts blaze bombing bombings collapse crash
      death deaths defeat disaster earthquake eruption explosion explosions fire killing killings loss losses massacre murder
      murders quake raid raids rampage riot riots ruling shooting shootings slaying slayings stabbing violence wreck`,
    { roles: Role.pastEvent },
  ],
  ['contract contracts delivery futures loading settlement shipment', { roles: Role.traded }],
];
