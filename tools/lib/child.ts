import type { SpawnOptions } from 'node:child_process';
import { spawn } from 'node:child_process';
import { ROOT } from './paths';

export interface Outcome {
  readonly code: number;
  /** Standard output and standard error in the order in which they came; empty when they were inherited. */
  readonly output: string;
}

/** Runs a program to its end and collects its output. A program that can't be started is code 127. */
export function collect(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<Outcome> {
  return run(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Runs a program to its end with the terminal as its own. */
export function inherit(command: string, args: readonly string[], options: SpawnOptions = {}): Promise<Outcome> {
  return run(command, args, { ...options, stdio: 'inherit' });
}

/** Runs a Node program of a package, by its path in node_modules. */
export function collectNode(script: string, args: readonly string[], options: SpawnOptions = {}): Promise<Outcome> {
  return collect(process.execPath, [script, ...args], options);
}

function run(command: string, args: readonly string[], options: SpawnOptions): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, ...options });
    let output = '';
    const append = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout?.on('data', append);
    child.stderr?.on('data', append);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
