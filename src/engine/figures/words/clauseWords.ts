import { Role } from './figureWord';
import type { FigureTable } from './figureWord';

/** What words do in the clause around a figure: function words, verbs by time and by change, labels of identifiers. */
export const CLAUSE_WORDS: FigureTable = [
  [
    `'d 'll 'm 're 's 've about above across after against ago all along already also although am amid among and any apart are
      around as at be because been before behind being below between beyond both but by can could despite did do does down
      during each earlier either even every for from had has have he her here him how i if in including into is it just last
      later less like may me might more must n't near neither next no nor not of off on only onto or out over per shall she
      should since so some still such than that them then there they though through throughout to together toward towards under
      unless until up upon us versus via vs vs. was we were what when where whether which while who whom whose why will with
      within without would yet you`,
    { roles: Role.functional },
  ],
  ['a an her his its my our the their these this those your', { roles: Role.functional | Role.determiner }],
  ['according added reported reports said say saying says told', { roles: Role.functional }],
  [
    `accelerated advanced ballooned boost boosted boosts climb climbed climbing climbs closed contracted cut cuts cutting
      crept decline declined declines declining decrease decreased decreases decreasing dipped doubled down dip dipping drop dropped dropping
      drops ease eased eases edged expand expanded expanding expands fall fallen falling falls fell firmed firming gain gained gaining gains grew grow growing grown
      grows halved hiked hit hits improved inched increase increased increases increasing jump jumped jumping jumps lose loses losing
      leaped leapt lift lifted lifting lifts lost lowered lowering lowers narrowed narrowing narrows nudged plunge plunged plunges plunging raise raised raises raising rallied reach reached
      reaches reaching rebounded reduce reduced reduces reducing retreated rise risen rises rising rose sank shed shrank shrink
      shrinks shrunk sink sinks skidded slashed slid slip slipped slips slowed slumped soar soared soaring soars spiked strengthened
      surge surged surges surging swell swelled swelling swells totaled totaling totalled trim trimmed trimming trims tripled tumble tumbled tumbles up upped weakened
      widened widening widens worsened`,
    { roles: Role.change },
  ],
  [
    `cut decline decrease drop fall gain growth hike increase jump loss plunge raise reduction rise slump surge`,
    { roles: Role.changeNoun },
  ],
  [
    `amounted amounts approached approaches are averaged averages be been cost costs equaled equals exceeded exceeds is neared nearing nears
      remained remains represents sat sits stands stood topped tops totaled totalled was were`,
    { roles: Role.link },
  ],
  [
    `became began bought came did fell found gave got grew had held knew left lost made met ran rose said saw sold told took
      was went were won`,
    { roles: Role.past },
  ],
  ['been broke brought cut drew fought has hit kept led paid put sent set shot spent spoke struck wrote', { roles: Role.past }],
  ["'ll due expected expects if planned planning plans scheduled shall upcoming will wo", { roles: Role.future }],
  [
    `act agenda agent airbus amendment annex apartment apollo appendix area art. article articles battalion bay bill bldg
      boeing box brigade building bus cable cac camp case catch category channel chapter class clause code company concerto corps
      court covid dax day decree directive district division dock docket episode exit falcon fig. figure file fleet flight fm form formula
      fortune freeway ftse galaxy game gate grade hall highway hole interstate iphone item lab lane law level line local lot mach marker
      model nikkei no no. nos. notice number opus order page pan para. paragraph part patent phase pier platform playbook playstation poor
      precinct proposition protocol ps psalm pub. radio ref regiment regulation report resolution room round route rule runway s&p
      sars season sec sec. section sections sector seed shuttle sonnet soyuz squadron stage statute step stoxx studio suite super symphony
      table terminal tier title track train tv type typhoon unit verse version volume voyager ward week windows wing xbox zip`,
    { roles: Role.labels },
  ],
  ['; :', { roles: Role.clauseBreak }],
  [
    `ave ave. avenue blvd boulevard dr drive lane ln parkway place plaza rd rd. road square st st. street terrace way`,
    { roles: Role.street },
  ],
];
