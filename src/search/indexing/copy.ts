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
import { asSigns, HIDDEN, WITHIN_END, withoutOwnSigns, WORD_END } from "../format/copy-marks.ts";

/** A word of a text, and one within a compound. */
export type WordKind = "words" | "within";

/** A word as the index has it. */
export const indexed = (word: string, kind: WordKind): string => word + (kind === "words" ? WORD_END : WITHIN_END);

/** A token that needs no hidden twin; Pagefind takes the accents off letters, and leaves others as they are. */
const PLAIN = /^(?!.*[ßØøŁłÆæŒœı])([^\p{L}\p{N}]*)(\p{Lu}?\p{Ll}+|\d+)([^\p{L}\p{N}]*)$/u;

interface CopiedWord {
  text: string;
  /** The word that it stands for. */
  of: { word: string; kind: WordKind } | null;
}

/** A word as it is copied, with what is gathered of it. */
interface Gathered<T> {
  text: string;
  of: T | null;
}

/** Makes copies. */
export class Copier<T> {
  readonly #of: (word: string, kind: WordKind) => T;
  readonly #known: TokenTable<readonly Gathered<T>[]>;

  /** @param of what is to be gathered of a word; asked once for each token that has it */
  constructor(splitter: CompoundSplitter, of: (word: string, kind: WordKind) => T) {
    this.#of = of;
    this.#known = new TokenTable((token) => copyToken(token, splitter).map((word) => this.#gathered(word)));
  }

  /**
   * Makes the copy of one section: its words, one after the other, with hidden ones for `numbers` at the end. What is to be
   * gathered of each word that stands in it or is hidden there, function words too, is added to `found`.
   */
  copy(text: string, found: T[], numbers: readonly string[] = []): string[] {
    const out: string[] = [];
    const push = (word: Gathered<T>): void => {
      if (word.of !== null) found.push(word.of);
      out.push(word.text);
    };
    const references = findReferences(text);
    let next = 0;
    this.#known.read(text, (words, end) => {
      for (const word of words) push(word);
      for (; next < references.length && references[next]!.end <= end; next++) {
        for (const word of references[next]!.words) push(this.#gathered(hidden(word, "words")));
      }
    });
    for (const word of numbers) push(this.#gathered(hidden(word, "words")));
    return out;
  }

  #gathered({ text, of }: CopiedWord): Gathered<T> {
    return { text, of: of && this.#of(of.word, of.kind) };
  }
}

function copyToken(raw: string, splitter: CompoundSplitter): CopiedWord[] {
  const token = readToken(raw);
  const shown = withoutOwnSigns(raw);
  const plain = PLAIN.exec(shown);
  const out: CopiedWord[] = [];
  if (plain && token.word) {
    const [, before, core, after] = plain;
    const text = isFunctionWord(token.word) ? asSigns(core!) : core! + WORD_END;
    out.push({ text: before! + text + after!, of: { word: token.word, kind: "words" } });
  } else if (shown) {
    out.push({ text: asSigns(shown), of: null });
    if (token.word) out.push(hidden(token.word, "words"));
  }
  if (!token.word) return out;
  const inside = new Set([token.word, ...token.pieces].flatMap((word) => splitter.wordsIn(word)));
  return [
    ...out,
    ...token.pieces.map((piece) => hidden(piece, "words")),
    ...[...inside].map((inner) => hidden(inner, "within")),
  ];
}

const hidden = (word: string, kind: WordKind): CopiedWord => ({
  text: HIDDEN + (kind === "words" && isFunctionWord(word) ? "" : indexed(word, kind)),
  of: { word, kind },
});
