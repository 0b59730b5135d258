/** Builds of a tiny archive, for scripts that disturb them. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../src/files/files-below.ts";

const DOCUMENTS = {
  "vragen.txt":
    "2025Z00001\n(ingezonden 26 mei 2025)\nVragen van het lid A (VVD) over sluizen\n\nVraag 1\nKlopt dit?\n\nVraag 2\nWaarom?\n",
  "antwoord.txt":
    "2025Z00001\n(ontvangen 3 juni 2025)\nVraag 1\nKlopt dit?\nAntwoord 1\nJa.\nVraag 2\nWaarom?\nAntwoord 2\nDaarom.\n",
  "ander.txt": "2026Z00003\n(ontvangen 9 maart 2026)\nVraag 1\nIets nieuws over jeugdzorg?\nAntwoord 1\nNee.\n",
};

export function makeTinySources(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(DOCUMENTS)) writeFileSync(join(folder, name), text);
}

export const BUILD = join(import.meta.dirname, "build.ts");

export function build(sources: string, out: string): { status: number | null; said: string } {
  const run = spawnSync(process.execPath, [BUILD, "--sources", sources, "--out", out], { encoding: "utf8" });
  return { status: run.status, said: `${run.stdout}${run.stderr}` };
}

/** Path → checksum of every file of a site. */
export const checksumsOf = (site: string): Map<string, string> =>
  new Map(
    filesBelow(site).map((path) => [
      path,
      createHash("sha256")
        .update(readFileSync(join(site, path)))
        .digest("hex"),
    ]),
  );

/** The files that are not the same, and how. */
export function differences(expected: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): string[] {
  const paths = [...new Set([...expected.keys(), ...found.keys()])].sort();
  return paths.flatMap((path) => {
    if (expected.get(path) === found.get(path)) return [];
    return `${path}: ${!found.has(path) ? "missing" : !expected.has(path) ? "not of the site" : "other contents"}`;
  });
}
