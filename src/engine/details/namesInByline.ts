import type { TextSpan } from '../span';
import { textSpan } from '../span';

/** Who wrote the article and for whom, as its byline says; spans are the words alone. */
export interface BylineNames {
  readonly author: TextSpan | null;
  readonly outlet: TextSpan | null;
}

/** Reads a byline block: "By Ana Ruiz and Ben Oduya, Vale Post", "Ana Ruiz | Reuters", "(Reporting by Ana Ruiz in Vale; …)". */
export function namesInByline(text: string, start: number, end: number): BylineNames {
  const line = text.slice(start, Math.min(end, start + 300));
  const label = LABEL.exec(line);
  if (!label && /\d/.test(line)) return NOBODY; // a date line
  const from = label ? label[0].length : 0;
  const credits = label !== null && !/^by/i.test(label[0]);
  const rest = line.slice(from);
  const cut = credits ? CREDIT_END.exec(rest) : NAME_END.exec(rest);
  const author = trimmed(text, start + from, start + from + (cut ? cut.index : rest.length));
  const outlet = cut && !credits && OUTLET_MARK.test(cut[0]) ? trimmed(text, start + from + cut.index + cut[0].length, end) : null;
  if (!label && !outlet) return { author: null, outlet: trimmed(text, start, end) }; // "Reuters", "Vale Post staff"
  return { author, outlet: outlet && outlet.text.length <= 40 ? outlet : null };
}

const NOBODY: BylineNames = { author: null, outlet: null };
const LABEL = /^[([]?(?:By:? |(?:Reporting|Reported|Written|Story|Words|Text) by:? )/i;
const CREDIT_END = /[;.)\]]| in [A-Z]|, ?(?:writing|editing|edited)/i;
/** " in Vale", " for the Vale Post", ", Vale Post", " | Vale Post"; a comma before a further name is no end. */
const NAME_END = / in (?=[A-Z])| for (?:the )?(?=[A-Z])|, (?=[^,]*$)(?!.* and )| ?[|•·–—] ?/;
const OUTLET_MARK = /for|,|[|•·–—]/;

function trimmed(text: string, start: number, end: number): TextSpan | null {
  let from = start;
  let to = end;
  while (from < to && ' ([,'.includes(text.charAt(from))) from++;
  while (to > from && ' .,;)]'.includes(text.charAt(to - 1))) to--;
  return from < to ? textSpan(text, from, to) : null;
}
