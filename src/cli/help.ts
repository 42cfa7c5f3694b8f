export const HELP = `Reads news articles: actors, figures, quotes and claims, each with its provenance.

Usage:
  claimlens extract [options] [PATH|GLOB|-]...

  PATH   a file (always read), or a folder: the articles in it (*.txt, *.article)
  GLOB   a pattern in quotation marks, such as 'news/**/*.txt': all files that match are read
  -      standard input

Options:
  --format json|ndjson   json: indented; one object for one file or "-", else an array. ndjson: one analysis a line.
                         Default: json, and ndjson with --input ndjson
  --input text|ndjson    ndjson: each line of the input is {"id", "text", "date"?, "title"?, "outlet"?}, and each gives
                         one analysis, in the order read. Default: text
  -o, --output FILE      write there, all at once at the end
  -h, --help             show this
  -V, --version          show the version

Titles, outlets and dates come from an article's front matter, then from .claimlens/articles.json in its folder or above;
who is who, from .claimlens/actors.json there.

Exit status: 0 done; 1 something could not be read or written (the rest was); 2 wrong usage.
`;
