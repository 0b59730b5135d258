import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { move } from "../../src/files/move.ts";

const HERE = mkdtempSync(join(tmpdir(), "vraagbaak-"));
/** A disk of its own on Linux. */
const MEMORY = "/dev/shm";
const isThere = existsSync(MEMORY) && statSync(MEMORY).dev !== statSync(HERE).dev;
const elsewhere = isThere ? mkdtempSync(join(MEMORY, "vraagbaak-")) : null;
afterAll(() => [HERE, ...(elsewhere ? [elsewhere] : [])].forEach((folder) => rmSync(folder, { recursive: true })));

describe.each([
  ["within a disk", HERE],
  ["to another disk", elsewhere],
])("%s", (name, to) => {
  test.skipIf(to === null)(`a folder and a file are moved (skipped where ${MEMORY} is no other disk)`, () => {
    const from = join(HERE, name);
    mkdirSync(join(from, "map"), { recursive: true });
    writeFileSync(join(from, "map", "a"), "een");
    writeFileSync(join(from, "b"), "nieuw");
    move(join(from, "map"), join(to!, "map"));
    writeFileSync(join(to!, "b"), "oud");
    move(join(from, "b"), join(to!, "b"));
    expect([join("map", "a"), "b"].map((file) => readFileSync(join(to!, file), "utf8"))).toEqual(["een", "nieuw"]);
    expect([join(from, "map"), join(from, "b")].map((path) => existsSync(path))).toEqual([false, false]);
  });
});
