import type { ActorArticleItem, ActorItem, ActorType, MentionItem } from '../../protocol';
import { comparable, kept } from '../views/modelParts';

export interface TypeNode {
  readonly kind: 'type';
  readonly type: ActorType;
  /** How many actors the filter leaves. */
  readonly count: number;
}

export interface ActorNode {
  readonly kind: 'actor';
  readonly item: ActorItem;
}

export interface ActorArticleNode {
  readonly kind: 'actorArticle';
  readonly actor: ActorNode;
  readonly item: ActorArticleItem;
}

export interface MentionNode {
  readonly kind: 'mention';
  readonly article: ActorArticleNode;
  readonly mention: MentionItem;
}

export type ActorsNode = TypeNode | ActorNode | ActorArticleNode | MentionNode;
export type ActorOrder = 'mentions' | 'name';

/** Where actors come from: the language server. */
export interface ActorsSource {
  actors(): Promise<readonly ActorItem[]>;
  articlesOf(actor: string): Promise<readonly ActorArticleItem[]>;
}

export const ACTOR_TYPES: readonly ActorType[] = ['person', 'organization', 'country', 'place', 'group'];

/** The actors that the view shows: asked for when needed, kept until articles change, narrowed by the filter, in the order wished. */
export class ActorsModel {
  order: ActorOrder = 'mentions';

  private nodes: Promise<ReadonlyMap<string, ActorNode>> | undefined;
  private readonly articles = new Map<string, Promise<readonly ActorArticleNode[]>>();
  private wanted = '';

  constructor(private readonly source: ActorsSource) {}

  /** Words that a name of the actor must hold; blank for all. */
  get filter(): string {
    return this.wanted;
  }

  set filter(text: string) {
    this.wanted = text.trim();
  }

  /** Drops what is known: who is one actor with whom may change everywhere with one article. */
  changed(): void {
    this.nodes = undefined;
    this.articles.clear();
  }

  /** The types of which the filter leaves actors. */
  async types(): Promise<readonly TypeNode[]> {
    const shown = await this.shown();
    const counts = ACTOR_TYPES.map((type) => ({ kind: 'type' as const, type, count: shown.filter(({ item }) => item.type === type).length }));
    return counts.filter(({ count }) => count > 0);
  }

  /** The group of an actor, in the filtered tree. */
  async typeOf({ item }: ActorNode): Promise<TypeNode | undefined> {
    return (await this.types()).find(({ type }) => type === item.type);
  }

  /** The actors of a type that the filter leaves: those most mentioned first, or by name. */
  async actorsOf({ type }: Pick<TypeNode, 'type'>): Promise<readonly ActorNode[]> {
    const actors = (await this.shown()).filter(({ item }) => item.type === type);
    return actors.sort((a, b) => (this.order === 'name' ? 0 : b.item.mentions - a.item.mentions) || byName(a.item, b.item));
  }

  articlesOf(actor: ActorNode): Promise<readonly ActorArticleNode[]> {
    const known = this.articles.get(actor.item.id);
    if (known) return known;
    const asked = kept(
      this.source.articlesOf(actor.item.id).then((items) => items.map((item) => ({ kind: 'actorArticle' as const, actor, item }))),
      () => this.articles.delete(actor.item.id),
    );
    this.articles.set(actor.item.id, asked);
    return asked;
  }

  mentionsOf(article: ActorArticleNode): readonly MentionNode[] {
    return article.item.mentions.map((mention) => ({ kind: 'mention', article, mention }));
  }

  /** All actors, whatever the filter; those most mentioned first. */
  async all(): Promise<readonly ActorItem[]> {
    const items = [...(await this.allActors()).values()].map(({ item }) => item);
    return items.sort((a, b) => b.mentions - a.mentions || byName(a, b));
  }

  async actor(id: string): Promise<ActorNode | undefined> {
    return (await this.allActors()).get(id);
  }

  private async shown(): Promise<ActorNode[]> {
    const all = [...(await this.allActors()).values()];
    const wanted = comparable(this.wanted);
    return wanted === '' ? all : all.filter(({ item }) => [item.name, ...item.names].some((name) => comparable(name).includes(wanted)));
  }

  private allActors(): Promise<ReadonlyMap<string, ActorNode>> {
    this.nodes ??= kept(
      this.source.actors().then((items) => new Map(items.map((item) => [item.id, { kind: 'actor' as const, item }]))),
      () => (this.nodes = undefined),
    );
    return this.nodes;
  }
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function byName(a: ActorItem, b: ActorItem): number {
  return collator.compare(a.name, b.name);
}
