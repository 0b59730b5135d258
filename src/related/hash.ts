/** Short numbers for texts, the same on every machine. */

/** 32 bits (FNV-1a over UTF-16 units, stirred at the end so that all bits count). */
export function hash32(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** 53 bits: among millions of texts no two have one by chance. */
export const hash53 = (text: string): number => hash32(text) * 2 ** 21 + (hash32(text, 0x9e3779b9) >>> 11);
