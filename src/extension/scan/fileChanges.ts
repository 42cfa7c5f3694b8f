/** What an event of the file system means for the list of articles. Pure; URIs as strings. */
export type ChangedFile = 'article' | 'sidecar' | 'perhapsFolder' | 'other';

/** The files that are read to see whether they are articles: `.article`, `.article.txt`, and other `.txt`. */
export const ARTICLE_FILES = '**/*.{txt,article,TXT,ARTICLE}';

export function changedFile(path: string): ChangedFile {
  if (/\/\.claimlens(?:\/(?:articles|actors)\.json)?$/.test(path)) return 'sidecar';
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/\.(?:txt|article)$/i.test(name)) return 'article';
  // A folder that is moved in or out is one event, without any for the files in it. Few files have no dot in their name.
  return name.includes('.') ? 'other' : 'perhapsFolder';
}

/** The known files that went with a deleted file or folder. */
export function filesGoneWith(deleted: string, known: ReadonlySet<string>): readonly string[] {
  if (known.has(deleted)) return [deleted];
  const folder = `${deleted}/`;
  return [...known].filter((uri) => uri.startsWith(folder));
}
