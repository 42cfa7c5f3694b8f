import type { DocumentDetails } from '../analysis';
import type { AnalyseOptions } from '../options';
import type { Reading } from '../reading';

/** Title, outlet, author, date: front matter first, then what is known from outside, then what the text says. */
export function articleDetails(_reading: Reading, options: AnalyseOptions): DocumentDetails {
  // Placeholder until the real one is written.
  const { reference, id = '', uri = null } = options;
  return {
    id, uri, title: reference?.title ?? null, outlet: reference?.outlet ?? null, author: reference?.author ?? null,
    published: reference?.published ?? null, url: reference?.url ?? null, dateline: null, evidence: [],
  };
}
