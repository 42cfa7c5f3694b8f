import type { Analysis } from '../engine/analysis';
import { analyse } from '../engine/analyse';
import { parsePublished } from '../engine/details/parsePublished';
import type { ExtractCommand } from './arguments';
import type { Article } from './article';
import { expandPaths } from './expandPaths';
import type { InputFile } from './expandPaths';
import { openOutput } from './output';
import type { Problems } from './problems';
import { reasonOf } from './problems';
import { readArticle } from './readArticle';
import { readRecords } from './records';
import { WorkspaceDecisions } from './workspaceDecisions';

/** Analyses every input in turn and writes each result before the next is read. Returns the exit status. */
export async function extract(command: ExtractCommand, problems: Problems): Promise<number> {
  const decisions = new WorkspaceDecisions(problems);
  const files = await expandPaths(command.paths, decisions, problems);
  if (files.length === 0) return 1;
  const single = command.input === 'text' && command.paths.length === 1 && files.length === 1 && files[0]?.path === command.paths[0];
  const output = await openOutput(command, { single, inputs: files.map((file) => file.path) }).catch((error: unknown) => {
    problems.error(command.output ?? 'standard output', reasonOf(error));
    return null;
  });
  if (!output) return 1;
  try {
    for await (const article of articlesOf(files, command.input, decisions, problems)) {
      const analysis = analyseSafely(article, problems);
      if (analysis) await output.write(analysis);
    }
    await output.finish();
  } catch (error) {
    await output.discard();
    problems.error(command.output ?? 'standard output', reasonOf(error));
  }
  return problems.failed ? 1 : 0;
}

async function* articlesOf(
  files: readonly InputFile[], input: ExtractCommand['input'], decisions: WorkspaceDecisions, problems: Problems,
): AsyncGenerator<Article> {
  for (const file of files) {
    if (input === 'ndjson') yield* readRecords(file.path, problems);
    else {
      const article = await readArticle(file.path, decisions, problems);
      if (article) yield article;
    }
  }
}

function analyseSafely({ text, options, place }: Article, problems: Problems): Analysis | null {
  const published = options.reference?.published ?? null;
  const readable = published === null || parsePublished(published) !== null;
  if (!readable) problems.warning(place, `the date "${published.slice(0, 60)}" can't be read; it counts as unknown`);
  try {
    return analyse(text, readable ? options : { ...options, reference: { ...options.reference, published: null } });
  } catch (error) {
    problems.error(place, `could not be analysed: ${reasonOf(error)}`);
    return null;
  }
}
