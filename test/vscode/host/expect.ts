/** Assertions for suites that also run in the web worker extension host, which has no node:assert. */
export function check(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

export function same(actual: unknown, expected: unknown, message: string): void {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  check(got === wanted, `${message}: expected ${wanted}, got ${got}`);
}

export function includes(text: string, part: string, message: string): void {
  check(text.includes(part), `${message}: “${part}” is not in “${text}”`);
}

/** Asks again and again until the answer is one; rejects with the last answer after the limit (milliseconds). */
export async function until<T>(what: string, ask: () => Promise<T | undefined> | T | undefined, limit = 15_000): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited ${limit} ms for ${what}`);
    await pause(100);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
