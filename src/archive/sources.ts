/** The documents as received, published with the site so that everyone can compare. */
import { copyFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { KamervraagDocument } from "../domain/document.ts";

/** What a browser shows or saves as it is. Anything else could run scripts in the name of the site: it is shown as text. */
const HARMLESS = /\.(?:txt|pdf|docx)$/i;

/** “map/antwoord.xml” → “map/antwoord.xml.txt”: the name under which a source is published. */
export const publishedName = (bestand: string): string => (HARMLESS.test(bestand) ? bestand : `${bestand}.txt`);

/** The address of a document's source. */
export const sourceAddress = (bestand: string): string =>
  `/bronnen/${publishedName(bestand).split("/").map(encodeURIComponent).join("/")}`;

/** Copies the source of each document to `<outDir>/bronnen`. Throws where one cannot be read any more. */
export async function copySources(
  documents: readonly Pick<KamervraagDocument, "bron">[],
  sources: string,
  outDir: string,
): Promise<void> {
  for (const { bron } of documents) {
    const target = join(outDir, "bronnen", publishedName(bron.bestand));
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(sources, bron.bestand), target);
  }
}
