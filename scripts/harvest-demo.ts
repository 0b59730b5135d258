/**
 * Shows a harvest without the live sources, or any network: made-up ones on this machine, with all that was seen of the
 * real ones, 200 cases harvested from them, the night after, and a site of what was harvested.
 *
 *   npm run harvest:demo          everything below build/harvest-demo, which is made anew each time
 *
 * Exit status: 0 there is a site; 1 there is none.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { ENDING_WITH_PARENT, endingWithThis } from "../src/build/end-with-parent.ts";
import { harvestFolder } from "../src/harvest/harvest-folder.ts";
import { readMetadata } from "../src/harvest/koop/metadata.ts";
import { openSources } from "../src/harvest/sources/open-sources.ts";
import { PATIENCE, type Pace } from "../src/harvest/sources/settings.ts";
import { formatSummary } from "../src/harvest/summary.ts";
import { runCommand } from "./failure.ts";
import { addressesOf, serveDemo } from "./harvest-demo/server/serve.ts";
import { night } from "./harvest-demo/world/night.ts";
import { makeWorld } from "./harvest-demo/world/make-world.ts";

const ROOT = resolve(import.meta.dirname, "..");
const FOLDER = join(ROOT, "build", "harvest-demo");
const [SOURCES, SITE] = [join(FOLDER, "bronnen"), join(FOLDER, "site")];
const CASES = 200;
const [FROM, TODAY] = ["2026-01-05", "2026-11-20"];
/** Nobody waits here; the made-up search service counts for itself. */
const PACE: Pace = { atOnce: 2, requests: 100, perMs: 100, restMs: 300 };

await runCommand({ usage: "npm run harvest:demo", failed: "De proef is niet voltooid." }, async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(SOURCES, { recursive: true });
  const world = makeWorld({ zaken: CASES, today: TODAY, from: FROM });
  const server = await serveDemo({ world });
  try {
    console.log(
      `Nagemaakte bronnen op ${server.origin}: ${CASES} zaken met hun stukken, en alles wat er mis kan gaan.\n`,
    );
    await harvest(server.origin, world.now, "De eerste keer");
    night(world);
    await harvest(server.origin, world.now, "De nacht erna");
    console.log(`${server.log.length} verzoeken gedaan.\n`);
  } finally {
    await server.close();
  }
  const [sources, out] = [relative(ROOT, SOURCES), relative(ROOT, SITE)];
  const build = ["scripts/build.ts", "--sources", sources, "--out", out];
  spawnSync(process.execPath, [...ENDING_WITH_PARENT, ...build], {
    cwd: ROOT,
    stdio: "inherit",
    env: endingWithThis(),
  });
  if (!existsSync(join(SITE, "index.html"))) return 1;
  console.log(
    `\nOpgehaald: ${sources}. De site: ${out}; bekijk haar met een webserver, zoals: python3 -m http.server -d ${out}`,
  );
  return 0;
});

async function harvest(origin: string, now: number, title: string): Promise<void> {
  const peculiar = new Set<string>();
  const sources = await openSources({
    asker: { name: "Vraagbaak", version: "demo", adres: null, contact: null },
    odata: null,
    log: (message) => peculiar.add(message),
    addresses: addressesOf(origin),
    paces: { kamer: PACE, sru: { ...PACE, atOnce: 1 }, zoek: { ...PACE, atOnce: 1 } },
    patience: { ...PATIENCE, retries: 2, firstWaitMs: 20, longestWaitMs: 100 },
  });
  try {
    const wish = { days: { from: FROM, until: null }, zaaknummer: null, bron: null, limit: Infinity };
    const outcome = await harvestFolder({
      folder: SOURCES,
      sources,
      readMetadata,
      wish,
      now: new Date(now),
      droog: false,
    });
    console.log([`${title} (OData ${sources.odata})`, ...formatSummary(outcome, false), ...peculiar, ""].join("\n"));
  } finally {
    await sources.close();
  }
}
