/** Makes the site from `content/` in a folder of its own, serves it, and tells the tests its address. */
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { serveSite } from "../../../src/build/serve.ts";
import { ROOT, runBuild } from "./build-site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** “http://localhost:4390” */
    siteAddress: string;
    /** Folder of the built site. */
    siteFolder: string;
  }
}

const SITE = join(ROOT, "build", "browser-tests");
const PORT = 4390;

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const build = runBuild("--out", SITE);
  if (build.status !== 0) throw new Error(`The site could not be built:\n${build.stdout}\n${build.stderr}`);
  const site = await serveSite(ROOT, SITE, PORT);
  project.provide("siteAddress", site.address);
  project.provide("siteFolder", SITE);
  return () => site.stop();
}
