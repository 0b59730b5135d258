/**
 * Joins parts of the archive that `npm run shard` made to one site.
 *
 *   npm run assemble -- --out DIR [--settings FILE] [--publish] SHARD [SHARD …]
 *
 * Exit status as of `npm run build`.
 */
import { join, resolve } from "node:path";
import { handOn } from "../src/archive/settings/settings.ts";
import { fingerprint } from "../src/build/fingerprint.ts";
import { loadSettings } from "../src/build/load-settings.ts";
import { holds, readOptions, realFolder, settingsFile, WrongUsage, workOf } from "../src/build/places.ts";
import { missingSettings, refuseUnpublishable } from "../src/build/publishable.ts";
import { ConsoleReporter } from "../src/build/reporter.ts";
import { assembleShards } from "../src/build/shard.ts";
import { isReplaceable } from "../src/build/swap.ts";
import { workFolder } from "../src/build/work-folder.ts";
import { loadThemas } from "../src/ingest/load-themas.ts";
import { lockFolders } from "../src/files/lock.ts";
import { runCommand, SITE_STAYS } from "./failure.ts";

const ROOT = resolve(import.meta.dirname, "..");
await runCommand(
  { usage: "npm run assemble -- --out MAP [--settings BESTAND --publish] DEEL [DEEL …]", ...SITE_STAYS },
  async () => {
    const { out, shards, instellingen, isForPublication } = readArguments();
    const settings = loadSettings(instellingen, process.env);
    refuseUnpublishable(settings, isForPublication);
    handOn(settings);
    const reporter = new ConsoleReporter();
    const themas = await loadThemas(join(ROOT, "content", "themas"));
    const work = workFolder(workOf(out, ROOT));
    // A shard that is being made can't be joined.
    lockFolders([out, work.root, ...shards], "npm run assemble");
    const { unpublished } = await assembleShards(
      { shards, out, work, themas, isForPublication, afdruk: fingerprint(ROOT, settings) },
      reporter,
    );
    for (const line of reporter.summary()) console.log(line);
    for (const missing of missingSettings(settings)) console.log(`Let op: ${missing}`);
    return unpublished.length === 0 ? 0 : 1;
  },
);

interface Arguments {
  out: string;
  shards: string[];
  instellingen: string | null;
  isForPublication: boolean;
}

function readArguments(): Arguments {
  const text = { type: "string" } as const;
  const options = { out: text, settings: text, publish: { type: "boolean" } } as const;
  const { values, positionals } = readOptions({ options, allowPositionals: true });
  if (!values.out || positionals.length === 0) throw new WrongUsage("Geef --out en de mappen van de delen op.");
  const out = realFolder(resolve(values.out));
  const shards = positionals.map((shard) => resolve(shard));
  const lost = [ROOT, ...shards].find((folder) => holds(out, folder));
  if (lost !== undefined) throw new WrongUsage(`De site kan niet in ${out} komen: daarin staat ${lost}.`);
  if (!isReplaceable(out, workOf(out, ROOT)))
    throw new WrongUsage(`In ${out} staat iets anders dan een eerder gemaakte site. Kies een lege map.`);
  const instellingen = settingsFile(values.settings, false, ROOT);
  return { out, shards, instellingen, isForPublication: values.publish ?? false };
}
