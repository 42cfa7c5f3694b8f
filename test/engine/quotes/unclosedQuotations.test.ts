import { analyse } from '../../../src/engine/analyse';
import { assertFound, parseMarked } from '../../marked';

/** Expects exactly the marked quotation marks to be found. */
function cases(name: string, sources: readonly string[]): void {
  describe(name, () => {
    for (const source of sources) {
      it(source, () => {
        const marked = parseMarked(source);
        assertFound(marked, 'unclosed', analyse(marked.text).findings);
      });
    }
  });
}

describe('quotations that never close', () => {
  cases('point at the opening mark', [
    'Mara Oduya said [unclosed:“]the dam will hold.',
    '[unclosed:"]The dam will hold, Mara Oduya said.',
    '[unclosed:“]We go home.\n\nThe dam, she said, is “safe”.',
    '“One,” she said. [unclosed:“]Two, and three.',
    '“He told me, [unclosed:‘]Go home now,” she said.',
    'Elle a dit : [unclosed:«] le barrage tient.',
    '“One.\n\n“Two.\n\n[unclosed:“]Three.\n\nThe dam holds.',
  ]);

  cases('are not', [
    '“The dam will hold,” Mara Oduya said. “We checked it twice.”',
    '"The dam will hold," Mara Oduya said.',
    '“One.\n\n“Two.\n\n“Three,” she said.',
    'She wrote: “One.\n\nTwo,” and left.',
    'The pipe is 12" wide, and the wall 6\' high.',
    "The workers' union and the '90s and 'em all.",
    'The ‘old dam and the new one stand.',
    'It was a folly,” she said.',
    'No marks at all.',
    'She was sure. “', // no words, so no quotation
  ]);
});
