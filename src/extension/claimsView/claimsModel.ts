import type { ArticleItem, ClaimItem } from '../../protocol';
import { comparable, kept } from '../views/modelParts';

export interface ArticleNode {
  readonly kind: 'article';
  readonly uri: string;
  readonly item: ArticleItem;
}

export interface ClaimNode {
  readonly kind: 'claim';
  readonly article: ArticleNode;
  readonly claim: ClaimItem;
}

export type ClaimsNode = ArticleNode | ClaimNode;

/** Where articles and their claims come from: the language server. */
export interface ClaimsSource {
  articles(): Promise<readonly ArticleItem[]>;
  claims(uri: string): Promise<readonly ClaimItem[]>;
}

/** How many articles are asked for their claims at a time while a filter looks through all of them. */
const AT_A_TIME = 16;

/** The articles and claims that the view shows: asked for when needed, kept until they change, narrowed by the filter. */
export class ClaimsModel {
  private nodes: Promise<ReadonlyMap<string, ArticleNode>> | undefined;
  private readonly claims = new Map<string, Promise<readonly ClaimNode[]>>();
  private wanted = '';

  constructor(private readonly source: ClaimsSource) {}

  /** Words that a claim, its speaker or its article must hold; blank for all. */
  get filter(): string {
    return this.wanted;
  }

  set filter(text: string) {
    this.wanted = text.trim();
  }

  /** Drops what is known about these articles, and the list itself. */
  changed(uris: readonly string[]): void {
    this.nodes = undefined;
    for (const uri of uris) this.claims.delete(uri);
  }

  allChanged(): void {
    this.nodes = undefined;
    this.claims.clear();
  }

  /** The articles that the filter leaves, in the source's order. */
  async articles(): Promise<readonly ArticleNode[]> {
    const all = [...(await this.allArticles()).values()];
    if (this.wanted === '') return all;
    const kept: ArticleNode[] = [];
    for (let at = 0; at < all.length; at += AT_A_TIME) {
      const some = all.slice(at, at + AT_A_TIME);
      const claims = await Promise.all(some.map((article) => this.claimsOf(article)));
      kept.push(...some.filter((_, i) => claims[i]?.length !== 0));
    }
    return kept;
  }

  /** The claims that the filter leaves, in text order. */
  async claimsOf(article: ArticleNode): Promise<readonly ClaimNode[]> {
    const all = await this.allClaims(article);
    const wanted = comparable(this.wanted);
    if (wanted === '' || articleMatches(article.item, wanted)) return all;
    return all.filter(({ claim }) => claimMatches(claim, wanted));
  }

  async article(uri: string): Promise<ArticleNode | undefined> {
    return (await this.allArticles()).get(uri);
  }

  /** By the id that commands in cards take. */
  async articleById(id: string): Promise<ArticleNode | undefined> {
    for (const article of (await this.allArticles()).values()) if (article.item.id === id) return article;
    return undefined;
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
