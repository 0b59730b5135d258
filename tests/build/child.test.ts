import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { ChildFailed, runChild } from "../../src/build/child.ts";

const folder = mkdtempSync(join(tmpdir(), "vraagbaak-"));
afterAll(() => rmSync(folder, { recursive: true }));

const fixture = (name: string): URL => new URL(`./fixtures/${name}`, import.meta.url);

test("work that fails in a process of its own fails with what that said", async () => {
  const failure = runChild(fixture("fails.ts"), "het bestand");
  await expect(failure).rejects.toThrow(ChildFailed);
  await expect(failure).rejects.toThrow("Kan het bestand niet lezen");
});

/** The process that did the work, once it works. */
async function worker(file: string): Promise<number> {
  await vi.waitFor(() => expect(existsSync(file) && readFileSync(file, "utf8")).toMatch(/^\d+$/), 20_000);
  return Number(readFileSync(file, "utf8"));
}

const gone = (pid: number, withinMs = 2_000) => vi.waitFor(() => expect(isRunning(pid)).toBe(false), withinMs);

test("a build that is ended at once leaves no work behind, though that never pauses", async () => {
  const file = join(folder, "bouw");
  const build = spawn(process.execPath, [fixture("starts-another.ts").pathname, file], { stdio: "ignore" });
  const work = await worker(file);
  expect(isRunning(work)).toBe(true);
  build.kill("SIGKILL");
  await gone(work);
});

const RUN = ["scripts/run.mjs", "tests/build/fixtures/starts-another.ts"];

test.each(["SIGTERM", "SIGINT", "SIGKILL"] as const)(
  "a command that gets %s ends with all it started",
  async (signal) => {
    const file = join(folder, signal);
    const command = spawn(process.execPath, [...RUN, file], { stdio: ["ignore", "ignore", "pipe"] });
    const [work, said] = [await worker(file), ended(command)];
    command.kill(signal);
    await gone(work);
    const { status, text } = await said;
    if (signal !== "SIGKILL") {
      expect(status).toBe(signal === "SIGTERM" ? 143 : 130);
      expect(text).toBe(`Gestopt door ${signal}; een volgende keer maakt het werk af.\n`);
    }
  },
);

test("a command whose npm is gone ends, one that goes on without the shell that started it does not", async () => {
  for (const npm of [true, false]) {
    const file = join(folder, `npm-${npm}`);
    const env: NodeJS.ProcessEnv = { ...process.env, npm_lifecycle_event: "build" };
    if (!npm) delete env.npm_lifecycle_event;
    const shell = spawn("sh", ["-c", `'${process.execPath}' ${RUN.join(" ")} '${file}'; true`], {
      stdio: "ignore",
      env,
    });
    const work = await worker(file);
    shell.kill("SIGKILL");
    if (npm) await gone(work);
    else {
      await expect(gone(work, 600)).rejects.toThrow();
      process.kill(work, "SIGKILL");
    }
  }
});

async function ended(command: ChildProcess): Promise<{ status: number | null; text: string }> {
  let text = "";
  command.stderr!.setEncoding("utf8").on("data", (more: string) => (text += more));
  return new Promise((resolve) => command.once("close", (status) => resolve({ status, text })));
}

/** One that has ended and was not yet asked for by whoever inherited it does not run. */
function isRunning(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2)[0] !== "Z";
  } catch {
    return false;
  }
}
