/**
 * Harvests from the made-up sources with the limits that the real ones ask for, for some minutes, and looks at what they
 * saw of it: how many requests at once, and how many in the time that a limit is about.
 *
 *   node scripts/run.mjs scripts/bench/harvest-pace.ts [CASES]     60 cases
 *
 * Exit status 1 where a limit was not kept to.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Host, type Logged, serveDemo } from "../harvest-demo/server/serve.ts";
import { mostAtOnce, mostWithin } from "../harvest-demo/server/most.ts";
import { makeWorld } from "../harvest-demo/world/make-world.ts";

/** What the sources ask for, apart from how the harvester keeps to it. */
const LIMITS: Record<Host, { atOnce: number; requests: number; seconds: number }> = {
  kamer: { atOnce: 2, requests: 5, seconds: 1 },
  sru: { atOnce: 1, requests: 1, seconds: 1 },
  zoek: { atOnce: 1, requests: 10, seconds: 30 },
};
const [FROM, TODAY] = ["2026-05-01", "2026-11-20"];

const world = makeWorld({ zaken: Number(process.argv[2] ?? 60), today: TODAY, from: FROM });
const server = await serveDemo({ world, versions: ["v5"] });
const folder = mkdtempSync(join(tmpdir(), "vraagbaak-harvest-"));
try {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, "harvest-child.ts"), server.origin, folder, "v5", TODAY, FROM, "tempo"],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  const [code] = (await once(child, "close")) as [number | null];
  console.log(`${((performance.now() - started) / 60_000).toFixed(1)} minuten, ${server.log.length} verzoeken`);
  const isKept = (Object.keys(LIMITS) as Host[]).map((host) => tell(host, server.log));
  process.exitCode = code === 0 && isKept.every(Boolean) ? 0 : 1;
} finally {
  await server.close();
  rmSync(folder, { recursive: true });
}

function tell(host: Host, all: readonly Logged[]): boolean {
  const { atOnce, requests, seconds } = LIMITS[host];
  const log = all.filter((one) => one.host === host);
  const together = mostAtOnce(log);
  const inTime = mostWithin(log, seconds * 1000);
  const refused = log.filter(({ status }) => status === 429).length;
  console.log(
    `${host}: ${log.length} verzoeken; tegelijk ${together} (mag ${atOnce}); in ${seconds} s ${inTime} (mag ${requests}); ${refused} keer 429`,
  );
  return together <= atOnce && inTime <= requests && refused === 0;
}
