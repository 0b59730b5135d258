/**
 * Reads the documents as received and writes what the archive is made of.
 *
 *   npm run ingest                                  content/bronnen → content/vragen and build/archief/documenten
 *   npm run ingest -- --sources DIR --out DIR       DIR → DIR/vragen and DIR/documenten
 *
 * Exit status: 0 every document was understood; 1 some were left out, the rest is written; 2 wrong usage, or another
 * command is at work in the same folders; 3 reading was not begun or not ended.
 */
import { statSync } from "node:fs";
import { join } from "node:path";
import { readOptions, WrongUsage } from "../src/build/places.ts";
import { lockFolders } from "../src/files/lock.ts";
import { ingestFolder } from "../src/ingest/ingest-folder.ts";
import { loadThemas } from "../src/ingest/load-themas.ts";
import { formatReport } from "../src/ingest/report.ts";
import { NOTHING_MADE, runCommand } from "./failure.ts";

const usage = "npm run ingest [-- --sources MAP --out MAP]";
await runCommand({ usage, failed: "Het inlezen is niet voltooid.", failedStatus: NOTHING_MADE }, async () => {
  const { sources, vragen, documenten, written } = readArguments();
  lockFolders(written, "npm run ingest");
  const report = await ingestFolder({ sources, vragen, documenten, themas: await loadThemas("content/themas") });
  for (const line of formatReport(report)) console.log(line);
  return report.bestanden.some(({ gepubliceerd }) => !gepubliceerd) ? 1 : 0;
});

interface Folders {
  sources: string;
  vragen: string;
  documenten: string;
  /** Folders that no other command may write meanwhile. */
  written: string[];
}

function readArguments(): Folders {
  const { sources, out } = readOptions({ options: { sources: { type: "string" }, out: { type: "string" } } }).values;
  if ((sources === undefined) !== (out === undefined)) throw new WrongUsage("Geef --sources en --out samen op.");
  if (sources === undefined || out === undefined) {
    const [vragen, work] = ["content/vragen", "build/archief"];
    return { sources: "content/bronnen", vragen, documenten: join(work, "documenten"), written: [vragen, work] };
  }
  if (!statSync(sources, { throwIfNoEntry: false })?.isDirectory()) {
    throw new WrongUsage(`De map met documenten bestaat niet: ${sources}`);
  }
  const [vragen, documenten] = [join(out, "vragen"), join(out, "documenten")];
  return { sources, vragen, documenten, written: [vragen, documenten] };
}
