import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { changesBetween } from "../../src/build/changes.ts";
import { lookThrough } from "../../src/build/look-through.ts";
import { filesBelow } from "../../src/files/files-below.ts";
import {
  MANIFEST,
  readManifest,
  unitLine,
  type MadeUnit,
  type MadeUnits,
  type SiteUnit,
} from "../../src/build/manifest.ts";
import { SiteFolder } from "../../src/build/site-folder.ts";
import { KnownPrints } from "../../src/files/known-prints.ts";
import { printOf } from "../../src/files/print.ts";
import { printedLine } from "../../src/files/lines-with-prints.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "vraagbaak-"));
});
afterEach(() => rm(root, { recursive: true }));

const PROGRAM = "p1";
const unit = (naam: string, afdruk: string, ...bestanden: string[]): SiteUnit => ({
  naam,
  afdruk,
  bestanden: bestanden.length ? bestanden : [naam],
});
const DOCUMENT = unit("kamervragen/a", "1", "kamervragen/a/index.html", "kamervragen/a/1/index.html");
const LIST = unit("jaren/index.html", "1");

/** Writes files to take units from. */
function made(...files: string[]): string {
  const folder = join(root, "gemaakt");
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `inhoud van ${file}`);
  }
  return folder;
}

const prints = () => KnownPrints.open(join(root, "afdrukken"));
const open = (name: string, program: string) => SiteFolder.open(join(root, name), program, prints());
const site = (program = PROGRAM) => open("site", program);

/** What {@link made} writes. */
const inhoudOf = (file: string): string => printOf(`inhoud van ${file}`);
const asMade = (each: SiteUnit): MadeUnit => ({ ...each, inhoud: each.bestanden.map(inhoudOf) });

function wholeSite(): MadeUnits {
  const open = site();
  open.moveWhole([DOCUMENT], made(...DOCUMENT.bestanden), inhoudOf);
  open.place([LIST], { folder: made(LIST.naam), how: "move" });
  return open.finish();
}

const htmlFiles = () => filesBelow(join(root, "site")).filter((file) => file.endsWith(".html"));

test("a finished site says what it was made from, and is gone on with", () => {
  wholeSite();
  expect(htmlFiles()).toEqual(["jaren/index.html", "kamervragen/a/1/index.html", "kamervragen/a/index.html"]);
  const { programma, units } = readManifest(join(root, "site"));
  expect(programma).toBe(PROGRAM);
  expect([...units.values()]).toEqual([LIST, DOCUMENT].map(asMade));
  expect(site().has(DOCUMENT)).toBe(true);
  expect(site().has({ ...DOCUMENT, afdruk: "2" })).toBe(false);
});

test("a unit that changed loses the files that it no longer has, with their empty folders", () => {
  wholeSite();
  const open = site();
  open.place([unit("kamervragen/a", "2", "kamervragen/a/index.html")], {
    folder: made("kamervragen/a/index.html"),
    how: "move",
  });
  open.finish();
  expect(htmlFiles()).toEqual(["jaren/index.html", "kamervragen/a/index.html"]);
  expect(existsSync(join(root, "site", "kamervragen", "a", "1"))).toBe(false);
});

test("a unit that the site is not to have goes", () => {
  wholeSite();
  const open = site();
  open.keepOnly(new Set([LIST.naam]));
  open.finish();
  expect(htmlFiles()).toEqual(["jaren/index.html"]);
});

test("a build that was stopped is gone on with, also where its last note was cut off", () => {
  const open = site();
  open.moveWhole([DOCUMENT], made(...DOCUMENT.bestanden), inhoudOf);
  open.place([LIST], { folder: made(LIST.naam), how: "move" });
  const notes = join(root, "site", ".manifest.bezig");
  expect(site().has(DOCUMENT)).toBe(true);
  truncateSync(notes, statSync(notes).size - 5);
  expect([site().has(DOCUMENT), site().has(LIST)]).toEqual([true, false]);
});

test.each([PROGRAM, "p2"])("a build by %s is not stopped by notes that it can do nothing with", (program) => {
  const long = "x".repeat(300);
  site().place([LIST], { folder: made(LIST.naam), how: "move" });
  const noted = [unit(`${long}/index.html`, ""), unit("kamervragen/a", "", `kamervragen/${long}/index.html`)];
  const notes = [...noted.map((each) => unitLine(asMade(each))), ...(program === PROGRAM ? [] : ['["van ouds","1"]'])];
  appendFileSync(join(root, "site", ".manifest.bezig"), notes.map(printedLine).join(""));
  const open = site(program);
  open.keepOnly(new Set([LIST.naam]));
  expect([...open.finish().keys()]).toEqual([LIST.naam]);
  expect(htmlFiles()).toEqual([LIST.naam]);
});

test("a folder with neither a manifest nor notes that can be read is begun anew", () => {
  site().moveWhole([DOCUMENT], made(...DOCUMENT.bestanden), inhoudOf);
  writeFileSync(join(root, "site", ".manifest.bezig"), '{"programma":"p0"}\n["kamervragen/a","1"]\n');
  expect(site().has(DOCUMENT)).toBe(false);
  expect(htmlFiles()).toEqual([]);
});

test("of a manifest of another shape no unit is read", () => {
  mkdirSync(join(root, "site"));
  writeFileSync(join(root, "site", MANIFEST), '{"programma":"p0"}\n["a.html","1"]\n["b","1",["b/index.html"]]\n');
  expect(readManifest(join(root, "site"))).toEqual({ programma: null, units: new Map() });
});

test("of a site that another program made nothing is kept, and all of it can be replaced", () => {
  wholeSite();
  const open = site("p2");
  expect(open.has(DOCUMENT)).toBe(false);
  open.moveWhole([DOCUMENT], made(...DOCUMENT.bestanden), inhoudOf);
  open.keepOnly(new Set([DOCUMENT.naam]));
  open.finish();
  expect(htmlFiles()).toEqual(["kamervragen/a/1/index.html", "kamervragen/a/index.html"]);
});

test("a change in one site does not reach another that shares its files", () => {
  wholeSite();
  const other = open("ander", PROGRAM);
  other.place([LIST], { folder: join(root, "site"), how: "link" });
  other.place([{ ...LIST, afdruk: "2" }], { folder: made(LIST.naam), how: "copy" });
  writeFileSync(join(root, "gemaakt", LIST.naam), "nieuw");
  other.place([{ ...LIST, afdruk: "3" }], { folder: join(root, "gemaakt"), how: "copy" });
  expect(readFileSync(join(root, "site", LIST.naam), "utf8")).toBe(`inhoud van ${LIST.naam}`);
  expect(readFileSync(join(root, "ander", LIST.naam), "utf8")).toBe("nieuw");
});

test.each([
  ["changed", (file: string) => writeFileSync(file, "anders")],
  ["cut", (file: string) => truncateSync(file, 3)],
  ["gone", (file: string) => rmSync(file)],
  ["a folder", (file: string) => (rmSync(file), mkdirSync(file))],
])("a unit with a file that is %s since it was made does not count, the others do", async (_, damage) => {
  wholeSite();
  damage(join(root, "site", DOCUMENT.bestanden[1]!));
  const open = site();
  expect(open.inspect(await lookThrough(open.folder, open.ownFiles()))).toEqual([DOCUMENT.naam]);
  expect([open.has(DOCUMENT), open.has(LIST)]).toEqual([false, true]);
});

test("a folder whose manifest is damaged or gone is begun anew", () => {
  for (const damage of [(file: string) => truncateSync(file, 60), rmSync]) {
    wholeSite();
    damage(join(root, "site", MANIFEST));
    expect(site().has(LIST)).toBe(false);
    expect(htmlFiles()).toEqual([]);
  }
});

test("a manifest in which anything is changed is known to be damaged", () => {
  wholeSite();
  const file = join(root, "site", MANIFEST);
  const text = readFileSync(file, "utf8");
  for (let at = 0; at < text.length; at += 1) {
    writeFileSync(file, `${text.slice(0, at)}${text[at] === "a" ? "b" : "a"}${text.slice(at + 1)}`);
    expect(readManifest(join(root, "site")).programma, text.slice(at)).toBe(null);
  }
});

test("the changes between two sites are files to copy and to take away, by what they hold", () => {
  const units = (...list: SiteUnit[]) => new Map(list.map((each) => [each.naam, asMade(each)]));
  const before = units(DOCUMENT, LIST, unit("weg.html", "1"));
  const after = units({ ...DOCUMENT, bestanden: ["kamervragen/a/index.html"] }, LIST, unit("nieuw.html", "1"));
  after.set(LIST.naam, { ...asMade(LIST), afdruk: "2" });
  after.set("kamervragen/a", { ...after.get("kamervragen/a")!, inhoud: ["ander"] });
  expect(changesBetween(before, after)).toEqual({
    gewijzigd: ["kamervragen/a/index.html", "nieuw.html"],
    verwijderd: ["kamervragen/a/1/index.html", "weg.html"],
  });
});
