/** What the models of the views share. Pure. */

/** A promise to keep, unless it fails: then the next one who asks asks again. */
export function kept<T>(promise: Promise<T>, drop: () => void): Promise<T> {
  promise.catch(drop);
  return promise;
}

/** Words as a filter compares them: upper and lower case, runs of white space and the forms of quotation marks don't count. */
export function comparable(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'");
}

/** How many are asked at a time where the answers of many are wanted. */
const AT_A_TIME = 16;

/** The answers in the order of the items. */
export async function someAtATime<T, R>(items: readonly T[], ask: (item: T) => Promise<R>): Promise<readonly R[]> {
  const answers: R[] = [];
  for (let at = 0; at < items.length; at += AT_A_TIME) answers.push(...(await Promise.all(items.slice(at, at + AT_A_TIME).map(ask))));
  return answers;
}
