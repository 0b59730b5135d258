/**
 * The searchable archive as a browser (or a test, in Node) sees it: the manifest, the tables, the words, and Pagefind.
 * Everything is read once, when it is first needed.
 */
import { Lexicon } from "./query/lexicon.ts";
import { Synonyms, type SynonymGroup } from "./query/synonyms.ts";
import type { Concept, Understanding } from "./query/understanding.ts";
import type { Postings } from "./rank/score.ts";
import { MANIFEST_ADDRESS, MANIFEST_FORM, type SearchManifest, type SearchTable } from "./table.ts";

/** How files are read; a browser fetches them, a test reads them from a folder. Both throw where a file is missing. */
export interface ArchiveFiles {
  text(address: string): Promise<string>;
  /** Starts Pagefind on a bundle's folder, and on others besides. */
  pagefind(folder: string, others: readonly string[]): Promise<PagefindSearch>;
}

/** What we use of Pagefind's JavaScript API. */
export interface PagefindSearch {
  /** `null` gives all records. */
  search(term: string | null): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  /** Places of the word in the record, counted in words. */
  words: number[];
  data(): Promise<{ raw_content?: string; content: string }>;
}

/** The index has another shape than this script can read: the page is older or newer than the index. */
export class StaleIndex extends Error {
  override name = "StaleIndex";
}

export class SearchArchive {
  readonly manifest: SearchManifest;
  readonly table: SearchTable;
  readonly lexicon: Lexicon;
  readonly synonyms: Synonyms;
  readonly #pagefind: PagefindSearch;
  readonly #documentOf: ReadonlyMap<string, number>;
  readonly #postings = new Map<string, Promise<Postings>>();
  /** For each document, a way to its copy: the first result in which Pagefind named it. */
  readonly #texts = new Map<number, () => Promise<string[]>>();

  private constructor(parts: {
    manifest: SearchManifest;
    table: SearchTable;
    lexicon: Lexicon;
    synonyms: Synonyms;
    pagefind: PagefindSearch;
  }) {
    this.manifest = parts.manifest;
    this.table = parts.table;
    this.lexicon = parts.lexicon;
    this.synonyms = parts.synonyms;
    this.#pagefind = parts.pagefind;
    this.#documentOf = new Map(parts.table.documenten.map(([fragment], i) => [fragment, i]));
  }

  /** Reads what every search needs. Throws where a file is missing, and {@link StaleIndex} for another shape. */
  static async open(files: ArchiveFiles): Promise<SearchArchive> {
    const manifest = JSON.parse(await files.text(MANIFEST_ADDRESS)) as SearchManifest;
    if (manifest.vorm !== MANIFEST_FORM) throw new StaleIndex(`vorm ${manifest.vorm}`);
    const folders = manifest.delen.map(({ pad }) => pad);
    const [first, ...others] = folders.map((folder) => `${folder}pagefind/`);
    const lexicon = new Lexicon(manifest.eenheden, manifest.woorden, (place) =>
      files.text(`${manifest.taal}woorden-${place}.txt`),
    );
    const [pagefind, synonyms, ...tables] = await Promise.all([
      first ? files.pagefind(first, others) : NOTHING,
      files.text(`${manifest.taal}synoniemen.json`),
      ...folders.map((folder) => files.text(`${folder}tabel.json`)),
    ]);
    return new SearchArchive({
      manifest,
      table: joinTables(tables.map((text) => JSON.parse(text) as SearchTable)),
      lexicon,
      synonyms: new Synonyms(JSON.parse(synonyms) as SynonymGroup[]),
      pagefind,
    });
  }

  /** Where each word of an understood query stands. */
  async postings({ concepts, excluded }: Understanding): Promise<Map<string, Postings>> {
    const terms = [...new Set([...concepts, ...excluded].flatMap(termsOf))];
    const found = await Promise.all(terms.map((term) => this.#postingsOf(term)));
    return new Map(terms.map((term, i) => [term, found[i]!]));
  }

  /** The words of a document's copy. */
  async copyOf(document: number): Promise<string[]> {
    if (!this.#texts.has(document)) this.#keepTexts((await this.#pagefind.search(null)).results);
    return (await this.#texts.get(document)?.()) ?? [];
  }

  #postingsOf(term: string): Promise<Postings> {
    let postings = this.#postings.get(term);
    if (!postings) {
      postings = this.#search(term);
      postings.catch(() => this.#postings.delete(term));
      this.#postings.set(term, postings);
    }
    return postings;
  }

  async #search(term: string): Promise<Postings> {
    const { results } = await this.#pagefind.search(term);
    const postings = new Map<number, number[]>();
    for (const result of results) {
      const document = this.#documentOf.get(result.id);
      if (document === undefined) continue;
      postings.set(
        document,
        [...new Set(result.words)].sort((a, b) => a - b),
      );
    }
    this.#keepTexts(results);
    return postings;
  }

  #keepTexts(results: readonly PagefindResult[]): void {
    for (const result of results) {
      const document = this.#documentOf.get(result.id);
      if (document !== undefined && !this.#texts.has(document))
        this.#texts.set(
          document,
          once(() => readCopy(result)),
        );
    }
  }
}

const NOTHING: PagefindSearch = { search: () => Promise.resolve({ results: [] }) };

const termsOf = ({ alternatives }: Concept): string[] =>
  alternatives.flatMap(({ all }) => all.flatMap((terms) => terms.map(({ term }) => term)));

async function readCopy(result: PagefindResult): Promise<string[]> {
  const { raw_content, content } = await result.data();
  return (raw_content ?? content).split(/\s+/).filter(Boolean);
}

/** Runs once; again only after a failure. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  return () => {
    running ??= work().catch((error: unknown) => {
      running = null;
      throw error;
    });
    return running;
  };
}

/** One table of the tables of all parts: the places in its lists are those of the joined lists. */
export function joinTables(tables: readonly SearchTable[]): SearchTable {
  if (tables.length === 1) return tables[0]!;
  const joined: SearchTable = { vraagstellers: [], bewindspersonen: [], ministeries: [], themas: [], documenten: [] };
  const places = new Map<string, number>();
  const move = <T>(list: T[], name: string) => {
    return (value: T): number => {
      const key = `${name} ${JSON.stringify(value)}`;
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, list.push(value) - 1);
      return list.length - 1;
    };
  };
  for (const table of tables) {
    const vraagstellers = table.vraagstellers.map(move(joined.vraagstellers, "v"));
    const bewindspersonen = table.bewindspersonen.map(move(joined.bewindspersonen, "b"));
    const ministeries = table.ministeries.map(move(joined.ministeries, "m"));
    const themas = table.themas.map(move(joined.themas, "t"));
    for (const row of table.documenten) {
      const copy = [...row] as typeof row;
      copy[3] = row[3].map((i) => vraagstellers[i]!);
      copy[4] = row[4].map((i) => bewindspersonen[i]!);
      copy[5] = row[5].map((i) => ministeries[i]!);
      copy[10] = row[10].map(([sleutel, nummers, of, length]) => [sleutel, nummers, of.map((i) => themas[i]!), length]);
      joined.documenten.push(copy);
    }
  }
  return joined;
}
