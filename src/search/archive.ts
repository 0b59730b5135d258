/**
 * The searchable archive as a browser (or a test, in Node) sees it: the manifest, the tables, the words, and Pagefind.
 * Everything is read once, when it is first needed.
 */
import { Lexicon } from "./query/lexicon.ts";
import { Synonyms } from "./query/synonyms.ts";
import type { Concept, Understanding } from "./query/understanding.ts";
import type { Postings } from "./rank/find.ts";
import {
  FILES,
  MANIFEST_ADDRESS,
  MANIFEST_FORM,
  type SearchManifest,
  type SearchTable,
  type SynonymList,
  type ThemaList,
} from "./table.ts";

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
  data(): Promise<{ content: string }>;
}

/** The index has another shape than this script can read: the page is older or newer than the index. */
export class StaleIndex extends Error {
  override name = "StaleIndex";
}

export class SearchArchive {
  readonly manifest: SearchManifest;
  readonly lexicon: Lexicon;
  /** These three load while the query is being understood. */
  readonly synonyms: Promise<Synonyms>;
  readonly table: Promise<SearchTable>;
  readonly #pagefind: Promise<PagefindSearch>;
  readonly #documentOf: Promise<ReadonlyMap<string, number>>;
  readonly #files: ArchiveFiles;
  readonly #postings = new Map<string, Promise<Postings>>();
  /** For each document, a way to its copy: the first result in which Pagefind named it. */
  readonly #texts = new Map<number, () => Promise<string[]>>();

  private constructor(manifest: SearchManifest, files: ArchiveFiles) {
    this.manifest = manifest;
    this.#files = files;
    const folders = manifest.delen.map(({ pad }) => pad);
    const [first, ...others] = folders.map((folder) => `${folder}pagefind/`);
    this.#pagefind = first ? files.pagefind(first, others) : Promise.resolve(NOTHING);
    this.table = Promise.all(folders.map((folder) => files.text(folder + FILES.table))).then((texts) =>
      joinTables(texts.map((text) => JSON.parse(text) as SearchTable)),
    );
    this.#documentOf = this.table.then(({ documenten }) => new Map(documenten.map(([fragment], i) => [fragment, i])));
    this.synonyms = files
      .text(manifest.taal + FILES.synonyms)
      .then((text) => new Synonyms(JSON.parse(text) as SynonymList));
    this.lexicon = new Lexicon(manifest.eenheden, manifest.woorden, (place) =>
      files.text(manifest.taal + FILES.words(place)),
    );
    // Each is waited for where it is needed, and what went wrong is told there.
    for (const loading of [this.#pagefind, this.table, this.#documentOf, this.synonyms]) loading.catch(() => undefined);
  }

  /** Reads the manifest and begins to read the rest. Throws where it is missing; {@link StaleIndex} for another shape. */
  static async open(files: ArchiveFiles): Promise<SearchArchive> {
    const manifest = JSON.parse(await files.text(MANIFEST_ADDRESS)) as SearchManifest;
    if (manifest.vorm !== MANIFEST_FORM) throw new StaleIndex(`vorm ${manifest.vorm}`);
    return new SearchArchive(manifest, files);
  }

  /** All themes with their terms. */
  readonly themas = once(
    async () => JSON.parse(await this.#files.text(this.manifest.taal + FILES.themas)) as ThemaList,
  );

  /** Where each word of an understood query stands. */
  async postings({ concepts, excluded }: Understanding): Promise<Map<string, Postings>> {
    const terms = [...new Set([...concepts, ...excluded].flatMap(termsOf))];
    const found = await Promise.all(terms.map((term) => this.#postingsOf(term)));
    return new Map(terms.map((term, i) => [term, found[i]!]));
  }

  /** The words of a document's copy. */
  async copyOf(document: number): Promise<string[]> {
    if (!this.#texts.has(document)) await this.#keepTexts((await (await this.#pagefind).search(null)).results);
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
    const pagefind = await this.#pagefind;
    const { results: found } = await pagefind.search(term);
    const results = this.manifest.delen.length > 1 ? await withExactly(term, found, pagefind) : found;
    // Only words of the archive are looked up: where Pagefind knows none of it, it could not load a part of its index.
    if (results.length === 0) throw new Error(`Incomplete index: ${term}`);
    const documentOf = await this.#documentOf;
    const postings = new Map<number, number[]>();
    for (const result of results) {
      const document = documentOf.get(result.id);
      if (document === undefined) continue;
      postings.set(
        document,
        [...new Set(result.words)].sort((a, b) => a - b),
      );
    }
    await this.#keepTexts(results);
    return postings;
  }

  async #keepTexts(results: readonly PagefindResult[]): Promise<void> {
    const documentOf = await this.#documentOf;
    for (const result of results) {
      const document = documentOf.get(result.id);
      if (document !== undefined && !this.#texts.has(document))
        this.#texts.set(
          document,
          once(() => readCopy(result)),
        );
    }
  }
}

/**
 * A part of the index that does not have a word gives the longest word that it begins with instead (“2024” for a
 * zaaknummer). Pagefind's exact search names the documents that do have it, though only the first place in each.
 */
async function withExactly(term: string, found: PagefindResult[], pagefind: PagefindSearch): Promise<PagefindResult[]> {
  const { results } = await pagefind.search(`"${term}"`);
  const exact = new Set(results.map(({ id }) => id));
  return found.filter(({ id }) => exact.has(id));
}

const NOTHING: PagefindSearch = { search: () => Promise.resolve({ results: [] }) };

const termsOf = ({ alternatives }: Concept): string[] =>
  alternatives.flatMap(({ all }) => all.flatMap((terms) => terms.map(({ term }) => term)));

async function readCopy(result: PagefindResult): Promise<string[]> {
  const { content } = await result.data();
  return content.split(/\s+/).filter(Boolean);
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
