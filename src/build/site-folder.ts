/**
 * The folder of a site, in units that change as a whole: all pages of a document, a page of a list, a data file. A
 * manifest in the folder says what each unit was made from and which files it has, so that a next build replaces only
 * what changed, and an upload copies only that.
 *
 * While a site is being made, every change is noted before and after it happens: a build that was stopped is gone on
 * with, and what was in the middle of a change is made again.
 */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { copyAside, linkFile } from "../files/link.ts";

/** Some files of a site that are made from one thing. */
export interface Unit {
  /** “kamervragen/2026Z10868”; a file of its own is named by its path. */
  naam: string;
  /** Print of everything it is made from. */
  afdruk: string;
  /** Paths below the folder of the site. */
  bestanden: readonly string[];
}

/** Where the files of a unit are taken from, under the same paths. */
export interface Origin {
  folder: string;
  /** Moved where nobody else needs them; else linked, or copied to another disk. */
  how: "move" | "link" | "copy";
  /** Where a file of the site stands below the folder, if not under its own path. */
  fileOf?: (bestand: string) => string;
}

export const MANIFEST = "manifest.ndjson";
/** Hidden, so that no upload takes it along. */
const NOTES = ".manifest.bezig";

/** The units of a site that stands in a folder, made by this program; none of another program or where there is no site. */
export function readManifest(folder: string, programma: string): Map<string, Unit> {
  const { units, isOurs } = readUnits(join(folder, MANIFEST), programma);
  return isOurs ? units : new Map();
}

/** The units of a file of ours, in which a later line about a unit counts; its last line may have been cut off. */
function readUnits(file: string, programma: string): { units: Map<string, Unit>; isOurs: boolean } {
  const units = new Map<string, Unit>();
  if (!existsSync(file)) return { units, isOurs: true };
  const [header, ...lines] = readFileSync(file, "utf8").split("\n");
  for (const line of lines.slice(0, -1)) {
    const [naam, afdruk, bestanden] = JSON.parse(line) as [string, string, string[]?];
    units.set(naam, { naam, afdruk, bestanden: bestanden ?? [naam] });
  }
  return { units, isOurs: header === headerOf(programma) };
}

const headerOf = (programma: string): string => JSON.stringify({ programma });

const asLine = ({ naam, afdruk, bestanden }: Unit): string =>
  JSON.stringify(bestanden.length === 1 && bestanden[0] === naam ? [naam, afdruk] : [naam, afdruk, bestanden]);

/** Of a unit that is being changed, or is gone, nothing is known but its name and its files. */
const UNKNOWN = "";

export class SiteFolder {
  readonly folder: string;
  readonly #programma: string;
  readonly #units: Map<string, Unit>;
  readonly #notes: string;

  private constructor(folder: string, programma: string, units: Map<string, Unit>) {
    this.folder = folder;
    this.#programma = programma;
    this.#units = units;
    this.#notes = join(folder, NOTES);
  }

  /** Opens the folder to make a site in it, with what stands there already. */
  static open(folder: string, programma: string): SiteFolder {
    mkdirSync(folder, { recursive: true });
    const notes = join(folder, NOTES);
    const written = [join(folder, MANIFEST), notes].map((file) => readUnits(file, programma));
    const units = new Map<string, Unit>();
    for (const { units: found, isOurs } of written) {
      for (const unit of found.values()) units.set(unit.naam, isOurs ? unit : { ...unit, afdruk: UNKNOWN });
    }
    if (!existsSync(notes) || !written[1]!.isOurs) {
      const lines = written[1]!.isOurs ? [] : [...units.values()].map(asLine);
      writeFileSync(notes, [headerOf(programma), ...lines, ""].join("\n"));
    }
    return new SiteFolder(folder, programma, units);
  }

  has({ naam, afdruk }: Pick<Unit, "naam" | "afdruk">): boolean {
    return this.#units.get(naam)?.afdruk === afdruk;
  }

  /** Puts units in their place; files of the same units that were there go. */
  place(units: readonly Unit[], { folder, how, fileOf = (file) => file }: Origin): void {
    this.#replace(units, (unit, makeFolder) => {
      const stale = this.#units.get(unit.naam)?.bestanden.filter((file) => !unit.bestanden.includes(file)) ?? [];
      this.#removeFiles(stale);
      for (const file of unit.bestanden) {
        const target = join(this.folder, file);
        makeFolder(dirname(target));
        PUT[how](join(folder, fileOf(file)), target);
      }
    });
  }

  /** Moves units that are all there is below their name (“kamervragen/2026Z10868”), each in one step. */
  moveWhole(units: readonly Unit[], from: string): void {
    this.#replace(units, ({ naam }, makeFolder) => {
      const target = join(this.folder, naam);
      if (this.#units.has(naam)) rmSync(target, { recursive: true, force: true });
      makeFolder(dirname(target));
      renameSync(join(from, naam), target);
    });
  }

  /** Takes away every unit that the site is not to have. */
  keepOnly(names: ReadonlySet<string>): void {
    const gone = [...this.#units.values()].filter(({ naam }) => !names.has(naam));
    if (gone.length === 0) return;
    this.#note(gone.map((unit) => ({ ...unit, afdruk: UNKNOWN })));
    const kept = new Set([...this.#units.values()].filter(({ naam }) => names.has(naam)).flatMap((u) => u.bestanden));
    for (const { naam, bestanden } of gone) {
      this.#removeFiles(bestanden.filter((file) => !kept.has(file)));
      this.#units.delete(naam);
    }
  }

  /** Writes the manifest: from here on the folder holds a whole site. */
  finish(): ReadonlyMap<string, Unit> {
    const lines = [...this.#units.values()].sort((a, b) => (a.naam < b.naam ? -1 : 1)).map(asLine);
    const text = [headerOf(this.#programma), ...lines, ""].join("\n");
    const aside = join(this.folder, `${NOTES}.nieuw`);
    writeFileSync(aside, text);
    renameSync(aside, join(this.folder, MANIFEST));
    rmSync(this.#notes, { force: true });
    return this.#units;
  }

  /** Notes units as unknown, lets `put` replace each, and notes what they are now. */
  #replace(units: readonly Unit[], put: (unit: Unit, makeFolder: (folder: string) => void) => void): void {
    this.#note(
      units.map(({ naam, bestanden }) => ({ naam, afdruk: UNKNOWN, bestanden: this.#allFiles(naam, bestanden) })),
    );
    const made = new Set<string>();
    const makeFolder = (folder: string): void => {
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
    };
    for (const unit of units) {
      put(unit, makeFolder);
      this.#units.set(unit.naam, unit);
    }
    this.#note(units);
  }

  #allFiles(naam: string, bestanden: readonly string[]): string[] {
    return [...new Set([...bestanden, ...(this.#units.get(naam)?.bestanden ?? [])])];
  }

  #note(units: readonly Unit[]): void {
    if (units.length > 0) appendFileSync(this.#notes, units.map((unit) => `${asLine(unit)}\n`).join(""));
  }

  /** Removes files, and the folders that are empty then. */
  #removeFiles(files: readonly string[]): void {
    for (const file of files) {
      rmSync(join(this.folder, file), { force: true, recursive: true });
      for (let above = dirname(file); above !== "."; above = dirname(above)) {
        if (!removeIfEmpty(join(this.folder, above))) break;
      }
    }
  }
}

function removeIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

const PUT: Record<Origin["how"], (from: string, to: string) => void> = {
  move: renameSync,
  link: linkFile,
  copy: copyAside,
};
