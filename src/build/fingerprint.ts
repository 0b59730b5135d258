/**
 * A print of everything besides the sources that decides what a build makes: the program, its packages, the themes and
 * word lists, and the address of the site. While it is the same, what was made before can be kept.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { SITE_URL } from "../archive/site.ts";

const INPUTS = [
  "src",
  "public",
  "content/themas",
  "content/zoeken",
  "schemas",
  "astro.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];

/** `root` is the folder of the project. */
export function fingerprint(root: string): string {
  const print = createHash("sha256").update(SITE_URL).update("\0").update(process.versions.node.split(".")[0]!);
  for (const file of INPUTS.flatMap((input) => filesBelow(join(root, input)))) {
    print.update("\0").update(relative(root, file)).update("\0").update(readFileSync(file));
  }
  return print.digest("base64url").slice(0, 22);
}

function filesBelow(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}
