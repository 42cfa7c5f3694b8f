import { fileName } from '../features/article';

/** Where people look when something is off: the output channel of the client. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** "strike.txt: permission denied", never a stack trace. */
export function logLine(uri: string, problem: unknown): string {
  return `${fileName(uri)}: ${messageOf(problem)}`;
}

export function messageOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
