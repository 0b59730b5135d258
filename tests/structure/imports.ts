/** Which files of the source import which others, types included. */
import { readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { filesBelow } from "../../src/files/files-below.ts";

/** “src/domain/slug.ts” → the files of ours that it imports, by the same kind of path. */
export type Imports = ReadonlyMap<string, readonly string[]>;

const FROM = /(?:\bfrom|\bimport)\s*\(?\s*"(\.{1,2}\/[^"]+)"/g;
const IS_CODE = /\.(?:ts|astro)$/;

/** The imports of all code below a folder of the project. */
export function importsBelow(root: string, folder: string): Imports {
  const files = filesBelow(join(root, folder)).filter((file) => IS_CODE.test(file));
  return new Map(
    files.map((file) => {
      const path = `${folder}/${file}`;
      const text = readFileSync(join(root, path), "utf8");
      const found = [...text.matchAll(FROM)].map(([, target]) => posix.join(dirname(path), target!));
      return [path, [...new Set(found)].filter((target) => IS_CODE.test(target))];
    }),
  );
}

/** Files that import each other in a ring, each ring once, from its first file in the order of the alphabet. */
export function circles(imports: Imports): string[][] {
  const found = new Map<string, string[]>();
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start !== -1) {
      const ring = path.slice(start);
      const first = ring.indexOf(ring.toSorted()[0]!);
      const turned = [...ring.slice(first), ...ring.slice(0, first)];
      found.set(turned.join(), turned);
    } else if (!done.has(file)) {
      for (const target of imports.get(file) ?? []) walk(target, [...path, file]);
      done.add(file);
    }
  };
  for (const file of imports.keys()) walk(file, []);
  return [...found.values()];
}
