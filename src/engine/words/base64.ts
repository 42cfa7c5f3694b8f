// By hand: neither Node's nor the browser's functions belong in the engine.

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 without padding. */
export function encodeBase64(bytes: Uint8Array): string {
  const characters: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const three = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (let shift = 18; shift >= 0; shift -= 6) characters.push(ALPHABET.charAt((three >>> shift) & 63));
  }
  const padding = (3 - (bytes.length % 3)) % 3;
  return characters.slice(0, characters.length - padding).join('');
}

export function decodeBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) values[ALPHABET.charCodeAt(i)] = i;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let kept = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    kept = (kept << 6) | (values[text.charCodeAt(i)] ?? 0);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (kept >>> bits) & 255;
    kept &= (1 << bits) - 1;
  }
  return bytes;
}
