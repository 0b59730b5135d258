/**
 * Pagefind, for one part of the index at a time. Its script and WebAssembly are loaded once for all parts; what it would
 * fetch for each part (a list of records, chunks of words) it is given from what we have.
 */
import { CborWriter } from "../cbor.ts";
import { type IndexFiles, addressOf } from "../../format/index-files.ts";
import type { SearchManifest } from "../../format/manifest.ts";

/** What our copy of Pagefind's script exports; see `index/engine.ts`. */
export interface PagefindModule {
  PagefindInstance: new (options: { basePath: string }) => PagefindInstance;
}

interface PagefindInstance {
  throttledFetch(address: string): Promise<Response>;
  init(language: string, options: { load_wasm: boolean }): Promise<void>;
  search(term: string): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  /** Place of the document in its part. */
  id: string;
  /** Places of the word in the record, counted in words. */
  words: number[];
}

export interface PartSource {
  documents: number;
  /** Where the words of each block begin, in order. */
  blocks: readonly string[];
  readBlock(place: number): Promise<Uint8Array<ArrayBuffer>>;
}

export class PagefindEngine {
  readonly #version: string;
  readonly #module: Promise<PagefindModule>;
  readonly #wasm: Promise<Uint8Array<ArrayBuffer>>;
  /** The first index to be opened starts the WebAssembly; the others wait for it. */
  #start: Promise<void> | null = null;

  constructor(files: IndexFiles, { pad, versie }: NonNullable<SearchManifest["pagefind"]>) {
    this.#version = versie;
    this.#module = files.script(addressOf(`${pad}pagefind.js`));
    this.#wasm = files.bytes(addressOf(`${pad}wasm.unknown.pagefind`)).catch((error: unknown) => {
      throw new Error(`WebAssembly: ${String(error)}`);
    });
    for (const loading of [this.#module, this.#wasm]) loading.catch(() => undefined);
  }

  async open(source: PartSource): Promise<PagefindPart> {
    const { PagefindInstance } = await this.#module;
    await this.#wasm;
    const instance = new PagefindInstance({ basePath: "/" });
    const part = new PagefindPart(instance, (address) => this.#answer(address, source));
    if (this.#start) {
      await this.#start;
      await part.start(false);
    } else {
      this.#start = part.start(true);
      await this.#start;
    }
    return part;
  }

  async #answer(address: string, source: PartSource): Promise<Response> {
    const [, block] = /index\/(\d+)\.pf_index$/.exec(address) ?? [];
    if (block) return new Response(await source.readBlock(Number(block)));
    if (address.endsWith(".pf_meta")) return new Response(listRecords(this.#version, source));
    if (address.endsWith(".pagefind")) return new Response(await this.#wasm);
    const languages = { [LANGUAGE]: { hash: LANGUAGE, wasm: null, page_count: source.documents } };
    return Response.json({ version: this.#version, languages, include_characters: [] });
  }
}

/** No stemmer. */
const LANGUAGE = "unknown";

export class PagefindPart {
  readonly #instance: PagefindInstance;
  /** Pagefind goes on without what it could not read, and says it only to the console. */
  #failure: { error: unknown } | null = null;

  constructor(instance: PagefindInstance, answer: (address: string) => Promise<Response>) {
    this.#instance = instance;
    instance.throttledFetch = (address) =>
      answer(address).catch((error: unknown) => {
        this.#failure ??= { error };
        throw error;
      });
  }

  async start(withWasm: boolean): Promise<void> {
    await this.#instance.init(LANGUAGE, { load_wasm: withWasm });
  }

  /** The documents that have a word of the index, with all its places. Throws what could not be read. */
  async search(term: string): Promise<PagefindResult[]> {
    const { results } = await this.#instance.search(term);
    if (this.#failure) throw this.#failure.error;
    return results;
  }
}

/**
 * Pagefind's list of its records and chunks. Records are named by their number: all the rest that it keeps of them is
 * for its own ranking, and would be half of what a visitor loads.
 */
function listRecords(version: string, { documents, blocks }: PartSource): Uint8Array<ArrayBuffer> {
  const writer = new CborWriter().raw(new TextEncoder().encode("pagefind_dcd")).array(6).text(version);
  writer.array(documents);
  for (let i = 0; i < documents; i++) writer.array(2).text(String(i)).number(1);
  writer.array(blocks.length);
  for (const [i, from] of blocks.entries()) {
    writer
      .array(3)
      .text(from)
      .text(justBefore(blocks[i + 1]))
      .text(String(i));
  }
  return writer.array(0).array(0).array(0).finish();
}

/** A text that sorts after all words of a block and before `next`, where the next block begins. */
function justBefore(next: string | undefined): string {
  if (next === undefined) return LAST;
  return next.slice(0, -1) + String.fromCharCode(next.charCodeAt(next.length - 1) - 1) + LAST;
}

const LAST = "\uffff";
