/**
 * What a harvest remembers between runs, in `.harvest/` in the folder of sources: for each case and paper which version
 * of it is held (`2026.ndjson`: a line each, sorted by key, a file for each year of the numbers), and up to which moment
 * the sources were read (`stand.json`).
 *
 * Lines of text, since git keeps an archive's memory: a night changes a few lines of one or two small files, which can be
 * read as a difference; a database would be another binary file each night. What is held is known by key alone, so that
 * all of it fits in memory. During a run every change is added to `lopend.ndjson` at once: a run that was stopped, at
 * whatever moment, is gone on with. What the record of a case says (`zaak.json`) is not said here again.
 */
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { IsoDate } from "../domain/document.ts";
import { Bron, Vorm } from "../domain/zaakrecord.ts";
import { writeWhole } from "../files/write-whole.ts";

const Validators = z.strictObject({ etag: z.string().nullable(), lastModified: z.string().nullable() });

/** The file of a paper that is held, as its source announced it. */
const HeldFile = z.strictObject({
  sleutel: z.string(),
  /** Of the content, by the catalogue. */
  aanbod: z.string(),
  /** Of the paper, when the file was taken. */
  versie: z.string().nullable(),
  vorm: Vorm,
  validators: Validators.exactOptional(),
  /** Where the catalogue gives another length than the file has: how often that was seen, and when last. */
  lengte: z.strictObject({ keer: z.int().min(1), dag: IsoDate }).exactOptional(),
});

const HeldStuk = z.strictObject({
  soort: z.literal("stuk"),
  id: z.string(),
  nummer: z.string(),
  map: z.string(),
  zaken: z.array(z.string()),
  datum: IsoDate.nullable(),
  /** Identifier and number in the Aanhangsel, by which publications are tied to it. */
  identifier: z.string().exactOptional(),
  aanhangsel: z.string().exactOptional(),
  bestand: HeldFile.nullable(),
  metadata: z.strictObject({ bron: Bron, aanbod: z.string(), validators: Validators.exactOptional() }).nullable(),
  /** Files that hold no question and no answer, as their sources announced them: not to be fetched again. */
  hol: z.array(z.string()).exactOptional(),
  /** Of a kind that is not asked for by itself: whether it changed is asked by its key. */
  apart: z.literal(true).exactOptional(),
  /** Since when no file could be had. */
  gemist: IsoDate.exactOptional(),
  /** The day on which the publications service was asked, once, for a paper that is too old to change. */
  gevraagd: IsoDate.exactOptional(),
  verwijderd: z.literal(true).exactOptional(),
});

const HeldZaak = z.strictObject({
  soort: z.literal("zaak"),
  id: z.string(),
  nummer: z.string(),
  verwijderd: z.literal(true).exactOptional(),
});

/** What a paper was known by before another source gave it the key that stays. */
const Gone = z.strictObject({ soort: z.literal("weg"), id: z.string() });

const Held = z.discriminatedUnion("soort", [HeldStuk, HeldZaak]);
const Line = z.discriminatedUnion("soort", [HeldStuk, HeldZaak, Gone]);

const Stand = z.strictObject({
  /** Days of asking of which every case was fetched; the last does not count, `null` is “and since”. */
  gevuld: z.array(z.strictObject({ van: IsoDate, tot: IsoDate.nullable() })),
  /** Moments of the source up to which its changes were read. */
  merken: z.strictObject({
    zaken: z.string().nullable(),
    stukken: z.string().nullable(),
    verwijderdeZaken: z.string().nullable(),
    verwijderdeStukken: z.string().nullable(),
  }),
});

export type HeldFile = z.infer<typeof HeldFile>;
export type HeldStuk = z.infer<typeof HeldStuk>;
export type HeldZaak = z.infer<typeof HeldZaak>;
export type HeldLine = HeldStuk | HeldZaak;
export type Stand = z.infer<typeof Stand>;
export type Merken = Stand["merken"];

const NOTHING_YET: Stand = {
  gevuld: [],
  merken: { zaken: null, stukken: null, verwijderdeZaken: null, verwijderdeStukken: null },
};

export const STATE_FOLDER = ".harvest";
export const STAND = "stand.json";
const RUNNING = "lopend.ndjson";

/** The state of a run that writes nothing is read, and not kept. */
export class HarvestState {
  readonly #folder: string;
  readonly #keeps: boolean;
  /** Each as its line: of a whole archive, texts take a third of the memory that objects do. */
  readonly #byId = new Map<string, string>();
  readonly #zaakIds = new Map<string, string>();
  #stand: Stand;

  /**
   * @param folder of the sources
   * @param keeps whether changes are written
   * @throws where a file of the state can't be read: nothing of an archive is done again for that
   */
  constructor(folder: string, keeps: boolean) {
    this.#folder = join(folder, STATE_FOLDER);
    this.#keeps = keeps;
    const path = join(this.#folder, STAND);
    this.#stand = existsSync(path) ? Stand.parse(JSON.parse(readFileSync(path, "utf8"))) : structuredClone(NOTHING_YET);
    for (const name of this.#files()) this.#read(name);
    this.#read(RUNNING);
    // What a stopped run left: its last line may have no end to add another to.
    this.close();
    if (keeps) for (const name of this.#names()) if (name.endsWith(".tmp")) rmSync(join(this.#folder, name));
  }

  get stand(): Stand {
    return this.#stand;
  }

  stuk(id: string): HeldStuk | null {
    const line = this.#line(id);
    return line?.soort === "stuk" ? line : null;
  }

  zaak(id: string): HeldZaak | null {
    const line = this.#line(id);
    return line?.soort === "zaak" ? line : null;
  }

  zaakOf(zaaknummer: string): HeldZaak | null {
    const id = this.#zaakIds.get(zaaknummer);
    return id === undefined ? null : this.zaak(id);
  }

  /** In no order. */
  *stukken(): Generator<HeldStuk> {
    for (const id of this.#byId.keys()) {
      const line = this.stuk(id);
      if (line) yield line;
    }
  }

  /** Keys of the papers of which something holds; all of them at once would not fit in memory for a whole archive. */
  idsOf(holds: (stuk: HeldStuk) => boolean): string[] {
    const ids: string[] = [];
    for (const stuk of this.stukken()) if (holds(stuk)) ids.push(stuk.id);
    return ids;
  }

  /** Replaces what is known of a case or paper; whether that was something else. */
  set(line: HeldLine): boolean {
    const next = Held.parse(line);
    const text = JSON.stringify(next);
    if (this.#byId.get(line.id) === text) return false;
    this.#take(next, text);
    this.#append(text);
    return true;
  }

  /** Forgets a key. */
  drop(id: string): void {
    const text = JSON.stringify({ soort: "weg", id });
    this.#take({ soort: "weg", id }, text);
    this.#append(text);
  }

  /** Replaces how far the sources were read. */
  setStand(stand: Stand): void {
    this.#stand = stand;
    if (this.#keeps) writeWhole(join(this.#folder, STAND), `${JSON.stringify(stand, null, 2)}\n`);
  }

  /** Puts what changed in its place, sorted; writes no file that stays the same. */
  close(): void {
    const running = join(this.#folder, RUNNING);
    if (!this.#keeps || !existsSync(running)) return;
    const lines = Array.from(this.#byId, ([id, text]) => ({ id, nummer: this.#line(id)!.nummer, text }));
    const byFile = Map.groupBy(lines, fileOf);
    for (const [name, inFile] of byFile) {
      const texts = inFile.toSorted(inOrder).map(({ text }) => text);
      writeWhole(join(this.#folder, name), `${texts.join("\n")}\n`);
    }
    for (const name of this.#files()) if (!byFile.has(name)) rmSync(join(this.#folder, name));
    rmSync(running);
  }

  #append(text: string): void {
    if (!this.#keeps) return;
    mkdirSync(this.#folder, { recursive: true });
    appendFileSync(join(this.#folder, RUNNING), `${text}\n`);
  }

  #names(): string[] {
    return existsSync(this.#folder) ? readdirSync(this.#folder) : [];
  }

  #files(): string[] {
    return this.#names().filter((name) => /^(?:\d{4}|overig)\.ndjson$/.test(name));
  }

  /** A last line without an end was being written when the run was stopped. */
  #read(name: string): void {
    const path = join(this.#folder, name);
    if (!existsSync(path)) return;
    const lines = readFileSync(path, "utf8").split("\n").slice(0, -1);
    for (const [i, line] of lines.entries()) {
      const read = Line.safeParse(parsed(line));
      if (!read.success) throw new Error(`Regel ${i + 1} van ${path} is niet te lezen. Zet de vorige versie terug.`);
      this.#take(read.data, line);
    }
  }

  #line(id: string): HeldLine | null {
    const text = this.#byId.get(id);
    return text === undefined ? null : (JSON.parse(text) as HeldLine);
  }

  #take(line: z.infer<typeof Line>, text: string): void {
    const before = line.soort === "stuk" ? null : this.zaak(line.id);
    if (before) this.#zaakIds.delete(before.nummer);
    if (line.soort === "weg") return void this.#byId.delete(line.id);
    this.#byId.set(line.id, text);
    if (line.soort === "zaak") this.#zaakIds.set(line.nummer, line.id);
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** “2026D44063” and “2026Z10868” stand in the file of 2026. */
const fileOf = ({ nummer }: Pick<HeldLine, "nummer">): string =>
  `${/^\d{4}(?=[DZ])/.exec(nummer)?.[0] ?? "overig"}.ndjson`;

const inOrder = (a: Pick<HeldLine, "id" | "nummer">, b: Pick<HeldLine, "id" | "nummer">): number =>
  compare(a.nummer, b.nummer) || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
