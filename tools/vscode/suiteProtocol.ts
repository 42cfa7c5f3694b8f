/**
 * How a suite inside the extension host speaks to the process that started it: its lines carry an invisible mark, since
 * everything else in the host prints to the same console, and the last one carries the statistics.
 */
export const MARK = '\u2063';
export const SUITE_DONE = '@@done ';
