import { strict as assert } from 'node:assert';
import { cueEntry, stanceOf, tellsOfWords } from '../../../src/engine/cues/cueLexicon';
import { Frame } from '../../../src/engine/cues/frames';
import { formsOf } from '../../../src/engine/cues/inflect';

describe('cue lexicon', () => {
  it('knows the forms of a verb', () => {
    assert.deepEqual(formsOf('deny').map((form) => form.text), ['denied', 'denies', 'denying', 'denied', 'deny']);
    assert.deepEqual(formsOf('admit').map((form) => form.text), ['admitted', 'admits', 'admitting', 'admitted', 'admit']);
    assert.deepEqual(formsOf('say').map((form) => form.text), ['said', 'says', 'saying', 'said', 'say']);
  });

  it('gives frames, stance and particles', () => {
    const called = cueEntry('called')?.verb;
    assert.equal(called?.lemma, 'call');
    assert.ok((called.frames & Frame.object) !== 0);
    assert.ok(called.particles.hasWord('for'));
    assert.equal(stanceOf('deny'), 'denies');
    assert.equal(stanceOf('call for'), 'describes');
    assert.equal(stanceOf('according to'), 'states');
  });

  it('joins noun and verb readings of one form', () => {
    const entry = cueEntry('claims');
    assert.equal(entry?.verb?.lemma, 'claim');
    assert.equal(entry.noun?.takesThat, true);
  });

  it('what is held for likely is, but tells of no words', () => {
    assert.equal(cueEntry('believe')?.verb?.stance, 'believes');
    assert.equal(tellsOfWords(cueEntry('believe')), false);
    assert.equal(tellsOfWords(cueEntry('says')), true);
  });

  it('near-misses: verbs of knowing and of seeing are no cues', () => {
    for (const word of ['knows', 'viewed', 'considered', 'saw', 'wants']) assert.equal(cueEntry(word), null);
  });
});
