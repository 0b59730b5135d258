import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, realpath, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readPlaces, WrongUsage } from "../../src/build/places.ts";
import { folderAside, isReplaceable, swapBack, swapInto } from "../../src/build/swap.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "vraagbaak-"));
  await mkdir(join(root, "content", "bronnen"), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

async function site(folder: string, text: string): Promise<void> {
  await mkdir(join(folder, "data"), { recursive: true });
  await writeFile(join(folder, "data", "documenten.json"), "[]");
  await writeFile(join(folder, "index.html"), text);
}

test("a finished site takes the place of the one before, which comes to stand aside", async () => {
  const out = join(root, "dist");
  await site(out, "oud");
  await writeFile(join(out, "weg.html"), "oud");
  const aside = await folderAside(out, join(root, "build", "site"));
  await site(aside, "nieuw");
  swapInto(out, aside);
  expect(await readFile(join(out, "index.html"), "utf8")).toBe("nieuw");
  expect(existsSync(join(out, "weg.html"))).toBe(false);
  expect(await readFile(join(aside, "index.html"), "utf8")).toBe("oud");
});

test("where there is nothing to put in place, the site before stays", async () => {
  const out = join(root, "dist");
  await site(out, "oud");
  expect(() => swapInto(out, join(root, "build", "er-is-niets"))).toThrow();
  expect(await readFile(join(out, "index.html"), "utf8")).toBe("oud");
});

test("a swap that was stopped in the middle is ended: the site before stands, or the new one", async () => {
  const [out, aside] = [join(root, "dist"), join(root, "site")];
  await site(out, "oud");
  await site(aside, "nieuw");
  await rename(out, `${aside}.oud`);
  swapBack(out, aside);
  expect(await readFile(join(out, "index.html"), "utf8")).toBe("oud");
  await rename(out, `${aside}.oud`);
  await rename(aside, out);
  swapBack(out, aside);
  expect(await readFile(join(out, "index.html"), "utf8")).toBe("nieuw");
  expect(await readFile(join(aside, "index.html"), "utf8")).toBe("oud");
});

test("only a site of ours, an empty folder or nothing is replaced", async () => {
  const out = join(root, "map");
  expect(isReplaceable(out, join(root, "werk"))).toBe(true);
  await mkdir(out);
  expect(isReplaceable(out, join(root, "werk"))).toBe(true);
  await writeFile(join(out, "brief.txt"), "bewaren");
  expect(isReplaceable(out, join(root, "werk"))).toBe(false);
  await rm(join(out, "brief.txt"));
  await site(out, "oud");
  expect(isReplaceable(out, join(root, "werk"))).toBe(true);
});

test("the ordinary build writes content/vragen and dist; another one leaves content alone", () => {
  expect(readPlaces([], root)).toMatchObject({ vragen: join(root, "content", "vragen"), out: join(root, "dist") });
  const other = readPlaces(["--out", join(root, "elders")], root);
  expect(other.vragen).toBeNull();
  expect(other.work.startsWith(join(root, "build"))).toBe(true);
  expect(other.work).not.toBe(readPlaces(["--out", join(root, "ergens")], root).work);
});

test("a link to the folder of a site stays, and leads to the new one", async () => {
  const [real, link] = [join(root, "elders"), join(root, "dist")];
  await site(real, "oud");
  await symlink(real, link);
  const { out, work } = readPlaces([], root);
  expect([out, work]).toEqual([await realpath(real), join(root, "build", "archief")]);
});

test.each([
  ["an unknown option", ["--snel"], /onbekend/],
  ["a folder of sources that is not there", ["--sources", "/er/is/niets"], /bestaat niet: \/er\/is\/niets/],
])("%s is wrong usage", (_, args, message) => {
  expect(() => readPlaces(args, root)).toThrow(WrongUsage);
  expect(() => readPlaces(args, root)).toThrow(message);
});

test("a site can't take the place of its documents, of the project, or of something else", async () => {
  await writeFile(join(root, "content", "bronnen", "a.txt"), "Vraag 1");
  for (const out of [
    join(root, "content"),
    join(root, "content", "bronnen"),
    root,
    join(root, "content", "bronnen", "site"),
  ]) {
    expect(() => readPlaces(["--out", out], root), out).toThrow(WrongUsage);
  }
});
