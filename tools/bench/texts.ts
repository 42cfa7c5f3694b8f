import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../lib/paths';

const SAMPLES = inRoot('media/samples');
const OPEN_SETS = inRoot('../shared/eval/open');
/** The open sets of whole articles; the others are single sentences. */
const ARTICLE_SETS = /^(ner|quotes)\.(gum-news|gum-interview|meantime|re3d-gov)\b.*\.jsonl$/;

export interface TextSet {
  readonly name: string;
  readonly texts: readonly string[];
  readonly characters: number;
}

/** Articles of our own making: the samples, and generated ones that no two runs differ in. */
export function ownTexts(characters: number): TextSet {
  const samples = readdirSync(SAMPLES)
    .filter((name) => /\.(txt|article)$/.test(name))
    .map((name) => readFileSync(join(SAMPLES, name), 'utf8'));
  return textSet('samples and generated articles', [...samples, ...generateArticles(characters, 1)]);
}

/** Articles of the open sets, each once, where the checkout has them beside it. */
export function openTexts(): TextSet | undefined {
  if (!existsSync(OPEN_SETS)) return undefined;
  const texts = new Set<string>();
  for (const name of readdirSync(OPEN_SETS).filter((file) => ARTICLE_SETS.test(file))) {
    for (const line of readFileSync(join(OPEN_SETS, name), 'utf8').split('\n')) {
      if (line.trim() === '') continue;
      const { text } = JSON.parse(line) as { readonly text?: string };
      if (text) texts.add(text);
    }
  }
  return texts.size > 0 ? textSet('open sets', [...texts]) : undefined;
}

/**
 * Articles from templates until there are this many characters. Names are made of syllables, so that new words keep
 * coming as they do in real news and no cache of words looks better than it is.
 */
export function generateArticles(characters: number, seed: number): readonly string[] {
  const random = randomNumbers(seed);
  const articles: string[] = [];
  for (let total = 0; total < characters; ) {
    const article = generateArticle(random);
    articles.push(article);
    total += article.length;
  }
  return articles;
}

function textSet(name: string, texts: readonly string[]): TextSet {
  return { name, texts, characters: texts.reduce((sum, { length }) => sum + length, 0) };
}

type Random = () => number;

function generateArticle(random: Random): string {
  const [town, country, body] = [name(random), `${name(random)}ia`, `${name(random)} ${pick(random, BODIES)}`];
  const people = Array.from({ length: 4 }, () => ({ name: `${name(random)} ${name(random)}`, role: pick(random, ROLES) }));
  const fill = (template: string): string => {
    const person = people[below(random, people.length)] ?? { name: 'Ann Doe', role: 'clerk' };
    const surname = person.name.slice(person.name.indexOf(' ') + 1);
    const values: Readonly<Record<string, string>> = {
      ...{ town, country, body, surname, person: person.name, role: person.role },
      percent: `${below(random, 99) + 1}`,
      money: `${below(random, 900) + 10}`,
      count: `${below(random, 90) + 3},${below(random, 900) + 100}`,
      day: pick(random, DAYS),
      month: pick(random, MONTHS),
      date: `${below(random, 28) + 1}`,
      topic: pick(random, TOPICS),
      verb: pick(random, VERBS),
    };
    return template.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? key);
  };
  const paragraphs = Array.from({ length: 8 + below(random, 10) }, () => fill(pick(random, TEMPLATES)));
  const opening = `${town.toUpperCase()}, ${country} – ${fill(pick(random, TEMPLATES))}`;
  return [fill('{country} and the {body} agree on {topic}'), opening, ...paragraphs].join('\n\n');
}

function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

function pick(random: Random, list: readonly string[]): string {
  return list[below(random, list.length)] ?? '';
}

function name(random: Random): string {
  const syllables = Array.from({ length: 2 + below(random, 2) }, () => pick(random, ONSETS) + pick(random, VOWELS) + pick(random, CODAS));
  const joined = syllables.join('');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function randomNumbers(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ONSETS = ['b', 'br', 'd', 'dr', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 'st', 't', 'tr', 'v', 'w'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ei'];
const CODAS = ['', '', 'l', 'n', 'r', 's', 'rd', 'nt', 'm'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const BODIES = ['Fisheries Union', 'Water Board', 'Ministry of Transport', 'Bank', 'Research Institute', 'City Council', 'Rail Company'];
const ROLES = ['harbour master', 'Energy Minister', 'chief executive', 'spokesperson', 'president of the union', 'professor of law', 'mayor'];
const TOPICS = ['the new harbour', 'fishing rights', 'the price of water', 'a railway through the hills', 'school meals', 'the census'];
const VERBS = ['said', 'told reporters', 'warned', 'argued', 'insisted', 'added', 'claimed', 'announced'];
const TEMPLATES = [
  '{person}, the {role}, said that {topic} would cost {money} million euros, nearly {percent} percent more than planned.',
  '“We have waited for {topic} since {month}, and {percent} percent of us will not wait any longer,” {verb} {person}, the {role}. “There is no other way.”',
  'According to the {body}, about {count} people in {town} were without light on {day}, and the number could rise to {count} by {month} {date}.',
  '{surname} accused the government of {country} of hiding the figures from parliament. “They knew it in {month},” he {verb}.',
  'The {body} denied the report. In a statement on {day}, it called the claim “false from the first line to the last” and asked the newspaper to withdraw it.',
  'Trade between {country} and its neighbours fell by {percent} per cent last year, after a rise of {percent} per cent the year before, and was worth ${money} billion.',
  'She {verb} that the talks in {town} had been long, but that both sides were willing to go on: “We are not there yet, and nobody should pretend that we are.”',
  'The road from {town} to the coast was closed for three hours while workers of the {body} removed a fallen tree; nobody was hurt.',
  'Asked whether {topic} could still fail, {person} shrugged. “Everything can fail,” the {role} {verb}. “But not this time, and not because of {percent} euros.”',
  'Analysts expect the bank to raise its rate by {percent} basis points in {month}, two people familiar with the matter said, adding that the decision was not final.',
];
