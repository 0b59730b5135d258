/** Indexes the copies of a part with Pagefind, through its documented interface: custom records, and files. */
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { WORD_END } from "../format/copy-marks.ts";
import { NUMBER_SORT } from "../format/part-files.ts";

/** A document as it is indexed. */
export interface DocumentCopy {
  /** Names the document; not shown to anyone. */
  id: string;
  /** Words, of which spaces make a text. */
  words: readonly string[];
}

/** What a page that calls Pagefind's interface loads of an index, and of the program; its other files are for pages of its own. */
const OF_INDEX = /^(?:pagefind-entry\.json|.+\.pf_meta|index|fragment)$/;
const OF_PROGRAM = /^(?:pagefind\.js|wasm\..+\.pagefind)$/;

/** Of the files of an index, by their paths in its folder, those that are read whatever is asked: they stand in the folder itself. */
export const startFiles = (paths: readonly string[]): string[] => paths.filter((path) => !path.includes("/"));

/** Writes Pagefind's program into a folder. It starts with an index of its own: one record, with a word that nobody seeks. */
export const writeProgram = (folder: string): Promise<void> =>
  PagefindWriter.use(async (writer) => {
    await writer.add({ id: "-", words: [WORD_END] });
    await writer.finish(folder, [OF_PROGRAM, OF_INDEX]);
  });

export class PagefindWriter {
  readonly #index: PagefindIndex;
  #documents = 0;

  private constructor(index: PagefindIndex) {
    this.#index = index;
  }

  /** Gives a writer to some work, and stops Pagefind when that is done, however it ends. */
  static async use<T>(work: (writer: PagefindWriter) => Promise<T>): Promise<T> {
    try {
      return await work(await PagefindWriter.#start());
    } finally {
      await close();
    }
  }

  static async #start(): Promise<PagefindWriter> {
    // No stemmer: Pagefind's Dutch one makes one word of “geweld” and “wel”.
    const { errors, index } = await createIndex({ forceLanguage: "unknown" });
    if (!index) throw new Error(`Pagefind could not start: ${errors.join("; ")}`);
    return new PagefindWriter(index);
  }

  /** Adds a document; they are numbered as they come. */
  async add({ id, words }: DocumentCopy): Promise<void> {
    const number = String(this.#documents++);
    const record = { url: id, content: words.join(" "), language: "nl", sort: { [NUMBER_SORT]: number } };
    const { errors } = await this.#index.addCustomRecord(record);
    if (errors.length > 0) throw new Error(`Pagefind refused document ${id}: ${errors.join("; ")}`);
  }

  /** Writes the index into a folder. */
  async finish(folder: string, needed = [OF_INDEX]): Promise<void> {
    const { errors } = await this.#index.writeFiles({ outputPath: folder });
    if (errors.length > 0) throw new Error(`Pagefind could not write its files: ${errors.join("; ")}`);
    const others = (await readdir(folder)).filter((name) => !needed.some((names) => names.test(name)));
    await Promise.all(others.map((name) => rm(join(folder, name), { recursive: true })));
  }
}
