import type { Mention, MentionForm } from './analysis';
import type { TextSpan } from './span';

/** The words of `span` as a mention, field by field: a spread object with added fields costs many times as much. */
export function mentionOf(
  { start, end, text }: TextSpan,
  form: MentionForm,
  confidence: number,
  rule: string,
  evidence: Evidence = null,
): Mention {
  return evidence ? { start, end, text, form, confidence, rule, evidence } : { start, end, text, form, confidence, rule };
}

/** The words that a mention's link rests on, shared by all mentions that rest on them; null where its own words say it. */
export type Evidence = readonly TextSpan[] | null;

/** The words of a mention as evidence for another: without what else is known of it. */
export function wordsOf({ start, end, text }: TextSpan): readonly TextSpan[] {
  return [{ start, end, text }];
}
