import type { Mention, MentionForm } from './analysis';
import type { TextSpan } from './span';

/** The words of `span` as a mention, all fields written out: articles are full of mentions, and a spread object costs many times as much. */
export function mentionOf({ start, end, text }: TextSpan, form: MentionForm, confidence: number, rule: string): Mention {
  return { start, end, text, form, confidence, rule };
}
