/** One part of the archive, opened: its catalogue, and where the words of a query stand in it. */
import { addressOf, type IndexFiles, RenewedIndex, unpack } from "../format/index-files.ts";
import { onceFor } from "./once.ts";
import type { ManifestPart } from "../format/manifest.ts";
import { PART_FILES, VERSION_LENGTH } from "../format/part-files.ts";
import type { PagefindEngine, PagefindPart } from "../pagefind/searching/pagefind.ts";
import type { Concept, Interpretation } from "./query/interpretation.ts";
import type { Postings } from "./rank/find.ts";
import { readCatalogue, type PartCatalogue } from "../format/catalogue-file.ts";
import { readThemas } from "../format/themas-file.ts";

/** Where each word of a query stands, by places of documents in the part. */
export type TermPostings = ReadonlyMap<string, Postings>;

interface BlockPlace {
  from: string;
  pack: number;
  start: number;
  length: number;
}

export class SearchPart {
  readonly catalogue: PartCatalogue;
  readonly #manifest: ManifestPart;
  readonly #files: IndexFiles;
  readonly #pagefind: PagefindPart;
  readonly #postings = new Map<string, Promise<Postings>>();
  readonly #copies = new Map<number, Promise<string[]>>();

  private constructor(manifest: ManifestPart, files: IndexFiles, catalogue: PartCatalogue, pagefind: PagefindPart) {
    this.#manifest = manifest;
    this.#files = files;
    this.catalogue = catalogue;
    this.#pagefind = pagefind;
  }

  /** Throws {@link RenewedIndex} where the part is not the one that the manifest names. */
  static async open(manifest: ManifestPart, files: IndexFiles, engine: PagefindEngine): Promise<SearchPart> {
    const [catalogue, blocks] = await Promise.all([
      readColumns(manifest, files, PART_FILES.catalogue),
      readBlockPlaces(manifest, files),
    ]);
    const pagefind = await engine.open({
      documents: manifest.documenten,
      blocks: blocks.map(({ from }) => from),
      readBlock: (place) => readBlock(manifest, files, blocks[place]!),
    });
    return new SearchPart(manifest, files, readCatalogue(catalogue.head, catalogue.columns), pagefind);
  }

  /** Where each word of an interpreted query stands. */
  async postings({ concepts, excluded }: Interpretation): Promise<TermPostings> {
    const terms = [...new Set([...concepts, ...excluded].flatMap(termsOf))];
    const found = await Promise.all(terms.map((term) => this.#postingsOf(term)));
    return new Map(terms.map((term, i) => [term, found[i]!]));
  }

  /** The words of a document's copy. */
  copyOf(document: number): Promise<string[]> {
    return onceFor(this.#copies, document, () => this.#readCopy(document));
  }

  /** The themes of its questions, in the order of the catalogue. */
  async themas(): Promise<{ slugs: string[]; questions: number[][] }> {
    const { head, columns } = await readColumns(this.#manifest, this.#files, PART_FILES.themas);
    return readThemas(
      head,
      columns,
      this.catalogue.rows.reduce((sum, { vragen }) => sum + vragen.length, 0),
    );
  }

  #postingsOf(term: string): Promise<Postings> {
    return onceFor(this.#postings, term, async () => {
      const results = await this.#pagefind.search(term);
      return new Map(results.map(({ id, words }) => [Number(id), [...new Set(words)].sort((a, b) => a - b)]));
    });
  }

  async #readCopy(document: number): Promise<string[]> {
    const bytes = await this.#files.bytes(
      addressIn(this.#manifest, PART_FILES.text(this.catalogue.rows[document]!.id)),
    );
    const fragment = decode(await unpack(bytes));
    const { content } = JSON.parse(fragment.slice(fragment.indexOf("{"))) as { content: string };
    return content.split(/\s+/).filter(Boolean);
  }
}

const termsOf = ({ alternatives }: Concept): string[] =>
  alternatives.flatMap(({ all }) => all.flatMap((terms) => terms.map(({ term }) => term)));

const decoder = new TextDecoder();
const decode = (bytes: Uint8Array): string => decoder.decode(bytes);

/** With the version, so that a browser may keep the file as long as it likes. */
const addressIn = ({ naam, versie }: ManifestPart, path: string): string => `${addressOf(`${naam}/${path}`)}?${versie}`;

async function readColumns(part: ManifestPart, files: IndexFiles, path: string) {
  const bytes = await readVersioned(part, files, path);
  const end = bytes.indexOf(LINE_FEED);
  return { head: decode(bytes.subarray(0, end)), columns: bytes.subarray(end + 1) };
}

const LINE_FEED = 10;

async function readVersioned(part: ManifestPart, files: IndexFiles, path: string): Promise<Uint8Array> {
  return withoutVersion(part, await unpack(await files.bytes(addressIn(part, path))));
}

function withoutVersion({ naam, versie }: ManifestPart, bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (decode(bytes.subarray(0, VERSION_LENGTH)) !== versie) throw new RenewedIndex(naam);
  return bytes.subarray(VERSION_LENGTH);
}

async function readBlockPlaces(part: ManifestPart, files: IndexFiles): Promise<BlockPlace[]> {
  const places: BlockPlace[] = [];
  const packs = decode(await readVersioned(part, files, PART_FILES.blocks)).split("\n\n");
  for (const [pack, lines] of packs.entries()) {
    let start = 0;
    for (const line of lines.split("\n")) {
      const [from, length] = line.split("\t");
      if (!from) continue;
      places.push({ from, pack, start, length: Number(length) });
      start += Number(length);
    }
  }
  return places;
}

async function readBlock(part: ManifestPart, files: IndexFiles, { pack, start, length }: BlockPlace) {
  const bytes = await files.bytes(addressIn(part, PART_FILES.pack(pack)), { start, length });
  return withoutVersion(part, bytes);
}
