/** Eleventy over the same questions. */
import { cp, readFile, rm, symlink } from "node:fs/promises";
import { totalmem } from "node:os";
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
import { runMeasured } from "./run-measured.ts";

const TOOL = "Eleventy";
/** Node's own limit is too low for large sites. */
const HEAP_SHARE = 0.6;

/** Installs Eleventy in the work folder and makes a site with it; left out where it can't be installed. */
export async function measureEleventy({ markdown, work }: ComparisonInput): Promise<Comparison | LeftOut> {
  const templates = join(TEMPLATES, "eleventy");
  await rm(join(work, "src"), { recursive: true, force: true });
  await rm(join(work, "site"), { recursive: true, force: true });
  await cp(templates, work, { recursive: true });
  const install = await runMeasured("npm", ["install", "--no-audit", "--no-fund", "--prefix", resolve(work)]);
  if (install.exitCode !== 0) return { tool: TOOL, leftOut: `npm could not install it: ${install.stderr.trim()}` };

  await cp(join(TEMPLATES, "stijl.css"), join(work, "src", "stijl.css"));
  await symlink(resolve(markdown, "kamervragen"), join(work, "src", "kamervragen"));
  await writeThemaLabels(join(work, "src", "_data"));

  const heap = Math.floor((totalmem() / 2 ** 20) * HEAP_SHARE);
  const command = resolve(work, "node_modules/@11ty/eleventy/cmd.cjs");
  const built = await runOrThrow(TOOL, process.execPath, [`--max-old-space-size=${heap}`, command, "--quiet"], {
    cwd: work,
  });
  return compareSite(TOOL, await installedVersion(work), built, join(resolve(work), "site"));
}

async function installedVersion(work: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(work, "node_modules/@11ty/eleventy/package.json"), "utf8")) as {
    version: string;
  };
  return version;
}
