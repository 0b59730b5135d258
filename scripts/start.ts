/** Makes the site, serves it on this machine and prints its address: `npm start`. Ends with Ctrl+C. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { handOn } from "../src/archive/settings/settings.ts";
import { sitePath } from "../src/archive/site.ts";
import { ENDING_WITH_PARENT, endingWithThis } from "../src/build/end-with-parent.ts";
import { loadSettings } from "../src/build/load-settings.ts";
import { settingsFile } from "../src/build/places.ts";
import { serveSite } from "../src/build/serve.ts";

const ROOT = resolve(import.meta.dirname, "..");
const SITE = join(ROOT, "dist");
const PORT = 4321;

const built = spawnSync(process.execPath, [...ENDING_WITH_PARENT, join(ROOT, "scripts", "build.ts")], {
  stdio: "inherit",
  env: endingWithThis(),
});
if (built.signal !== null) process.exit(1);
// Wrong settings, or another command at work, which the build has said.
if (built.status === 2) process.exit(2);
if (built.status !== 0 && !existsSync(join(SITE, "index.html"))) process.exit(built.status ?? 1);

handOn(loadSettings(settingsFile(undefined, true, ROOT), process.env));
const site = await serveSite(ROOT, SITE, PORT, sitePath());
console.log(`\nVraagbaak staat op ${site.address}/\nStop met Ctrl+C.`);

// Every time: the terminal tells all processes of a command, and `run.mjs` tells this one once more.
let stopped: Promise<void> | undefined;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => void (stopped ??= site.stop().then(() => process.exit(0))));
}
