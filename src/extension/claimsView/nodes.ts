import type { ArticleItem, ClaimItem, FigureItem, FigurePlaceItem, FigureType, SpeakerItem } from '../../protocol';

// What the tree of the Claims view is made of, whichever way it is grouped.

export interface ArticleNode {
  readonly kind: 'article';
  readonly uri: string;
  readonly item: ArticleItem;
}

/** Somebody who makes claims, or all who have no name, or the articles themselves. */
export interface SpeakerNode {
  readonly kind: 'speaker';
  readonly item: SpeakerItem;
  /** How many claims the filter leaves. */
  readonly count: number;
}

export interface ClaimNode {
  readonly kind: 'claim';
  readonly article: ArticleNode;
  readonly claim: ClaimItem;
  /** Under whom it stands where claims are grouped by speaker. */
  readonly speaker?: SpeakerNode;
}

export interface FigureTypeNode {
  readonly kind: 'figureType';
  readonly type: FigureType;
  /** How many figures the filter leaves. */
  readonly count: number;
}

/** One value of one thing, wherever it stands. */
export interface FigureNode {
  readonly kind: 'figure';
  readonly group: FigureTypeNode;
  readonly item: FigureItem;
  /** At how many places the filter leaves it. */
  readonly count: number;
}

/** Where a figure stands: in a claim, or where the article claims nothing. */
export interface FigurePlaceNode {
  readonly kind: 'figurePlace';
  readonly figure: FigureNode;
  readonly article: ArticleNode;
  readonly place: FigurePlaceItem;
  readonly claim: ClaimItem | null;
}

export type ClaimsNode = ArticleNode | SpeakerNode | ClaimNode | FigureTypeNode | FigureNode | FigurePlaceNode;
export type ClaimsGrouping = 'article' | 'speaker' | 'figure';
