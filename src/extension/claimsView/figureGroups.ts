import type { ClaimItem, FigureItem, FigurePlaceItem, FigureType } from '../../protocol';
import { comparable, kept, someAtATime } from '../views/modelParts';
import type { ArticleNode, ClaimNode, FigureNode, FigurePlaceNode, FigureTypeNode } from './nodes';

type PlaceInClaim = Pick<FigurePlaceNode, 'article' | 'place' | 'claim'>;

/** Where figures come from: the language server. */
export interface FiguresSource {
  figures(): Promise<readonly FigureItem[]>;
  figurePlaces(uri: string): Promise<readonly FigurePlaceItem[]>;
}

/** What the model of the view knows of articles, claims and the filter. */
export interface KnownClaims {
  articles(): Promise<ReadonlyMap<string, ArticleNode>>;
  claims(article: ArticleNode): Promise<readonly ClaimNode[]>;
  isWanted(article: ArticleNode, claim: ClaimItem | null): boolean;
  /** Comparable; blank for none. */
  filter(): string;
}

/** The claims by the figures in them: by type, then value and what it measures. Asked for when needed, kept until articles change. */
export class FigureGroups {
  private items: Promise<readonly FigureItem[]> | undefined;
  private readonly places = new Map<string, Promise<ReadonlyMap<string, PlaceInClaim>>>();

  constructor(
    private readonly source: FiguresSource,
    private readonly known: KnownClaims,
  ) {}

  changed(uris: readonly string[]): void {
    this.items = undefined;
    for (const uri of uris) this.places.delete(uri);
  }

  allChanged(): void {
    this.items = undefined;
    this.places.clear();
  }

  /** The types of which the filter leaves figures, in the source's order. */
  async types(): Promise<readonly FigureTypeNode[]> {
    const counts = new Map<FigureType, number>();
    for (const { item } of await this.shown()) counts.set(item.type, (counts.get(item.type) ?? 0) + 1);
    return Array.from(counts, ([type, count]): FigureTypeNode => ({ kind: 'figureType', type, count }));
  }

  /** The figures of a type that the filter leaves. */
  async figuresOf(group: FigureTypeNode): Promise<readonly FigureNode[]> {
    const shown = await this.shown(group.type);
    return shown.map(({ item, count }) => ({ kind: 'figure', group, item, count }));
  }

  /** Where a figure stands, as far as the filter leaves it: in order of path, in an article in text order. */
  async placesOf(figure: FigureNode): Promise<readonly FigurePlaceNode[]> {
    return (await this.placesLeft(figure.item)).map((place) => ({ kind: 'figurePlace', figure, ...place }));
  }

  /** A figure of an article, where it stands in the tree. */
  async find(uri: string, figureId: string): Promise<FigurePlaceNode | undefined> {
    const holds = ({ articles }: FigureItem) => articles.some((article) => article.uri === uri && article.figures.includes(figureId));
    const item = (await this.allFigures()).find(holds);
    const group = item && (await this.types()).find(({ type }) => type === item.type);
    const figure = group && (await this.figuresOf(group)).find((node) => node.item.id === item.id);
    return figure && (await this.placesOf(figure)).find(({ article, place }) => article.uri === uri && place.id === figureId);
  }

  /** The first figure that stands in a claim. */
  async findClaim(uri: string, claimId: string): Promise<FigurePlaceNode | undefined> {
    const place = (await this.placesIn(uri)).find(({ claim }) => claim === claimId);
    return place && this.find(uri, place.id);
  }

  /** All that stand in an article, whatever the filter. */
  async placesIn(uri: string): Promise<readonly FigurePlaceItem[]> {
    const article = (await this.known.articles()).get(uri);
    return article ? Array.from((await this.inClaims(article)).values(), ({ place }) => place) : [];
  }

  /** The figures of an article by id, each with its claim. */
  private inClaims(article: ArticleNode): Promise<ReadonlyMap<string, PlaceInClaim>> {
    const known = this.places.get(article.uri);
    if (known) return known;
    const ask = async () => {
      const [places, claims] = await Promise.all([this.source.figurePlaces(article.uri), this.known.claims(article)]);
      const claimOf = new Map(claims.map(({ claim }) => [claim.id, claim]));
      return new Map(places.map((place) => [place.id, { article, place, claim: claimOf.get(place.claim ?? '') ?? null }]));
    };
    const asked = kept(ask(), () => this.places.delete(article.uri));
    this.places.set(article.uri, asked);
    return asked;
  }

  private allFigures(): Promise<readonly FigureItem[]> {
    this.items ??= kept(this.source.figures(), () => (this.items = undefined));
    return this.items;
  }

  private async shown(type?: FigureType): Promise<readonly Pick<FigureNode, 'item' | 'count'>[]> {
    const all = (await this.allFigures()).filter((item) => type === undefined || item.type === type);
    if (this.known.filter() === '') return all.map((item) => ({ item, count: item.places }));
    const articles = [...(await this.known.articles()).values()];
    await someAtATime(articles, (article) => this.inClaims(article));
    const left = await Promise.all(all.map((item) => this.placesLeft(item)));
    return all.flatMap((item, i) => (left[i]?.length ? [{ item, count: left[i].length }] : []));
  }

  private async placesLeft(item: FigureItem): Promise<readonly PlaceInClaim[]> {
    const wanted = this.known.filter();
    const matches = wanted === '' || [item.value, item.measures ?? ''].some((words) => comparable(words).includes(wanted));
    const articles = await this.known.articles();
    const places = await someAtATime(item.articles, async ({ uri, figures }) => {
      const article = articles.get(uri);
      const inArticle = article && (await this.inClaims(article));
      // The text may have changed since the figures were listed.
      return figures.flatMap((id) => inArticle?.get(id) ?? []);
    });
    if (matches) return places.flat();
    return places.flat().filter(({ article, place, claim }) => (
      comparable(place.line).includes(wanted) || this.known.isWanted(article, claim)));
  }
}
