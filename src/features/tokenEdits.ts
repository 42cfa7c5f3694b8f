import type { SemanticTokensEdit } from 'vscode-languageserver-types';

/**
 * What turns the old data into the new: at most one edit, the stretch between what both begin and end with. Typing
 * changes one place, and tokens are relative to those before, so that the rest stays as it is. Linear.
 */
export function tokenEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  const deleteCount = before.length - same - start;
  const data = after.slice(start, after.length - same);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}
