import { Role } from './figureWord';
import type { FigureTable } from './figureWord';

/** What words do in the clause around a figure: function words, verbs by time and by change, labels of identifiers. */
export const CLAUSE_WORDS: FigureTable = [
  [
    `of in on at by to from for with and or but nor as than that which who whom whose do does did if when while where because since
      until after before during over under about against between into through per it he she they we you i them us there here then so
      such no not n't also more less ago later earlier apart together up down out off near via amid among including yet still
      already not only just even within without across toward towards despite versus vs vs. like unless though although whether upon
      onto throughout around along behind below above beyond is are was were be been being am has have had will would shall should
      can could may might must do does did 's 're 've 'll 'd 'm what how why both either neither next last each every all any some
      me him her`,
    { roles: Role.functional },
  ],
  ['the a an its his their her our your my this these those', { roles: Role.functional | Role.determiner }],
  ['said says say saying told added according reported reports', { roles: Role.functional }],
  [
    `rose rise rises risen rising fell fall falls fallen falling increased increase increases increasing decreased decrease
      decreases decreasing declined decline declines declining grew grow grows grown growing dropped drop drops dropping climbed
      climb climbs climbing jumped jump jumps jumping gained gain gains gaining slid slip slips slipped soar soars soared soaring
      surge surges surged surging plunge plunges plunged plunging tumble tumbles tumbled sank sink sinks shrank shrink shrinks
      shrunk edged eased ease eases advanced widened narrowed expanded contracted rebounded raised raise raises raising lowered
      lowers lowering cut cuts cutting reduced reduce reduces reducing boosted boost boosts doubled tripled reached reach reaches
      reaching hit hits totaled totalled totaling slumped skidded dipped rallied up down shed retreated closed swelled ballooned
      inched soared accelerated slowed trimmed slashed hiked upped improved worsened weakened strengthened lost lose loses losing`,
    { roles: Role.change },
  ],
  [
    'increase decline drop rise fall gain reduction decrease jump growth cut hike raise loss surge plunge slump',
    { roles: Role.changeNoun },
  ],
  [
    `was is were are cost costs totaled totalled equals equaled stands stood remains remained averaged exceeded exceeds represents`,
    { roles: Role.link },
  ],
  [
    `said was were had did went came took made began left won lost held met told found gave got became rose fell grew ran sold
      bought saw knew`,
    { roles: Role.past },
  ],
  ['paid sent spent brought kept led set put cut hit struck shot fought broke drew wrote spoke has been', { roles: Role.past }],
  ["will shall scheduled due expected plans planned planning expects upcoming 'll wo if", { roles: Role.future }],
  [
    `building bldg terminal lab hall camp runway court case bill section sections flight route boeing highway interstate chapter
      page room article articles resolution channel version type apollo airbus category volume proposition rule title exit suite
      apartment pier gate local unit number windows level grade phase sector class model act amendment freeway protocol clause
      paragraph figure table appendix annex platform studio area code zip box line agenda catch psalm sonnet symphony opus concerto
      division game round part step stage tier form train bus shuttle ward precinct company battalion district marker lot item no.
      nos. no sec. sec art. para. fig. radio tv fm sars covid agent formula iphone galaxy playstation playbook xbox falcon soyuz
      voyager typhoon pan super cable ps mach notice order decree law directive regulation statute pub. report docket file ref
      patent verse hole seed lane bay dock track squadron brigade regiment corps fleet wing`,
    { roles: Role.labels },
  ],
  [
    'street st st. avenue ave ave. road rd rd. boulevard blvd drive dr lane ln place plaza way parkway square terrace',
    { roles: Role.street },
  ],
];
