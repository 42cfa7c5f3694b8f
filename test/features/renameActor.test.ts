import { strict as assert } from 'node:assert';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver-types';
import { CannotRename, prepareRename, renameActor } from '../../src/features/renameActor';
import { translator } from '../../src/features/strings';
import { PORT, portCorpus, positionOf, wordsAt } from './portArticles';

const FILE = 'file:///w/.claimlens/actors.json';
const t = translator();
const ofRuiz = positionOf(PORT.budget, 'She');

/** The text of the actors file after the edit. */
function applied(text: string | null, { documentChanges = [] }: WorkspaceEdit): string {
  return documentChanges.filter((change) => TextDocumentEdit.is(change)).reduce(
    (document, { edits }) => TextDocument.create(FILE, 'jsonc', 0, TextDocument.applyEdits(document, edits.filter((edit) => 'newText' in edit))),
    TextDocument.create(FILE, 'jsonc', 0, text ?? ''),
  ).getText();
}

describe('rename', () => {
  const rename = (text: string | null, to: string) => renameActor(PORT.budget, ofRuiz, to, portCorpus(), { uri: FILE, text }, t);

  it('starts from any mention, a pronoun too, with the name in the workspace', () => {
    for (const words of ['Ruiz', 'She']) {
      const { range, placeholder } = prepareRename(PORT.budget, positionOf(PORT.budget, words), portCorpus(), t);
      assert.deepEqual([wordsAt(PORT.budget, range), placeholder], [words, 'Ana Ruiz']);
    }
  });

  it('makes the actors file where there is none', () => {
    const edit = rename(null, ' Ana Ruiz Vega ');
    assert.deepEqual(edit.documentChanges?.map((change) => ('kind' in change ? change.kind : 'edit')), ['create', 'edit']);
    assert.deepEqual(JSON.parse(applied(null, edit)), { version: 1, actors: { 'Ana Ruiz Vega': { aliases: ['Ana Ruiz'] } } });
  });

  it('changes no more of the file than it must', () => {
    const text = '{\n  "version": 1,\n  "actors": {\n    "Ana Ruiz": {\n      "type": "person"\n    }\n  }\n}\n';
    const edit = rename(text, 'Ana Ruiz Vega');
    assert.equal(applied(text, edit), text.replace('"Ana Ruiz": {', '"Ana Ruiz Vega": {\n      "aliases": [\n        "Ana Ruiz"\n      ],'));
    assert.equal(edit.documentChanges?.length, 1);
  });

  it('changes nothing for the same name', () => assert.deepEqual(rename('', 'Ana Ruiz'), { documentChanges: [] }));

  it('is refused where nobody with a name is, and for a name that can be none or is another’s', () => {
    const refused = (run: () => unknown, message: RegExp) => (
      assert.throws(run, (error) => error instanceof CannotRename && message.test(error.message)));
    refused(() => prepareRename(PORT.budget, positionOf(PORT.budget, 'gave'), portCorpus(), t), /no actor here/);
    refused(() => prepareRename(PORT.rumour, positionOf(PORT.rumour, 'they'), portCorpus(), t), /no name/);
    refused(() => rename('', '  '), /can't be a name/);
    refused(() => rename('{ "version": 1, "actors": { "Eva Lind": {} } }', 'Eva Lind'), /another actor/);
    refused(() => rename('{ "version": 2 }', 'A'), /newer version/);
  });
});
