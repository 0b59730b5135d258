/** One part of the archive, opened: its catalogue, and where the words of a query stand in it. */
import type { PartCatalogue } from "../format/catalogue.ts";
import { readCatalogue } from "../format/catalogue-file.ts";
import { splitColumns } from "../format/columns.ts";
import type { IndexFiles } from "../format/index-files.ts";
import type { ManifestPart } from "../format/manifest.ts";
import { PART_FILES } from "../format/part-files.ts";
import { PartReader } from "../format/part-reader.ts";
import { readThemas } from "../format/themas-file.ts";
import type { Pagefind, PagefindPart } from "../pagefind/open-index.ts";
import { onceFor } from "./once.ts";
import type { Concept, Interpretation } from "./query/interpretation.ts";
import type { Postings } from "./rank/find.ts";

export class SearchPart {
  readonly catalogue: PartCatalogue;
  readonly #reader: PartReader;
  readonly #pagefind: PagefindPart;
  readonly #postings = new Map<string, Promise<Postings>>();
  readonly #copies = new Map<number, Promise<string[]>>();

  private constructor(reader: PartReader, catalogue: PartCatalogue, pagefind: PagefindPart) {
    this.#reader = reader;
    this.catalogue = catalogue;
    this.#pagefind = pagefind;
  }

  /** Throws {@link RenewedIndex} where the part is not the one that the manifest names. */
  static async open(part: ManifestPart, files: IndexFiles, pagefind: Pagefind): Promise<SearchPart> {
    const reader = new PartReader(files, part);
    const [catalogue, opened] = await Promise.all([reader.read(PART_FILES.catalogue), pagefind.open(part)]);
    return new SearchPart(reader, readCatalogue(splitColumns(catalogue)), opened);
  }

  /** Where each word of an interpreted query stands, by places of documents in the part. */
  async postings({ concepts, excluded }: Interpretation): Promise<ReadonlyMap<string, Postings>> {
    const terms = [...new Set([...concepts, ...excluded].flatMap(termsOf))];
    const found = await Promise.all(
      terms.map((term) => onceFor(this.#postings, term, () => this.#pagefind.search(term))),
    );
    return new Map(terms.map((term, i) => [term, found[i]!]));
  }

  /** The words of a document's copy. */
  copyOf(document: number): Promise<string[]> {
    return onceFor(this.#copies, document, () => this.#pagefind.copyOf(document));
  }

  /** The themes of its questions, in the order of the catalogue. */
  async themas(): Promise<{ slugs: string[]; questions: number[][] }> {
    const columns = splitColumns(await this.#reader.read(PART_FILES.themas));
    return readThemas(
      columns,
      this.catalogue.rows.reduce((sum, { vragen }) => sum + vragen.length, 0),
    );
  }
}

const termsOf = ({ alternatives }: Concept): string[] =>
  alternatives.flatMap(({ all }) => all.flatMap((terms) => terms.map(({ term }) => term)));
