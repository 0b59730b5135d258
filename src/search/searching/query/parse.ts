/** Reads the signs of a query: quotes, minus, numbers of papers, words. Knows no Dutch. */
import { findReferences } from "../../language/references.ts";
import { readToken, splitWords, type Token } from "../../language/words.ts";

export type Expression =
  | { kind: "word"; label: string; token: Token }
  | { kind: "reference"; label: string; words: string[] }
  | { kind: "phrase"; label: string; words: string[] };

export interface ParsedQuery {
  expressions: Expression[];
  /** What must not occur: words, or phrases of several. */
  excluded: { label: string; words: string[] }[];
  /** The query was cut because nobody types this much. */
  isCut: boolean;
}

/** Longer queries come from pasting: the first words of a page say what it is about. */
const MOST_CHARACTERS = 300;
const MOST_EXPRESSIONS = 24;

const QUOTED = /(-?)["“”„«»]([^"“”„«»]*)["“”„«»]/g;
const EXCLUDED = /(?<=^|\s)[-−–]([\p{L}\p{N}]\S*)/gu;
/** Published names of papers: “ah-tk-20242025-610”, “kst-31015-299”. */
const PUBLISHED = /\bah-tk-(\d{4})(\d{4})-(\d{1,4})\b|\bkst-(\d{5})-(\d{1,4})\b/gi;

export function parseQuery(query: string): ParsedQuery {
  const isCut = query.length > MOST_CHARACTERS;
  const excluded: ParsedQuery["excluded"] = [];
  const placed: { at: number; expression: Expression }[] = [];
  let text = isCut ? query.slice(0, MOST_CHARACTERS).replace(/\s\S*$/, "") : query;
  /** Takes a match out of the text; what stands around it keeps its place. */
  const take = (pattern: RegExp, read: (match: RegExpMatchArray) => void) => {
    for (const match of text.matchAll(pattern)) read(match);
    text = text.replace(pattern, (found) => " ".repeat(found.length));
  };
  take(QUOTED, (match) => {
    const words = splitWords(match[2]!);
    if (words.length === 0) return;
    if (match[1]) excluded.push({ label: match[2]!.trim(), words });
    else placed.push({ at: match.index!, expression: { kind: "phrase", label: match[2]!.trim(), words } });
  });
  take(EXCLUDED, (match) => {
    const words = splitWords(match[1]!);
    if (words.length > 0) excluded.push({ label: match[1]!, words });
  });
  text = text.replace(PUBLISHED, (_, from?: string, to?: string, ah?: string, dossier?: string, paper?: string) =>
    ah ? `aanhangsel ${from}-${to} nr ${ah}` : `${dossier} nr ${paper}`,
  );
  for (const { start, end, words } of findReferences(text)) {
    placed.push({ at: start, expression: { kind: "reference", label: text.slice(start, end).trim(), words } });
    text = text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
  }
  for (const match of text.matchAll(/\S+/g)) {
    const token = readToken(match[0]);
    if (token.word) placed.push({ at: match.index, expression: { kind: "word", label: cleanLabel(match[0]), token } });
  }
  const expressions = placed.sort((a, b) => a.at - b.at).map(({ expression }) => expression);
  return {
    expressions: expressions.slice(0, MOST_EXPRESSIONS),
    excluded,
    isCut: isCut || expressions.length > MOST_EXPRESSIONS,
  };
}

const cleanLabel = (raw: string): string => raw.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
