import type { ArticleItem, ClaimItem, SpeakerItem } from '../../protocol';
import { comparable, kept, someAtATime } from '../views/modelParts';
import { FigureGroups } from './figureGroups';
import type { FiguresSource } from './figureGroups';
import type { ArticleNode, ClaimNode, ClaimsGrouping, FigurePlaceNode, SpeakerNode } from './nodes';

/** Where articles and their claims come from: the language server. */
export interface ClaimsSource extends FiguresSource {
  articles(): Promise<readonly ArticleItem[]>;
  claims(uri: string): Promise<readonly ClaimItem[]>;
  speakers(): Promise<readonly SpeakerItem[]>;
}

/** The articles and claims that the view shows: asked for when needed, kept until they change, narrowed by the filter. */
export class ClaimsModel {
  grouping: ClaimsGrouping = 'article';
  readonly figures: FigureGroups;

  private nodes: Promise<ReadonlyMap<string, ArticleNode>> | undefined;
  private readonly claims = new Map<string, Promise<readonly ClaimNode[]>>();
  private bySpeaker: Promise<readonly SpeakerItem[]> | undefined;
  private wanted = '';
  private wantedComparable = '';

  constructor(private readonly source: ClaimsSource) {
    this.figures = new FigureGroups(source, {
      articles: () => this.allArticles(),
      claims: (article) => this.allClaims(article),
      isWanted: (article, claim) => this.isWanted(article, claim),
      filter: () => this.wantedComparable,
    });
  }

  /** Words that a claim, its speaker or its article must hold; blank for all. */
  get filter(): string {
    return this.wanted;
  }

  set filter(text: string) {
    this.wanted = text.trim();
    this.wantedComparable = comparable(this.wanted);
  }

  /** Drops what is known about these articles, and the list itself. */
  changed(uris: readonly string[]): void {
    this.nodes = undefined;
    // Who is one speaker with whom may change everywhere with one article.
    this.bySpeaker = undefined;
    for (const uri of uris) this.claims.delete(uri);
    this.figures.changed(uris);
  }

  allChanged(): void {
    this.nodes = undefined;
    this.bySpeaker = undefined;
    this.claims.clear();
    this.figures.allChanged();
  }

  /** The articles that the filter leaves, in the source's order. */
  async articles(): Promise<readonly ArticleNode[]> {
    const all = [...(await this.allArticles()).values()];
    if (this.wanted === '') return all;
    const claims = await someAtATime(all, (article) => this.claimsOf(article));
    return all.filter((_, i) => claims[i]?.length !== 0);
  }

  /** The speakers of whom the filter leaves claims, in the source's order. */
  async speakers(): Promise<readonly SpeakerNode[]> {
    const all = await this.allSpeakers();
    if (this.wanted === '') return all.map((item) => ({ kind: 'speaker', item, count: item.claims }));
    await someAtATime([...(await this.allArticles()).values()], (article) => this.allClaims(article));
    const claims = await Promise.all(all.map((item) => this.claimsBy(item)));
    return all.flatMap((item, i) => (claims[i]?.length ? [{ kind: 'speaker', item, count: claims[i].length }] : []));
  }

  /** The claims of a speaker that the filter leaves, in order of path, those of an article in text order. */
  async claimsOfSpeaker(speaker: SpeakerNode): Promise<readonly ClaimNode[]> {
    return (await this.claimsBy(speaker.item)).map((node) => ({ ...node, speaker }));
  }

  /** A claim that the filter leaves, as it stands in the tree as that is grouped: of several speakers or figures below the first. */
  async find(uri: string, claimId: string): Promise<ClaimNode | FigurePlaceNode | undefined> {
    if (this.grouping === 'figure') return this.figures.findClaim(uri, claimId);
    const isWanted = ({ article, claim }: ClaimNode) => article.uri === uri && claim.id === claimId;
    if (this.grouping === 'article') {
      const article = await this.article(uri);
      return article && (await this.claimsOf(article)).find(isWanted);
    }
    const holds = ({ item }: SpeakerNode) => item.articles.some((article) => article.uri === uri && article.claims.includes(claimId));
    const speaker = (await this.speakers()).find(holds);
    return speaker && (await this.claimsOfSpeaker(speaker)).find(isWanted);
  }

  /** The claims that the filter leaves, in text order. */
  async claimsOf(article: ArticleNode): Promise<readonly ClaimNode[]> {
    return (await this.allClaims(article)).filter(({ claim }) => this.isWanted(article, claim));
  }

  async article(uri: string): Promise<ArticleNode | undefined> {
    return (await this.allArticles()).get(uri);
  }

  /** By the id that commands in cards take. */
  async articleById(id: string): Promise<ArticleNode | undefined> {
    for (const article of (await this.allArticles()).values()) if (article.item.id === id) return article;
    return undefined;
  }

  private async claimsBy({ name, articles }: SpeakerItem): Promise<readonly ClaimNode[]> {
    const known = await this.allArticles();
    const nodes = await someAtATime(articles, async ({ uri, claims }) => {
      const article = known.get(uri);
      const byId = new Map((article ? await this.allClaims(article) : []).map((node) => [node.claim.id, node]));
      return claims.flatMap((id) => byId.get(id) ?? []); // The text may have changed since the speakers were listed.
    });
    const wanted = this.wantedComparable;
    if (wanted === '' || comparable(name ?? '').includes(wanted)) return nodes.flat();
    return nodes.flat().filter(({ article, claim }) => this.isWanted(article, claim));
  }

  /** Whether the filter leaves the claim of the article; the article itself where no claim is given. */
  private isWanted(article: ArticleNode, claim: ClaimItem | null): boolean {
    const wanted = this.wantedComparable;
    return wanted === '' || articleMatches(article.item, wanted) || (claim !== null && claimMatches(claim, wanted));
  }

  private allSpeakers(): Promise<readonly SpeakerItem[]> {
    this.bySpeaker ??= kept(this.source.speakers(), () => (this.bySpeaker = undefined));
    return this.bySpeaker;
  }

  private allArticles(): Promise<ReadonlyMap<string, ArticleNode>> {
    this.nodes ??= kept(
      this.source.articles().then((items) => new Map(items.map((item) => [item.uri, { kind: 'article' as const, uri: item.uri, item }]))),
      () => (this.nodes = undefined),
    );
    return this.nodes;
  }

  private allClaims(article: ArticleNode): Promise<readonly ClaimNode[]> {
    const known = this.claims.get(article.uri);
    if (known) return known;
    const asked = kept(
      this.source.claims(article.uri).then((claims) => claims.map((claim) => ({ kind: 'claim' as const, article, claim }))),
      () => this.claims.delete(article.uri),
    );
    this.claims.set(article.uri, asked);
    return asked;
  }
}

// --- the filter ------------------------------------------------------------------------------------------------

function claimMatches({ text, speaker, kind }: ClaimItem, wanted: string): boolean {
  return [text, speaker ?? '', kind].some((words) => comparable(words).includes(wanted));
}

function articleMatches({ title, outlet }: ArticleItem, wanted: string): boolean {
  return [title ?? '', outlet ?? ''].some((words) => comparable(words).includes(wanted));
}
