import type { SemanticTokensLegend } from 'vscode-languageserver-types';

/** The manifest declares the same types and modifiers, with scopes by which every theme colours them. */
export const TOKEN_TYPES = ['actor', 'figure', 'quote', 'cue'] as const;
export const TOKEN_MODIFIERS = [
  'person', 'organization', 'country', 'place', 'group', // of an actor
  'percent', 'money', 'count', 'measure', 'ordinal', 'date', 'duration', // of a figure
  'direct', 'mixed', 'indirect', // of a quote
  'unattributed', // of a quote whose speaker the article does not tell
  'quoted', // of anything inside the words of a quote
] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

export const tokenLegend: SemanticTokensLegend = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] };

export function modifierBits(modifiers: readonly TokenModifier[]): number {
  return modifiers.reduce((bits, modifier) => bits | (1 << TOKEN_MODIFIERS.indexOf(modifier)), 0);
}
