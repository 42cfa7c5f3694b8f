/** Words that tell kinds of text apart: what articles are full of, and what manuals, licences and logs are full of. */

export const WordClass = {
  functionWord: 1, reporting: 2, calendar: 4, title: 8, past: 16, technical: 32, legal: 64, addressed: 128, firstPerson: 256,
} as const;

/** Bits of `WordClass`; `lower` is a word in lower case. */
export function classOfWord(lower: string): number {
  return CLASSES.get(lower) ?? 0;
}

const LISTS: readonly (readonly [number, string])[] = [
  [
    WordClass.functionWord,
    `the of to and in a that is was for on with as by at from it has have had be an are were which who will would but not this
     his her their its he she they been more after than or about also when into could there out up over if what all one
     some other before during between against while two most first last because`,
  ],
  [
    WordClass.reporting,
    `said says saying told tells added adding announced announces reported reportedly according claimed claims stated statement
     spokesman spokeswoman spokesperson interview interviewed quoted warned urged accused denied confirmed explained argued
     insisted criticized criticised commented tweeted replied testified alleged allegedly acknowledged vowed predicted noted
     suggested called wrote asked`,
  ],
  [
    WordClass.calendar,
    `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
     november december yesterday week month year years weekend morning afternoon evening today`,
  ],
  [
    WordClass.title,
    `president minister prime senator governor mayor chairman chairwoman secretary ambassador king queen prince police
     officials official government court judge party parliament congress council election campaign company authorities
     residents protesters troops military war killed injured arrested died people million billion percent cent nation country
     countries city leader leaders analysts experts researchers university hospital victims attack vote voters economy
     republican democratic democrats republicans mr mrs ms dr gen sen rep gov lawmakers agency`,
  ],
  [WordClass.past, `was were had did became began came went took made gave found held met left won lost led saw said told added got kept`],
  [
    WordClass.technical,
    `file files function functions install installed directory default option options parameter parameters command commands module
     modules library libraries api code bug bugs fix fixed fixes patch release version versions error errors string strings
     byte bytes compile compiler build windows linux unix menu button click variable variables argument arguments object class
     method methods char character characters buffer array server client user users input output config configuration debug
     test tests testing http https www documentation syntax script scripts package packages dialog key keys column columns row
     rows table field fields format formats value values data unicode encoding kernel thread threads host port url path paths
     python perl java git commit branch repository repo supported deprecated implementation implemented returns return called
     undefined null true false int void expression expressions pattern patterns example examples note usage specify specified`,
  ],
  [
    WordClass.legal,
    `license licence licensed licensee licensor copyright copyrighted warranty warranties redistribute redistribution redistributions
     hereby herein hereunder thereof shall liability liable damages software sublicense permission notice notices derivative
     modification merchantability gpl apache conditions terms agreement party provisions pursuant disclaim disclaimer`,
  ],
  [WordClass.addressed, `you your yours please yourself`],
  [WordClass.firstPerson, `i i'm i’m me my mine i've i’ve`],
];

const CLASSES: ReadonlyMap<string, number> = buildClasses();

function buildClasses(): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  for (const [bits, words] of LISTS) {
    for (const word of words.split(/\s+/)) classes.set(word, (classes.get(word) ?? 0) | bits);
  }
  return classes;
}
