/** The files of the tables of a document: each as CSV, and as a picture where it is a series. */
import { join } from "node:path";
import { documentAdres, tabellenPad } from "../../domain/adressen.ts";
import type { KamervraagDocument } from "../../domain/document.ts";
import { writeWhole } from "../../files/write-whole.ts";
import { svgFile } from "../charts/svg-file.ts";
import type { KeptParts } from "../documents/read-document.ts";
import { openText } from "../render/vraag.ts";
import { linkTo } from "../site.ts";
import { tabelCsv, tabellenVan } from "./document-tabellen.ts";

/** The names of the files with what they hold. The same document gives the same texts. */
export function* tabelTexts(
  document: KamervraagDocument,
  { trees }: KeptParts,
): Generator<[bestand: string, text: string]> {
  for (const { naam, plaats, tabel, reeks } of tabellenVan(openText(document, trees, () => null))) {
    yield [`${naam}.csv`, tabelCsv(tabel)];
    if (!reeks) continue;
    const bron = `Bron: ${plaats}, ${document.titel}, ${linkTo(documentAdres(document.id))}.`;
    yield [`${naam}.svg`, svgFile(reeks.chart, { titel: reeks.titel, bron })];
  }
}

/** Writes them below a folder of a site. */
export function writeTabellen(document: KamervraagDocument, parts: KeptParts, siteDir: string): void {
  const folder = join(siteDir, tabellenPad(document.id));
  for (const [bestand, text] of tabelTexts(document, parts)) writeWhole(join(folder, bestand), text);
}
