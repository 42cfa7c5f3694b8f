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
