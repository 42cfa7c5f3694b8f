/** "Ministry of Commerce" → ministry-of-commerce; names without Latin letters or digits keep their own. */
export function slug(name: string): string {
  const slug = plainSlug(name.toLowerCase()) ?? foldedSlug(name);
  if (slug === '') return 'actor';
  return slug.length <= LONGEST_ID ? slug : slug.slice(0, LONGEST_ID).replace(/-$/, '');
}

const LONGEST_ID = 60;

/** Names in plain letters, as most are, need no folding; null for others. */
function plainSlug(lower: string): string | null {
  let slug = '';
  let wordStart = -1;
  let apart = false;
  for (let i = 0; i <= lower.length; i++) {
    const code = i < lower.length ? lower.charCodeAt(i) : SPACE;
    if (isPlain(code)) {
      if (wordStart < 0) wordStart = i;
      continue;
    }
    if (code > LAST_ASCII) return null;
    if (wordStart >= 0) {
      slug += (apart && slug !== '' ? '-' : '') + lower.slice(wordStart, i);
      wordStart = -1;
      apart = false;
    }
    if (code !== APOSTROPHE && code !== STOP) apart = true;
  }
  return slug;
}

function foldedSlug(name: string): string {
  const plain = name.normalize('NFKD').replace(/[\u0300-\u036f'’.]/g, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}

/** A letter in lower case or a digit. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

const SPACE = 32;
const APOSTROPHE = 39;
const STOP = 46;
const LAST_ASCII = 127;
