/** The README and `docs/` name files that there are. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { themaNamen } from "../../src/ingest/correct-themas.ts";
import { loadThemas } from "../../src/ingest/load-themas.ts";
import { filesBelow } from "../../src/files/files-below.ts";

const PROSE = [
  "README.md",
  ...readdirSync("docs").flatMap((name) => (name.endsWith(".md") ? [join("docs", name)] : [])),
];
/** What is named with its place is looked for there; what is named shorter, at the end of some path. */
const FILES = ["src", "scripts", "tests", "content"].flatMap((folder) =>
  filesBelow(folder).map((file) => `${folder}/${file}`),
);
const isThere = (path: string): boolean => FILES.some((file) => file === path || file.endsWith(`/${path}`));

it.each(PROSE)("every file of ours that %s names exists", (page) => {
  const named = Array.from(
    readFileSync(page, "utf8").matchAll(/[\w[\].-]+(?:\/[\w[\].-]+)*\.(?:ts|mjs|astro)\b/g),
    ([path]) => path,
  );
  expect(named.filter((path) => !isThere(path))).toEqual([]);
});

it.each(PROSE)("every page that %s leads to exists", (page) => {
  const links = Array.from(readFileSync(page, "utf8").matchAll(/\]\(([^)#:]+)\)/g), ([, to]) => to!);
  expect(links.filter((to) => !statSync(join(page, "..", to), { throwIfNoEntry: false }))).toEqual([]);
});

it("themes that examples give or take away exist", async () => {
  const known = themaNamen(await loadThemas("content/themas"));
  const named = PROSE.flatMap((page) =>
    Array.from(readFileSync(page, "utf8").matchAll(/\b(?:erbij|weg): \[([^\]]+)\]/g), ([, names]) =>
      names!.split(/, */),
    ),
  ).flat();
  expect(named).not.toEqual([]);
  expect(named.filter((naam) => !known.has(naam.toLowerCase()))).toEqual([]);
});

/** The rows of the table, as their cells. */
const ROWS = readFileSync("docs/wijzigen.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| (?:What|-)/.test(line))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe.each(ROWS)("to change %s", (what, where, _, test) => {
  it("is done in one place that there is, and held by a test that there is", () => {
    const places = Array.from(where!.matchAll(/`([^`]+)`/g), ([, path]) => path!);
    expect(places).toHaveLength(1);
    expect(statSync(places[0]!, { throwIfNoEntry: false }), what).toBeDefined();
    const tests = Array.from(test!.matchAll(/`([^`]+)`/g), ([, path]) => path!);
    expect(tests).toHaveLength(1);
    expect(basename(tests[0]!)).toMatch(/\.test\.ts$/);
    expect(statSync(tests[0]!, { throwIfNoEntry: false }), what).toBeDefined();
  });
});

it("says of the changes that come up most often where they are made", () => {
  const changes = ROWS.map(([what]) => what).join("\n");
  for (const what of [
    ...["a wording of a heading", "a title line", "a greeting", "a note mark", "a message's label"],
    ...["a filter", "a list page", "a ranking weight", "a synonym", "an export"],
  ])
    expect(changes).toContain(what);
});
