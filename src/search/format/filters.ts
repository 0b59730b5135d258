/**
 * The filters, one row each. A new filter is a row here; one by names that documents have is a kind of names besides,
 * and a line in `indexing/names.ts` that says where a document has them. Column, list on the page, address, counts and
 * the saved table follow.
 */
import type { Soort, Vraagsteller } from "../../domain/document.ts";
import { SOORT_LABELS } from "../../domain/soort.ts";
import { formatVraagsteller } from "../../domain/vraagsteller.ts";

/** Of a question that its document does not answer: another may, which the archive need not hold. */
export const NOT_ANSWERED = "Geen antwoord in dit document";

/** What a name of each kind is. */
export interface NameKinds {
  vraagstellers: Vraagsteller;
  bewindspersonen: string;
  ministeries: string;
}
export type NameKind = keyof NameKinds;
export type NameLists = { [K in NameKind]: NameKinds[K][] };

/** What filters look at of a result. */
export interface FilteredResult {
  /** Number of the document in the archive. */
  document: number;
  /** Places of its questions in the document. */
  vragen: number[];
  /** Whether one of them is answered in the document. */
  isAnswered: boolean;
}

/** And in its document: its names, as places in the lists, and its kind. */
export interface FilteredRow extends Record<NameKind, readonly number[]> {
  soort: Soort;
}

/** What the values of filters are called, in the parts that were opened. */
export interface FilterLabels {
  readonly names: NameLists;
  /** A vraagsteller as an older document names it → by the newest name; none where documents print one name. */
  readonly newestNames: ReadonlyMap<string, string>;
  /** Of a party too. */
  readonly newestPartijen: ReadonlyMap<string, string>;
  readonly partijen: readonly string[];
  /** Place of a vraagsteller → of the partij; none where it is not known. */
  readonly partijOf: readonly (number | undefined)[];
  readonly themas: readonly string[];
  /** The themes of a question, as places in `themas`; none where they were not read. */
  themasOf(document: number, vraag: number): readonly number[];
}

interface FilterDefinition {
  /** In the address. */
  name: string;
  label: string;
  /** The kind of names that it chooses from: they are a column of the catalogue. */
  names?: NameKind;
  /** Whether a question must have all chosen values: where it usually has several. Else any of them will do. */
  needsAll?: true;
  /** Whether the questions of one document may differ in it. */
  differs?: true;
  /** All values that the archive has, as people read them. */
  labels(catalogue: FilterLabels): readonly string[];
  /** Labels of before that stand in addresses, each with the one of now. */
  formerLabels?(catalogue: FilterLabels): ReadonlyMap<string, string>;
  /** What a question has of it, each once: places in the labels. */
  values(result: FilteredResult, row: FilteredRow, catalogue: FilterLabels): readonly number[];
}

/** In the catalogue each stands by its place here. */
export const SOORTEN = Object.keys(SOORT_LABELS) as Soort[];
/** Places among the labels of “status”. */
const ANSWERED: readonly number[] = [0];
const OPEN: readonly number[] = [1];

/** In the order in which they are shown; those of names in that of their columns. */
const ROWS = [
  {
    name: "thema",
    label: "Thema",
    needsAll: true,
    differs: true,
    labels: ({ themas }) => themas,
    values: ({ document, vragen }, _, catalogue) =>
      vragen.length === 1
        ? catalogue.themasOf(document, vragen[0]!)
        : unique(vragen.flatMap((i) => catalogue.themasOf(document, i))),
  },
  {
    name: "vraagsteller",
    label: "Vraagsteller",
    ...fromNames("vraagstellers", formatVraagsteller),
    labels: ({ names, newestNames }) =>
      names.vraagstellers.map((name) => newestNames.get(formatVraagsteller(name)) ?? formatVraagsteller(name)),
    formerLabels: ({ newestNames }) => newestNames,
  },
  {
    name: "partij",
    label: "Partij",
    labels: ({ partijen }) => partijen,
    formerLabels: ({ newestPartijen }) => newestPartijen,
    values: (_, row, { partijOf }) => unique(row.vraagstellers.flatMap((i) => partijOf[i] ?? [])),
  },
  { name: "bewindspersoon", label: "Bewindspersoon", ...fromNames("bewindspersonen", String) },
  { name: "ministerie", label: "Ministerie", ...fromNames("ministeries", String) },
  {
    name: "soort",
    label: "Soort document",
    labels: () => Object.values(SOORT_LABELS),
    values: (_, { soort }) => [SOORTEN.indexOf(soort)],
  },
  {
    name: "status",
    label: "Status",
    differs: true,
    labels: () => ["Beantwoord", NOT_ANSWERED],
    formerLabels: () => new Map([["Open", NOT_ANSWERED]]),
    values: ({ isAnswered }) => (isAnswered ? ANSWERED : OPEN),
  },
] as const satisfies readonly FilterDefinition[];

export type FilterName = (typeof ROWS)[number]["name"];
export interface Filter extends FilterDefinition {
  name: FilterName;
}
export const FILTERS: readonly Filter[] = ROWS;

/** A kind of names without a filter does not compile where rows are made. */
type FilteredKind = Extract<(typeof ROWS)[number], { names: NameKind }>["names"];
const NAME_KINDS: readonly NameKind[] = FILTERS.flatMap(({ names }) => names ?? []);

/** Something for each kind of names, in the order of their columns. */
export const perNameKind = <T>(make: (kind: NameKind) => T): Record<FilteredKind, T> =>
  Object.fromEntries(NAME_KINDS.map((kind) => [kind, make(kind)])) as Record<FilteredKind, T>;

function fromNames<K extends NameKind>(names: K, label: (name: NameKinds[K]) => string) {
  return {
    names,
    labels: (catalogue: FilterLabels) => catalogue.names[names].map(label),
    values: (_: FilteredResult, row: FilteredRow) => row[names],
  };
}

const unique = (values: readonly number[]): readonly number[] => (values.length < 2 ? values : [...new Set(values)]);
