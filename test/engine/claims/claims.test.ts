import { strict as assert } from 'node:assert';
import { analyse } from '../../../src/engine/analyse';
import type { Analysis, Claim } from '../../../src/engine/analysis';
import type { AnalyseOptions } from '../../../src/engine/options';

/** A paragraph or two before it, so that the text in question is neither headline nor byline. */
const OPENING = 'It was a grey morning in the old town. The room was full, and nobody left early.\n\n';

function read(text: string, options: AnalyseOptions = {}): Analysis {
  return analyse(OPENING + text, options);
}

function claimsOf(text: string): readonly Claim[] {
  return read(text).claims;
}

function theClaim(text: string): Claim {
  const claims = claimsOf(text);
  assert.equal(claims.length, 1, JSON.stringify(claims.map((claim) => claim.text)));
  return claims[0] as Claim;
}

describe('claims of speakers', () => {
  it('are the outermost quotes, in the speaker’s voice', () => {
    const analysis = read('Mayor Adaeze Oduya said that the port would close on Friday.');
    const [claim, ...others] = analysis.claims;
    assert.ok(claim && others.length === 0);
    assert.equal(claim.text, 'that the port would close on Friday');
    assert.equal(claim.voice, 'speaker');
    assert.equal(analysis.actors.find((actor) => actor.id === claim.speaker)?.name, 'Adaeze Oduya');
    assert.deepEqual(claim.quotes, ['q1']);
  });

  it('are unattributed when nobody is named', () => {
    assert.equal(theClaim('“We are still waiting for the boats to come back.”').voice, 'unattributed');
  });

  for (const [kind, text] of [
    ['accusation', 'Adaeze Oduya accused the port company of hiding the damage from its own engineers.'],
    ['commitment', 'Adaeze Oduya promised to rebuild the quay before the winter storms.'],
    ['commitment', '“We will rebuild the quay,” said Adaeze Oduya.'],
    ['prediction', 'Adaeze Oduya said that prices will rise again before the winter.'],
    ['figure', 'Adaeze Oduya said that repairs had cost 14 million euros so far.'],
    ['statement', 'Adaeze Oduya said that the political will to act was missing.'],
    ['statement', '“We came through two storms,” said Adaeze Oduya.'],
  ] as const) {
    it(`${kind}: ${text}`, () => assert.equal(theClaim(text).kind, kind));
  }

  it('leave out what is asked or withheld', () => {
    assert.deepEqual(claimsOf('Adaeze Oduya asked whether the quay was safe.'), []);
    assert.deepEqual(claimsOf('Adaeze Oduya declined to say how much the repairs had cost.'), []);
  });

  it('know what is denied', () => {
    assert.equal(theClaim('Adaeze Oduya denied that the quay was unsafe.').polarity, 'denied');
    assert.equal(theClaim('Adaeze Oduya did not deny that the quay was unsafe.').polarity, 'affirmed');
    assert.equal(theClaim('Adaeze Oduya said that the quay was not unsafe.').polarity, 'affirmed');
  });

  it('know their hedges', () => {
    assert.equal(theClaim('Adaeze Oduya said that the quay might give way.').hedge, 'might');
    assert.equal(theClaim('Adaeze Oduya said that the quay could be saved.').hedge, 'could');
    assert.equal(theClaim('Adaeze Oduya said that the quay had stood since May.').hedge, null);
  });

  it('carry their provenance in order', () => {
    const { claims } = read('Harbour minister Adaeze Oduya told reporters on 3 March 2026 that the port would close.', {
      id: 'port.txt', reference: { outlet: 'Lomora Times', published: '2026-03-04' },
    });
    const steps = claims[0]?.provenance ?? [];
    assert.deepEqual(steps.map(({ step }) => step).filter((step) => step !== 'role'), ['speaker', 'cue', 'addressee', 'date', 'outlet', 'document']);
    const value = (name: string): string | undefined => steps.find(({ step }) => step === name)?.value;
    assert.equal(value('speaker'), 'Adaeze Oduya');
    assert.equal(value('cue'), 'told');
    assert.equal(value('date'), '2026-03-03');
    assert.equal(value('outlet'), 'Lomora Times');
  });
});

describe('claims of the article itself', () => {
  it('state a figure', () => {
    const claim = theClaim('Exports from the port fell by 12 percent last year.');
    assert.equal(claim.text, 'Exports from the port fell by 12 percent last year.');
    assert.equal(claim.kind, 'figure');
    assert.equal(claim.voice, 'article');
  });

  for (const [kind, text] of [
    ['event', 'Norway has suspended the fishing talks.'],
    ['event', 'On Monday, Norway signed the fishing agreement.'],
    ['prediction', 'Norway will send a delegation.'],
    ['commitment', 'Norway has committed to tighter rules for trawlers.'],
  ] as const) {
    it(`${kind}: ${text}`, () => {
      const claim = theClaim(text);
      assert.equal(claim.kind, kind);
      assert.equal(claim.text, text);
    });
  }

  for (const text of [
    'The two islands share a harbour.',
    'The yard built three newer boats.',
    'How many of the 40 boats are left?',
    'Norway is cold in winter.',
    'Boats that Norway signed over to the island lie in the port.',
    'Norway has not signed the fishing agreement.',
    'After Norway signed the agreement, the boats came back.',
  ]) {
    it(`are not in: ${text}`, () => assert.deepEqual(claimsOf(text).map((claim) => claim.text), []));
  }
});

describe('all claims', () => {
  const text = `${OPENING}“The quay is gone,” said Adaeze Oduya. Repairs will cost 14 million euros. Norway has suspended the talks.\n\n“The quay is gone,” said Adaeze Oduya.`;

  it('stand in text order with ids in that order, each said once', () => {
    const { claims } = analyse(text);
    assert.deepEqual(claims.map((claim) => claim.id), claims.map((_, i) => `c${i + 1}`));
    for (let i = 1; i < claims.length; i++) assert.ok((claims[i - 1]?.start ?? 0) <= (claims[i]?.start ?? 0));
    assert.equal(claims.filter((claim) => claim.text.startsWith('“The quay')).length, 1);
  });

  it('cover exactly their words', () => {
    for (const claim of analyse(text).claims) assert.equal(text.slice(claim.start, claim.end), claim.text);
  });
});
