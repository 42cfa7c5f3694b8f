import { rareWords } from '../../words/rareWords';
import type { CueSite } from '../cueSite';
import { phraseEnd } from '../grammar/nounPhrase';
import { objectEnd } from '../grammar/objectEnd';

/** "Rebels attacked a village", "attacked the website": no words were used, as far as who and what was attacked tell. */
export function isAttackByForce({ region, entry, subject }: CueSite, start: number): boolean {
  if (entry.lemma !== 'attack') return false;
  const end = phraseEnd(region, start);
  const isArmed = subject !== null && ARMED.has(region.form(subject.end - 1));
  if (!isArmed && !(end > start && TARGETS.has(region.form(end - 1)))) return false;
  const whole = objectEnd(region, start);
  for (let i = start; i < whole; i++) if (region.inQuote(i)) return false;
  return true;
}

const ARMED = rareWords(
  `army assailants assailant attacker attackers bear bears bombers dog dogs drones fighters forces gang gangs guerrillas gunman gunmen hacker
   hackers helicopters insurgents jets militants militia militias mob mobs navy pirates planes rebels shark sharks soldiers terrorists thieves
   troops virus warplanes`,
);
const TARGETS = rareWords(
  `base bases boat boats border building buildings bus camp camps car cars checkpoint checkpoints church churches city civilians compound convoy
   convoys crew crews crowd driver embassy facility farm fleet girl guard guards home homes hospital hospitals hotel house houses journalist
   machines man market men mosque mosques network networks neighbourhood office officer officers offices outpost patrol pipeline plane plant
   police port position positions post prison protesters school schools server servers settlement ship ships site sites soldier soldiers
   station synagogue system systems tanker tankers town towns train troops truck trucks vehicle vehicles vessel vessels victim village
   villagers villages website websites woman women workers`,
);
