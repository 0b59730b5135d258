/** The tables of a document by their names, and the files that are made of each. */
import type { Table } from "mdast";
import { antwoordAnker, tabelNaam, vraagAnker } from "../../domain/adressen.ts";
import { formatNummers } from "../../domain/nummers.ts";
import { csvNl } from "../data/csv-nl.ts";
import type { DocumentText } from "../render/vraag.ts";
import { type Reeks, reeksVan } from "./reeks.ts";
import { readTable, type Tabel, tablesIn } from "./tabel.ts";

export interface DocumentTabel {
  /** “antwoord-3-tabel-1”: its place in the document, which is that of the file. */
  naam: string;
  /** “antwoord op vraag 3” */
  plaats: string;
  tabel: Tabel;
  reeks: Reeks | null;
}

/** In the order of the questions, and then of the answers. */
export function tabellenVan({ document, trees, sleutels, antwoordSleutels }: Readable): DocumentTabel[] {
  const vragen = document.vragen.flatMap(({ nummers }, place) =>
    named(vraagAnker(sleutels[place]!), `vraag ${formatNummers(nummers)}`, tablesIn(trees.vragen[place]!)),
  );
  const antwoorden = document.antwoorden.flatMap(({ nummers }, place) =>
    named(
      antwoordAnker(antwoordSleutels[place]!),
      `antwoord op vraag ${formatNummers(nummers)}`,
      tablesIn(trees.antwoorden[place]!),
    ),
  );
  return [...vragen, ...antwoorden];
}

type Readable = Pick<DocumentText, "document" | "trees" | "sleutels" | "antwoordSleutels">;

const named = (anker: string, plaats: string, tables: readonly Table[]): DocumentTabel[] =>
  tables.map((table, i) => {
    const tabel = readTable(table);
    return { naam: tabelNaam(anker, i + 1), plaats, tabel, reeks: reeksVan(tabel) };
  });

/** The names of the files that are made of them. */
export const tabelBestanden = (tabellen: readonly Pick<DocumentTabel, "naam" | "reeks">[]): string[] =>
  tabellen.flatMap(({ naam, reeks }) => [`${naam}.csv`, ...(reeks ? [`${naam}.svg`] : [])]);

/** The table as a spreadsheet opens it, its cells as printed. */
export const tabelCsv = ({ kop, rijen }: Tabel): string =>
  csvNl(kop.some((naam) => naam.trim() !== "") ? [kop, ...rijen] : rijen);
