import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FolderInUse, lockFolders } from "../../src/files/lock.ts";
import { withPrint } from "../../src/files/print.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "vraagbaak-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const lockFile = (): string => join(root, ".site.slot");
const lock = () => lockFolders([join(root, "site")], "npm run build");

/** Leaves a lock as another process would have made it. */
function leave(change: (holder: Record<string, unknown>) => void): void {
  const unlock = lock();
  const holder = JSON.parse(readFileSync(lockFile(), "utf8").split("\n")[1]!);
  unlock();
  change(holder);
  writeFileSync(lockFile(), withPrint(JSON.stringify(holder)));
}

test("a folder is locked once at a time; who holds it, and what to do, is said", () => {
  const unlock = lock();
  expect(lock).toThrow(FolderInUse);
  expect(lock).toThrow(
    new RegExp(
      `npm run build is al bezig in .*/site \\(proces ${process.pid}, sinds .*\\)\\. Wacht .* kill ${process.pid}`,
    ),
  );
  unlock();
  expect(readdirSync(root)).toEqual([]);
  lock()();
});

test("of several folders all are locked, or none", () => {
  const unlock = lock();
  expect(() => lockFolders([join(root, "werk"), join(root, "site")], "npm run build")).toThrow(FolderInUse);
  expect(existsSync(join(root, ".werk.slot"))).toBe(false);
  unlock();
});

test("a folder is the same by whatever way one comes to it", () => {
  symlinkSync(root, join(root, "zelfde"));
  const unlock = lock();
  expect(() => lockFolders([join(root, "zelfde", "site")], "npm run build")).toThrow(FolderInUse);
  unlock();
});

test("the lock of a process that is gone is taken over", async () => {
  const gone = spawn(process.execPath, ["-e", ""]);
  await new Promise((resolve) => gone.once("close", resolve));
  leave((holder) => (holder["proces"] = gone.pid));
  lock()();
});

test("the lock of a process whose number another has now is taken over", () => {
  leave((holder) => (holder["begonnen"] = "1"));
  lock()();
});

test("a lock that is damaged holds nobody", () => {
  const unlock = lock();
  writeFileSync(lockFile(), "{}");
  lock()();
  unlock();
});

test("what holds a lock on another machine can't be seen: it is named, and the file to take away", () => {
  leave((holder) => Object.assign(holder, { machine: "elders", proces: 1 }));
  expect(lock).toThrow(/\(proces 1 op elders, .*haal dan .*\.site\.slot weg/);
});
