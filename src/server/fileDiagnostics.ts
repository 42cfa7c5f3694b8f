import { DiagnosticSeverity, type Connection, type Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { OnProblems } from './sidecarFiles';

/** Shows what is wrong with a file of `.claimlens/` at its place in the file, until it is mended or gone. */
export function fileDiagnostics(connection: Pick<Connection, 'sendDiagnostics'>): OnProblems {
  const shown = new Set<string>();
  return (uri, problems, text) => {
    if (problems.length === 0 && !shown.delete(uri)) return;
    if (problems.length > 0) shown.add(uri);
    const document = TextDocument.create(uri, 'jsonc', 0, text);
    const diagnostics = problems.map(({ message, start, end }): Diagnostic => ({
      range: { start: document.positionAt(start), end: document.positionAt(end) },
      severity: DiagnosticSeverity.Error, source: 'Claimlens', message,
    }));
    void connection.sendDiagnostics({ uri, diagnostics });
  };
}
