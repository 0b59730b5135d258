import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeSincePublished } from "../../src/build/last-published.ts";
import { MANIFEST, type MadeUnits, manifestText } from "../../src/build/manifest.ts";
import { workFolder } from "../../src/build/work-folder.ts";

let root: string;
let before: { folder: string; units: MadeUnits };
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "vraagbaak-"));
  before = { folder: join(root, "geen"), units: new Map() };
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** A build of a site that holds these files; gives what its list of changes says. */
function build(files: Readonly<Record<string, string>>, { publish = false } = {}): unknown {
  const folder = mkdtempSync(join(root, "site-"));
  const units: MadeUnits = new Map(
    Object.entries(files).map(([naam, inhoud]) => [naam, { naam, afdruk: "", bestanden: [naam], inhoud: [inhoud] }]),
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, MANIFEST), manifestText("programma", units));
  const work = workFolder(root);
  writeSincePublished({ folder, units, isForPublication: publish }, work, before);
  before = { folder, units };
  return JSON.parse(readFileSync(work.wijzigingen, "utf8"));
}

const PUBLISH = { publish: true };
const nothing = { gewijzigd: [], verwijderd: [] };

test("a build that is published names all that differs from the one that was published before, whatever was built between", () => {
  build({ "a.html": "1", "b.html": "1" }, PUBLISH);
  expect(build({ "a.html": "2", "b.html": "1" })).toEqual({ gewijzigd: ["a.html"], verwijderd: [] });
  expect(build({ "a.html": "2", "c.html": "1" })).toEqual({ gewijzigd: ["a.html", "c.html"], verwijderd: ["b.html"] });
  const all = { gewijzigd: ["a.html", "c.html"], verwijderd: ["b.html"] };
  expect(build({ "a.html": "2", "c.html": "1" }, PUBLISH)).toEqual(all);
  expect(build({ "a.html": "2", "c.html": "2" })).toEqual({ gewijzigd: ["c.html"], verwijderd: [] });
});

test("what is to be copied stays said until a build makes something else", () => {
  build({ "a.html": "1" }, PUBLISH);
  const said = { gewijzigd: ["a.html"], verwijderd: [] };
  expect(build({ "a.html": "2" }, PUBLISH)).toEqual(said);
  expect(build({ "a.html": "2" })).toEqual(said);
  expect(build({ "a.html": "2" }, PUBLISH)).toEqual(said);
  expect(build({ "a.html": "3" }, PUBLISH)).toEqual(said);
});

test("what was changed and changed back is not to be copied", () => {
  build({ "a.html": "1" }, PUBLISH);
  build({ "a.html": "1", "b.html": "1" }, PUBLISH);
  build({ "a.html": "2", "b.html": "1" });
  expect(build({ "a.html": "1", "b.html": "2" })).toEqual({ gewijzigd: ["b.html"], verwijderd: [] });
  expect(build({ "a.html": "1", "b.html": "1" })).toEqual({ gewijzigd: ["b.html"], verwijderd: [] });
});

test("while nothing was published, all of a site is to be copied", () => {
  build({ "a.html": "1" });
  expect(build({ "a.html": "1", "b.html": "1" })).toEqual({ gewijzigd: ["a.html", "b.html"], verwijderd: [] });
  expect(build({ "a.html": "1", "b.html": "1" }, PUBLISH)).not.toEqual(nothing);
});
