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
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

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

interface Header {
  programma: string;
}

/** The units of a site that stands in a folder, made by this program; none of another program or where there is no site. */
export function readManifest(folder: string, programma: string): Map<string, Unit> {
  const file = join(folder, MANIFEST);
  if (!existsSync(file)) return new Map();
  const { header, units } = parse(readFileSync(file, "utf8"));
  return header?.programma === programma ? units : new Map();
}

function parse(text: string): { header: Header | null; units: Map<string, Unit> } {
  const [first, ...lines] = text.split("\n").filter(Boolean);
  const units = new Map<string, Unit>();
  for (const line of lines) {
    const [naam, afdruk, bestanden] = JSON.parse(line) as [string, string, string[]?];
    units.set(naam, { naam, afdruk, bestanden: bestanden ?? [naam] });
  }
  return { header: first === undefined ? null : (JSON.parse(first) as Header), units };
}

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
    const manifest = join(folder, MANIFEST);
    const notes = join(folder, NOTES);
    const before = existsSync(manifest) ? parse(readFileSync(manifest, "utf8")) : { header: null, units: new Map() };
    const units = new Map<string, Unit>(before.units);
    if (before.header !== null && before.header.programma !== programma) forget(units);
    if (existsSync(notes)) {
      const [first, ...lines] = readFileSync(notes, "utf8").split("\n");
      if (first !== JSON.stringify({ programma } satisfies Header)) forget(units);
      const isSame = first === JSON.stringify({ programma } satisfies Header);
      for (const line of wholeLines(lines)) {
        const [naam, afdruk, bestanden] = JSON.parse(line) as [string, string, string[]?];
        units.set(naam, { naam, afdruk: isSame ? afdruk : UNKNOWN, bestanden: bestanden ?? [naam] });
      }
      if (!isSame) {
        const kept = [...units.values()].map((unit) => `${asLine(unit)}\n`).join("");
        writeFileSync(notes, `${JSON.stringify({ programma } satisfies Header)}\n${kept}`);
      }
    } else writeFileSync(notes, `${JSON.stringify({ programma } satisfies Header)}\n`);
    return new SiteFolder(folder, programma, units);
  }

  has({ naam, afdruk }: Pick<Unit, "naam" | "afdruk">): boolean {
    return this.#units.get(naam)?.afdruk === afdruk;
  }

  /** Puts units in their place; files of the same units that were there go. */
  place(units: readonly Unit[], { folder, how, fileOf = (file) => file }: Origin): void {
    this.#note(
      units.map(({ naam, bestanden }) => ({ naam, afdruk: UNKNOWN, bestanden: this.#allFiles(naam, bestanden) })),
    );
    const made = new Set<string>();
    for (const unit of units) {
      const stale = this.#units.get(unit.naam)?.bestanden.filter((file) => !unit.bestanden.includes(file)) ?? [];
      this.#removeFiles(stale);
      for (const file of unit.bestanden) {
        const target = join(this.folder, file);
        if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
        made.add(dirname(target));
        put(join(folder, fileOf(file)), target, how);
      }
      this.#units.set(unit.naam, unit);
    }
    this.#note(units);
  }

  /**
   * Moves a unit that is all there is below its name (“kamervragen/2026Z10868”) in one step.
   */
  moveWhole(units: readonly Unit[], from: string): void {
    this.#note(
      units.map(({ naam, bestanden }) => ({ naam, afdruk: UNKNOWN, bestanden: this.#allFiles(naam, bestanden) })),
    );
    const made = new Set<string>();
    for (const unit of units) {
      const target = join(this.folder, unit.naam);
      if (this.#units.has(unit.naam)) rmSync(target, { recursive: true, force: true });
      if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
      made.add(dirname(target));
      renameSync(join(from, unit.naam), target);
      this.#units.set(unit.naam, unit);
    }
    this.#note(units);
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
    const text = `${[JSON.stringify({ programma: this.#programma } satisfies Header), ...lines].join("\n")}\n`;
    const aside = join(this.folder, `${NOTES}.nieuw`);
    writeFileSync(aside, text);
    renameSync(aside, join(this.folder, MANIFEST));
    rmSync(this.#notes, { force: true });
    return this.#units;
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

const forget = (units: Map<string, Unit>): void => {
  for (const [naam, unit] of units) units.set(naam, { ...unit, afdruk: UNKNOWN });
};

/** The last line may have been cut off when the build was stopped. */
const wholeLines = (lines: readonly string[]): string[] => lines.slice(0, -1).filter(Boolean);

/** Synchronous: for hundreds of thousands of files the way through promises costs more than the work. */
function put(from: string, to: string, how: Origin["how"]): void {
  if (how === "move") return renameSync(from, to);
  if (how === "copy") return copyAside(from, to);
  try {
    linkSync(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") {
      rmSync(to, { force: true });
      return put(from, to, how);
    }
    if (code !== "EXDEV" && code !== "EPERM" && code !== "EMLINK") throw error;
    copyAside(from, to);
  }
}

/** A copy takes the place of what is there; it never writes into a file that another site shares. */
function copyAside(from: string, to: string): void {
  rmSync(to, { force: true });
  copyFileSync(from, to);
}
