import type { Stance } from './frames';

/**
 * Nouns that stand for an act of speech, by stance: singular, then what follows them: `that` (her claim that …),
 * `of` (his attacks on …, a call for …, the pledge to …). Plurals are made by rule.
 */
export const NOMINAL_CUES: Readonly<Partial<Record<Stance, string>>> = {
  states: `statement that; remark that; comment that; announcement that; declaration that; report that; tweet of; mention of;
    talk of; conclusion that; argument that; assertion that; insistence that; message that`,
  hedges: `suggestion that; hint that`,
  stresses: `warning that of; reminder that; assurance that`,
  predicts: `prediction that`,
  denies: `denial that; rejection of`,
  refuses: `refusal of`,
  commits: `pledge that of; promise that of; vow that of; offer of`,
  requests: `call that of; demand that of; request that of; proposal that`,
  accuses: `claim that; allegation that of; accusation that of; complaint that`,
  opposes: `attack of; criticism of; condemnation of`,
  supports: `praise of; defense of; defence of; endorsement of`,
  describes: `description of`,
};
