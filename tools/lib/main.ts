/** Runs a tool's body with the command line's arguments; a thrown error becomes one line and exit code 1. */
export function main(body: (args: readonly string[]) => Promise<number | undefined> | number | undefined): void {
  Promise.resolve()
    .then(() => body(process.argv.slice(2)))
    .then((code) => process.exit(code ?? 0))
    .catch((error: unknown) => {
      if (error instanceof UserError) console.error(error.message);
      else console.error(error instanceof Error ? error.stack : error);
      process.exit(1);
    });
}

/** An error whose message is all that the user needs: no stack is printed. */
export class UserError extends Error {}

/** The value of `--name value` or `--name=value`; undefined when the option is absent. */
export function option(args: readonly string[], name: string): string | undefined {
  for (const [i, arg] of args.entries()) {
    if (arg === `--${name}`) return args[i + 1];
    if (arg.startsWith(`--${name}=`)) return arg.slice(name.length + 3);
  }
  return undefined;
}
