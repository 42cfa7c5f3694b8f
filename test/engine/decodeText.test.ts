import { strict as assert } from 'node:assert';
import { decodeText } from '../../src/engine/decodeText';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeText', () => {
  it('strips a byte order mark', () => {
    assert.equal(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41)).text, 'A');
    assert.equal(decodeText(Uint8Array.of(0xff, 0xfe, 0x41, 0, 0xe9, 0)).text, 'Aé');
    assert.equal(decodeText(Uint8Array.of(0xfe, 0xff, 0, 0x41, 0x20, 0x1c)).text, 'A“');
  });

  it('makes mixed line ends those that prevail, as VS Code does', () => {
    assert.equal(decodeText(utf8('a\r\nb\nc\n')).text, 'a\nb\nc\n');
    assert.equal(decodeText(utf8('a\r\nb\r\nc\n')).text, 'a\r\nb\r\nc\r\n');
    assert.equal(decodeText(utf8('a\rb\rc')).text, 'a\r\nb\r\nc');
    assert.equal(decodeText(utf8('a\r\nb\r\n')).text, 'a\r\nb\r\n');
  });

  it('marks binary files and bytes that are no UTF-8', () => {
    assert.deepEqual(decodeText(Uint8Array.of(0x50, 0x4b, 0, 3)), { text: '', binary: true, replaced: false });
    assert.deepEqual(decodeText(Uint8Array.of(0x41, 0xe9, 0x42)), { text: 'A\ufffdB', binary: false, replaced: true });
    assert.deepEqual(decodeText(new Uint8Array()), { text: '', binary: false, replaced: false });
  });
});
