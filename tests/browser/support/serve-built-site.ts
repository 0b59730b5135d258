/** Makes the site from `content/` in a folder of its own, serves it, and tells the tests its address. */
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { serveSite } from "../../../src/archive/publish/serve.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** “http://localhost:4390” */
    siteAddress: string;
    /** Folder of the built site. */
    siteFolder: string;
  }
}

const ROOT = resolve(import.meta.dirname, "..", "..", "..");
const SITE = join(ROOT, "build", "browser-tests");
const PORT = 4390;

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const build = spawnSync(process.execPath, [join(ROOT, "scripts", "build.ts"), "--out", SITE], {
    cwd: ROOT,
    encoding: "utf8",
    // Vitest sets this for itself; Astro would make a site for development.
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (build.status !== 0) throw new Error(`The site could not be built:\n${build.stdout}\n${build.stderr}`);
  const site = await serveSite(ROOT, SITE, PORT);
  project.provide("siteAddress", site.address);
  project.provide("siteFolder", SITE);
  return () => site.stop();
}
