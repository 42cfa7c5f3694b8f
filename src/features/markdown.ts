/**
 * Markdown that can't be broken by what an article says. Text becomes Markdown only through the `md` tag, which
 * escapes every string put into it: md`**${name}**` is bold whatever the name is.
 */
export class Markdown {
  private constructor(readonly source: string) {}

  /** For `md` and the helpers below, which know that the source is safe. */
  static trusted(source: string): Markdown {
    return new Markdown(source);
  }
}

export function md(literals: TemplateStringsArray, ...values: readonly (string | number | Markdown)[]): Markdown {
  let source = literals[0] ?? '';
  values.forEach((value, i) => {
    source += (value instanceof Markdown ? value.source : escapeMarkdown(String(value))) + (literals[i + 1] ?? '');
  });
  return Markdown.trusted(source);
}

export function joined(parts: readonly Markdown[], separator: string): Markdown {
  return Markdown.trusted(parts.map(({ source }) => source).join(separator));
}

export function bulleted(items: readonly Markdown[]): Markdown {
  return Markdown.trusted(items.map(({ source }) => `- ${source}`).join('\n'));
}

/** A link that runs a command; the client decides which commands may run. Arguments are JSON in the address. */
export function commandLink(label: string, command: string, args: readonly (string | number)[]): Markdown {
  const query = encodeURIComponent(JSON.stringify(args)).replace(/[()'*!~]/g, percentEncoded);
  return Markdown.trusted(`[${escapeMarkdown(label)}](command:${command}?${query})`);
}

/** Article text as one line of Markdown that renders as those very characters. */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/**
 * Text on one line, with what can't be seen made visible: "bank\u202Etxt" as "bank⟨U+202E⟩txt". Controls that turn the
 * direction of the text, or have no width, can make a card show other words than the article has.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\u0085]+/gu, ' ')
    .trim()
    .replace(UNSEEN, (char: string, offset: number, whole: string) => (isJoinerInScript(char, offset, whole) ? char : codePointName(char)));
}

/** Shortened to a number of UTF-16 code units at a word, with an ellipsis; never inside a surrogate pair. */
export function shortened(text: string, limit: number): string {
  const line = oneLine(text);
  if (line.length <= limit) return line;
  const space = line.lastIndexOf(' ', limit - 1);
  const cut = space > limit / 2 ? space : limit - 1;
  const high = line.charCodeAt(cut - 1);
  return `${line.slice(0, high >= 0xd800 && high <= 0xdbff ? cut - 1 : cut)}…`;
}

/** Controls, soft hyphen, direction marks, embeddings and isolates, zero-width characters, tags, lone surrogates. */
const UNSEEN = new RegExp(
  '[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f'
    + '\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}\\ud800-\\udfff]',
  'gu',
);

/** Joiners between letters of Persian or Hindi, or the parts of an emoji, belong to the writing. */
function isJoinerInScript(char: string, offset: number, whole: string): boolean {
  if (char !== '\u200c' && char !== '\u200d') return false;
  return whole.charCodeAt(offset - 1) > 0x2ff && whole.charCodeAt(offset + 1) > 0x2ff;
}

function codePointName(char: string): string {
  return `⟨U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

function percentEncoded(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}
