/** Makes sites as the commands do, for tests. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { filesBelow } from "../../../src/files/files-below.ts";

export const ROOT = resolve(import.meta.dirname, "..", "..", "..");

/** What a publisher says of an archive. */
const SAID = { SITE_URL: "https://vraagbaak.example", CONTACT: "archief@vraagbaak.example" };

/** Runs a command with these arguments: “shard.ts”. */
export const runScript = (script: string, ...args: string[]) => runWith({}, script, ...args);

/** The same, with these variables in the environment besides. */
export function runWith(environment: Readonly<Record<string, string>>, script: string, ...args: string[]) {
  return spawnSync(process.execPath, [join(ROOT, "scripts", script), ...args], {
    cwd: ROOT,
    encoding: "utf8",
    // Vitest sets this for itself; Astro would make a site for development.
    env: { ...process.env, ...SAID, NODE_ENV: "production", ...environment },
  });
}

export const runBuild = (...args: string[]) => runScript("build.ts", ...args);

/** Path → checksum, for every file of a site. */
export const checksumsOf = (site: string): Record<string, string> =>
  Object.fromEntries(
    filesBelow(site).map((path) => [
      path,
      createHash("sha256")
        .update(readFileSync(join(site, path)))
        .digest("hex"),
    ]),
  );
