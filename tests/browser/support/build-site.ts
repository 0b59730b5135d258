/** Makes sites as the commands do, for tests. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { filesBelow } from "../../../src/files/files-below.ts";

export const ROOT = resolve(import.meta.dirname, "..", "..", "..");

/** What a publisher says of an archive. */
const SAID = { SITE_URL: "https://vraagbaak.example", CONTACT: "archief@vraagbaak.example" };

// Vitest sets this for itself; Astro would make a site for development.
const env = { ...process.env, ...SAID, NODE_ENV: "production" };

/** Runs a command with these arguments: “shard.ts”. */
export const runScript = (script: string, ...args: string[]) => runWith({}, script, ...args);

/** The same, with these variables in the environment besides. */
export function runWith(environment: Readonly<Record<string, string>>, script: string, ...args: string[]) {
  return spawnSync(process.execPath, [join(ROOT, "scripts", script), ...args], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...env, ...environment },
  });
}

export const runBuild = (...args: string[]) => runScript("build.ts", ...args);

/** The same, beside others; gives its exit status and what it said. */
export async function startBuild(...args: string[]): Promise<{ status: number | null; output: string }> {
  const build = spawn(process.execPath, [join(ROOT, "scripts", "build.ts"), ...args], { cwd: ROOT, env });
  let output = "";
  for (const stream of [build.stdout, build.stderr]) stream.on("data", (text: Buffer) => (output += text.toString()));
  const [status] = (await once(build, "close")) as [number | null];
  return { status, output };
}

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
