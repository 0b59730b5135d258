/** The numbers of questions: how headings write a row of them, their order, and their addresses. */

const ONE = String.raw`\d{1,4}(?:[a-z](?![a-z]))?`;
/**
 * “en” may be glued to the number before it: “29en 30”. Space stands in one place only of this expression: where it
 * could be taken by several, a long row of numbers would be tried in every way.
 */
const BETWEEN = String.raw`(?:\s*(?:(?:,|;|&|\+|/|–|-|[eé]n\b|alsmede\b|resp(?:\.|ectievelijk\b)|t/m\b|tm\b|tot en met\b|t\.e\.m\.)\s*)+|\s+)`;

/** Letters that go on with the number before them: “2a, b en c”. */
const LETTERS = String.raw`(?<=[a-z])(?:\s*(?:,|en\b|t/m\b|–|-)\s*[a-z](?![a-z]))*`;

/**
 * Source of a regular expression for a row of numbers: “3”, “3a”, “2a en b”, “3, 4 en 5”, “4 t/m 6”, “7, 8, 9 10 en
 * 11”, “vraag 4 en op vraag 5”.
 */
export const NUMMERS_PATTERN = String.raw`${ONE}(?:${LETTERS})?(?:${BETWEEN}(?:(?:op\s+)?(?:de\s+)?vra(?:ag|gen)\s+)?${ONE}(?:${LETTERS})?)*`;

const ONE_OR_RANGE = new RegExp(
  String.raw`(${ONE}|(?<![a-z])[a-z](?![a-z]))(?:\s*(t/m|tm|tot en met|t\.e\.m\.|–|-)\s*(?:vraag\s+)?(${ONE}|[a-z](?![a-z])))?`,
  "gi",
);

/**
 * The questions of a budget are answered by hundreds at once, in words; a line between two numbers that lie far apart may
 * mean something else.
 */
const LONGEST_RANGE = { words: 1000, line: 200 };

/**
 * Reads a row of numbers as a heading prints it: “3, 4 en 5” → 3 4 5; “4 t/m 6” → 4 5 6; “7, 8, 9 10 en 11”;
 * “3a en 3b”; “01” → 1. The order is the printed one, without repeats.
 */
export function parseNummers(text: string): string[] {
  if (/^[1-9]\d{0,3}$/.test(text)) return [text];
  const nummers: string[] = [];
  for (const [, from, sign, to] of text
    .toLowerCase()
    .replace(/\b0+(?=\d)/g, "")
    .matchAll(ONE_OR_RANGE)) {
    const first = whole(from!, nummers.at(-1));
    if (first === null) continue;
    const last = to === undefined ? null : whole(to, first);
    nummers.push(...(last === null ? [first] : range(first, last, /^[–-]$/.test(sign!) ? "line" : "words")));
  }
  return [...new Set(nummers)];
}

/** The range in a row of numbers that ends before it begins, as it is written: “6 t/m 4”; `null` where none does. */
export function backwardRange(text: string): string | null {
  for (const [written, from, , to] of text.toLowerCase().matchAll(ONE_OR_RANGE)) {
    const last = to === undefined ? null : whole(to, from);
    if (last !== null && compareNummers(last, from!) < 0) return written;
  }
  return null;
}

/** A letter alone goes with the number before it: “2a en b”. */
function whole(printed: string, previous: string | undefined): string | null {
  if (/^\d/.test(printed)) return printed;
  return previous !== undefined && /[a-z]$/.test(previous) ? `${Number.parseInt(previous, 10)}${printed}` : null;
}

/** “4 t/m 6” → 4 5 6; “2a t/m 2c” → 2a 2b 2c. */
function range(from: string, to: string, sign: keyof typeof LONGEST_RANGE): string[] {
  const [a, b] = [Number.parseInt(from, 10), Number.parseInt(to, 10)];
  const [x, y] = [from, to].map((nummer) => /[a-z]$/.exec(nummer)?.[0].charCodeAt(0));
  if (a === b && x !== undefined && y !== undefined && y > x) {
    return Array.from({ length: y - x + 1 }, (_, i) => `${a}${String.fromCharCode(x + i)}`);
  }
  if (b <= a || b - a > LONGEST_RANGE[sign] || x !== undefined || y !== undefined) return [from, to];
  return Array.from({ length: b - a + 1 }, (_, i) => String(a + i));
}

/** Orders “2” before “10” and “3” before “3a”. */
export function compareNummers(a: string, b: string): number {
  return Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : a > b ? 1 : 0);
}

/** A row of numbers that is longer is named by its first and its last. */
const LONGEST_ROW = 10;

/** ["2", "4", "5"] → [["2"], ["4", "5"]]: numbers that follow each other. */
export function rowsOf(nummers: readonly string[]): string[][] {
  const rows: string[][] = [];
  for (const nummer of nummers) {
    const row = rows.at(-1);
    if (row && nummer === String(Number(row.at(-1)) + 1)) row.push(nummer);
    else rows.push([nummer]);
  }
  return rows;
}

/**
 * ["4"] → “4”; ["4","5","6"] → “4, 5 en 6”; a long row, as papers print it: “1 t/m 12”.
 *
 * @param others how many more there are, which are not named: “4, 5 en 30 andere”
 */
export function formatNummers(nummers: readonly string[], others = 0): string {
  const named = rowsOf(nummers).flatMap((row) => (row.length > LONGEST_ROW ? `${row[0]} t/m ${row.at(-1)}` : row));
  const last = others > 0 ? `${others} andere` : named.pop();
  return named.length > 0 ? `${named.join(", ")} en ${last}` : (last ?? "");
}

/**
 * The last part of the address, and the file name, of each question of a document: its first number,
 * or “7-2” where the document prints “Vraag 7” a second time.
 */
export function vraagSleutels(vragen: readonly { nummers: readonly string[] }[]): string[] {
  const seen = new Map<string, number>();
  return vragen.map(({ nummers }) => {
    const nummer = nummers[0]!;
    const count = (seen.get(nummer) ?? 0) + 1;
    seen.set(nummer, count);
    return count === 1 ? nummer : `${nummer}-${count}`;
  });
}

/** How many questions these are: each printed number is one, also where several stand under one heading. */
export const countNummers = (vragen: readonly { nummers: readonly string[] }[]): number =>
  vragen.reduce((sum, { nummers }) => sum + nummers.length, 0);
