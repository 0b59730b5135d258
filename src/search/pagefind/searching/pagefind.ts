/**
 * Pagefind, for one part of the index at a time. Its script and WebAssembly are loaded once for all parts; what it would
 * fetch for each part (a list of records, chunks of words) it is given from what we have.
 */
import { addressOf, type ByteRange, type IndexFiles } from "../../format/index-files.ts";
import type { SearchManifest } from "../../format/manifest.ts";
import type { PartReader } from "../../format/part-reader.ts";
import { CborWriter } from "../cbor.ts";
import { PAGEFIND_FILES, PROGRAM_FILES } from "../files.ts";

/** What our copy of Pagefind's script exports; see `indexing/program.ts`. */
interface PagefindModule {
  PagefindInstance: new (options: { basePath: string }) => PagefindInstance;
}

interface PagefindInstance {
  throttledFetch(address: string): Promise<Response>;
  init(language: string, options: { load_wasm: boolean }): Promise<void>;
  /** `id`: place of the document in its part; `words`: places of the word in its copy. */
  search(term: string): Promise<{ results: { id: string; words: number[] }[] }>;
}

/** Where a block of words stands, and where its words begin. */
interface BlockPlace {
  from: string;
  pack: string;
  range: ByteRange;
}

export class Pagefind {
  readonly #version: string;
  readonly #module: Promise<PagefindModule>;
  readonly #wasm: Promise<Uint8Array<ArrayBuffer>>;
  /** The first part to be opened starts the WebAssembly; the others wait for it. */
  #start: Promise<void> | null = null;

  constructor(files: IndexFiles, { pad, versie }: NonNullable<SearchManifest["pagefind"]>) {
    this.#version = versie;
    this.#module = files.script(addressOf(pad + PROGRAM_FILES.script)) as Promise<PagefindModule>;
    this.#wasm = files.bytes(addressOf(pad + PROGRAM_FILES.wasm)).catch((error: unknown) => {
      throw new Error(`WebAssembly: ${String(error)}`);
    });
    for (const loading of [this.#module, this.#wasm]) loading.catch(() => undefined);
  }

  /** Opens a part of so many documents. */
  async open(reader: PartReader, documents: number): Promise<PagefindPart> {
    const blocks = await readBlockPlaces(reader);
    const { PagefindInstance } = await this.#module;
    await this.#wasm;
    const instance = new PagefindInstance({ basePath: "/" });
    const part = new PagefindPart(instance, reader, (address) => this.#answer(address, reader, documents, blocks));
    if (this.#start) {
      await this.#start;
      await part.start(false);
    } else {
      this.#start = part.start(true);
      await this.#start;
    }
    return part;
  }

  async #answer(address: string, reader: PartReader, documents: number, blocks: BlockPlace[]): Promise<Response> {
    const [, place] = /index\/(\d+)\.pf_index$/.exec(address) ?? [];
    if (place) {
      const { pack, range } = blocks[Number(place)]!;
      return new Response(await reader.readVersioned(pack, range));
    }
    if (address.endsWith(".pf_meta")) return new Response(listRecords(this.#version, documents, blocks));
    if (address.endsWith(".pagefind")) return new Response(await this.#wasm);
    const languages = { [LANGUAGE]: { hash: LANGUAGE, wasm: null, page_count: documents } };
    return Response.json({ version: this.#version, languages, include_characters: [] });
  }
}

/** No stemmer. */
const LANGUAGE = "unknown";

export class PagefindPart {
  readonly #instance: PagefindInstance;
  readonly #reader: PartReader;
  /** Pagefind goes on without what it could not read, and says it only to the console. */
  #failure: { error: unknown } | null = null;

  constructor(instance: PagefindInstance, reader: PartReader, answer: (address: string) => Promise<Response>) {
    this.#instance = instance;
    this.#reader = reader;
    instance.throttledFetch = (address) =>
      answer(address).catch((error: unknown) => {
        this.#failure ??= { error };
        throw error;
      });
  }

  async start(withWasm: boolean): Promise<void> {
    await this.#instance.init(LANGUAGE, { load_wasm: withWasm });
  }

  /** The documents that have a word of the index, with all its places in their copies. Throws what could not be read. */
  async search(term: string): Promise<Map<number, number[]>> {
    const { results } = await this.#instance.search(term);
    if (this.#failure) throw this.#failure.error;
    return new Map(results.map(({ id, words }) => [Number(id), [...new Set(words)].sort((a, b) => a - b)]));
  }

  /** The words of a document's copy. */
  async copyOf(id: string): Promise<string[]> {
    const fragment = new TextDecoder().decode(await this.#reader.read(PAGEFIND_FILES.text(id)));
    const { content } = JSON.parse(fragment.slice(fragment.indexOf("{"))) as { content: string };
    return content.split(/\s+/).filter(Boolean);
  }
}

/** Reads what `listBlocks` of `indexing/packs.ts` wrote. */
async function readBlockPlaces(reader: PartReader): Promise<BlockPlace[]> {
  const places: BlockPlace[] = [];
  const packs = new TextDecoder().decode(await reader.readVersioned(PAGEFIND_FILES.blocks)).split("\n\n");
  for (const [pack, lines] of packs.entries()) {
    let start = 0;
    for (const line of lines.split("\n")) {
      const [from, size] = line.split("\t");
      if (!from) continue;
      const length = Number(size);
      places.push({ from, pack: PAGEFIND_FILES.pack(pack), range: { start, length } });
      start += length;
    }
  }
  return places;
}

/**
 * Pagefind's list of its records and chunks. Records are named by their number: all the rest that it keeps of them is
 * for its own ranking, and would be half of what a visitor loads.
 */
function listRecords(version: string, documents: number, blocks: readonly BlockPlace[]): Uint8Array<ArrayBuffer> {
  const writer = new CborWriter().raw(new TextEncoder().encode("pagefind_dcd")).array(6).text(version);
  writer.array(documents);
  for (let i = 0; i < documents; i++) writer.array(2).text(String(i)).number(1);
  writer.array(blocks.length);
  for (const [i, { from }] of blocks.entries()) {
    writer
      .array(3)
      .text(from)
      .text(justBefore(blocks[i + 1]?.from))
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
