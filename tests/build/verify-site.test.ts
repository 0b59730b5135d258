import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { MANIFEST, manifestText, type MadeUnit } from "../../src/build/manifest.ts";
import { lookThrough } from "../../src/build/look-through.ts";
import { findStrangers, moveStrangers } from "../../src/build/strangers.ts";
import { verifySite } from "../../src/build/verify-site.ts";
import { printOf } from "../../src/files/print.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "vraagbaak-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const FILES = ["index.html", "kamervragen/a/index.html", "kamervragen/a/1/index.html"];

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function site(): void {
  const unit = (naam: string, ...bestanden: string[]): MadeUnit => ({
    naam,
    afdruk: "1",
    bestanden,
    inhoud: bestanden.map((file) => printOf(`inhoud van ${file}`)),
  });
  for (const file of FILES) put(`site/${file}`, `inhoud van ${file}`);
  const units = [unit("index.html", "index.html"), unit("kamervragen/a", ...FILES.slice(1))];
  put(`site/${MANIFEST}`, manifestText("p1", new Map(units.map((each) => [each.naam, each]))));
}

const verify = () => verifySite(join(root, "site"));
const WHOLE = { files: 3, manifestIsSound: true, missing: [], changed: [], strangers: [] };

test("a site as it was made is whole", () => {
  site();
  expect(verify()).toEqual(WHOLE);
});

test("every file that is missing, changed or not of the site is named", () => {
  site();
  rmSync(join(root, "site", "index.html"));
  appendFileSync(join(root, "site", FILES[1]!), " ");
  put("site/kamervragen/a/2/index.html", "van een ander");
  mkdirSync(join(root, "site", "leeg"));
  expect(verify()).toEqual({
    ...WHOLE,
    missing: ["index.html"],
    changed: [FILES[1]],
    strangers: ["kamervragen/a/2/index.html"],
  });
  expect(existsSync(join(root, "site", "leeg"))).toBe(true);
});

test("a damaged manifest is told, and where there is none there is no site", () => {
  site();
  const file = join(root, "site", MANIFEST);
  writeFileSync(file, readFileSync(file, "utf8").replace('"1"', '"2"'));
  expect(verify()).toEqual({ ...WHOLE, manifestIsSound: false });
  rmSync(file);
  expect(verify()).toBe(null);
});

test("files that are not of a site are kept elsewhere, and leave no empty folder", () => {
  site();
  put("site/CNAME", "vraagbaak.example");
  put("site/foto/een/a.jpg", "foto");
  mkdirSync(join(root, "site", "leeg"));
  const own = new Set([...FILES, MANIFEST]);
  const { files, to } = moveStrangers(join(root, "site"), findStrangers(join(root, "site"), own), join(root, "vreemd"));
  expect(files).toEqual(["CNAME", "foto/een/a.jpg"]);
  expect(to.startsWith(join(root, "vreemd"))).toBe(true);
  expect(readFileSync(join(to, "foto", "een", "a.jpg"), "utf8")).toBe("foto");
  expect([existsSync(join(root, "site", "foto")), existsSync(join(root, "site", "leeg"))]).toEqual([false, false]);
  expect(verify()).toEqual(WHOLE);
});

test.each([0, 30_000])(
  "a site is looked through the same way among %d other files, which a thread does",
  async (more) => {
    site();
    put("site/kamervragen/a/2/index.html", "van een ander");
    mkdirSync(join(root, "site", "leeg"));
    const onTwoLines = "bronnen/op twee\nregels.txt";
    put(`site/${onTwoLines}`, "bron");
    const others = Array.from({ length: more }, (_, i) => `zaken/${i}/index.html`);
    const { strangers, statsAt } = await lookThrough(join(root, "site"), [
      ...FILES,
      "leeg",
      ...others,
      onTwoLines,
      MANIFEST,
    ]);
    expect(strangers).toEqual({ files: ["kamervragen/a/2/index.html"], emptyFolders: ["leeg"] });
    const { ino, size, ctimeMs } = statSync(join(root, "site", FILES[1]!));
    expect(statsAt(1)).toEqual({ ino, size, ctimeMs });
    // A folder is no file.
    expect(statsAt(FILES.length)).toBe(null);
    expect(statsAt(FILES.length + more + 1)?.size).toBe("bron".length);
    if (more > 0) expect(statsAt(FILES.length + more)).toBe(null);
  },
);
