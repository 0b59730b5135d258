/**
 * Makes a part of the archive by itself, on any machine; `npm run assemble` joins the parts.
 *
 *   npm run shard -- --sources DIR --part FOLDER --out DIR
 *
 * FOLDER stands in DIR: “2019” for the documents in DIR/2019. Exit status as of `npm run build`.
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fingerprint } from "../src/build/fingerprint.ts";
import { readOptions, WrongUsage } from "../src/build/places.ts";
import { ConsoleReporter } from "../src/build/reporter.ts";
import { makeShard } from "../src/build/shard.ts";
import { loadThemas } from "../src/ingest/load-themas.ts";
import { lockFolders } from "../src/files/lock.ts";
import { runCommand, SITE_STAYS } from "./failure.ts";

const ROOT = resolve(import.meta.dirname, "..");
const usage = "npm run shard -- --sources MAP --part MAP-DAARIN --out MAP";
await runCommand({ usage, failed: SITE_STAYS }, async () => {
  const { sources, part, out } = readArguments();
  lockFolders([out], "npm run shard");
  const reporter = new ConsoleReporter();
  const themas = await loadThemas(join(ROOT, "content", "themas"));
  const { unpublished } = await makeShard({ sources, part, out, themas, afdruk: fingerprint(ROOT) }, reporter);
  for (const line of reporter.summary()) console.log(line);
  return unpublished.length === 0 ? 0 : 1;
});

function readArguments(): { sources: string; part: string; out: string } {
  const options = { sources: { type: "string" }, part: { type: "string" }, out: { type: "string" } } as const;
  const { sources, part, out } = readOptions({ options }).values;
  if (!sources || !part || !out) throw new WrongUsage("Geef --sources, --part en --out op.");
  if (!existsSync(join(sources, part)))
    throw new WrongUsage(`De map met documenten bestaat niet: ${join(sources, part)}`);
  return { sources: resolve(sources), part, out: resolve(out) };
}
