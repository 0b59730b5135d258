/**
 * The copy of a document that is indexed. The page that is served is never touched.
 *
 * Pagefind finds words by their beginning; closing each word with a letter that Dutch does not have makes it find
 * whole words only, with all their places. What is to be found but not shown (parts of compounds, pieces that a
 * hyphen joins, numbers in their one spelling) follows its word as a hidden word, marked by a tilde. What is shown but
 * not found is written in signs: function words, for nobody is shown what stands everywhere and they are a third of all
 * places, and tokens that are found by a hidden word.
 */
import type { CompoundSplitter } from "./compound-splitter.ts";
import { findReferences } from "../language/references.ts";
import { TokenTable } from "../language/token-table.ts";
import { readToken } from "../language/words.ts";
import { isFunctionWord } from "../language/stopwords.ts";
import { asSigns, HIDDEN, WITHIN_END, WORD_END } from "../format/copy-marks.ts";

/** Receives each word that stands in a section or is hidden there, function words too. */
export type WordSink = (word: string, kind: WordKind) => void;

export type WordKind = "word" | "within";

/** A word as the index has it. */
export const indexed = (word: string, kind: WordKind): string => word + (kind === "word" ? WORD_END : WITHIN_END);

/** A token that needs no hidden twin; Pagefind takes the accents off letters, and leaves others as they are. */
const PLAIN = /^(?!.*[ßØøŁłÆæŒœı])([^\p{L}\p{N}]*)(\p{Lu}?\p{Ll}+|\d+)([^\p{L}\p{N}]*)$/u;

interface CopiedWord {
  text: string;
  /** The word that it stands for. */
  of: { word: string; kind: WordKind } | null;
}

/** Makes copies. */
export class Copier {
  readonly #known: TokenTable<readonly CopiedWord[]>;

  constructor(splitter: CompoundSplitter) {
    this.#known = new TokenTable((token) => copyToken(token, splitter));
  }

  /** Makes the copy of one section: its words, one after the other, with hidden ones for `numbers` at the end. */
  copy(text: string, sink: WordSink, numbers: readonly string[] = []): string[] {
    const out: string[] = [];
    const push = ({ text: copied, of }: CopiedWord): void => {
      if (of) sink(of.word, of.kind);
      out.push(copied);
    };
    const references = findReferences(text);
    let next = 0;
    this.#known.read(text, (words, end) => {
      for (const word of words) push(word);
      for (; next < references.length && references[next]!.end <= end; next++) {
        for (const word of references[next]!.words) push(hidden(word, "word"));
      }
    });
    for (const word of numbers) push(hidden(word, "word"));
    return out;
  }
}

function copyToken(raw: string, splitter: CompoundSplitter): CopiedWord[] {
  const token = readToken(raw);
  const shown = raw.replace(/^[~]+/, "");
  const plain = PLAIN.exec(shown);
  const out: CopiedWord[] = [];
  if (plain && token.word) {
    const [, before, core, after] = plain;
    const text = isFunctionWord(token.word) ? asSigns(core!) : core! + WORD_END;
    out.push({ text: before! + text + after!, of: { word: token.word, kind: "word" } });
  } else if (shown) {
    out.push({ text: asSigns(shown), of: null });
    if (token.word) out.push(hidden(token.word, "word"));
  }
  if (!token.word) return out;
  const inside = new Set([token.word, ...token.pieces].flatMap((word) => splitter.wordsIn(word)));
  return [
    ...out,
    ...token.pieces.map((piece) => hidden(piece, "word")),
    ...[...inside].map((inner) => hidden(inner, "within")),
  ];
}

const hidden = (word: string, kind: WordKind): CopiedWord => ({
  text: HIDDEN + (kind === "word" && isFunctionWord(word) ? "" : indexed(word, kind)),
  of: { word, kind },
});
