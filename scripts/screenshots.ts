/**
 * Takes the pictures of the pages that `tests/browser/screenshots.test.ts` holds on to, and accepts them: those that are
 * new, and those that differ from what was accepted before.
 *
 *   npm run screenshots        writes to tests/browser/pictures
 */
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");
const vitest = join(ROOT, "node_modules", "vitest", "vitest.mjs");
const run = spawnSync(
  process.execPath,
  [vitest, "run", "--config", "vitest.browser.config.ts", "tests/browser/screenshots.test.ts"],
  { cwd: ROOT, stdio: "inherit", env: { ...process.env, VRAAGBAAK_ACCEPT_SCREENSHOTS: "1" } },
);
process.exitCode = run.status ?? 1;
