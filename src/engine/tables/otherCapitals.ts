import { words } from './wordList';

/** Weekdays, months, feasts: capitalised, and no actors. */
export const CALENDAR_WORDS = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
   november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. jan feb aug sept oct nov dec mon. tue. tues.
   wed. thu. thur. thurs. fri. sat. sun. mon tue tues wed thu fri sat christmas easter ramadan thanksgiving halloween hanukkah
   passover diwali eid gmt est edt pst pdt cet utc bst am pm a.m. p.m. bc ad bce ce ocotber`,
);

/** The last words of names of things that nobody is: laws, lists, awards, events. */
export const THING_HEADS = words(
  `act list section treaty war wars day days award awards prize prizes cup championship championships games olympics agreement
   accord accords amendment festival election elections revolution bill plan deal summit forum convention protocol constitution
   crisis massacre attack attacks bombing bombings hurricane cyclone typhoon storm earthquake week month year century era
   dynasty depression recession olympiad tournament trophy medal order code article chapter title clause resolution declaration
   charter directive regulation regulations case project operation index rate report survey study program programme scandal
   affair affairs conference referendum protest protests riot riots uprising spring trial trials bible koran quran theory law
   laws rule rules effect disease virus syndrome flu covid covid-19 covid19 pandemic album song film movie book series episode
   season show award-winning open masters grand prix marathon tour derby doctrine policy strategy budget statement warming
   change internet web belt currency dollar euro pound yen yuan renminbi ruble rouble rupee license licence degree`,
);

/** Words that are never (part of) a name's beginning, even with a capital: function words, numbers, openers. */
export const NEVER_NAMES = words(
  `the a an this that these those i i'm i'd i've i'll we you he she it they his her its their our my your who whom whose which
   what when where why how there here and or but nor so yet for if as at by from in into of off on onto out over to up upon
   with without within under until till unless although though because since while whereas after before during between among
   amid amidst despite through throughout toward towards about above across against along around behind below beneath beside
   besides beyond near next no not yes none nothing never ever also even still just only once again already perhaps maybe
   however moreover meanwhile furthermore therefore thus instead otherwise indeed earlier later today yesterday tomorrow
   tonight now then soon recently finally first second third last next one two three four five six seven eight nine ten hundred
   thousand million billion some many most more several few both each every all any another other others such much either
   neither according speaking asked is are was were be been being am do does did has have had having can could will would shall should
   may might must let's let please thank thanks hi hello dear ok okay oh well like unlike including than too very quite rather
   almost nearly less least fewer further same per via plus minus vs vs. re photo image file source read advertisement
   disclaimer copyright caption video audio 'the 'a isn't aren't wasn't don't doesn't didn't can't won't it's that's there's
   he's she's we're they're you're`,
);
