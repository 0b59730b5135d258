/**
 * The manifest of a site: what each unit was made from, which files it has, and the print of what each of them holds. The
 * same site has the same manifest. A line is a unit; the first says which program made the site, and the last is a print
 * of all before it, so that damage shows.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileText, isFile } from "../files/file-text.ts";
import { printOf } from "../files/print.ts";

/** Some files of a site that are made from one thing and change as a whole. */
export interface SiteUnit {
  /** “kamervragen/2026Z10868”; a file of its own is named by its path. */
  naam: string;
  /** Print of everything it is made from. */
  afdruk: string;
  /** Paths below the folder of the site. */
  bestanden: readonly string[];
}

/** A unit that stands in a site. */
export interface MadeUnit extends SiteUnit {
  /** Prints of the contents of its files, in their order. */
  inhoud: readonly string[];
}

export type MadeUnits = ReadonlyMap<string, MadeUnit>;

export interface Manifest {
  /** The program that made the site; `null` where that can't be said: there is no manifest, or it is damaged. */
  programma: string | null;
  units: Map<string, MadeUnit>;
}

export const MANIFEST = "manifest.ndjson";

/** What the manifest of the site in a folder says, as far as it can be read. */
export function readManifest(folder: string): Manifest {
  const text = fileText(join(folder, MANIFEST));
  const end = text.lastIndexOf("\n", text.length - 2) + 1;
  const body = text.slice(0, end);
  const isSound = text.slice(end) === endOf(body);
  const [header = "", ...lines] = body.split("\n");
  const units = lines.slice(0, -1).flatMap((line) => (isSound ? readUnit(line) : (parseUnit(line) ?? [])));
  return {
    programma: isSound ? (JSON.parse(header) as { programma: string }).programma : null,
    units: new Map(units.map((unit) => [unit.naam, unit])),
  };
}

/** Whether the manifests of two sites are the same, which is known sooner than what they say. */
export function haveSameManifest(folder: string, other: string): boolean {
  const [own, others] = [folder, other].map((one) => join(one, MANIFEST));
  return isFile(own!) && isFile(others!) && readFileSync(own!).equals(readFileSync(others!));
}

/** The text of a manifest. */
export function manifestText(programma: string, units: MadeUnits): string {
  const lines = [...units.values()].sort((a, b) => (a.naam < b.naam ? -1 : 1)).map(unitLine);
  const body = [JSON.stringify({ programma }), ...lines, ""].join("\n");
  return body + endOf(body);
}

const endOf = (body: string): string => `${JSON.stringify({ einde: printOf(body) })}\n`;

/** `["data/themas.json","<afdruk>","<inhoud>"]`, or `["kamervragen/a","<afdruk>",[["kamervragen/a/index.html","<inhoud>"],…]]`. */
export const unitLine = ({ naam, afdruk, bestanden, inhoud }: MadeUnit): string =>
  JSON.stringify(
    bestanden.length === 1 && bestanden[0] === naam
      ? [naam, afdruk, inhoud[0]]
      : [naam, afdruk, bestanden.map((bestand, i) => [bestand, inhoud[i]])],
  );

/** The unit of a line that {@link unitLine} wrote. */
export function readUnit(line: string): MadeUnit {
  const [naam, afdruk, files] = JSON.parse(line) as [string, string, string | [string, string][]];
  if (typeof files === "string") return { naam, afdruk, bestanden: [naam], inhoud: [files] };
  return { naam, afdruk, bestanden: files.map(([bestand]) => bestand), inhoud: files.map(([, print]) => print) };
}

/** The unit of a line that is damaged or of another program; `null` where {@link unitLine} can't have written it. */
export function parseUnit(line: string): MadeUnit | null {
  try {
    const unit = readUnit(line);
    return unitLine(unit) === line && unit.bestanden.every(isBelow) ? unit : null;
  } catch {
    return null;
  }
}

/** Whether a path stands below the folder of the site. */
const isBelow = (path: string): boolean =>
  path.split("/").every((part) => part !== "" && part !== "." && part !== ".." && !part.includes("\0"));
