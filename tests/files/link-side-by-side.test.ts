import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { linkSideBySide } from "../../src/files/link-side-by-side.ts";

const HERE = mkdtempSync(join(tmpdir(), "vraagbaak-"));
afterAll(() => rmSync(HERE, { recursive: true }));

test.each([1, 2, 4])("in %i threads every file is linked, also where another stood", async (threads) => {
  const [from, to] = [join(HERE, `van-${threads}`), join(HERE, `naar-${threads}`)];
  const files = ["a", "map/b", "map/c", "map/onder/d", "e"];
  for (const file of files) {
    mkdirSync(dirname(join(from, file)), { recursive: true });
    writeFileSync(join(from, file), file);
  }
  mkdirSync(to);
  writeFileSync(join(to, "a"), "een ander");
  await linkSideBySide({ from, to, files }, () => threads);
  expect(files.map((file) => readFileSync(join(to, file), "utf8"))).toEqual(files);
  expect(files.map((file) => statSync(join(to, file)).ino)).toEqual(
    files.map((file) => statSync(join(from, file)).ino),
  );
});

test("a file that is not there is said", async () => {
  const links = { from: join(HERE, "niets"), to: join(HERE, "nergens"), files: ["a", "b"] };
  await expect(linkSideBySide(links, () => 2)).rejects.toThrow(/ENOENT/);
});
