import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { slug } from '../../../src/engine/actors/slug';

describe('an id made from a name', () => {
  it('joins the words', () => assert.equal(slug('Ministry of Commerce'), 'ministry-of-commerce'));

  it('drops stops and apostrophes, and nothing else', () => {
    assert.equal(slug('Ana B. O’Dell Jr.'), 'ana-b-odell-jr');
    assert.equal(slug("Veldoria's U.V. & Tin - Board"), 'veldorias-uv-tin-board');
  });

  it('folds accents and keeps other scripts', () => {
    assert.equal(slug('São Tirso'), 'sao-tirso');
    assert.equal(slug('港湾局'), '港湾局');
  });

  it('is never empty or long', () => {
    assert.equal(slug('—'), 'actor');
    assert.equal(slug(`${'a'.repeat(59)} board`), 'a'.repeat(59));
  });

  it('is the same for plain letters as by the general rule', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), (name) => {
        const plain = name.toLowerCase().replace(/['.]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
        assert.equal(slug(name), plain === '' ? 'actor' : plain);
      }),
    );
  });
});
