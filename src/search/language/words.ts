/**
 * What a word is, for the index and for a query alike: both sides must cut and fold text in the same way.
 */

/** One run of non-space characters, and the words in it. */
export interface Token {
  /** As it stands in the text. */
  raw: string;
  /** The token folded to one word: “Quantum-proof” → “quantumproof”; “” where it holds no letter or digit. */
  word: string;
  /** The words that hyphens and slashes join in it; empty where there is only one. */
  pieces: string[];
}

const EDGE_LEFT = /^[^\p{L}\p{N}]+/u;
const EDGE_RIGHT = /[^\p{L}\p{N}]+$/u;
const JOINERS = /[-‐‑–—/\\+&:;,.?!()[\]…_|~=<>@#*"“”„«»]+/u;

/** Lower case, without diacritics, apostrophes and whatever else is no letter or digit: “Yeşilgöz’” → “yesilgoz”. */
export function foldWord(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/ı/g, "i")
    .replace(/ß/g, "ss")
    .replace(/[Øø]/g, "o")
    .replace(/[Łł]/g, "l")
    .replace(/[Ææ]/g, "ae")
    .replace(/[Œœ]/g, "oe")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Tells a dotted or spaced number (“68.150”, “1.000.000,50”) from words that a dot joins. */
const NUMBER = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;
/** Numbers that belong together in their order: “2.4”, “5:1”. */
const SERIES = /^\d+(?:[.:]\d+)+$/;
/** “d’Ancona”: the name is also looked for without what stands before it. */
const ELISION = /^[\p{L}]['’´`](?=\p{L}{3})/u;

/** Reads one run of non-space characters. */
export function readToken(raw: string): Token {
  const core = raw.replace(EDGE_LEFT, "").replace(EDGE_RIGHT, "");
  if (core === "" || /^https?:|^www\./i.test(core)) return { raw, word: "", pieces: [] };
  const number = NUMBER.exec(core);
  if (number) return readNumber(raw, number[1]!.replaceAll(".", ""), number[2] ?? "");
  if (SERIES.test(core)) return { raw, word: core.replaceAll(".", "p").replaceAll(":", "d"), pieces: [] };
  const pieces = core.replace(ELISION, "$&-").split(JOINERS).map(foldWord).filter(Boolean);
  const word = pieces.join("");
  // Initials (“J.B.”) are one word; everything else that is joined is also what it is joined of.
  const isInitials = pieces.every((piece) => piece.length === 1);
  return { raw, word, pieces: pieces.length > 1 && !isInitials ? pieces : [] };
}

/** “7,8” → 7k8; nothing behind the comma but noughts is nothing. Large amounts are also found without what is behind it. */
function readNumber(raw: string, whole: string, decimals: string): Token {
  if (!/[1-9]/.test(decimals)) return { raw, word: whole, pieces: [] };
  return { raw, word: `${whole}k${decimals}`, pieces: whole.length > 3 ? [whole] : [] };
}

/** Cuts a text at white space. The number of tokens equals the number of words that Pagefind counts in it. */
export function splitTokens(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** The words of a text one by one, those that a hyphen or a slash joins apart: “top-tot-teen” gives three. */
export function splitWords(text: string): string[] {
  return splitTokens(text).flatMap((raw) => {
    const { word, pieces } = readToken(raw);
    return pieces.length > 0 ? pieces : word || [];
  });
}

/** The words of a text, what a hyphen joins as one: “re-integratie” gives “reintegratie”. */
export const foldedTokens = (text: string): string[] => splitTokens(text).flatMap((raw) => readToken(raw).word || []);
