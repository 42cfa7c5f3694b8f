import { wordSet } from '../words/wordSet';
import type { WordSet } from '../words/wordSet';

/**
 * Verbs whose object is a statement where its noun is one of some: "offered her condolences" is said, "offered a room" is not.
 * By dictionary form; null where none is listed.
 */
export function statementNouns(lemma: string): WordSet | null {
  return NOUNS.get(lemma) ?? null;
}

const NOUNS: ReadonlyMap<string, WordSet> = new Map([
  ['offer', wordSet(`advice analysis analyses apology apologies argument arguments assessment assessments caveat caveats clue clues comment
    comments compliment compliments condolences congratulations counterarguments criticism critique defence defense description
    descriptions details encouragement endorsement evaluation evidence explanation explanations forecast forecasts guidance hint hints idea
    ideas insight insights opinion opinions praise prayers prediction predictions promise promises proof proposal proposals reason reasons
    remarks reply response responses review reviews rhetoric specifics suggestion suggestions support sympathy testimony thanks thoughts tip
    tips tribute view views warning warnings words`)],
  ['plead', wordSet('guilty innocent contest')],
  ['decline', wordSet('comment comments interview interviews question questions request requests')],
  ['signal', wordSet('approval desire disapproval intent intention intentions interest openness opposition readiness support willingness')],
  ['claim', wordSet('credit exemption ignorance immunity innocence momentum nomination responsibility self self-defence self-defense success victories victory')],
  ['echo', wordSet(`argument arguments call calls claim claims comment comments concern concerns criticism denunciation justification message
    remark remarks sentiment sentiments statement theme themes view views warning warnings words`)],
]);
