/**
 * Reads the documents as received and writes what the archive is made of.
 *
 *   npm run ingest                                  content/bronnen → content/vragen and build/archief/documenten
 *   npm run ingest -- --sources DIR --out DIR       DIR → DIR/vragen and DIR/documenten
 *
 * Exit status: 0 every document was understood; 1 some were left out, the rest is written; 2 wrong usage.
 */
import { statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { InvalidThema } from "../src/domain/thema-file.ts";
import { ingestFolder } from "../src/ingest/ingest-folder.ts";
import { loadThemas } from "../src/ingest/load-themas.ts";
import { formatReport } from "../src/ingest/report.ts";

const { sources, out } = readArguments();
try {
  const report = await ingestFolder({
    sources: sources ?? "content/bronnen",
    vragen: out ? join(out, "vragen") : "content/vragen",
    documenten: out ? join(out, "documenten") : "build/archief/documenten",
    themas: await loadThemas("content/themas"),
  });
  for (const line of formatReport(report)) console.log(line);
  process.exitCode = report.bestanden.some(({ gepubliceerd }) => !gepubliceerd) ? 1 : 0;
} catch (error) {
  if (!(error instanceof InvalidThema)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function readArguments(): { sources?: string; out?: string } {
  try {
    const { values } = parseArgs({ options: { sources: { type: "string" }, out: { type: "string" } } });
    if ((values.sources === undefined) !== (values.out === undefined)) stop("Geef --sources en --out samen op.");
    if (values.sources !== undefined && !statSync(values.sources, { throwIfNoEntry: false })?.isDirectory()) {
      stop(`De map met documenten bestaat niet: ${values.sources}`);
    }
    return values;
  } catch (error) {
    return stop(`Deze opdracht is onbekend (${error instanceof Error ? error.message : String(error)}).`);
  }
}

function stop(message: string): never {
  console.error(`${message}\nGebruik: npm run ingest [-- --sources MAP --out MAP]`);
  process.exit(2);
}
