/** Makes a site as the build command does, for tests. */
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

export const ROOT = resolve(import.meta.dirname, "..", "..", "..");

/** Runs the build command with these arguments. */
export function runBuild(...args: string[]) {
  return spawnSync(process.execPath, [join(ROOT, "scripts", "build.ts"), ...args], {
    cwd: ROOT,
    encoding: "utf8",
    // Vitest sets this for itself; Astro would make a site for development.
    env: { ...process.env, NODE_ENV: "production" },
  });
}
