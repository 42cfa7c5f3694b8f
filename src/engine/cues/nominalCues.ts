import type { Stance } from './frames';

/**
 * Nouns that stand for an act of speech, by stance: singular, then what follows them: `that` (her claim that …),
 * `of` (his attacks on …, a call for …, the pledge to …), `is` (their position is that …). Plurals are made by rule.
 */
export const NOMINAL_CUES: Readonly<Partial<Record<Stance, string>>> = {
  states: `statement that of; remark that of; comment that of; joke of; announcement that; declaration that; report that; conclusion that;
    argument that; assertion that; insistence that; mention of; chant of; cry of; shout of; position is; stance is; view is; contention is;
    message is; response is; advice is`,
  hedges: `suggestion that`,
  stresses: `warning that of; assurance that`,
  predicts: `prediction that`,
  denies: `denial that`,
  refuses: `refusal of`,
  commits: `pledge that of; promise that of; vow that of`,
  requests: `call that of; demand that`,
  accuses: `claim that of; allegation that; accusation that; complaint that`,
  opposes: `attack of`,
  supports: `praise of; defense of; defence of`,
};
