/** Searches with Pagefind, one part of the archive at a time, through its documented interface. */
import { addressOf, type IndexFiles, RenewedIndex } from "../format/index-files.ts";
import type { ManifestPart, SearchManifest } from "../format/manifest.ts";
import { NUMBER_SORT, PART_FILES } from "../format/part-files.ts";

/** Of Pagefind's script, what is used here. */
interface PagefindModule {
  createInstance(options: { basePath: string; metaCacheTag: string; noWorker: boolean }): PagefindInstance;
}

interface PagefindInstance {
  /** Searches another index besides its own, with the same WebAssembly. */
  mergeIndex(basePath: string, options: { metaCacheTag: string }): Promise<void>;
  /** All documents where there is no term. */
  search(term: string | null, options?: { sort: Record<string, "asc"> }): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  /** Places of the term in the copy. */
  words: number[];
  data(): Promise<{ content: string }>;
}

const SCRIPT = "pagefind.js";
const ENTRY = "pagefind-entry.json";

/** Pagefind's program, which all parts share. */
export class Pagefind {
  readonly #files: IndexFiles;
  readonly #basePath: string;
  readonly #tag: string;
  readonly #module: Promise<PagefindModule>;
  #opened: Promise<unknown> = Promise.resolve();

  constructor(files: IndexFiles, { pagefind, begin }: Pick<SearchManifest, "pagefind" | "begin">) {
    this.#files = files;
    this.#tag = pagefind;
    this.#basePath = `${files.origin}${addressOf(pagefind)}/`;
    this.#module = files.script(addressOf(`${pagefind}/${SCRIPT}`)) as Promise<PagefindModule>;
    this.#module.catch(() => undefined);
    this.#readAhead(pagefind, begin, pagefind);
  }

  /**
   * Opens parts one after the other: two that start Pagefind's WebAssembly at once make the page crash.
   * Throws {@link RenewedIndex} where the part is not the one that the manifest names.
   */
  open(part: ManifestPart): Promise<PagefindPart> {
    this.#readAhead(`${part.naam}/${PART_FILES.pagefind}`, part.begin, part.versie);
    const opening = this.#opened.then(() => this.#open(part));
    this.#opened = opening.catch(() => undefined);
    return opening;
  }

  /** Pagefind reads these one after the other, the first of them with the tag; were that otherwise, it reads them itself. */
  #readAhead(folder: string, names: readonly string[], tag: string): void {
    for (const name of names) {
      if (name !== SCRIPT) this.#files.ahead(addressOf(`${folder}/${name}${name === ENTRY ? `?ts=${tag}` : ""}`));
    }
  }

  async #open({ naam, versie, documenten }: ManifestPart): Promise<PagefindPart> {
    const { createInstance } = await this.#module;
    const basePath = `${this.#files.origin}${addressOf(naam)}/${PART_FILES.pagefind}/`;
    // A worker costs a request and 40 KB, and a search in one part takes milliseconds.
    const instance = createInstance({ basePath: this.#basePath, metaCacheTag: this.#tag, noWorker: true });
    // Each part is beside the program's own index, not beside the parts before it: they are searched one by one.
    const [own] = (await instance.search(null)).results;
    await instance.mergeIndex(basePath, { metaCacheTag: versie });
    const { results } = await instance.search(null, { sort: { [NUMBER_SORT]: "asc" } });
    const documents = results.filter(({ id }) => id !== own?.id);
    if (documents.length !== documenten) throw new RenewedIndex(naam);
    return new PagefindPart(instance, documents, () => this.#files.lost(`${basePath}index/`));
  }
}

export class PagefindPart {
  readonly #instance: PagefindInstance;
  /** In the order of the catalogue. */
  readonly #documents: readonly PagefindResult[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #lost: () => string | null;

  constructor(instance: PagefindInstance, documents: readonly PagefindResult[], lost: () => string | null) {
    this.#instance = instance;
    this.#documents = documents;
    this.#places = new Map(documents.map(({ id }, place) => [id, place]));
    this.#lost = lost;
  }

  /** The documents that have a word of the index, with all its places in their copies. Throws what could not be read. */
  async search(term: string): Promise<Map<number, number[]>> {
    const { results } = await this.#instance.search(term);
    // Pagefind goes on without what it could not read, and says it only to the console.
    const lost = this.#lost();
    if (lost) throw new Error(`${lost} could not be read`);
    return new Map(results.map(({ id, words }) => [this.#places.get(id)!, [...new Set(words)].sort((a, b) => a - b)]));
  }

  /** The words of the copy of a document, by its place in the catalogue. */
  async copyOf(document: number): Promise<string[]> {
    const { content } = await this.#documents[document]!.data();
    return content.split(/\s+/).filter(Boolean);
  }
}
