/**
 * The places at which each word of a part stands, in the form in which Pagefind's WebAssembly reads them.
 *
 * Pagefind (1.5) writes a word as the CBOR array [word, documents, spellings]; a document as [number, places, places in
 * its metadata]. Numbers are written as the difference with the one before; before the places stands their weight, as a
 * negative number. `program.ts` holds this form against what the installed Pagefind writes.
 */
import { CborWriter } from "../cbor.ts";

export interface IndexedWord {
  word: string;
  /** The word with all its places. */
  bytes: Uint8Array;
}

/** What Pagefind puts before everything that it compresses. */
export const SIGNATURE = "pagefind_dcd";
/** Of a word in running text, as Pagefind counts it. Our ranking does not look at it. */
const WEIGHT = 24;

interface Places {
  documents: number;
  last: number;
  readonly written: CborWriter;
}

export class WordPlaces {
  readonly #words = new Map<string, Places>();

  /** Adds the places of the words of a document. Documents come in the order of their numbers, places in their own. */
  addDocument(number: number, words: ReadonlyMap<string, readonly number[]>): void {
    for (const [word, places] of words) {
      let known = this.#words.get(word);
      if (!known) this.#words.set(word, (known = { documents: 0, last: 0, written: new CborWriter() }));
      const { written } = known;
      written.array(3).number(number - known.last);
      written.array(places.length + 1).negative(WEIGHT);
      let before = 0;
      for (const place of places) {
        written.number(place - before);
        before = place;
      }
      written.array(0);
      known.documents++;
      known.last = number;
    }
  }

  /** The words in the order of their bytes, as Pagefind compares them. */
  words(): IndexedWord[] {
    const sorted = [...this.#words].map(([word, places]) => ({ word, places, key: Buffer.from(word) }));
    sorted.sort((a, b) => Buffer.compare(a.key, b.key));
    return sorted.map(({ word, places: { documents, written } }) => ({
      word,
      bytes: new CborWriter().array(3).text(word).array(documents).raw(written.finish()).array(0).finish(),
    }));
  }
}

/** A chunk of Pagefind's index that holds these words, unpacked. */
export function chunkOf(words: readonly IndexedWord[]): Uint8Array<ArrayBuffer> {
  const writer = new CborWriter().raw(Buffer.from(SIGNATURE)).array(1).array(words.length);
  for (const { bytes } of words) writer.raw(bytes);
  return writer.finish();
}
