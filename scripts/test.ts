/**
 * Runs all tests: units first, then the built site in a real browser.
 *
 *   npm test
 *
 * The browser is Chromium as the system has it. Where it is missing and this runs as root on Debian or
 * Ubuntu, it is installed; elsewhere the command that installs it is named. Ends with a line
 * “N passed, N failed”, above it the name of each test that was skipped; exit status 0 when nothing failed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { findChromium, WITHOUT_WINDOW } from "./chromium.ts";

const ROOT = resolve(import.meta.dirname, "..");
const RESULTS = join(ROOT, "build", "tests");
/** The first that the system has. */
const PACKAGES = [WITHOUT_WINDOW.package, "chromium"];
const installCommand = (name: string): string[] => ["apt-get", "install", "--yes", "--no-install-recommends", name];
const LONGEST_INSTALL_MS = 240_000;

interface Outcome {
  passed: number;
  failed: number;
  /** Names of the tests that were not run. */
  skipped: string[];
}

/** What Vitest's JSON reporter says of a run, as far as it is used here. */
interface VitestResults {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { assertionResults: { fullName: string; status: string }[] }[];
}

if (!findChromium()) installChromium();
const outcomes = [runVitest("vitest.config.ts"), runVitest("vitest.browser.config.ts")];
for (const name of outcomes.flatMap(({ skipped }) => skipped)) console.log(`Skipped: ${name}`);
const sum = (key: "passed" | "failed") => outcomes.reduce((total, outcome) => total + outcome[key], 0);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") === 0 ? 0 : 1;

/** A run that ends without results counts as one failure. */
function runVitest(config: string): Outcome {
  mkdirSync(RESULTS, { recursive: true });
  const resultFile = join(RESULTS, `${config}.json`);
  rmSync(resultFile, { force: true });
  const vitest = join(ROOT, "node_modules", "vitest", "vitest.mjs");
  const run = spawnSync(
    process.execPath,
    [vitest, "run", "--config", config, "--reporter=default", "--reporter=json", `--outputFile.json=${resultFile}`],
    { cwd: ROOT, stdio: "inherit" },
  );
  if (!existsSync(resultFile)) return { passed: 0, failed: 1, skipped: [] };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(resultFile, "utf8")) as VitestResults;
  const stoppedOtherwise = run.status !== 0 && numFailedTests === 0;
  const skipped = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === "skipped" || status === "pending")
    .map(({ fullName }) => fullName);
  return { passed: numPassedTests, failed: numFailedTests + (stoppedOtherwise ? 1 : 0), skipped };
}

function installChromium(): void {
  const mayInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (mayInstall) {
    console.log(`Chromium is not installed; installing ${PACKAGES.join(" or ")}`);
    apt(["apt-get", "update", "--quiet"]);
    PACKAGES.some((name) => apt(installCommand(name)) && findChromium());
  }
  if (!findChromium()) {
    console.error(
      `The browser tests need Chromium. Install it with:\n\n  sudo ${installCommand("chromium").join(" ")}\n\n` +
        "or name a Chromium or Chrome you have: CHROMIUM_PATH=/path/to/chrome npm test",
    );
    process.exit(1);
  }
}

/** Whether it went well. */
function apt([command, ...args]: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command!, args, { stdio: "inherit", env, timeout: LONGEST_INSTALL_MS }).status === 0;
}
