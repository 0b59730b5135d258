/**
 * Measures on documents that it makes itself.
 *
 *   npm run bench                              ingest of each format on one core (PDFs on all): documents a second, peak memory
 *   npm run bench -- --growth                  text too at 1,000 … 40,000 documents, and the exponent of growth
 *   npm run bench -- --archive 500,5000        whole archives of these sizes (to 43,000): time and memory of each stage,
 *                                              one document more, files, bytes, what a search costs, exponent of growth
 *   npm run bench -- --archive 500 --compare   Hugo and Eleventy with Pagefind over the same questions beside it
 *   npm run bench -- --out FILE                writes what was measured as JSON too
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type ArchiveFigures, measureArchive } from "./bench/measure-archive.ts";
import { BENCH_FORMATS, type BenchFormat } from "./bench/make-documents.ts";
import type { FormatFigures } from "./bench/run-format.ts";
import { comparisonTable, growthExponent, sizesTable, stagesTable } from "./bench/table.ts";

/** Enough of each that what takes longest is not the start; texts are read fastest. */
const DOCUMENTS: Record<BenchFormat, number> = {
  "tika-text": 5_000,
  "pdf-text": 5_000,
  docx: 500,
  xml: 500,
  html: 500,
  pdf: 500,
};
const GROWTH = [1_000, 5_000, 10_000, 40_000];

const { values } = parseArgs({
  options: {
    growth: { type: "boolean", default: false },
    archive: { type: "string" },
    compare: { type: "boolean", default: false },
    out: { type: "string" },
  },
});
const machine = `${cpus().length} × ${cpus()[0]?.model ?? "?"}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
console.log(`${machine}\n`);
const measured = values.archive === undefined ? ingestFigures() : await archiveFigures(values.archive);
if (values.out) writeFileSync(values.out, `${JSON.stringify({ machine, ...measured }, null, 2)}\n`);

function ingestFigures() {
  console.log("format       documents  seconds  documents/s  questions/s  peak MB");
  const formats = BENCH_FORMATS.map((format) => measure(format, DOCUMENTS[format]));
  const growth = values.growth ? GROWTH.map((count) => measure("tika-text", count)) : [];
  const exponent = growthExponent(growth);
  if (exponent !== null) console.log(`\ntime grows as documents^${exponent.toFixed(2)}`);
  return { formats, growth, exponent };
}

async function archiveFigures(list: string) {
  const sizes: ArchiveFigures[] = [];
  for (const size of list.split(",").map(Number)) {
    if (!Number.isInteger(size) || size < 1) throw new Error(`--archive: “${list}” is no list of numbers of documents`);
    sizes.push(await measureArchive(size, values.compare));
  }
  console.log(`${sizesTable(sizes)}\n\n${stagesTable(sizes)}\n`);
  for (const { documents, oneMore, compared, allYears } of sizes) {
    console.log(
      `${documents} documents, one more: ${oneMore.seconds.toFixed(1)} s, ${oneMore.changedFiles} files differ`,
    );
    if (allYears !== null) console.log(`a search of all years: ${Math.round(allYears.bytes / 1000)} kB in all`);
    if (compared) console.log(`\n${comparisonTable(compared)}\n`);
  }
  const exponent = growthExponent(sizes);
  if (exponent !== null) console.log(`time grows as documents^${exponent.toFixed(2)}`);
  return { sizes, exponent };
}

function measure(format: BenchFormat, count: number): FormatFigures {
  const run = spawnSync(
    process.execPath,
    [join(import.meta.dirname, "bench", "run-format.ts"), format, String(count)],
    {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  if (run.status !== 0) throw new Error(`${format}: the run ended with status ${run.status}`);
  const figures: FormatFigures = JSON.parse(run.stdout);
  const { documents, seconds, questions, peakMegabytes } = figures;
  console.log(
    [
      format.padEnd(11),
      String(documents).padStart(10),
      seconds.toFixed(2).padStart(8),
      (documents / seconds).toFixed(0).padStart(12),
      (questions / seconds).toFixed(0).padStart(12),
      peakMegabytes.toFixed(0).padStart(8),
    ].join(" "),
  );
  return figures;
}
