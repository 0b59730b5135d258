/**
 * The catalogues of the parts that were opened, as one. A document has one number in the whole archive: parts stand one
 * after the other, the newest first, whether they are opened or not. Names that several parts have are one name.
 */
import type { CatalogueRow, PartCatalogue } from "../format/catalogue.ts";
import { emptyNames } from "../format/catalogue-file.ts";
import { type FilterLabels, perNameKind } from "../format/filters.ts";
import type { SearchManifest } from "../format/manifest.ts";

const NONE: readonly number[] = [];

/** What counting all questions of a document gives. */
export interface DocumentTotals {
  /** Questions with one answer between them are one. */
  results: number;
  vragen: number;
  /** For each filter in which questions may differ: value → questions. */
  perFilter: (readonly [value: number, questions: number])[][];
}

export class Catalogue implements FilterLabels {
  readonly names = emptyNames();
  readonly newestNames: ReadonlyMap<string, string>;
  readonly newestPartijen: ReadonlyMap<string, string>;
  readonly partijen: string[] = [];
  readonly partijOf: (number | undefined)[] = [];
  /** Labels of the themes. */
  readonly themas: string[] = [];
  readonly #starts: number[] = [];
  readonly #rows: CatalogueRow[] = [];
  /** Per document, the themes of each of its questions. */
  readonly #themas: (readonly (readonly number[])[])[] = [];
  readonly #totals: (DocumentTotals | undefined)[] = [];
  readonly #places = new Map<string, number>();

  constructor({ delen: parts, personen, partijen }: Pick<SearchManifest, "delen" | "personen" | "partijen">) {
    this.newestNames = newestOf(personen);
    this.newestPartijen = newestOf(partijen);
    let start = 0;
    for (const { documenten } of parts) {
      this.#starts.push(start);
      start += documenten;
    }
  }

  /** A document of a part that was opened. */
  row(document: number): CatalogueRow {
    return this.#rows[document]!;
  }

  /** The themes of a question, as places in `themas`; none where they were not read. */
  themasOf(document: number, vraag: number): readonly number[] {
    return this.#themas[document]?.[vraag] ?? NONE;
  }

  hasThemas(document: number): boolean {
    return this.#themas[document] !== undefined;
  }

  /** What was kept of counting a document, until its themes are read. */
  totalsOf(document: number): DocumentTotals | undefined {
    return this.#totals[document];
  }

  keepTotals(document: number, totals: DocumentTotals): void {
    this.#totals[document] = totals;
  }

  /** Number of the first document of a part. */
  startOf(part: number): number {
    return this.#starts[part]!;
  }

  whereIs(document: number): { part: number; place: number } {
    const part = this.#starts.findLastIndex((start) => start <= document);
    return { part, place: document - this.#starts[part]! };
  }

  add(part: number, { names, rows }: PartCatalogue): void {
    const places = perNameKind((kind) =>
      names[kind].map((name): number => this.#place<unknown>(this.names[kind], kind, name)),
    );
    for (const [i, { partij }] of names.vraagstellers.entries()) {
      if (!partij) continue;
      const now = this.newestPartijen.get(partij) ?? partij;
      this.partijOf[places.vraagstellers[i]!] = this.#place(this.partijen, "partijen", now);
    }
    for (const [place, row] of rows.entries()) {
      const own = perNameKind((kind) => row[kind].map((i) => places[kind][i]!));
      this.#rows[this.startOf(part) + place] = { ...row, ...own };
    }
  }

  /** Themes that a filter may name, whether a part has them or not. */
  nameThemas(labels: readonly string[]): void {
    for (const label of labels) this.#place(this.themas, "themas", label);
  }

  /** `questions`: of each question of the part, places in `labels`. */
  addThemas(part: number, labels: readonly string[], questions: readonly (readonly number[])[]): void {
    const themas = labels.map((label) => this.#place(this.themas, "themas", label));
    const start = this.#starts[part]!;
    const end = this.#starts[part + 1] ?? this.#rows.length;
    let next = 0;
    for (let document = start; document < end; document++) {
      this.#totals[document] = undefined;
      this.#themas[document] = this.row(document).vragen.map(() => questions[next++]!.map((i) => themas[i]!));
    }
  }

  /** The place of a value in a list, at its end where it is new. */
  #place<T>(list: T[], kind: string, value: T): number {
    const key = kind + JSON.stringify(value);
    let place = this.#places.get(key);
    if (place === undefined) this.#places.set(key, (place = list.push(value) - 1));
    return place;
  }
}

/** Of names that stand together, the newest first: each of before → the newest. */
const newestOf = (names: readonly (readonly string[])[]): ReadonlyMap<string, string> =>
  new Map(names.flatMap(([now, ...before]) => before.map((name) => [name, now!] as const)));
