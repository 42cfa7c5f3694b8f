import type { Actor, Analysis, Claim, Figure, Quote } from '../src/engine/analysis';
import type { Span, TextSpan } from '../src/engine/span';
import { tokenise } from '../src/engine/text/tokenise';
import type { Sentence, Tokens } from '../src/engine/text/tokens';

/** What can be shown alone. */
export const STAGES = ['document', 'blocks', 'actors', 'figures', 'cues', 'quotes', 'claims'] as const;
export type Stage = (typeof STAGES)[number];

/** Width of the article's words in a row, in characters. */
const ROW = 110;
const MARGIN = 9;

/**
 * The article sentence by sentence, with what each stage found marked under the words: plain text, the same for the same
 * analysis, made to be read in a diff.
 */
export function showAnalysis(text: string, analysis: Analysis, stages: readonly Stage[] = STAGES): string {
  const shown = new Set<Stage>(stages);
  const tokens = tokenise(text, analysis.blocks);
  const lanes = lanesOf(analysis).filter((lane) => shown.has(lane.stage));
  const lines: string[] = [];
  if (shown.has('document')) lines.push(...documentLines(analysis));
  let block = -1;
  for (const sentence of tokens.sentences) {
    const kind = analysis.blocks[sentence.block]?.kind ?? '';
    if (sentence.block !== block && shown.has('blocks')) lines.push('', `${'-'.repeat(MARGIN)}${kind} ${'-'.repeat(ROW - kind.length - 1)}`);
    block = sentence.block;
    for (const row of rowsOf(tokens, sentence)) lines.push('', ...rowLines(text, row, lanes));
  }
  if (shown.has('actors')) lines.push(...section('actors', analysis.actors.map(actorLine)));
  if (shown.has('claims')) lines.push(...section('claims', analysis.claims.flatMap((claim) => claimLines(claim, ROW))));
  return `${lines.map((line) => line.trimEnd()).join('\n').trim()}\n`;
}

// --- marks under the words -------------------------------------------------------------------------------------

interface Annotation extends Span {
  readonly label: string;
}

interface Lane {
  readonly stage: Stage;
  readonly name: string;
  readonly annotations: readonly Annotation[];
}

function lanesOf({ actors, figures, quotes }: Analysis): readonly Lane[] {
  const label = (label: string) => ({ start, end }: Span): Annotation => ({ start, end, label });
  const mentions = actors.flatMap((actor) =>
    actor.mentions.map((mention) => label(mention.form === 'name' ? actor.id : `${actor.id} (${mention.form})`)(mention)));
  const roles = actors.flatMap((actor) => actor.roles.map(label(`role of ${actor.id}`)));
  const parts = quotes.flatMap((quote) => [
    ...spans(quote.cue).map(label(quote.cueLemma ?? '')),
    ...spans(quote.speakerMention).map(label(`speaker ${quote.id}`)),
    ...spans(quote.addressee).map(label('addressee')),
    ...spans(quote.medium).map(label('medium')),
    ...spans(quote.venue).map(label(`venue: ${quote.venue?.kind ?? ''}`)),
  ]);
  const contents = quotes.flatMap((quote) =>
    quote.fragments.map((fragment, i) => label(i === 0 ? quoteLabel(quote) : `${quote.id} goes on`)(fragment)));
  const lane = (stage: Stage, name: string, found: readonly Annotation[]): Lane => ({ stage, name, annotations: sorted(found) });
  return [
    lane('actors', 'actor', mentions),
    lane('actors', 'role', roles),
    lane('figures', 'figure', figures.map((figure) => label(figureLabel(figure))(figure))),
    lane('cues', 'cue', parts),
    lane('quotes', 'quote', contents),
  ];
}

function spans(span: TextSpan | null): readonly TextSpan[] {
  return span ? [span] : [];
}

function sorted(annotations: readonly Annotation[]): readonly Annotation[] {
  return [...annotations].sort((a, b) => a.start - b.start || b.end - a.end);
}

function figureLabel({ id, type, value, low, high, unit, iso, modifier, change, trivial, vague }: Figure): string {
  const amount = iso ?? (low !== null || high !== null ? `${low ?? ''}..${high ?? ''}` : String(value ?? '?'));
  const notes = [modifier, change, trivial ? 'trivial' : null, vague ? 'vague' : null].filter(Boolean).join(', ');
  return `${id} ${type} ${amount}${unit ? ` ${unit}` : ''}${notes ? ` (${notes})` : ''}`;
}

function quoteLabel(quote: Quote): string {
  const by = quote.speakers.length > 0 ? quote.speakers.join(' and ') : '?';
  return `${quote.id} ${quote.kind}, ${by}${quote.within ? `, within ${quote.within}` : ''}, ${quote.rule}`;
}

// --- rows ------------------------------------------------------------------------------------------------------

/** A sentence in rows, cut where a space stands. */
function rowsOf(tokens: Tokens, { first, end }: Sentence): readonly Span[] {
  const rows: Span[] = [];
  let start = tokens.startOf(first);
  let cut = start; // the last place before this token where the row may end
  for (let i = first; i < end; i++) {
    if (!tokens.glued(i)) cut = tokens.startOf(i);
    if (tokens.endOf(i) - start <= ROW || cut === start) continue;
    rows.push({ start, end: cut });
    start = cut;
  }
  rows.push({ start, end: tokens.endOf(end - 1) });
  return rows;
}

function rowLines(text: string, row: Span, lanes: readonly Lane[]): readonly string[] {
  const words = text.slice(row.start, row.end).replace(/\s/g, ' ');
  return [' '.repeat(MARGIN) + words, ...lanes.flatMap((lane) => laneLines(row, lane))];
}

/** Marks `^^^^ label` under the words; what would collide goes to a line below. */
function laneLines(row: Span, { name, annotations }: Lane): readonly string[] {
  const lines: string[] = [];
  for (const { start, end, label } of annotations) {
    if (start >= row.end || end <= row.start) continue;
    const from = Math.max(start, row.start) - row.start;
    const to = Math.min(end, row.end) - row.start;
    const mark = '^'.repeat(to - from) + (start >= row.start ? ` ${label}` : '');
    const fits = lines.findIndex((line) => line.length === 0 || line.length < from);
    const at = fits < 0 ? lines.push('') - 1 : fits;
    lines[at] = (lines[at] ?? '').padEnd(from) + mark;
  }
  return lines.map((line, i) => (i === 0 ? name : '').padEnd(MARGIN) + line);
}

// --- lists -----------------------------------------------------------------------------------------------------

function documentLines({ document }: Analysis): readonly string[] {
  const details: readonly (readonly [string, string | null])[] = [
    ['document', document.id], ['title', document.title], ['outlet', document.outlet], ['author', document.author],
    ['published', document.published], ['url', document.url], ['dateline', document.dateline?.place ?? null],
  ];
  return details.filter(([, value]) => value !== null).map(([name, value]) => {
    const source = document.evidence.find(({ detail }) => detail === name)?.source;
    return `${name.padEnd(MARGIN + 1)}${value}${source ? ` (${source})` : ''}`;
  });
}

function section(name: string, lines: readonly string[]): readonly string[] {
  return ['', `${'='.repeat(MARGIN)}${name} ${'='.repeat(ROW - name.length - 1)}`, '', ...(lines.length > 0 ? lines : ['none'])];
}

function actorLine({ id, name, type, aliases, roles, mentions }: Actor): string {
  const also = aliases.length > 0 ? `; also ${aliases.join(', ')}` : '';
  const stated = roles.length > 0 ? `; ${[...new Set(roles.map((role) => role.text.replace(/\s+/g, ' ')))].join(', ')}` : '';
  return `${id}: ${name}, ${type}, ${mentions.length}×${also}${stated}`;
}

function claimLines(claim: Claim, width: number): readonly string[] {
  const voice = claim.voice === 'speaker' ? claim.speaker : claim.voice;
  const notes = [
    claim.hedge ? `hedge: ${claim.hedge}` : '', claim.polarity === 'denied' ? 'denied' : '',
    claim.figures.length > 0 ? claim.figures.join(' ') : '', claim.actors.length > 0 ? `about ${claim.actors.join(', ')}` : '',
  ].filter(Boolean);
  const steps = claim.provenance.map(({ step, value }) => `${step} ${value.replace(/\s+/g, ' ')}`);
  return [
    [`${claim.id} ${claim.kind} by ${voice ?? '?'}, ${claim.confidence.toFixed(2)}`, ...notes].join('; '),
    ...wrapped(claim.text.replace(/\s+/g, ' '), width).map((line) => `    ${line}`),
    ...wrapped(steps.join(' > '), width).map((line) => `    ${line}`),
    '',
  ];
}

function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}
