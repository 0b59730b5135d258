import { linkSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { KnownPrints } from "../../src/files/known-prints.ts";
import { printOf } from "../../src/files/print.ts";
import { isWhole, seal } from "../../src/files/sealed-folder.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "vraagbaak-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const at = (name: string): string => join(root, name);
function put(name: string, text: string): string {
  writeFileSync(at(name), text);
  return at(name);
}
const open = () => KnownPrints.open(at("afdrukken"));

test("the print of a file is that of its contents; there is none of a folder or of nothing", () => {
  expect(open().of(put("a", "tekst"))).toBe(printOf("tekst"));
  expect([open().of(root), open().of(at("weg")), open().of(join(at("a"), "b"))]).toEqual([null, null, null]);
});

test("a file is not read again in a next run while it stays as it is, nor is a link to it", () => {
  const first = open();
  put("a", "tekst");
  first.note(at("a"), "genoteerd");
  first.save();
  expect(open().of(at("a"))).toBe("genoteerd");
});

test("a file that was written since is read, though its size and its time are the same", () => {
  const first = open();
  put("a", "tekst");
  const { atime, mtime } = statSync(at("a"));
  first.of(at("a"));
  first.save();
  put("a", "TEKST");
  utimesSync(at("a"), atime, mtime);
  expect(open().of(at("a"))).toBe(printOf("TEKST"));
});

test("links to one file share what is known, once it was noted after linking", () => {
  const prints = open();
  put("a", "tekst");
  linkSync(at("a"), at("b"));
  prints.note(at("a"), "genoteerd");
  expect(prints.of(at("b"))).toBe("genoteerd");
});

test("what was kept counts for nothing where a byte of it changed", () => {
  const first = open();
  first.note(put("a", "tekst"), "genoteerd");
  first.save();
  const text = readFileSync(at("afdrukken"), "utf8");
  put("afdrukken", text.replace("genoteerd", "genoteere"));
  expect(open().of(at("a"))).toBe(printOf("tekst"));
});

test("only what was asked for in a run is kept", () => {
  const first = open();
  first.note(put("a", "tekst"), "van-a");
  first.note(put("b", "tekst"), "van-b");
  first.save();
  const second = open();
  second.of(at("a"));
  second.save();
  expect([open().of(at("a")), open().of(at("b"))]).toEqual(["van-a", printOf("tekst")]);
});

test.each<[string, (file: string) => void]>([
  ["changed", (file) => writeFileSync(file, "anders")],
  ["gone", rmSync],
  ["not alone", (file) => writeFileSync(`${file}.nieuw`, "half")],
])("a sealed folder is whole until one of its files is %s", (_, damage) => {
  put("a", "tekst");
  put("b", "nog iets");
  seal(root);
  expect(isWhole(root, open())).toBe(true);
  damage(at("b"));
  expect(isWhole(root, open())).toBe(false);
});

test("a folder without a seal, or with a damaged one, is not whole", () => {
  put("a", "tekst");
  expect(isWhole(root, open())).toBe(false);
  seal(root);
  writeFileSync(at(".zegel"), readFileSync(at(".zegel"), "utf8").slice(0, -2));
  expect(isWhole(root, open())).toBe(false);
});

test("a file that a disk changed behind the system's back shows when it is read in any case", () => {
  const first = open();
  first.note(put("a", "tekst"), "genoteerd");
  expect(first.of(at("a"))).toBe("genoteerd");
  expect(first.ofContents(at("a"))).toBe(printOf("tekst"));
  expect(first.of(at("a"))).toBe(printOf("tekst"));
});
