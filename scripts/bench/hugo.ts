/** Hugo over the same questions. */
import { spawnSync } from "node:child_process";
import { cp, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import {
  type Comparison,
  type ComparisonInput,
  compareSite,
  type LeftOut,
  runOrThrow,
  TEMPLATES,
} from "./comparison.ts";
import { writeThemaLabels } from "./prepare-markdown.ts";

const TOOL = "Hugo";

/** Makes a site with Hugo from the PATH; left out where there is none. */
export async function measureHugo({ markdown, work }: ComparisonInput): Promise<Comparison | LeftOut> {
  const version = hugoVersion();
  if (version === null) {
    return { tool: TOOL, leftOut: "hugo is not installed. On Debian: apt-get install hugo" };
  }
  await rm(work, { recursive: true, force: true });
  await cp(join(TEMPLATES, "hugo"), work, { recursive: true });
  await cp(join(TEMPLATES, "stijl.css"), join(work, "static", "stijl.css"));
  await writeThemaLabels(join(work, "data"));
  const site = join(resolve(work), "site");
  const built = await runOrThrow(TOOL, "hugo", [
    "--source",
    resolve(work),
    "--contentDir",
    resolve(markdown),
    "--destination",
    site,
  ]);
  return compareSite(TOOL, version, built, site);
}

/** “0.111.3” */
function hugoVersion(): string | null {
  const { stdout } = spawnSync("hugo", ["version"], { encoding: "utf8" });
  return /v(\d+\.\d+\.\d+)/.exec(stdout ?? "")?.[1] ?? null;
}
