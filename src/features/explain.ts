import { strings, type Translate } from './strings';

/**
 * Rule names as a reader would say them. A rule that is missing here is shown by its name, so that every extraction
 * explains itself from its first day.
 */
export const RULES: Readonly<Record<string, string>> = {};

export function explainRule(rule: string, t: Translate): string {
  const words = Object.hasOwn(RULES, rule) ? RULES[rule] : undefined;
  return words === undefined ? t(strings.byRule, rule.replace(/[-_]+/g, ' ')) : t(words);
}

/** From here up an extraction is as good as certain; calibrated on labelled articles (`npm run eval`). */
const SURE = 0.85;
const LIKELY = 0.6;

export function confidenceWord(confidence: number, t: Translate): string {
  if (confidence >= SURE) return t(strings.sure);
  return t(confidence >= LIKELY ? strings.likely : strings.uncertain);
}
