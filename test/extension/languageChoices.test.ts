import { strict as assert } from 'node:assert';
import { LanguageChoices } from '../../src/extension/articleLanguage/languageChoices';

const URI = 'file:///a.txt';
const nextTurn = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('languages chosen by hand', () => {
  let choices: LanguageChoices;
  beforeEach(() => (choices = new LanguageChoices()));

  it('sees a change of language by a person', () => {
    choices.closed(URI, 'article');
    choices.opened(URI, 'plaintext');
    assert.equal(choices.chosen(URI), 'plaintext');
  });

  it('sees none when the extension changed it', async () => {
    await choices.notAChoice(URI, () => {
      choices.closed(URI, 'plaintext');
      choices.opened(URI, 'article');
      return Promise.resolve();
    });
    assert.equal(choices.chosen(URI), undefined);
  });

  it('sees none when a file is opened again, or another one', async () => {
    choices.closed(URI, 'article');
    choices.opened('file:///b.txt', 'plaintext');
    await nextTurn();
    choices.opened(URI, 'plaintext');
    assert.equal(choices.chosen(URI), undefined);
  });

  it('forgets no choice when the file is closed', async () => {
    choices.choose(URI, 'article');
    choices.closed(URI, 'article');
    await nextTurn();
    assert.equal(choices.chosen(URI), 'article');
  });
});
