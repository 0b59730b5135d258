/** Which files of the site a build changed: what an upload has to copy and to take away. */
import { writeFileSync } from "node:fs";
import type { Unit } from "./site-folder.ts";

export interface Changes {
  /** New or changed files, below the folder of the site. */
  gewijzigd: string[];
  verwijderd: string[];
}

export function changesBetween(before: ReadonlyMap<string, Unit>, after: ReadonlyMap<string, Unit>): Changes {
  const had = new Set([...before.values()].flatMap(({ bestanden }) => bestanden));
  const gewijzigd: string[] = [];
  for (const { naam, afdruk, bestanden } of after.values()) {
    if (before.get(naam)?.afdruk !== afdruk) gewijzigd.push(...bestanden);
    for (const file of bestanden) had.delete(file);
  }
  return { gewijzigd: gewijzigd.sort(), verwijderd: [...had].sort() };
}

export const writeChanges = (file: string, changes: Changes): void =>
  writeFileSync(file, `${JSON.stringify(changes, null, 1)}\n`);
