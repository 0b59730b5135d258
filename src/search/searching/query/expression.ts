/** What a query is made of, as it was typed. */
import type { ReferenceKind } from "../../language/references.ts";
import { readToken, type Token } from "../../language/words.ts";

export type Expression = WordExpression | ReferenceExpression | PhraseExpression | GroupExpression;

export interface WordExpression {
  kind: "word";
  label: string;
  token: Token;
  /** “jeugd*”: every word that begins so. */
  isBeginning: boolean;
  /** “DENK”, “PAS” among other words, or alone: in capitals, so that word only. */
  isName: boolean;
}

export interface ReferenceExpression {
  kind: "reference";
  of: ReferenceKind;
  label: string;
  words: string[];
}

/** What stands between quotes: these words and no others, in this order. */
export interface PhraseExpression {
  kind: "phrase";
  label: string;
  words: string[];
}

/** “zorg OF hulp OF school”, “zorg ~ hulp”. */
export interface GroupExpression {
  kind: "either" | "near";
  label: string;
  members: Expression[];
}

export interface ParsedQuery {
  expressions: Expression[];
  /** What must not occur. */
  excluded: Expression[];
  /** “EN”: nothing may be missing. */
  needsAll: boolean;
  /** The query was cut because nobody types this much. */
  isCut: boolean;
}

/** One run of non-space characters as a word; `null` where it holds none. */
export function readWord(raw: string): WordExpression | null {
  const token = readToken(raw);
  const isBeginning = /[\p{L}\p{N}]\*$/u.test(raw);
  const label = cleanLabel(raw);
  return token.word ? { kind: "word", label, token, isBeginning, isName: /^\p{Lu}{2,5}$/u.test(label) } : null;
}

const cleanLabel = (raw: string): string => raw.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
