/** What a suite came to. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NOTHING: Totals = { passed: 0, failed: 0, skipped: 0 };

/** A suite that counts as one test, such as the type check. */
export function oneTest(passed: boolean): Totals {
  return passed ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

export function sum(all: readonly Totals[]): Totals {
  return all.reduce(
    (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }),
    NOTHING,
  );
}

/** "12 passed, 0 failed", and ", 3 skipped" when there are any. */
export function inWords({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Mocha's statistics as totals. A run without a single test has failed: a pattern that matches no file, or a host that
 * ended early, must not look like success.
 */
export function totalsOf(stats: { readonly passes: number; readonly failures: number; readonly pending: number }): Totals {
  const failed = stats.passes + stats.failures + stats.pending === 0 ? 1 : stats.failures;
  return { passed: stats.passes, failed, skipped: stats.pending };
}
