import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { joinFiles } from "../../src/files/join-files.ts";
import { linesOf } from "../../src/files/lines-of-file.ts";
import { linkFile, linkTree } from "../../src/files/link.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vraagbaak-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}
const read = (name: string): string => readFileSync(join(folder, name), "utf8");

test.each([1, 2, 3, 7, 64])("lines are whole where they lie over chunks of %i bytes", (chunkBytes) => {
  const file = put("regels", "één\n\nlanger dan een stuk: ë\u2028zelfde regel\nlaatste");
  expect([...linesOf(file, chunkBytes)]).toEqual(["één", "", "langer dan een stuk: ë\u2028zelfde regel", "laatste"]);
});

test("a file that ends in a line feed has no empty last line, an empty file has no lines", () => {
  expect([...linesOf(put("een", "a\n"))]).toEqual(["a"]);
  expect([...linesOf(put("leeg", ""))]).toEqual([]);
});

test("files are joined in order, with a head and a tail, without the first bytes of the first that has some", () => {
  const files = [put("a", ""), put("b", ",één"), put("c", ",twee")];
  joinFiles(join(folder, "uit"), { head: "[", files, skip: 1, tail: "]" });
  expect(read("uit")).toBe("[één,twee]");
});

test("a link takes the place of a file; what else has that file keeps it", () => {
  put("nieuw", "nieuw");
  put("oud", "oud");
  linkFile(join(folder, "oud"), join(folder, "ook-oud"));
  linkFile(join(folder, "nieuw"), join(folder, "oud"));
  expect([read("oud"), read("ook-oud")]).toEqual(["nieuw", "oud"]);
  expect(statSync(join(folder, "oud")).ino).toBe(statSync(join(folder, "nieuw")).ino);
});

test("a tree of files is linked to the same places; there may be none", () => {
  mkdirSync(join(folder, "van", "diep"), { recursive: true });
  put("van/diep/bestand", "tekst");
  linkTree(join(folder, "van"), join(folder, "naar"));
  linkTree(join(folder, "is er niet"), join(folder, "naar"));
  expect(read("naar/diep/bestand")).toBe("tekst");
});
