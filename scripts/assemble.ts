/**
 * Joins parts of the archive that `npm run shard` made to one site.
 *
 *   npm run assemble -- --out DIR SHARD [SHARD …]
 *
 * Exit status as of `npm run build`.
 */
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { fingerprint } from "../src/build/fingerprint.ts";
import { workOf } from "../src/build/places.ts";
import { ConsoleReporter } from "../src/build/reporter.ts";
import { assembleShards, UnusableShard } from "../src/build/shard.ts";
import { isReplaceable } from "../src/build/swap.ts";
import { workFolder } from "../src/build/work-folder.ts";
import { loadThemas } from "../src/ingest/load-themas.ts";

const ROOT = resolve(import.meta.dirname, "..");
const { out, shards } = readArguments();
const reporter = new ConsoleReporter();
const themas = await loadThemas(join(ROOT, "content", "themas"));
try {
  const work = workFolder(workOf(out, ROOT));
  const { unpublished } = await assembleShards({ shards, out, work, themas, afdruk: fingerprint(ROOT) }, reporter);
  for (const line of reporter.summary()) console.log(line);
  process.exitCode = unpublished.length === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof UnusableShard)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function readArguments(): { out: string; shards: string[] } {
  try {
    const { values, positionals } = parseArgs({ options: { out: { type: "string" } }, allowPositionals: true });
    if (!values.out || positionals.length === 0) return stop("Geef --out en de mappen van de delen op.");
    const out = resolve(values.out);
    if (!isReplaceable(out))
      return stop(`In ${out} staat iets anders dan een eerder gemaakte site. Kies een lege map.`);
    return { out, shards: positionals.map((shard) => resolve(shard)) };
  } catch (error) {
    return stop(`Deze opdracht is onbekend (${error instanceof Error ? error.message : String(error)}).`);
  }
}

function stop(message: string): never {
  console.error(`${message}\nGebruik: npm run assemble -- --out MAP DEEL [DEEL …]`);
  process.exit(2);
}
