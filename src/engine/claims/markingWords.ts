import { wordSet } from '../words/wordSet';

export const REPORT_HEDGES = wordSet('reportedly allegedly apparently supposedly seemingly');

/** Words that weaken a claim. */
export const HEDGES = wordSet(
  `reportedly allegedly apparently supposedly seemingly may might could possibly probably perhaps maybe likely unlikely presumably
   potentially appears appeared seems seemed purportedly ostensibly arguably conceivably alleged suspected`,
);

/** The words that a future may be told with. */
export const FUTURE = wordSet("will 'll wo going expected forecast projected predicted");
