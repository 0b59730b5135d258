/**
 * Stops builds at random moments and expects the old or the new site, whole, and within two seconds no process.
 *
 *   node scripts/run.mjs scripts/fuzz-stops.ts [stops, 60] [seed, 1]
 *
 * A document is added and taken away in turn, so that each build has something to do. What is stopped is npm, its shell,
 * `run.mjs` or the build itself, with SIGTERM or SIGKILL, or all at once with SIGINT, as a terminal does. At the end the build is left to finish, and gives the bytes of a clean
 * one. Linux only: processes are looked for in /proc.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { workOf } from "../src/build/places.ts";
import { build, checksumsOf, differences, makeTinySources } from "./fuzz-builds.ts";
import { randomNumbers } from "./random.ts";

const GONE_WITHIN_MS = 2_000;
const LOOK_EVERY_MS = 50;
const SIGNALS = ["SIGTERM", "SIGINT", "SIGKILL"] as const;
const EXTRA = "2026Z00004\n(ontvangen 10 maart 2026)\nVraag 1\nKomt dit erbij?\nAntwoord 1\nJa.\n";

/** What the commands are known by, and called. */
const NAMES: [sign: RegExp, name: string][] = [
  [/^sh /, "the shell"],
  [/-part|build-pages/, "work of the build"],
  [/preload\.ts/, "the build"],
  [/run\.mjs/, "run.mjs"],
];

const [stops = 60, seed = 1] = process.argv.slice(2).map(Number);
const projectFolder = resolve(import.meta.dirname, "..");
const root = mkdtempSync(join(tmpdir(), "vraagbaak-stop-"));
const [sources, clean, out] = ["bronnen", "heel", "site"].map((name) => join(root, name)) as [string, string, string];
const works = [clean, out].map((site) => workOf(site, projectFolder));
const random = randomNumbers(seed);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
let wrong = 0;
try {
  makeTinySources(sources);
  const states = [checksumsOfClean()];
  setExtra(true);
  states.push(checksumsOfClean());
  setExtra(false);
  build(sources, out);
  // As long as the builds that are to be stopped take.
  const started = performance.now();
  setExtra(true);
  build(sources, out);
  const longestMs = performance.now() - started;
  for (let stop = 1; stop <= stops; stop += 1) {
    setExtra(stop % 2 === 0);
    const said = await stopOne(random() * longestMs);
    const kinds = states.map((state) => differences(state, checksumsOf(out)));
    const alive = running();
    const names = alive.map(nameOf).join(", ");
    for (const pid of alive) process.kill(pid, "SIGKILL");
    const isWrong = kinds.every((found) => found.length > 0) || alive.length > 0;
    if (isWrong) wrong += 1;
    console.log(`${stop} ${isWrong ? "WRONG" : "whole"}: ${said}${alive.length > 0 ? `, alive: ${names}` : ""}`);
    if (isWrong) console.log(kinds.map((found) => found.slice(0, 20).join("\n")).join("\nor\n"));
  }
  const last = build(sources, out);
  const found = differences(states[(stops + 1) % 2]!, checksumsOf(out));
  if (last.status !== 0 || found.length > 0) wrong += 1;
  console.log(
    `${stops} stops, ${wrong} wrong; afterwards status ${last.status}, ${found.length} files not as of a clean build`,
  );
} finally {
  for (const folder of [root, ...works]) rmSync(folder, { recursive: true, force: true });
}
process.exitCode = wrong === 0 ? 0 : 1;

function checksumsOfClean(): ReadonlyMap<string, string> {
  build(sources, clean);
  return checksumsOf(clean);
}

function setExtra(isThere: boolean): void {
  if (isThere) writeFileSync(join(sources, "erbij.txt"), EXTRA);
  else rmSync(join(sources, "erbij.txt"), { force: true });
}

/** Starts a build, stops one of its processes after a while, and waits until all should be gone. Says what it did. */
async function stopOne(afterMs: number): Promise<string> {
  const npm = spawn("npm", ["run", "build", "--", "--sources", sources, "--out", out], {
    cwd: projectFolder,
    stdio: "ignore",
    detached: true,
  });
  const ended = new Promise((resolve) => npm.once("close", resolve));
  await Promise.race([wait(afterMs), ended]);
  if (npm.exitCode !== null || npm.signalCode !== null) return `ended before ${Math.round(afterMs)} ms`;
  const commands = running().filter((pid) => !/-part.*\.ts|build-pages/.test(commandOf(pid)));
  // npm does not name the folders while it starts.
  const [pid, signal] = [pick([npm.pid!, ...commands]), pick(SIGNALS)];
  const name = signal === "SIGINT" ? "all" : nameOf(pid);
  process.kill(signal === "SIGINT" ? -npm.pid! : pid, signal);
  const stopped = performance.now();
  const passed = (): number => Math.round(performance.now() - stopped);
  while (running().length > 0 && passed() < GONE_WITHIN_MS) await wait(LOOK_EVERY_MS);
  return `${signal} to ${name} after ${Math.round(afterMs)} ms, gone ${passed()} ms later`;
}

/** Processes of the build under test: they, or their tasks, name its folders. */
function running(): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map(Number)
    .filter((pid) => [root, works[1]!].some((folder) => commandOf(pid).includes(folder)));
}

function nameOf(pid: number): string {
  return NAMES.find(([sign]) => sign.test(commandOf(pid)))?.[1] ?? "npm";
}

/** “” for a process that has ended. */
function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}
