import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { ChildFailed, runChild } from "../../src/build/child.ts";

const fixture = (name: string): URL => new URL(`./fixtures/${name}`, import.meta.url);

test("work that fails in a process of its own fails with what that said", async () => {
  const failure = runChild(fixture("fails.ts"), "het bestand");
  await expect(failure).rejects.toThrow(ChildFailed);
  await expect(failure).rejects.toThrow("Kan het bestand niet lezen");
});

test("a build that is ended at once leaves no work behind that goes on", async () => {
  const folder = mkdtempSync(join(tmpdir(), "vraagbaak-"));
  const file = join(folder, "pid");
  const build = spawn(process.execPath, [fixture("starts-another.ts").pathname, file], { stdio: "ignore" });
  await vi.waitFor(() => expect(existsSync(file) && readFileSync(file, "utf8")).toMatch(/^\d+$/), 20_000);
  const work = Number(readFileSync(file, "utf8"));
  expect(isRunning(work)).toBe(true);
  build.kill("SIGKILL");
  await vi.waitFor(() => expect(isRunning(work)).toBe(false), 10_000);
  rmSync(folder, { recursive: true });
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
