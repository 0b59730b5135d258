/**
 * Takes the PDFs of a folder through each extractor that is installed, and holds what is read of the texts against what
 * is read of the PDFs themselves: questions, answers, notes, metadata and references, white space aside.
 *
 *   node scripts/run.mjs scripts/dialects.ts FOLDER
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { KamervraagDocument } from "../src/domain/document.ts";
import { ingestDocument } from "../src/ingest/ingest-document.ts";
import { differences } from "./dialects/compare.ts";
import { EXTRACTORS } from "./dialects/extractors.ts";

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("Usage: node scripts/run.mjs scripts/dialects.ts FOLDER");
  process.exit(2);
}

const read = async (bestand: string, bytes: Uint8Array): Promise<KamervraagDocument> =>
  (await ingestDocument({ bestand, bytes, supplement: null }, () => [])).document;

const pdfs = readdirSync(folder)
  .filter((name) => name.endsWith(".pdf"))
  .map((name) => join(folder, name));
const expected = await Promise.all(pdfs.map((pdf) => read(basename(pdf), readFileSync(pdf))));
for (const [dialect, extract] of Object.entries(EXTRACTORS)) {
  const texts = extract(pdfs);
  if (!texts) {
    console.log(`${dialect}: not installed here`);
    continue;
  }
  const misses: string[] = [];
  let right = 0;
  for (const [i, text] of texts.entries()) {
    const document = await read("text", new TextEncoder().encode(text)).catch((error: unknown) => String(error));
    const wrong = typeof document === "string" ? [document] : differences(document, expected[i]!);
    if (wrong.length === 0) right++;
    else misses.push(`  ${basename(pdfs[i]!)}: ${wrong.join(", ")}`);
  }
  console.log([`${dialect}: ${right} of ${texts.length} wholly right`, ...misses].join("\n"));
}
