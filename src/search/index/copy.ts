/**
 * The copy of a document that is indexed. The page that is served is never touched.
 *
 * Pagefind finds words by their beginning; closing each word with a letter that Dutch does not have makes it find
 * whole words only, with all their places. What is to be found but not shown (parts of compounds, pieces that a
 * hyphen joins, numbers in their one spelling) follows its word as a hidden word, marked by a tilde.
 */
import type { CompoundSplitter } from "./compounds.ts";
import { findReferences } from "../language/references.ts";
import { readToken } from "../language/words.ts";
import { HIDDEN, PART_END, WORD_END } from "../copy-marks.ts";

/** Receives each word that the copy makes findable, with its place in the section. */
export type WordSink = (word: string, kind: WordKind, place: number) => void;

export type WordKind = "word" | "part";

/** A word as the index has it. */
export const indexed = (word: string, kind: WordKind): string => word + (kind === "word" ? WORD_END : PART_END);

/** A token that needs no hidden twin. */
const PLAIN = /^([^\p{L}\p{N}]*)(\p{Lu}?\p{Ll}+|\d+)([^\p{L}\p{N}]*)$/u;

/** Makes the copy of one section: its words, one after the other, with hidden ones for `numbers` at the end. */
export function makeCopy(
  text: string,
  splitter: CompoundSplitter,
  sink: WordSink,
  numbers: readonly string[] = [],
): string[] {
  const out: string[] = [];
  const references = findReferences(text);
  let next = 0;
  for (const match of text.matchAll(/\S+/g)) {
    pushToken(match[0], splitter, sink, out);
    const end = match.index + match[0].length;
    for (; next < references.length && references[next]!.end <= end; next++) {
      for (const word of references[next]!.words) pushHidden(word, "word", sink, out);
    }
  }
  for (const word of numbers) pushHidden(word, "word", sink, out);
  return out;
}

function pushToken(raw: string, splitter: CompoundSplitter, sink: WordSink, out: string[]): void {
  const token = readToken(raw);
  const shown = raw.replace(/^[~]+/, "");
  const plain = PLAIN.exec(shown);
  if (plain && token.word) {
    out.push(`${plain[1]}${plain[2]}${WORD_END}${plain[3]}`);
    sink(token.word, "word", out.length - 1);
  } else if (shown) {
    out.push(shown);
    if (token.word) pushHidden(token.word, "word", sink, out);
  }
  if (!token.word) return;
  for (const part of token.parts) pushHidden(part, "word", sink, out);
  const inside = new Set([token.word, ...token.parts].flatMap((word) => splitter.parts(word)));
  for (const part of inside) pushHidden(part, "part", sink, out);
}

function pushHidden(word: string, kind: WordKind, sink: WordSink, out: string[]): void {
  out.push(HIDDEN + indexed(word, kind));
  sink(word, kind, out.length - 1);
}
