/**
 * Measures ingest on documents that it makes itself: documents a second and peak memory for each format,
 * and how the time grows with the number of documents.
 *
 *   npm run bench                              each format, 500 documents
 *   npm run bench -- --growth                  text too at 1,000 … 40,000 documents, and the exponent of growth
 *   npm run bench -- --out docs/bench.json     writes the table as JSON too
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { BENCH_FORMATS, type BenchFormat } from "./bench/make-documents.ts";
import type { FormatFigures } from "./bench/run-format.ts";

const DOCUMENTS = 500;
const GROWTH = [1_000, 5_000, 10_000, 40_000];

const { values } = parseArgs({ options: { growth: { type: "boolean", default: false }, out: { type: "string" } } });
const machine = `${cpus().length} × ${cpus()[0]?.model ?? "?"}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
console.log(`${machine}\n`);
console.log("format       documents  seconds  documents/s  questions/s  peak MB");
const formats = BENCH_FORMATS.map((format) => measure(format, DOCUMENTS));
const growth = values.growth ? GROWTH.map((count) => measure("tika-text", count)) : [];
const exponent = growth.length > 0 ? growthExponent(growth) : null;
if (exponent !== null) console.log(`\ntime grows as documents^${exponent.toFixed(2)}`);
if (values.out) writeFileSync(values.out, `${JSON.stringify({ machine, formats, growth, exponent }, null, 2)}\n`);

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

/** The slope of a line through the logarithms (least squares): 1 is linear. */
function growthExponent(runs: readonly FormatFigures[]): number {
  const points = runs.map(({ documents, seconds }) => [Math.log(documents), Math.log(seconds)] as const);
  const mean = (i: 0 | 1) => points.reduce((sum, point) => sum + point[i], 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const top = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return top / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
