/** Makes two sites in folders of their own, serves them, and tells the tests their addresses. */
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { serveSite } from "../../../src/build/serve.ts";
import { ROOT, startBuild } from "./build-site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** “http://localhost:4390”: the site of `content/`. */
    siteAddress: string;
    /** Folder of that site. */
    siteFolder: string;
    /** The site of `fixtures/zaak`: a zaak over several papers, an open question, what could not be read. */
    zaakAddress: string;
    zaakFolder: string;
  }
}

const FIXTURES = join(ROOT, "tests", "browser", "fixtures");

const SITES = [
  { name: "site", folder: join(ROOT, "build", "browser-tests"), port: 4390, sources: [], status: 0 },
  {
    name: "zaak",
    folder: join(ROOT, "build", "browser-tests-zaak"),
    port: 4490,
    sources: [
      ...["--sources", join(FIXTURES, "zaak")],
      // Complete from the first of January up to the first of February 2026.
      ...["--settings", join(FIXTURES, "archief-volledig.yaml")],
    ],
    // One of the sources is an empty file.
    status: 1,
  },
] as const;

export default async function setup(project: TestProject): Promise<() => Promise<unknown>> {
  const served = await Promise.all(
    SITES.map(async ({ name, folder, port, sources, status }) => {
      const build = await startBuild(...sources, "--out", folder);
      if (build.status !== status) throw new Error(`The site could not be built:\n${build.output}`);
      const site = await serveSite(ROOT, folder, port);
      project.provide(`${name}Address`, site.address);
      project.provide(`${name}Folder`, folder);
      return site;
    }),
  );
  return () => Promise.all(served.map((site) => site.stop()));
}
