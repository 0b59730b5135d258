/**
 * Makes a part of the archive by itself, on any machine; `npm run assemble` joins the parts.
 *
 *   npm run shard -- --sources DIR --part FOLDER --out DIR [--settings FILE]
 *
 * FOLDER stands in DIR: “2019” for the documents in DIR/2019. Exit status as of `npm run build`.
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { handOn } from "../src/archive/settings/settings.ts";
import { fingerprint } from "../src/build/fingerprint.ts";
import { loadSettings } from "../src/build/load-settings.ts";
import { readOptions, settingsFile, WrongUsage } from "../src/build/places.ts";
import { ConsoleReporter } from "../src/build/reporter.ts";
import { makeShard } from "../src/build/shard.ts";
import { loadThemas } from "../src/ingest/load-themas.ts";
import { lockFolders } from "../src/files/lock.ts";
import { runCommand, SITE_STAYS } from "./failure.ts";

const ROOT = resolve(import.meta.dirname, "..");
const usage = "npm run shard -- --sources MAP --part MAP-DAARIN --out MAP [--settings BESTAND]";
await runCommand({ usage, ...SITE_STAYS }, async () => {
  const { sources, part, out, instellingen } = readArguments();
  const settings = loadSettings(instellingen, process.env);
  handOn(settings);
  lockFolders([out], "npm run shard");
  const reporter = new ConsoleReporter();
  const themas = await loadThemas(join(ROOT, "content", "themas"));
  const { unpublished } = await makeShard(
    { sources, part, out, themas, afdruk: fingerprint(ROOT, settings) },
    reporter,
  );
  for (const line of reporter.summary()) console.log(line);
  return unpublished.length === 0 ? 0 : 1;
});

interface Arguments {
  sources: string;
  part: string;
  out: string;
  instellingen: string | null;
}

function readArguments(): Arguments {
  const text = { type: "string" } as const;
  const options = { sources: text, part: text, out: text, settings: text };
  const { sources, part, out, settings } = readOptions({ options }).values;
  if (!sources || !part || !out) throw new WrongUsage("Geef --sources, --part en --out op.");
  if (!existsSync(join(sources, part)))
    throw new WrongUsage(`De map met documenten bestaat niet: ${join(sources, part)}`);
  const isOrdinary = resolve(sources) === join(ROOT, "content", "bronnen");
  const instellingen = settingsFile(settings, isOrdinary, ROOT);
  return { sources: resolve(sources), part, out: resolve(out), instellingen };
}
