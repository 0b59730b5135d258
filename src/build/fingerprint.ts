/**
 * A print of everything besides the sources that decides what a build makes: the program, its packages, the themes,
 * names and word lists, and what is said of the archive. While it is the same, what was made before can be kept.
 */
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "../archive/settings/settings.ts";
import { filesBelow } from "../files/files-below.ts";

const INPUTS = [
  "src",
  "public",
  "content/themas",
  "content/zoeken",
  "content/namen.yaml",
  "schemas",
  "astro.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];

/** `root` is the folder of the project. */
export function fingerprint(root: string, settings: Settings): string {
  const print = createHash("sha256")
    .update(JSON.stringify(settings))
    .update("\0")
    .update(process.versions.node.split(".")[0]!);
  for (const file of INPUTS.flatMap((input) => filesOf(root, input))) {
    print
      .update("\0")
      .update(file)
      .update("\0")
      .update(readFileSync(join(root, file)));
  }
  return print.digest("base64url").slice(0, 22);
}

/** Paths below the project of the files of an input: of a folder, or the one itself. */
function filesOf(root: string, input: string): string[] {
  const stats = statSync(join(root, input), { throwIfNoEntry: false });
  if (!stats) return [];
  return stats.isDirectory() ? filesBelow(join(root, input)).map((file) => `${input}/${file}`) : [input];
}
