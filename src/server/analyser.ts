import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../engine/analysis';
import { SCHEMA_VERSION } from '../engine/analysis';
import type { AnalyseOptions } from '../engine/options';
import type { Article } from '../features/article';
import { strings, type Translate } from '../features/strings';
import { logLine, type Log } from './log';
import { takingTurns } from './pause';

/** The engine as the server calls it: `analyseInSteps`. */
export type Engine = (text: string, options: AnalyseOptions) => Generator<string, Analysis, void>;

/** An article with the version of the text that was analysed. */
export interface AnalysedArticle extends Article {
  readonly text: TextDocument;
  /** The details from outside the text that it was analysed with. */
  readonly options: AnalyseOptions;
  /** Why nothing was looked for. */
  readonly note: string | null;
}

/** Longer texts (in UTF-16 code units) are left alone, so that an editor with one stays quick. */
export const LONGEST_TEXT = 5_000_000;

/** Runs the engine in turns with everything else that the server does. */
export class Analyser {
  constructor(
    private readonly engine: Engine,
    private readonly log: Log,
    private readonly t: Translate,
  ) {}

  /** Null when `isOvertaken` says, between two stages, that nobody wants the result any more. Never rejects. */
  async analyse(text: TextDocument, options: AnalyseOptions, isOvertaken: () => boolean): Promise<AnalysedArticle | null> {
    const { uri } = text;
    const content = text.getText();
    if (content.length > LONGEST_TEXT) {
      this.log.warn(logLine(uri, `${strings.tooLarge} (${content.length} characters; the limit is ${LONGEST_TEXT})`));
      return { uri, text, options, analysis: nothingIn(options), note: this.t(strings.tooLarge) };
    }
    try {
      const analysis = await this.#run(content, options, isOvertaken);
      return analysis && { uri, text, options, analysis, note: null };
    } catch (error) {
      this.log.error(logLine(uri, error));
      return { uri, text, options, analysis: nothingIn(options), note: this.t(strings.failed) };
    }
  }

  async #run(content: string, options: AnalyseOptions, isOvertaken: () => boolean): Promise<Analysis | null> {
    const turn = takingTurns();
    const steps = this.engine(content, options);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      await turn();
      if (isOvertaken()) return null;
    }
  }
}

function nothingIn({ id = '', uri, reference = {} }: AnalyseOptions): Analysis {
  const { title = null, outlet = null, author = null, url = null } = reference;
  return {
    schemaVersion: SCHEMA_VERSION, blocks: [], actors: [], figures: [], quotes: [], claims: [], findings: [],
    document: { id, uri: uri ?? null, title, outlet, author, published: null, url, dateline: null, evidence: [] },
  };
}
