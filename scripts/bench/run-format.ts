/**
 * Ingests made-up documents of one format, in a process of its own, and prints what it took as JSON.
 *
 *   node run-format.ts FORMAT DOCUMENTS
 */
import { resolve } from "node:path";
import { pMapIterable } from "p-map";
import { compileThemas, themaFinder } from "../../src/ingest/annotate/themas.ts";
import { ingestDocument } from "../../src/ingest/ingest-document.ts";
import { loadThemas } from "../../src/ingest/load-themas.ts";
import { toMarkdown } from "../../src/ingest/write/to-markdown.ts";
import { makeDocument, type BenchFormat } from "./make-documents.ts";

export interface FormatFigures {
  format: BenchFormat;
  documents: number;
  seconds: number;
  questions: number;
  peakMegabytes: number;
}

/** Documents that are made anew for this many; making them is not timed. */
const BATCH = 100;
const AHEAD = 4;

const [format, count] = process.argv.slice(2) as [BenchFormat, string];
const themas = compileThemas(await loadThemas(resolve(import.meta.dirname, "../../content/themas")));
const ingest = async (bytes: Uint8Array) => {
  const { document, trees } = await ingestDocument(
    { bestand: "document", bytes, supplement: null },
    themaFinder(themas),
  );
  toMarkdown(document, trees);
  return document;
};

let seconds = 0;
let questions = 0;
for (let made = 0; made < Number(count); made += BATCH) {
  const size = Math.min(BATCH, Number(count) - made);
  const batch = Array.from({ length: size }, (_, i) => makeDocument(format, made + i));
  const began = performance.now();
  for await (const { vragen } of pMapIterable(batch, ingest, { concurrency: AHEAD })) questions += vragen.length;
  seconds += (performance.now() - began) / 1000;
}
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
const figures: FormatFigures = { format, documents: Number(count), seconds, questions, peakMegabytes };
console.log(JSON.stringify(figures));
process.exit(0);
