/**
 * Fills the archive from the official sources, and keeps it up to date.
 *
 *   npm run harvest -- --since 2026-01-01            all questions asked since that day, with their papers
 *   npm run harvest -- --since 2024-01-01 --until 2024-12-31
 *   npm run harvest                                  what changed since the run before
 *   npm run harvest -- --zaak 2026Z10868             one case
 *   … --limit N        no more cases than that; a next run goes on
 *   … --dry-run        says what would be done, and writes nothing
 *   … --out DIR        another folder than content/bronnen
 *   … --source tweedekamer|officielebekendmakingen, --odata v4|v5
 *
 * Exit status: 0 all that was asked for is there; 1 something failed, or a source did not answer: the rest is there and a
 * next run goes on; 2 wrong usage, or another harvest is at work; 128 and the signal's number where it was stopped.
 */
import { existsSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import { join, resolve } from "node:path";
import { loadSettings } from "../src/build/load-settings.ts";
import { settingsFile } from "../src/build/places.ts";
import { lockFolders } from "../src/files/lock.ts";
import { harvestFolder } from "../src/harvest/harvest-folder.ts";
import { readMetadata } from "../src/harvest/koop/metadata.ts";
import { type Asker, openSources } from "../src/harvest/sources/open-sources.ts";
import { STAND, STATE_FOLDER } from "../src/harvest/state.ts";
import { exitStatus, formatSummary } from "../src/harvest/summary.ts";
import { runCommand } from "./failure.ts";
import { readArguments } from "./harvest/arguments.ts";
import { teller } from "./harvest/progress.ts";
import { keepHeapSmall } from "./harvest/small-heap.ts";

const ROOT = resolve(import.meta.dirname, "..");
const usage =
  "npm run harvest -- --since DAG [--until DAG] [--zaak ZAAKNUMMER] [--source BRON] [--limit AANTAL] [--dry-run] [--out MAP] [--odata v4|v5]";

keepHeapSmall();
await runCommand({ usage, failed: "Het ophalen is niet voltooid; een volgende keer gaat verder." }, async () => {
  const { wish, droog, out, odata } = readArguments(process.argv.slice(2), (folder) =>
    existsSync(join(folder, STATE_FOLDER, STAND)),
  );
  // In the folder itself: nothing is written elsewhere.
  if (!droog) lockFolders([join(out, STATE_FOLDER, "ophalen")], "npm run harvest");
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
  const peculiar: string[] = [];
  const sources = await openSources({ asker: asker(), odata, log: (message) => peculiar.push(message) });
  console.log(`De Tweede Kamer antwoordt in versie ${sources.odata} van haar open data`);
  const told = teller();
  try {
    const outcome = await harvestFolder({
      ...{ folder: out, sources, readMetadata, wish, droog, now: new Date() },
      onProgress: (progress, met) => told.show(progress, met),
    });
    told.stop();
    for (const message of peculiar) outcome.tally.meldingen.add(message);
    for (const line of formatSummary(outcome, droog)) console.log(line);
    return exitStatus(outcome);
  } finally {
    told.stop();
    await sources.close();
  }
});

/** As whom the archive asks: sources want to know whom to write to. */
function asker(): Asker {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  const { adres, contact } = loadSettings(settingsFile(undefined, true, ROOT), process.env);
  return { name: "Vraagbaak", version, adres, contact: contact && contact.replace(/^mailto:/, "") };
}
