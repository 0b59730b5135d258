/** Writes the words and the texts of a part in Pagefind's form. */
import { gzipSync } from "node:zlib";
import type { IndexFile } from "../../format/part-files.ts";
import { PAGEFIND_FILES } from "../files.ts";
import { makeBlocks } from "./blocks.ts";
import { type CopiedDocument, fragmentOf } from "./fragment.ts";
import { listBlocks, packBlocks, packFiles } from "./packs.ts";
import { WordPlaces } from "./word-places.ts";

export class PagefindWriter {
  readonly #places = new WordPlaces();
  readonly #texts: IndexFile[] = [];

  /** Adds a document, with the places of each word that is to be found in it. They are numbered as they come. */
  add(copy: CopiedDocument & { places: ReadonlyMap<string, readonly number[]> }): void {
    this.#places.addDocument(this.#texts.length, copy.places);
    this.#texts.push({ path: PAGEFIND_FILES.text(copy.id), content: gzipSync(fragmentOf(copy)) });
  }

  /** What the version of the part is made from, and the files once that is known. */
  finish(): { contents: (string | Uint8Array)[]; filesOf: (version: string) => IndexFile[] } {
    const packs = packBlocks(makeBlocks(this.#places.words()));
    return {
      contents: [...packs.flat().map(({ bytes }) => bytes), ...this.#texts.map(({ content }) => content)],
      filesOf: (version) => [
        ...this.#texts,
        ...packFiles(packs, version),
        { path: PAGEFIND_FILES.blocks, content: gzipSync(version + listBlocks(packs), { level: 9 }) },
      ],
    };
  }
}
