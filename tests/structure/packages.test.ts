/** Packages: what is imported is what package.json and the README say. */
import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { expect, test } from "vitest";
import { filesBelow } from "../../src/files/files-below.ts";

const IMPORT = /(?:^|[\s;}])(?:from|import|@import|packageFile)\s*\(?\s*(?:url\()?"([^"\s]+)"/g;

/** What each file below a folder imports, by its path. */
function importsBelow(folder: string): Map<string, string[]> {
  // The templates of other generators, for comparison, have a package.json of their own.
  const files = filesBelow(folder).filter((file) => /^(?!.*templates\/).*\.(?:m?[tj]s|astro|css)$/.test(file));
  return new Map(
    files.map((file) => {
      const path = posix.join(folder, file);
      return [path, Array.from(readFileSync(path, "utf8").matchAll(IMPORT), ([, name]) => name!)];
    }),
  );
}

/** “@scope/name/file.css” → “@scope/name”. */
const packageOf = (name: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(name)![0];

function packagesIn(...folders: string[]): Set<string> {
  const names = folders.flatMap((folder) => [...importsBelow(folder).values()].flat());
  return new Set(names.filter((name) => !/^[./]|^astro:/.test(name) && !isBuiltin(name)).map(packageOf));
}

const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Record<
  "dependencies" | "devDependencies",
  Record<string, string>
>;

test("a dependency is what the site or its building imports; what only tests and tools use is none", () => {
  const used = packagesIn("src", "scripts");
  expect(Object.keys(dependencies).filter((name) => !used.has(name))).toEqual([]);
  const declared = (name: string) =>
    name in dependencies || name in devDependencies || `@types/${name}` in devDependencies;
  expect([...used, ...packagesIn("tests")].filter((name) => !declared(name))).toEqual([]);
});

test("the README says of every package why it is there", () => {
  const table = /## Dependencies\n([\s\S]*?)\n## /.exec(readFileSync("README.md", "utf8"))![1]!;
  const isNamed = (name: string) => table.includes(name) || table.includes(`${name.split("/")[0]}/\\*`);
  const all = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith("@types/"));
  expect(all.filter((name) => !isNamed(name))).toEqual([]);
});
