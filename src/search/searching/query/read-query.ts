/**
 * Reads a query. Most are words and nothing else: what reads numbers, quotes and operators, and looks them up, is
 * fetched for those that may have any.
 */
import { ORDINALS, WRITTEN } from "../../language/numerals.ts";
import { type ParsedQuery, readWord } from "./expression.ts";

/** Words, some joined by a hyphen or an apostrophe; no more than are read at all. */
const WORDS_ONLY = /^(?![^]{200})\s*(?:\p{L}+(?:[-'’]\p{L}+)*(?:\s+|$)){0,20}$/u;
const NUMBERED = `(?:${Object.keys(WRITTEN).join("|")})\\s|(?:${ORDINALS.join("|")})\\slid`;
/** Two capitals are a name or an operator; some words may number the next one, or be numbered by it. */
const MAY_SAY_MORE = new RegExp(String.raw`\p{Lu}{2}|(?<!\p{L})(?:${NUMBERED}|(?:onder|sub)\S*\s\p{L}(?!\p{L}))`, "u");

/** Throws where it does not come. */
export const loadSigns = () => import("./signs.ts");

/** `isExact`: as if each word stood between quotes. */
export async function readQuery(query: string, isExact: boolean): Promise<ParsedQuery> {
  const words = isExact ? null : readWords(query);
  return words ?? (await loadSigns()).parse(query, isExact);
}

/** What `parseQuery` makes of a query of words; `null` where it may see more in it. */
export function readWords(query: string): ParsedQuery | null {
  if (!WORDS_ONLY.test(query) || [query, query.toLowerCase()].some((text) => MAY_SAY_MORE.test(text))) return null;
  const expressions = query.split(/\s+/).flatMap((raw) => readWord(raw) ?? []);
  return { expressions, excluded: [], needsAll: false, isCut: false };
}
