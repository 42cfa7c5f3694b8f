import { analyse } from '../src/engine/analyse';
import { Problems } from '../src/cli/problems';
import { readArticle } from '../src/cli/readArticle';
import { WorkspaceDecisions } from '../src/cli/workspaceDecisions';
import { main, UserError } from './lib/main';
import { showAnalysis, STAGES } from './showAnalysis';
import type { Stage } from './showAnalysis';

/**
 * `npm run show -- ARTICLE [--stage NAME] [--json]`: the article with what each stage found under its words; the first thing to
 * look at when something is off. `--stage` may stand more than once.
 */
main(async (args) => {
  const { path, stages, json } = read(args);
  const problems = new Problems((line) => process.stderr.write(line));
  const article = await readArticle(path, new WorkspaceDecisions(problems), problems);
  if (!article) return 1;
  const analysis = analyse(article.text, article.options);
  process.stdout.write(json ? `${JSON.stringify(analysis, null, 2)}\n` : showAnalysis(article.text, analysis, stages));
  return undefined;
});

function read(args: readonly string[]): { readonly path: string; readonly stages: readonly Stage[]; readonly json: boolean } {
  const usage = `Usage: npm run show -- ARTICLE [--stage ${STAGES.join('|')}] [--json]`;
  const stages: Stage[] = [];
  const paths: string[] = [];
  let json = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--json') json = true;
    else if (arg === '--stage') {
      const name = args[++i];
      const stage = STAGES.find((known) => known === name);
      if (!stage) throw new UserError(`No stage ${name ?? ''}.\n${usage}`);
      stages.push(stage);
    } else paths.push(arg);
  }
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) throw new UserError(usage);
  return { path, stages: stages.length > 0 ? stages : STAGES, json };
}
