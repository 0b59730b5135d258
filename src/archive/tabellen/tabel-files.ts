/** Writes the files of the tables of documents: each as CSV, and as a picture where it is a series. */
import { join } from "node:path";
import { documentAdres, tabellenPad } from "../../domain/adressen.ts";
import type { KamervraagDocument } from "../../domain/document.ts";
import { writeWhole } from "../../files/write-whole.ts";
import { svgFile } from "../charts/svg-file.ts";
import type { KeptParts } from "../documents/read-document.ts";
import { openText } from "../render/vraag.ts";
import { linkTo } from "../site.ts";
import { tabelCsv, tabellenVan } from "./document-tabellen.ts";

/** Below a folder of a site. The same document gives the same files. */
export function writeTabellen(document: KamervraagDocument, { trees }: KeptParts, siteDir: string): void {
  const folder = join(siteDir, tabellenPad(document.id));
  for (const { naam, plaats, tabel, reeks } of tabellenVan(openText(document, trees, () => null))) {
    writeWhole(join(folder, `${naam}.csv`), tabelCsv(tabel));
    if (!reeks) continue;
    const bron = `Bron: ${plaats}, ${document.titel}, ${linkTo(documentAdres(document.id))}.`;
    writeWhole(join(folder, `${naam}.svg`), svgFile(reeks.chart, { titel: reeks.titel, bron }));
  }
}
