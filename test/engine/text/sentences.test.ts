import { strict as assert } from 'node:assert';
import { tokenise } from '../../../src/engine/text/tokenise';

/** Sentence ends are written as " ¦ ". */
function check(source: string): void {
  const text = source.replaceAll(' ¦ ', ' ');
  const tokens = tokenise(text, [{ kind: 'body', start: 0, end: text.length, embed: null }]);
  const found = tokens.sentences.map(({ first, end }) => text.slice(tokens.startOf(first), tokens.endOf(end - 1)));
  assert.equal(found.join(' ¦ '), source);
}

function checks(name: string, sources: readonly string[]): void {
  describe(name, () => {
    for (const source of sources) it(source, () => check(source));
  });
}

describe('sentences', () => {
  checks('stops', [
    'The dam holds. ¦ Nobody left.',
    'Does it hold? ¦ It does! ¦ Good.',
    'It rose to 3.5 metres. ¦ The council met.',
    'It rose to 3.5. ¦ The council met.',
    'See vale.example.org. ¦ The council runs it.',
    'It holds... ¦ The council left.',
    'It holds... and the council left.',
    'It holds… ¦ The council left.',
    'We just ... I do not know.',
    'Yahoo! Japan reported a loss.',
  ]);
  checks('abbreviations', [
    'Mr. Oduya met Dr. Ruiz on Monday.',
    'He lives in the U.S. ¦ The council knows.',
    'The U.S. Treasury said so.',
    'It opened at 9 a.m. ¦ The council met at 10 p.m. Monday.',
    'He runs Vale Water Inc. ¦ The company is small.',
    'Vale Water Inc. Chairman Ana Ruiz left.',
    'She lives at No. 10 with Gen. Oduya.',
    'He said no. ¦ The council agreed.',
    'She asked if it would hold. ¦ No. ¦ The dam fell.',
    'J. B. Oduya and Ana R. Ruiz agreed.',
    'They chose plan B. ¦ The council agreed.',
    'In Vale v. Oduya the court agreed, p. 12 says.',
    'They love art. ¦ The council does not.',
    'They grow rye, oats, etc. ¦ Prices fell.',
    'He walked down Main St. ¦ The shop was shut.',
    'He went to St. Louis on Jan. 3.',
    'Sen. Ana Ruiz, D-Vale, left.',
  ]);
  checks('quotation marks and brackets', [
    '“The dam holds.” ¦ She left.',
    '“The dam holds,” she said. ¦ “Go home.”',
    '“Will it hold?” she asked.',
    '"It holds." ¦ Nobody left.',
    '(It holds.) ¦ Nobody left.',
    'It holds (so far). ¦ Nobody left.',
    '‘It holds.’ ¦ Nobody left.',
    'He cried “Run!” and ran.',
    'It holds. [3] ¦ The council agreed.',
  ]);
  checks('lists and headings', ['2. Results of the vote', 'Figure 1. ¦ The dam.']);
});
