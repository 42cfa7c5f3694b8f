/** The shape of `.claimlens/articles.json`: per path, whether the file is an article, and the details that people add. */
import * as z from 'zod';

export const ARTICLES_VERSION = 1;

/**
 * A path inside the workspace folder: relative, `/` between its parts, no `.` or `..` parts, no drive letter.
 * "reports/2025/strike.txt". Each part is read once, so matching is linear.
 */
const RELATIVE_PATH = /^(?![A-Za-z]:)(?:(?!\.{1,2}(?:\/|$))[^/\\]+)(?:\/(?!\.{1,2}(?:\/|$))[^/\\]+)*$/;

const articlePath = z
  .string()
  .regex(RELATIVE_PATH, 'A path must be relative to the workspace folder, with "/" between its parts and without "..".');

const words = (description: string) => z.string().min(1, 'Leave the field out instead of leaving it empty.').optional().describe(description);

/** Unknown fields are allowed and kept: a later version, or another tool, may have written them. */
export const articleEntrySchema = z.looseObject({
  article: z.boolean().optional().describe('Whether Claimlens reads this file as a news article, whatever it looks like.'),
  title: words('The headline.'),
  outlet: words('The newspaper, agency, broadcaster or site that published it.'),
  author: words('Who wrote it.'),
  published: words('The publication date, best as 2025-11-03. Relative dates in the text are resolved against it.'),
  url: words('The address where it was published.'),
});

export const articlesFileSchema = z
  .looseObject({
    version: z.literal(ARTICLES_VERSION).describe('The version of this format.'),
    articles: z.record(articlePath, articleEntrySchema).describe('One entry per file, by its path in this folder.'),
  })
  .describe('What people decide about the articles of this folder. Written by Claimlens, meant to be read and merged by people.');

export type ArticleEntry = Readonly<Pick<z.infer<typeof articleEntrySchema>, 'article' | 'title' | 'outlet' | 'author' | 'published' | 'url'>>;

export function isArticlePath(path: string): boolean {
  return RELATIVE_PATH.test(path) && path !== '__proto__';
}

/** The JSON schema (draft 7, which VS Code's own JSON support reads); `media/schemas/articles.schema.json` equals it. */
export function articlesJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(articlesFileSchema, { target: 'draft-7', io: 'input' });
  return { title: 'Claimlens: articles', ...schema };
}
