import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/**
 * Reads texts with a wink-nlp whose memo of words is empty. It keeps what it worked out for each word that its lexicon does not have,
 * with no way to clear that but to start anew; how fast its compiled code is does not depend on it: a second pass by a new one takes as
 * long as one by an old one.
 */
export function freshWink(pipes?: string[]): (text: string) => unknown {
  const wink = winkNLP(reloadable, pipes);
  return (text) => wink.readDoc(text);
}

type Lazy = Readonly<Record<'metaCER', () => unknown>>;

// Each load of this part makes a string of the string before, until there is no room for it: so it is loaded once.
const metaCER = (model as unknown as Lazy).metaCER();
const reloadable = { ...model, metaCER: () => metaCER } as unknown as typeof model;
