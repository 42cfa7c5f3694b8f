import { strict as assert } from 'node:assert';
import type { ActorTable } from '../../../src/engine/actors/findActors';
import type { Figure } from '../../../src/engine/analysis';
import { findBlocks } from '../../../src/engine/blocks/findBlocks';
import { findFigures } from '../../../src/engine/figures/findFigures';
import type { AnalyseOptions } from '../../../src/engine/options';
import { findQuoteSegments } from '../../../src/engine/quotes/quoteSegments';
import { tokenise } from '../../../src/engine/text/tokenise';
import { parseMarked } from '../../marked';
import type { Mark } from '../../marked';

const NOBODY: ActorTable = { actors: [], mentions: [], genders: new Map() };

/** A Monday, as in most of our invented articles. */
export const PUBLISHED = '2025-11-03';

export function figuresIn(
  text: string,
  published: string | null = PUBLISHED,
  options: AnalyseOptions = {},
  actors = NOBODY,
  { outlet = null, url = null }: { readonly outlet?: string | null; readonly url?: string | null } = {},
): readonly Figure[] {
  const blocks = findBlocks(text);
  const tokens = tokenise(text, blocks);
  return findFigures({ text, blocks, tokens, segments: findQuoteSegments(tokens) }, actors, { published, outlet, url }, options);
}

/**
 * Asserts that exactly the marked figures are found: `[percent value=90 unit=%:nearly 90 percent]`. Attributes are fields
 * of the figure, with "_" for a space; `low`, `high`, `iso`, `change`, `measures` and the rest likewise. "none" is null.
 */
export function check(source: string, published: string | null = PUBLISHED): void {
  const { text, marks } = parseMarked(source);
  const figures = figuresIn(text, published);
  assert.equal(
    labelled(
      text,
      figures.map((f) => ({ ...f, label: f.type })),
    ),
    labelled(text, marks),
  );
  marks.forEach((mark, i) => {
    const figure = figures[i];
    assert.ok(figure);
    for (const [name, expected] of Object.entries(mark.attributes)) {
      assert.equal(shown(figure, name), expected.replaceAll('_', ' '), `${name} of “${mark.text}”`);
    }
  });
}

function shown(figure: Figure, name: string): string {
  if (name === 'measures') return figure.measures?.text ?? 'none';
  if (name === 'finding') return figure.findings?.[0]?.kind ?? 'none';
  const value: unknown = figure[name as keyof Figure];
  if (value === null || value === undefined) return 'none';
  assert.ok(typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean');
  return String(value).replaceAll(':', '.').replaceAll('_', ' '); // a mark's label ends at a colon, "_" stands for a space
}

function labelled(text: string, found: readonly (Pick<Mark, 'start' | 'end'> & { readonly label: string })[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, label } of found) {
    out += `${text.slice(at, start)}[${label}:${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
}
