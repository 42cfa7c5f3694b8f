import type { Block, DetailEvidence, DetailName, DocumentDetails } from '../analysis';
import type { FrontMatterValue } from '../frontMatter';
import { readFrontMatter } from '../frontMatter';
import type { AnalyseOptions, Reference } from '../options';
import type { Reading } from '../reading';
import type { TextSpan } from '../span';
import { textSpan } from '../span';
import type { Dateline } from './dateline';
import { readDateline } from './dateline';
import { dateOfLine, dateOfSignature, newestDate } from './datesInText';
import { namesInByline } from './namesInByline';
import { parsePublished } from './parsePublished';

/**
 * Title, outlet, author, date and address of an article: its own front matter first, then what is known from outside,
 * then what the text says. A date that can't be read, or that no calendar has, counts as unknown.
 */
export function articleDetails(reading: Reading, options: AnalyseOptions): DocumentDetails {
  const known = new KnownDetails();
  fromFrontMatter(reading, known);
  fromReference(options.reference ?? {}, known);
  const dateline = findDateline(reading);
  fromHeadline(reading, known);
  if (dateline?.date) known.set('published', dateline.date.iso, 'dateline', dateline.date.span);
  fromBylines(reading, known);
  fromDateInHeadline(reading, known);
  if (dateline?.agency) known.set('outlet', dateline.agency.text, 'dateline', dateline.agency);
  fromEmbedsAndText(reading, known);
  return {
    id: options.id ?? '',
    uri: options.uri ?? null,
    title: known.values.title,
    outlet: known.values.outlet,
    author: known.values.author,
    published: known.values.published,
    url: known.values.url,
    dateline: dateline && {
      start: dateline.span.start, end: dateline.span.end, text: dateline.span.text,
      place: dateline.place, bodyStart: reading.tokens.startOf(dateline.endToken),
    },
    evidence: known.evidence,
  };
}

/** The first source that knows a detail decides it. */
class KnownDetails {
  readonly values: Record<DetailName, string | null> = { title: null, outlet: null, author: null, published: null, url: null };
  readonly evidence: DetailEvidence[] = [];

  set(detail: DetailName, value: string | null | undefined, source: DetailEvidence['source'], span: TextSpan | null): void {
    const trimmed = value?.trim() ?? '';
    if (trimmed === '' || this.values[detail] !== null) return;
    this.values[detail] = trimmed;
    this.evidence.push({ detail, source, span });
  }

  knows(detail: DetailName): boolean {
    return this.values[detail] !== null;
  }
}

const FRONT_MATTER_KEYS: Readonly<Record<string, DetailName>> = {
  title: 'title', headline: 'title',
  outlet: 'outlet', source: 'outlet', publisher: 'outlet', publication: 'outlet',
  author: 'author', authors: 'author', by: 'author', byline: 'author',
  date: 'published', published: 'published', publishedat: 'published', pubdate: 'published', publishdate: 'published', datepublished: 'published',
  url: 'url', link: 'url', address: 'url',
};

function fromFrontMatter({ text, blocks }: Reading, known: KnownDetails): void {
  if (blocks[0]?.kind !== 'frontMatter') return;
  for (const { key, values } of readFrontMatter(text)?.entries ?? []) {
    const detail = Object.hasOwn(FRONT_MATTER_KEYS, key) ? FRONT_MATTER_KEYS[key] : undefined;
    const first = values[0];
    const last = values.at(-1);
    if (!detail || !first || !last) continue;
    const all = values.map((value: FrontMatterValue) => value.value).join(', ');
    const value = detail === 'published' ? parsePublished(first.value) : all;
    known.set(detail, value, 'frontMatter', textSpan(text, first.span.start, last.span.end));
  }
}

function fromReference(reference: Reference, known: KnownDetails): void {
  known.set('title', reference.title, 'details', null);
  known.set('outlet', reference.outlet, 'details', null);
  known.set('author', reference.author, 'details', null);
  known.set('url', reference.url, 'details', null);
  known.set('published', parsePublished(reference.published ?? ''), 'details', null);
}

/** The dateline of the first body paragraph. */
function findDateline({ blocks, tokens }: Reading): Dateline | null {
  const body = blocks.find((block) => block.kind === 'body');
  if (!body || body.end - body.start < SHORTEST_WITH_DATELINE) return null;
  const { first, end } = tokens.rangeOf(body);
  return readDateline(tokens, first, end);
}

const SHORTEST_WITH_DATELINE = 30;

function fromHeadline({ text, blocks }: Reading, known: KnownDetails): void {
  const headline = blocks.find((block) => block.kind === 'headline');
  if (!headline) return;
  const label = /^(?:#{1,6} +|(?:headline|title): *)/i.exec(text.slice(headline.start, Math.min(headline.end, headline.start + 20)));
  const span = textSpan(text, headline.start + (label?.[0].length ?? 0), headline.end);
  known.set('title', span.text.replace(/\s+/g, ' '), 'headline', span);
}

/** "Interview with the engineer of the dam Friday, March 14, 2031": scraped texts run the two together. */
function fromDateInHeadline({ blocks, tokens }: Reading, known: KnownDetails): void {
  const headline = blocks.find((block) => block.kind === 'headline');
  if (!headline || known.knows('published')) return;
  const { first, end } = tokens.rangeOf(headline);
  const date = newestDate(tokens, first, end);
  known.set('published', date?.iso, 'headline', date?.span ?? null);
}

function fromBylines({ text, blocks, tokens }: Reading, known: KnownDetails): void {
  for (const block of blocks) {
    if (block.kind !== 'byline') continue;
    const { author, outlet } = namesInByline(text, block.start, block.end);
    known.set('author', author?.text, 'byline', author);
    known.set('outlet', outlet?.text, 'byline', outlet);
    if (known.knows('published')) continue;
    const { first, end } = tokens.rangeOf(block);
    const date = dateOfLine(tokens, first, end);
    known.set('published', date?.iso, 'byline', date?.span ?? null);
  }
}

/**
 * The newest dated post, else the newest full date of the first paragraph: an article is no older than that. Dates further
 * down are mostly background, years before the article.
 */
function fromEmbedsAndText({ blocks, tokens }: Reading, known: KnownDetails): void {
  if (known.knows('published')) return;
  const newestOf = (kind: Block['kind'], dateIn: typeof newestDate): ReturnType<typeof newestDate> => {
    let newest: ReturnType<typeof newestDate> = null;
    for (const block of blocks) {
      if (block.kind !== kind) continue;
      const { first, end } = tokens.rangeOf(block);
      const date = dateIn(tokens, first, end);
      if (date && (newest === null || date.iso > newest.iso)) newest = date;
      if (kind === 'body') break;
    }
    return newest;
  };
  const posted = newestOf('signature', dateOfSignature);
  known.set('published', posted?.iso, 'embed', posted?.span ?? null);
  const mentioned = known.knows('published') ? null : newestOf('body', newestDate);
  known.set('published', mentioned?.iso, 'text', mentioned?.span ?? null);
}
