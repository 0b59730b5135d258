/** The questions that a search leaves, as a table and as a list of citations, for use elsewhere. */
import type { SearchIndex } from "../searching/search-index.ts";
import type { Hit } from "../searching/rank/score.ts";
import { titleOf } from "./excerpt.ts";
import { type FilterName, FILTERS } from "../format/filters.ts";
import { adresOf, numbersOf } from "./result-views.ts";

/** What is known of one question, in the order of the table. */
const COLUMNS = [
  "document",
  "vragen",
  "titel",
  ...FILTERS.map(({ name }) => name),
  "ingezonden",
  "ontvangen",
  "adres",
] as const;
type ExportRow = Record<(typeof COLUMNS)[number], string>;

/** More than anyone reads; each document is one request. */
export const MOST_EXPORTED = 500;

/** The rows of at most `MOST_EXPORTED` questions. `origin` makes addresses that work elsewhere. */
export async function exportRows(hits: readonly Hit[], index: SearchIndex, origin: string): Promise<ExportRow[]> {
  const { catalogue } = index;
  const exported = hits.slice(0, MOST_EXPORTED);
  const parts = new Set(exported.map(({ document }) => catalogue.whereIs(document).part));
  await Promise.all([...parts].map((part) => index.partThemas(part)));
  const labels = FILTERS.map((filter) => filter.labels(catalogue));
  return Promise.all(
    exported.map(async (hit) => {
      const row = catalogue.row(hit.document);
      const copy = await index.copyOf(hit.document);
      const facets = FILTERS.map(({ name, values }, i) => {
        return [name, [...new Set(values(hit, row, catalogue).map((value) => labels[i]![value]!))].join("; ")];
      });
      return {
        document: row.id,
        vragen: numbersOf(hit, row).join(" "),
        titel: titleOf(copy, row),
        ingezonden: row.ingezonden ?? "",
        ontvangen: row.ontvangen ?? "",
        ...(Object.fromEntries(facets) as Record<FilterName, string>),
        adres: origin + adresOf(hit, row),
      };
    }),
  );
}

/** A table that spreadsheets open: with a mark for UTF-8, and no cell that one of them would run as a formula. */
export function toCsv(rows: readonly ExportRow[]): string {
  const lines = [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))];
  return `\ufeff${lines.map((cells) => cells.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line per question: who, about what, when, which question, where. `day` writes an ISO date in Dutch. */
export function toCitations(rows: readonly ExportRow[], day: (iso: string) => string): string {
  const lines = rows.map((row) => {
    const parts = [
      row.vraagsteller ? `${row.vraagsteller.replaceAll("; ", ", ")}` : "Tweede Kamer",
      `‘${row.titel}’`,
      ...(row.document === row.titel ? [] : [row.document]),
      row.vragen && `${row.vragen.includes(" ") ? "vragen" : "vraag"} ${row.vragen.replaceAll(" ", ", ")}`,
      row.ingezonden && `ingezonden ${day(row.ingezonden)}`,
      row.ontvangen && `antwoord ontvangen ${day(row.ontvangen)}`,
      row.adres,
    ];
    return `${parts.filter(Boolean).join(", ")}.`;
  });
  return `${lines.join("\n")}\n`;
}
