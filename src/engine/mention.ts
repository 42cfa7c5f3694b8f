import type { Mention, MentionForm } from './analysis';
import type { TextSpan } from './span';

/** The words of `span` as a mention, field by field: a spread object with added fields costs many times as much. */
export function mentionOf({ start, end, text }: TextSpan, form: MentionForm, confidence: number, rule: string): Mention {
  return { start, end, text, form, confidence, rule };
}
