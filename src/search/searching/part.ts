/** One part of the archive, opened: its catalogue, and where the words of a query stand in it. */
import type { PartCatalogue } from "../format/catalogue.ts";
import { type CatalogueFile, readCatalogue } from "../format/catalogue-file.ts";
import { type IndexFiles, readPartFile } from "../format/index-files.ts";
import type { ManifestPart } from "../format/manifest.ts";
import { PART_FILES, type ThemasFile } from "../format/part-files.ts";
import type { Pagefind, PagefindPart } from "../pagefind/open-index.ts";
import { onceFor } from "./once.ts";
import type { Concept, Interpretation } from "./query/interpretation.ts";
import type { Postings } from "./rank/find.ts";

export class SearchPart {
  readonly catalogue: PartCatalogue;
  readonly #pagefind: PagefindPart;
  readonly #postings = new Map<string, Promise<Postings>>();
  readonly #copies = new Map<number, Promise<string[]>>();

  /** The themes of its questions, in the order of the catalogue. */
  readonly themas: () => Promise<ThemasFile>;

  private constructor(catalogue: PartCatalogue, pagefind: PagefindPart, themas: () => Promise<ThemasFile>) {
    this.catalogue = catalogue;
    this.#pagefind = pagefind;
    this.themas = themas;
  }

  /** Throws {@link RenewedIndex} where the part is not the one that the manifest names. */
  static async open(part: ManifestPart, files: IndexFiles, pagefind: Pagefind): Promise<SearchPart> {
    const read = <T>(path: string) => readPartFile<T>(files, part, path);
    const [file, opened] = await Promise.all([read<CatalogueFile>(PART_FILES.catalogue), pagefind.open(part)]);
    return new SearchPart(readCatalogue(file), opened, () => read<ThemasFile>(PART_FILES.themas));
  }

  /** Where each word of an interpreted query stands, by places of documents in the part. */
  postings({ concepts, excluded }: Interpretation): Promise<ReadonlyMap<string, Postings>> {
    return this.lookUp([...new Set([...concepts, ...excluded].flatMap(termsOf))]);
  }

  /** Where words of the index stand; kept for who asks again. */
  async lookUp(terms: readonly string[]): Promise<ReadonlyMap<string, Postings>> {
    const found = await Promise.all(
      terms.map((term) => onceFor(this.#postings, term, () => this.#pagefind.search(term))),
    );
    return new Map(terms.map((term, i) => [term, found[i]!]));
  }

  /** The words of a document's copy. */
  copyOf(document: number): Promise<string[]> {
    return onceFor(this.#copies, document, () => this.#pagefind.copyOf(document));
  }
}

const termsOf = ({ alternatives }: Concept): string[] =>
  alternatives.flatMap(({ all }) => all.flatMap((terms) => terms.map(({ term }) => term)));
