/** Which files of the site a build changed: what an upload has to copy and to take away. */
import { writeFileSync } from "node:fs";
import type { MadeUnits } from "./manifest.ts";

export interface Changes {
  /** New or changed files, below the folder of the site. */
  gewijzigd: string[];
  verwijderd: string[];
}

/** By what the files hold, as the manifests of the two sites say. */
export function changesBetween(before: MadeUnits, after: MadeUnits): Changes {
  const had = filesOf(before);
  const gewijzigd: string[] = [];
  for (const [file, inhoud] of filesOf(after)) {
    if (had.get(file) !== inhoud) gewijzigd.push(file);
    had.delete(file);
  }
  return { gewijzigd: gewijzigd.sort(), verwijderd: [...had.keys()].sort() };
}

const filesOf = (units: MadeUnits): Map<string, string> =>
  new Map(
    [...units.values()].flatMap(({ bestanden, inhoud }) => bestanden.map((file, i) => [file, inhoud[i]!] as const)),
  );

export const writeChanges = (file: string, changes: Changes): void =>
  writeFileSync(file, `${JSON.stringify(changes, null, 1)}\n`);
