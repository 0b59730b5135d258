import { afterEach, expect, test, vi } from "vitest";
import { runCommand, SITE_STAYS } from "../../scripts/failure.ts";
import { ChildFailed } from "../../src/build/child.ts";
import { SaidError } from "../../src/files/said-error.ts";

afterEach(() => {
  process.exitCode = undefined;
  vi.restoreAllMocks();
});

const ofDisk = (message: string, path?: string): Error => Object.assign(new Error(message), path && { path });

test.each<[string, Error, string]>([
  [
    "a full disk",
    ofDisk("ENOSPC: no space left on device, write"),
    "De schijf is vol. Maak ruimte vrij en begin opnieuw.\nENOSPC: no space left on device, write",
  ],
  [
    "a disk that can only be read",
    ofDisk("EROFS: read-only file system, open '/site/.dist.slot'", "/site/.dist.slot"),
    "Op deze schijf kan niet worden geschreven. Kies een andere map.\n/site/.dist.slot",
  ],
  [
    "a disk that was full for a process of ours",
    new ChildFailed("Error: ENOSPC: no space left on device, write"),
    "De schijf is vol. Maak ruimte vrij en begin opnieuw.\nError: ENOSPC: no space left on device, write",
  ],
  ["work that failed in a process of ours", new ChildFailed("Kan dit niet"), "Kan dit niet"],
])("%s is said with what can be done", async (_, error, said) => {
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  await runCommand({ usage: "", failed: "Niet gemaakt." }, () => Promise.reject(error));
  expect(log.mock.calls).toEqual([["Niet gemaakt."], [said]]);
  expect(process.exitCode).toBe(1);
});

test("a command that makes a site ends otherwise where there is none than where a document was left out", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  await runCommand({ usage: "", ...SITE_STAYS }, () => Promise.reject(new SaidError("Dit adres gaat verloren.")));
  expect(log.mock.calls).toEqual([
    ["De site is niet gemaakt; wat er stond, staat er nog."],
    ["Dit adres gaat verloren."],
  ]);
  expect(process.exitCode).toBe(3);
});
