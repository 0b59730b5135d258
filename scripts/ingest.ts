/**
 * Reads the documents as received and writes what the archive is made of.
 *
 *   npm run ingest                                  content/bronnen → content/vragen and build/archief/documenten
 *   npm run ingest -- --sources DIR --out DIR       DIR → DIR/vragen and DIR/documenten
 *
 * Exit status: 0 every document was understood; 1 some were left out, the rest is written; 2 wrong usage.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ingestFolder } from "../src/ingest/ingest-folder.ts";
import { loadThemas } from "../src/ingest/load-themas.ts";
import { formatReport } from "../src/ingest/report.ts";

const USAGE = "Gebruik: npm run ingest [-- --sources MAP --out MAP]";

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
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

function readArguments(): { sources: string | undefined; out: string | undefined } {
  try {
    const { values } = parseArgs({ options: { sources: { type: "string" }, out: { type: "string" } } });
    if (values.sources === undefined && values.out === undefined) return { sources: undefined, out: undefined };
    if (values.sources !== undefined && values.out !== undefined) return { sources: values.sources, out: values.out };
    console.error(`Geef --sources en --out samen op. ${USAGE}`);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
  process.exit(2);
}
