/**
 * The folders of an archive in which a harvest puts what it received: one a case, with its record (`zaak.json`) and the
 * files. No name of a file or a folder comes from a server: they are made of numbers whose form is checked. A file is never
 * written over; a new version gets a count behind its name.
 */
import { createHash } from "node:crypto";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { type Stuk, type Vorm, ZAAKRECORD, ZaakRecord, ZONDER_ZAAK } from "../domain/zaakrecord.ts";
import { printOf } from "../files/print.ts";

const EXTENSIONS: Readonly<Record<Vorm | "metadata", string>> = {
  xml: ".xml",
  html: ".html",
  word: ".docx",
  pdf: ".pdf",
  odt: ".odt",
  metadata: ".metadata.xml",
};

const NUMBER = /^\d{4}D\d{4,6}$/;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const IDENTIFIER = /^[a-z]{1,5}(?:-[a-z]{2})?-[\dA-Z]{1,12}(?:-\d{1,6})?$/;

/** What the files of a paper are called, without count and extension: its number, else its key, else a print of that. */
export function stemOf({ id, nummer }: Pick<Stuk, "id" | "nummer">): string {
  for (const name of [nummer ?? "", id]) if (NUMBER.test(name) || GUID.test(name) || IDENTIFIER.test(name)) return name;
  return `stuk-${printOf(id)}`;
}

/** The folder of a paper below that of all: of the first of its cases. */
export const folderOf = (stuk: Pick<Stuk, "id" | "nummer" | "zaken">): string =>
  stuk.zaken.toSorted()[0] ?? `${ZONDER_ZAAK}/${stemOf(stuk)}`;

export class CaseFolders {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** The record of a folder; an empty one where there is none. @throws where it can't be read */
  read(map: string): ZaakRecord {
    const path = join(this.#root, map, ZAAKRECORD);
    if (!existsSync(path)) return { zaak: null, stukken: [] };
    const read = ZaakRecord.safeParse(parsed(readFileSync(path, "utf8")));
    if (read.success) return read.data;
    throw new Error(`${path} is niet te lezen. Zet de vorige versie terug, of haal de map ${map} weg.`);
  }

  /** Writes a record, where it differs; takes it away, and the folder, where nothing is left of it. */
  write(map: string, record: ZaakRecord): boolean {
    const path = join(this.#root, map, ZAAKRECORD);
    if (record.zaak === null && record.stukken.length === 0) {
      if (!existsSync(path)) return false;
      rmSync(path);
      if (readdirSync(join(this.#root, map)).length === 0) rmdirSync(join(this.#root, map));
      return true;
    }
    const text = `${JSON.stringify(ZaakRecord.parse(inOrder(record)), null, 2)}\n`;
    // The same name each time, and hidden: of a run that was stopped nothing is left to be read as a document.
    const aside = join(this.#root, map, `.${ZAAKRECORD}.deel`);
    if (existsSync(path) && readFileSync(path, "utf8") === text) {
      rmSync(aside, { force: true });
      return false;
    }
    this.make(map);
    writeFileSync(aside, text);
    renameSync(aside, path);
    return true;
  }

  /** Makes a folder. @throws where it is a link: what it leads to may lie elsewhere */
  make(map: string): void {
    const path = join(this.#root, map);
    for (const part of [join(this.#root, map.split("/")[0]!), path]) {
      if (lstatSync(part, { throwIfNoEntry: false })?.isSymbolicLink()) {
        throw new Error(`${part} is een koppeling naar een andere map; daar wordt niets neergezet. Haal haar weg.`);
      }
    }
    mkdirSync(path, { recursive: true });
  }

  /** A path for a file that is to come: of a name that is not taken, also not in another form. */
  free(map: string, stem: string, vorm: Vorm | "metadata"): string {
    const taken = new Set(this.#namesOf(map, stem, vorm === "metadata").map((name) => name.split(".")[0]!));
    for (let n = 1; ; n++) {
      const name = n === 1 ? stem : `${stem}-${n}`;
      if (!taken.has(name)) return join(this.#root, map, `${name}${EXTENSIONS[vorm]}`);
    }
  }

  /**
   * The name under which what a run received is kept: its own, or that of a file with the same content which a run that
   * was stopped left there and did not write down.
   *
   * @param known names that are written down
   */
  settle(map: string, stem: string, received: { path: string; sha256: string }, known: readonly string[]): string {
    const name = received.path.slice(join(this.#root, map).length + 1);
    const left = this.#namesOf(map, stem, name.endsWith(EXTENSIONS.metadata)).find(
      (other) => other !== name && !known.includes(other) && sha256Of(join(this.#root, map, other)) === received.sha256,
    );
    if (left === undefined) return name;
    rmSync(received.path);
    return left;
  }

  /** Takes away a file that this run received and does not keep. */
  remove(map: string, name: string): void {
    rmSync(join(this.#root, map, name));
  }

  bytes(map: string, name: string): Buffer {
    return readFileSync(join(this.#root, map, name));
  }

  /**
   * Moves everything of a paper to another folder: files, metadata, and what an archivist wrote beside them. What was moved
   * already, by a run that was stopped, is there.
   */
  move(from: string, to: string, stem: string): void {
    if (!existsSync(join(this.#root, from))) return;
    this.make(to);
    for (const name of readdirSync(join(this.#root, from))) {
      if (!isOf(name, stem) || existsSync(join(this.#root, to, name))) continue;
      renameSync(join(this.#root, from, name), join(this.#root, to, name));
    }
    if (readdirSync(join(this.#root, from)).length === 0) rmdirSync(join(this.#root, from));
  }

  /** Gives the files of a paper in a folder another stem. @returns the name of each now, by that of before */
  rename(map: string, from: string, to: string): Map<string, string> {
    const renamed = new Map<string, string>();
    for (const name of existsSync(join(this.#root, map)) ? readdirSync(join(this.#root, map)) : []) {
      if (!isOf(name, from)) continue;
      renamed.set(name, `${to}${name.slice(from.length)}`);
      renameSync(join(this.#root, map, name), join(this.#root, map, renamed.get(name)!));
    }
    return renamed;
  }

  #namesOf(map: string, stem: string, isMetadata: boolean): string[] {
    const folder = join(this.#root, map);
    if (!existsSync(folder)) return [];
    return readdirSync(folder).filter(
      (name) =>
        isOf(name, stem) && name.endsWith(EXTENSIONS.metadata) === isMetadata && !/\.(?:ya?ml|json)$/.test(name),
    );
  }
}

/** “2026D44063.pdf”, “2026D44063-2.xml”, “2026D44063-2.metadata.xml”. */
const isOf = (name: string, stem: string): boolean =>
  name.startsWith(stem) && /^(?:-\d+)?\./.test(name.slice(stem.length));

const sha256Of = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The papers by day; a withdrawal is an event of its case. */
function inOrder({ zaak, stukken }: ZaakRecord): ZaakRecord {
  const ordered = stukken.toSorted(
    (a, b) =>
      compare(a.waarden.datum?.waarde ?? "", b.waarden.datum?.waarde ?? "") ||
      compare(a.nummer ?? "", b.nummer ?? "") ||
      compare(a.id, b.id),
  );
  if (zaak === null) return { zaak, stukken: ordered };
  const withdrawn = ordered.filter(({ aard }) => aard === "intrekking");
  const gebeurtenissen = [
    ...zaak.gebeurtenissen.filter(({ wat }) => wat !== "ingetrokken"),
    ...withdrawn.flatMap(({ nummer, waarden }) =>
      waarden.datum ? [{ wat: "ingetrokken" as const, dag: waarden.datum.waarde, toelichting: `stuk ${nummer}` }] : [],
    ),
  ];
  return { zaak: { ...zaak, gebeurtenissen }, stukken: ordered };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
