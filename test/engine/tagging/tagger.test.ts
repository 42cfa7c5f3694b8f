import { strict as assert } from 'node:assert';
import { packModel, unpackModel } from '../../../src/engine/tagging/packedModel';
import { SentenceTags } from '../../../src/engine/tagging/tagger';
import { tagId, TAGS } from '../../../src/engine/tagging/tags';
import { tokenise } from '../../../src/engine/text/tokenise';
import type { Tokens } from '../../../src/engine/text/tokens';
import { recased, titleCase } from '../../../tools/training/conllu';
import type { TaggedSentence } from '../../../tools/training/conllu';
import { trainPerceptron } from '../../../tools/training/trainPerceptron';

describe('the tagger', () => {
  for (const sentence of [
    'The/DT harbour/NN minister/NN said/VBD on/IN Monday/NNP that/IN the/DT plan/NN would/MD cost/VB more/JJR jobs/NNS ./.',
    'She/PRP plans/VBZ to/TO visit/VB the/DT two/CD islands/NNS ./.',
    'Officials/NNS have/VBP denied/VBN the/DT report/NN ./.',
    "It/PRP does/VBZ n't/RB report/VB losses/NNS ./.",
    'Critics/NNS warn/VBP that/IN prices/NNS will/MD rise/VB ./.',
  ]) {
    it(`reads ${sentence}`, () => {
      const pairs = sentence.split(' ').map((pair) => pair.split('/'));
      const text = pairs.map(([word]) => word).join(' ').replace(" n't", "n't");
      assert.equal(tagged(text), sentence);
    });
  }

  it('finds the verb of a headline in title case and in capitals', () => {
    assert.match(tagged('Minister Denies Report of Harbour Losses'), /Denies\/VBZ/);
    assert.match(tagged('MINISTER DENIES REPORT OF HARBOUR LOSSES'), /DENIES\/VBZ/);
    assert.match(tagged('MINISTER SAYS TALKS WILL RESUME ON MONDAY'), /SAYS\/VBZ .* WILL\/MD RESUME\/VB/);
  });

  it('takes a capital inside a sentence for a name', () => {
    assert.match(tagged('The deal was praised by Adaeze Oduya in Lomora.'), /Adaeze\/NNP Oduya\/NNP in\/IN Lomora\/NNP/);
    assert.match(tagged('They visited Green on Friday.'), /Green\/NNP/);
  });

  it('answers the tag of a token, and nothing outside the text', () => {
    const tags = new SentenceTags(tokensOf('She left. He stayed.'));
    assert.equal(tags.of(1), 'VBD');
    assert.equal(tags.of(99), '');
    assert.equal(tags.idOf(-1), 0);
  });

  it('does not depend on the order of the questions', () => {
    const text = 'The court ruled on Friday. It rejected the claim. “We appeal,” the company said.';
    const forwards = tagged(text);
    const tokens = tokensOf(text);
    const tags = new SentenceTags(tokens);
    for (let i = tokens.count - 1; i >= 0; i--) tags.of(i);
    assert.equal(written(tokens, tags), forwards);
  });

  it('takes time in proportion to the length of one endless sentence', () => {
    const seconds = (words: number): number => {
      const tokens = tokensOf('the Minister said and '.repeat(words / 4));
      const from = performance.now();
      const tags = new SentenceTags(tokens);
      for (let i = 0; i < tokens.count; i++) tags.idOf(i);
      return performance.now() - from;
    };
    seconds(40_000);
    assert.ok(seconds(160_000) < 12 * Math.max(seconds(40_000), 2));
  });
});

describe('training', () => {
  const sentences = [
    'the/DT old/JJ boats/NNS left/VBD', 'a/DT boat/NN leaves/VBZ the/DT old/JJ port/NN', 'boats/NNS leave/VBP', 'the/DT port/NN closed/VBD',
    'the/DT old/JJ port/NN closes/VBZ', 'the/DT boat/NN left/VBD the/DT port/NN',
  ].map(sentenceOf);

  it('gives the same bytes every time', () => {
    const pack = (): unknown => {
      const model = trainPerceptron(sentences, [recased(sentences[1] ?? sentenceOf(''), titleCase)], { passes: 4, seeds: [7] });
      return packModel(model.lexicon, model.weights);
    };
    assert.deepEqual(pack(), pack());
  });

  it('loses nothing when packed', () => {
    const { lexicon, weights } = trainPerceptron(sentences, [], { passes: 4, seeds: [7] });
    assert.ok(weights.some((weight) => weight !== 0));
    const unpacked = unpackModel(packModel(lexicon, weights));
    assert.deepEqual(unpacked.weights, weights);
    assert.deepEqual(unpacked.lexicon, lexicon);
  });

  it('knows every tag by its number', () => {
    TAGS.forEach((tag, id) => assert.equal(tagId(tag), id));
    assert.equal(tagId('NOPE'), 0);
  });
});

function sentenceOf(marked: string): TaggedSentence {
  const pairs = marked.split(' ').map((pair) => pair.split('/'));
  return { forms: tokensOf(pairs.map(([word]) => word).join(' ')).forms, tags: pairs.map(([, tag]) => tag ?? null) };
}

function tokensOf(text: string): Tokens {
  return tokenise(text, [{ start: 0, end: text.length, kind: 'body', embed: null }]);
}

function tagged(text: string): string {
  const tokens = tokensOf(text);
  return written(tokens, new SentenceTags(tokens));
}

function written(tokens: Tokens, tags: SentenceTags): string {
  return tokens.forms.map((form, i) => `${form.text}/${tags.of(i)}`).join(' ');
}
