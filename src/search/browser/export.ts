/** The questions that a search leaves, as a table and as a list of citations, for use elsewhere. */
import { vraagAdres, documentAdres } from "../../domain/adressen.ts";
import type { KamervraagDocument } from "../../domain/document.ts";
import { type CitedDocument, leidraadInFull } from "../../domain/leidraad.ts";
import { tie } from "../../domain/tie.ts";
import { formatVraagsteller } from "../../domain/vraagsteller.ts";
import { type FilterName, FILTERS } from "../format/filters.ts";
import type { Catalogue } from "../searching/catalogue.ts";
import type { Hit } from "../searching/rank/score.ts";

/** What is known of one question, in the order of the table: what it can be sorted by, then the texts. */
const COLUMNS = [
  "document",
  "aanhangsel",
  "nummer",
  "titel",
  ...FILTERS.map(({ name }) => name),
  "ingezonden",
  "ontvangen",
  "adres",
  "verwijzing",
  "vraag",
  "antwoord",
] as const;
export type ExportRow = Record<(typeof COLUMNS)[number], string>;

/** A document as it is published, of which a search found something. */
export type FoundDocument = Pick<KamervraagDocument, "id" | "vragen" | "antwoorden"> & CitedDocument;

/** Gives the rows of a result in its document. `origin` makes addresses that work elsewhere. */
export type RowMaker = (hit: Hit, document: FoundDocument) => ExportRow[];

/**
 * A row for each printed question of a result, so that there are as many as the page counts; one for a document that is
 * found as a whole.
 */
export function rowMaker(catalogue: Catalogue, origin: string): RowMaker {
  const filters = FILTERS.map((filter) => ({ filter, labels: filter.labels(catalogue) }));
  return (hit, document) => {
    const { id, titel, vraagstellers, vragen, antwoorden, aanhangselnummer, vergaderjaar } = document;
    const row = catalogue.row(hit.document);
    const { antwoordenVan } = tie(vragen, antwoorden);
    const rowOf = (nummer: string, places: number[]): ExportRow => {
      const found = { document: hit.document, vragen: places, isAnswered: hit.isAnswered };
      const facets = filters.map(({ filter, labels }) => {
        const values = filter.values(found, row, catalogue).map((value) => labels[value]!);
        return [filter.name, [...new Set(values)].join("; ")];
      });
      const answers = new Set(places.flatMap((place) => antwoordenVan[place] ?? []));
      const [first] = places;
      const adres =
        origin +
        (first === undefined || nummer === "" ? documentAdres(id) : vraagAdres(id, row.vragen[first]!.sleutel));
      return {
        document: id,
        aanhangsel: [vergaderjaar, aanhangselnummer && `nr. ${aanhangselnummer}`].filter(Boolean).join(", "),
        nummer,
        titel,
        ...(Object.fromEntries(facets) as Record<FilterName, string>),
        // By the name of then.
        vraagsteller: vraagstellers.map(formatVraagsteller).join("; "),
        ingezonden: row.ingezonden ?? "",
        ontvangen: row.ontvangen ?? "",
        adres,
        verwijzing: leidraadInFull(document, nummer ? [nummer] : [], adres),
        vraag: join(places.map((place) => vragen[place]?.tekst)),
        antwoord: join([...answers].map((place) => antwoorden[place]?.tekst)),
      };
    };
    const places = Map.groupBy(
      hit.vragen.flatMap((place) => row.vragen[place]!.nummers.map((nummer) => ({ nummer, place }))),
      ({ nummer }) => nummer,
    );
    if (hit.best < 0) return [rowOf("", hit.vragen)];
    return [...places].map(([nummer, own]) =>
      rowOf(
        nummer,
        own.map(({ place }) => place),
      ),
    );
  };
}

const join = (texts: readonly (string | undefined)[]): string => texts.filter(Boolean).join("\n\n");

/** Excel in Dutch takes this for the border of cells, and a comma for a decimal sign. */
const SEPARATOR = ";";
/** Excel breaks a longer cell off without a word. */
const LONGEST_CELL = 32_767;

/** A table that spreadsheets open: with a mark for UTF-8, and no cell that one of them would run as a formula. */
export function toCsv(rows: readonly ExportRow[]): string {
  const lines = rows.map((row) => COLUMNS.map((column) => csvCell(row[column], row.adres)));
  return `\ufeff${[COLUMNS, ...lines].map((cells) => cells.join(SEPARATOR)).join("\r\n")}\r\n`;
}

function csvCell(text: string, adres: string): string {
  // Within a cell a line ends as spreadsheets end it; a whole row ends otherwise.
  const lines = text.replace(/\r\n?/g, "\n");
  const safe = /^[=+\-@\t]/.test(lines) ? `'${lines}` : lines;
  const cell = safe.length > LONGEST_CELL ? cutCell(safe, ` … [afgebroken; de hele tekst: ${adres}]`) : safe;
  return /[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const cutCell = (text: string, why: string): string =>
  text.slice(0, LONGEST_CELL - why.length).replace(/[\ud800-\udbff]$/, "") + why;

/** A line for each question, as the Leidraad cites it. */
export const toCitations = (rows: readonly ExportRow[]): string =>
  rows.map(({ verwijzing }) => `${verwijzing}\n`).join("");
