import type { Corpus } from '../corpus/corpus';
import type { Identity } from '../corpus/identity';
import { isNamed } from '../corpus/keys';
import { speakersOf } from '../corpus/speakers';
import type { ActorType, Claim } from '../engine/analysis';
import type { Article, Library } from './article';
import { lookup } from './lookup';
import { oneLine } from './markdown';

/** Who makes claims: somebody with a name, people without one, nobody that the article names, or the article itself. */
export type SpeakerVoice = 'speaker' | 'unnamed' | 'unattributed' | 'article';

/** All claims of one speaker; plain text throughout. With an id the protocol's `SpeakerItem`. */
export interface ListedSpeaker {
  /** Null unless the voice is `speaker`. */
  readonly identity: Identity | null;
  readonly voice: SpeakerVoice;
  readonly name: string | null;
  readonly type: ActorType | null;
  /** In all articles. */
  readonly claims: number;
  /** In order of path, each with the ids of the claims in text order. */
  readonly articles: readonly SpeakerArticle[];
}

export interface SpeakerArticle { readonly uri: string; readonly claims: readonly string[] }

/**
 * The claims of all articles by who makes them: those with a name first, the most claims first; then those without, the
 * unattributed claims and those of the articles themselves. A claim of two people is with both. Stops after each article, so that
 * long work can be given up.
 */
export function* speakerList(corpus: Corpus, library: Library): Generator<void, readonly ListedSpeaker[], void> {
  const named = new Map<Identity, SpeakerArticle[]>();
  const others = new Map<SpeakerVoice, SpeakerArticle[]>([['unnamed', []], ['unattributed', []], ['article', []]]);
  const identities = identitiesByArticle(corpus);
  yield;
  for (const { uri } of corpus.documents()) {
    const article = library(uri);
    if (article) {
      for (const [speaker, claims] of claimsBySpeaker(article, identities.get(uri))) {
        const articles = typeof speaker === 'string' ? others.get(speaker) : entry(named, speaker);
        articles?.push({ uri, claims });
      }
    }
    yield;
  }
  const speakers = Array.from(named, ([identity, articles]): ListedSpeaker => (
    { identity, voice: 'speaker', name: oneLine(identity.name), type: identity.type, claims: countOf(articles), articles }));
  const withoutName = Array.from(others, ([voice, articles]): ListedSpeaker => (
    { identity: null, voice, name: null, type: null, claims: countOf(articles), articles }));
  return [...speakers.sort(byClaims), ...withoutName.filter(({ claims }) => claims > 0)];
}

type Speaker = Identity | Exclude<SpeakerVoice, 'speaker'>;

function identitiesByArticle(corpus: Corpus): ReadonlyMap<string, ReadonlyMap<string, Identity>> {
  const byArticle = new Map<string, Map<string, Identity>>();
  for (const identity of corpus.identities().all) {
    for (const { uri, actor } of identity.documents) {
      const known = byArticle.get(uri);
      if (known) known.set(actor.id, identity);
      else byArticle.set(uri, new Map([[actor.id, identity]]));
    }
  }
  return byArticle;
}

function claimsBySpeaker(article: Article, identities: ReadonlyMap<string, Identity> | undefined): ReadonlyMap<Speaker, readonly string[]> {
  const { actor } = lookup(article.analysis);
  const bySpeaker = new Map<Speaker, string[]>();
  for (const claim of article.analysis.claims) {
    const ids = speakersOfClaim(article, claim);
    const speakers = ids.map((id): Speaker => {
      const one = actor.get(id);
      return (one && isNamed(one) ? identities?.get(id) : undefined) ?? 'unnamed';
    });
    const nobody: Speaker = claim.voice === 'article' ? 'article' : 'unattributed';
    for (const speaker of new Set(speakers.length === 0 ? [nobody] : speakers)) entry(bySpeaker, speaker).push(claim.id);
  }
  return bySpeaker;
}

/** The claim names one of those who say it; its quotes name all. */
function speakersOfClaim({ analysis }: Article, { voice, speaker, quotes }: Claim): readonly string[] {
  if (voice !== 'speaker' || speaker === null) return [];
  const { quote } = lookup(analysis);
  const together = quotes.flatMap((id) => quote.get(id) ?? []).map(speakersOf).filter((ids) => ids.includes(speaker));
  return [...new Set([speaker, ...together.flat()])];
}

function entry<K, V>(map: Map<K, V[]>, key: K): V[] {
  const known = map.get(key);
  if (known) return known;
  const made: V[] = [];
  map.set(key, made);
  return made;
}

function countOf(articles: readonly SpeakerArticle[]): number {
  return articles.reduce((total, { claims }) => total + claims.length, 0);
}

const names = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function byClaims(a: ListedSpeaker, b: ListedSpeaker): number {
  return b.claims - a.claims || names.compare(a.name ?? '', b.name ?? '') || ((a.identity?.key ?? '') < (b.identity?.key ?? '') ? -1 : 1);
}
