import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { forget, Journal, readJournal } from "../../src/build/journal.ts";
import type { ReadSource } from "../../src/ingest/read-sources.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "vraagbaak-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const file = (): string => join(root, "bronnen.ndjson");
const source = (bestand: string): ReadSource<number> => ({
  bestand,
  afdruk: "a",
  sha256: "s",
  uitkomst: { gepubliceerd: false, meldingen: [] },
});
const read = () => readJournal<number>(file(), "p1");
const names = () => [...read().byFile.keys()];

async function written(...sources: ReadSource<number>[]): Promise<void> {
  const journal = await Journal.open<number>(file(), "p1", read());
  for (const each of sources) journal.add(each);
  await journal.finish(sources);
}

test("a finished journal is read back; that of another program says nothing", async () => {
  await written(source("a"), source("b"));
  expect(read()).toEqual({ byFile: new Map([source("a"), source("b")].map((s) => [s.bestand, s])), finished: true });
  expect(readJournal(file(), "p2").byFile.size).toBe(0);
});

test("whatever byte of a journal changes, each line says what was written or nothing", async () => {
  await written(source("a"), source("b"));
  const text = readFileSync(file(), "utf8");
  for (let at = 0; at < text.length; at += 1) {
    writeFileSync(file(), `${text.slice(0, at)}${text[at] === "b" ? "c" : "b"}${text.slice(at + 1)}`);
    for (const found of read().byFile.values()) expect([source("a"), source("b")]).toContainEqual(found);
    expect(names().length, text.slice(at)).toBeLessThanOrEqual(2);
  }
});

test("a journal that was cut off keeps its whole lines, and was not finished", async () => {
  await written(source("a"), source("b"));
  truncateSync(file(), readFileSync(file(), "utf8").indexOf('"b"'));
  expect([names(), read().finished]).toEqual([["a"], false]);
});

test("a source that is forgotten is read again, the others are not", async () => {
  await written(source("a"), source("b"));
  forget(file(), "p1", new Set(["a"]));
  expect([names(), read().finished]).toEqual([["b"], true]);
});
