/**
 * The folder of a site, in units that change as a whole: all pages of a document, a page of a list, a data file. A
 * manifest in the folder says what each unit was made from and what its files hold, so that a next build replaces only
 * what changed, and an upload copies only that.
 *
 * While a site is being made, every change is noted before and after it happens: a build that was stopped is gone on
 * with, and what was in the middle of a change is made again. What stands in the folder counts only as far as it still
 * is what was noted.
 */
import { appendFileSync, existsSync, mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isFile } from "../files/file-text.ts";
import type { KnownPrints } from "../files/known-prints.ts";
import { copyAside, folderMaker, linkFile } from "../files/link.ts";
import { linkSideBySide } from "../files/link-side-by-side.ts";
import { move } from "../files/move.ts";
import { printedLine, soundLines } from "../files/lines-with-prints.ts";
import type { Looked } from "./look-through.ts";
import {
  MANIFEST,
  type MadeUnit,
  type MadeUnits,
  manifestText,
  parseUnit,
  readManifest,
  readUnit,
  type SiteUnit,
  unitLine,
} from "./manifest.ts";

/** Where the files of a unit are taken from, under the same paths. */
export interface Origin {
  folder: string;
  /** Moved where nobody else needs them; else linked, or copied to another disk. */
  how: "move" | "link" | "copy";
  /** Where a file of the site stands below the folder, if not under its own path. */
  fileOf?: (bestand: string) => string;
}

/** Gives the print of a file of a unit, by its path in the site. */
export type InhoudOf = (bestand: string) => string;

/** Hidden, so that no upload takes it along. */
const NOTES = ".manifest.bezig";
const MANIFEST_ASIDE = `${NOTES}.nieuw`;

/** Units of which a build reads the files, others every time: what a disk does to files shows in the end. */
const READ_AT_RANDOM = 100;

/** Of a unit that is being changed, or is gone, nothing is known but its name and its files. */
const UNKNOWN = "";

export class SiteFolder {
  readonly folder: string;
  readonly #programma: string;
  readonly #prints: KnownPrints;
  readonly #units: Map<string, MadeUnit>;
  readonly #notes: string;
  readonly #placed = new Set<string>();

  private constructor(folder: string, programma: string, prints: KnownPrints, units: Map<string, MadeUnit>) {
    this.folder = folder;
    this.#programma = programma;
    this.#prints = prints;
    this.#units = units;
    this.#notes = join(folder, NOTES);
  }

  /** Opens the folder to make a site in it, with what stands there already. `manifest` is its own, where it is known. */
  static open(folder: string, programma: string, prints: KnownPrints, manifest = readManifest(folder)): SiteFolder {
    const notes = join(folder, NOTES);
    let noted = isFile(notes) ? [...soundLines(notes)] : [];
    const isBegun = noted.length > 0 && !existsSync(join(folder, MANIFEST));
    if (manifest.programma === null && !isBegun) {
      // Nothing can be said of what stands there.
      rmSync(folder, { recursive: true, force: true });
      noted = [];
    }
    mkdirSync(folder, { recursive: true });
    rmSync(join(folder, MANIFEST_ASIDE), { recursive: true, force: true });
    if (!isFile(notes)) rmSync(notes, { recursive: true, force: true });
    const units = new Map<string, MadeUnit>();
    const keep = (unit: MadeUnit, isOurs: boolean): unknown =>
      units.set(unit.naam, isOurs ? unit : { ...unit, afdruk: UNKNOWN });
    for (const unit of manifest.units.values()) keep(unit, manifest.programma === programma);
    const [header, ...lines] = noted;
    const isOurs = header === headerOf(programma);
    for (const line of lines) {
      const unit = isOurs ? readUnit(line) : parseUnit(line);
      if (unit) keep(unit, isOurs);
    }
    if (!isOurs) {
      const known = header === undefined ? [] : [...units.values()].map(unitLine);
      writeFileSync(notes, [headerOf(programma), ...known].map(printedLine).join(""));
    }
    return new SiteFolder(folder, programma, prints, units);
  }

  /**
   * Holds every file against what was noted of it, by its time and size, and some by reading them. Units with other files
   * are as if they were not there; gives their names.
   *
   * @param statsAt what the system knows of each of the {@link ownFiles}, by place
   */
  inspect({ statsAt }: Pick<Looked, "statsAt">): string[] {
    for (const { bestanden } of pickSome([...this.#units.values()], READ_AT_RANDOM)) {
      for (const file of bestanden) this.#prints.ofContents(join(this.folder, file));
    }
    let place = 0;
    const damaged = [...this.#units.values()].filter(({ afdruk, bestanden, inhoud }) => {
      const prints = bestanden.map((file) => this.#prints.ofFile(join(this.folder, file), statsAt(place++)));
      return afdruk !== UNKNOWN && prints.some((print, i) => print !== inhoud[i]);
    });
    for (const unit of damaged) this.#units.set(unit.naam, { ...unit, afdruk: UNKNOWN });
    return damaged.map(({ naam }) => naam);
  }

  /** What the folder may hold: the files of its units in their order, and its own. */
  ownFiles(): string[] {
    return [...[...this.#units.values()].flatMap(({ bestanden }) => bestanden), MANIFEST, NOTES];
  }

  has({ naam, afdruk }: Pick<SiteUnit, "naam" | "afdruk">): boolean {
    return this.#units.get(naam)?.afdruk === afdruk;
  }

  /** Puts units in their place; files of the same units that were there go. */
  place(
    units: readonly SiteUnit[],
    { folder, how, fileOf = (file) => file }: Origin,
    inhoudOf: InhoudOf = (file) => this.#printOf(join(folder, fileOf(file))),
  ): void {
    this.#replace(units, inhoudOf, (unit, makeFolder) => {
      this.#removeFiles(this.#stale(unit));
      for (const file of unit.bestanden) {
        const target = join(this.folder, file);
        makeFolder(dirname(target));
        PUT[how](join(folder, fileOf(file)), target);
      }
    });
  }

  /** Puts units in their place as links to the same files of another site, side by side where there are many. */
  async linkFrom(folder: string, made: readonly MadeUnit[]): Promise<void> {
    this.#announce(made);
    for (const unit of made) this.#removeFiles(this.#stale(unit));
    await linkSideBySide({ from: folder, to: this.folder, files: made.flatMap(({ bestanden }) => bestanden) });
    this.#settle(made);
  }

  /** Moves units that are all there is below their name (“kamervragen/2026Z10868”), each in one step. */
  moveWhole(units: readonly SiteUnit[], from: string, inhoudOf: InhoudOf): void {
    this.#replace(units, inhoudOf, ({ naam }, makeFolder) => {
      const target = join(this.folder, naam);
      rmSync(target, { recursive: true, force: true });
      makeFolder(dirname(target));
      move(join(from, naam), target);
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
  finish(): MadeUnits {
    const aside = join(this.folder, MANIFEST_ASIDE);
    writeFileSync(aside, manifestText(this.#programma, this.#units));
    renameSync(aside, join(this.folder, MANIFEST));
    rmSync(this.#notes, { force: true });
    return this.#units;
  }

  /** Notes the prints of the files that were put here, which now stand in `folder`. */
  notePrints(folder: string): void {
    for (const naam of this.#placed) {
      const unit = this.#units.get(naam);
      unit?.bestanden.forEach((file, i) => this.#prints.note(join(folder, file), unit.inhoud[i]!));
    }
  }

  /** Notes units as unknown, lets `put` replace each, and notes what they are now. */
  #replace(
    units: readonly SiteUnit[],
    inhoudOf: InhoudOf,
    put: (unit: SiteUnit, makeFolder: (folder: string) => void) => void,
  ): void {
    const made = units.map((unit): MadeUnit => ({ ...unit, inhoud: unit.bestanden.map(inhoudOf) }));
    this.#announce(made);
    const makeFolder = folderMaker();
    for (const unit of made) put(unit, makeFolder);
    this.#settle(made);
  }

  /** Notes units as unknown: from here on they may be half there. */
  #announce(made: readonly MadeUnit[]): void {
    this.#note(made.map((unit) => this.#asUnknown(unit)));
  }

  /** Notes what units are now. */
  #settle(made: readonly MadeUnit[]): void {
    for (const unit of made) {
      this.#units.set(unit.naam, unit);
      this.#placed.add(unit.naam);
    }
    this.#note(made);
  }

  /** The files that a unit had and is not to have. */
  #stale({ naam, bestanden }: SiteUnit): string[] {
    return this.#units.get(naam)?.bestanden.filter((file) => !bestanden.includes(file)) ?? [];
  }

  /** With the files that it had and those that it is to have. */
  #asUnknown(unit: MadeUnit): MadeUnit {
    const before = this.#stale(unit);
    return {
      ...unit,
      afdruk: UNKNOWN,
      bestanden: [...unit.bestanden, ...before],
      inhoud: [...unit.inhoud, ...before.map(() => "")],
    };
  }

  #printOf(path: string): string {
    const print = this.#prints.of(path);
    if (print === null) throw new Error(`Dit bestand is niet te lezen: ${path}`);
    return print;
  }

  #note(units: readonly MadeUnit[]): void {
    if (units.length > 0) appendFileSync(this.#notes, units.map((unit) => printedLine(unitLine(unit))).join(""));
  }

  /** Removes files, and the folders that are empty then. */
  #removeFiles(files: readonly string[]): void {
    for (const file of files) {
      removeWhatStands(join(this.folder, file));
      for (let above = dirname(file); above !== "."; above = dirname(above)) {
        if (!removeIfEmpty(join(this.folder, above))) break;
      }
    }
  }
}

/** So many of a list, or fewer, at random. */
const pickSome = <T>(list: readonly T[], most: number): T[] =>
  list.length <= most ? [...list] : Array.from({ length: most }, () => list[Math.floor(Math.random() * list.length)]!);

const headerOf = (programma: string): string => JSON.stringify({ programma });

/** Whether the files of a unit in a folder are what was noted of them. */
export const isAsNoted = (folder: string, { bestanden, inhoud }: MadeUnit, prints: KnownPrints): boolean =>
  bestanden.every((file, i) => prints.of(join(folder, file)) === inhoud[i]);

/** Removes what stands at a path, if anything does: what was noted may have a name that no disk takes. */
function removeWhatStands(path: string): void {
  try {
    rmSync(path, { force: true, recursive: true });
  } catch (error) {
    if (existsSync(path)) throw error;
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
  move,
  link: linkFile,
  copy: copyAside,
};
