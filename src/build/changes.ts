/** Which files of the site a build changed: what an upload has to copy and to take away. */
import { writeFileSync } from "node:fs";
import type { MadeUnit, MadeUnits } from "./manifest.ts";

export interface Changes {
  /** New or changed files, below the folder of the site. */
  gewijzigd: string[];
  verwijderd: string[];
}

/** By what the files hold, as the manifests of the two sites say. Of units that hold the same, files are not looked at. */
export function changesBetween(before: MadeUnits, after: MadeUnits): Changes {
  const had = filesOf(before, after);
  const gewijzigd: string[] = [];
  for (const [file, inhoud] of filesOf(after, before)) {
    if (had.get(file) !== inhoud) gewijzigd.push(file);
    had.delete(file);
  }
  return { gewijzigd: gewijzigd.sort(), verwijderd: [...had.keys()].sort() };
}

/** The files of the units that others don't hold alike, each with the print of what it holds. */
const filesOf = (units: MadeUnits, others: MadeUnits): Map<string, string> =>
  new Map(
    [...units.values()]
      .filter((unit) => !holdsTheSame(unit, others.get(unit.naam)))
      .flatMap(({ bestanden, inhoud }) => bestanden.map((file, i) => [file, inhoud[i]!] as const)),
  );

const holdsTheSame = ({ bestanden, inhoud }: MadeUnit, other: MadeUnit | undefined): boolean =>
  other !== undefined &&
  bestanden.length === other.bestanden.length &&
  bestanden.every((file, i) => file === other.bestanden[i] && inhoud[i] === other.inhoud[i]);

export const writeChanges = (file: string, changes: Changes): void =>
  writeFileSync(file, `${JSON.stringify(changes, null, 1)}\n`);
