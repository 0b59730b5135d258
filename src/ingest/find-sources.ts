/** The source files below a folder, in a fixed order. */
import { constants } from "node:fs";
import { open, readdir } from "node:fs/promises";
import { basename, dirname, join, posix } from "node:path";
import { nearest } from "../domain/nearest.ts";
import { stemOf } from "../files/stem.ts";
import { ZAAKRECORD } from "../domain/zaakrecord.ts";
import { readZaakRecord } from "./official-paper.ts";
import { isRecord } from "./readers/index.ts";

export interface FoundSource {
  /** Path below the folder, with “/”. */
  bestand: string;
  path: string;
  /** Path of the `.yaml` beside it, where there is one. */
  supplement: string | null;
  /** Paths of official metadata records in the same folder; none where the record of a harvest speaks for it. */
  records: string[];
  /** Path of the record of a harvest in the same folder, where that names this file. */
  zaakrecord: string | null;
}

/** A `.yaml` that stands beside no document. */
export interface OrphanYaml {
  /** Path below the folder, with “/”. */
  bestand: string;
  /** Name that it was probably meant to have, or `null`. */
  bedoeld: string | null;
  /** Name of another `.yaml` of the same document, which is the one that counts. */
  naast: string | null;
}

/** Everything that a folder holds. */
export interface Found {
  sources: FoundSource[];
  orphans: OrphanYaml[];
}

const YAML = /\.ya?ml$/i;
/** Files about documents, which are none themselves: the supplement, and data that others keep beside a source. */
const COMPANION = /\.(?:ya?ml|json)$/i;
/** What is known about a document; of two the first counts. */
const SUPPLEMENT = [".yaml", ".yml"];

/** Whether a file is read as what is known about a document: its name ends so, in small letters. */
export const isSupplement = (name: string): boolean => SUPPLEMENT.some((end) => name.endsWith(end));

/**
 * Hidden files are passed over. Links, and folders that can't be listed, are found as if they were files, so that
 * opening them says what is wrong: what a link points to may lie outside the folder, and is never read.
 *
 * @param part only what stands below this folder within `folder`; the names stay those below `folder`
 * @throws when the folder does not exist or can't be read
 */
export async function findSources(folder: string, part = ""): Promise<Found> {
  const names: string[] = [];
  await listFiles(join(folder, part), part && `${part}/`, names);
  const all = new Set(names);
  const records = new Set<string>();
  for (const name of names) if (/\.xml$/i.test(name) && (await holdsRecord(join(folder, name)))) records.add(name);
  const recordsByFolder = Map.groupBy(records, dirname);
  const harvested = harvestedFiles(
    folder,
    names.filter((name) => basename(name) === ZAAKRECORD),
  );
  const sources = names
    .filter((name) => !COMPANION.test(name) && !records.has(name) && harvested.get(name)?.telt !== false)
    .map((bestand) => {
      const paper = harvested.get(bestand);
      const stems = [stemOf(bestand), ...(paper ? [paper.stam] : [])];
      const supplement = stems.flatMap((stem) => SUPPLEMENT.map((end) => stem + end)).find((name) => all.has(name));
      const beside = paper ? [] : (recordsByFolder.get(dirname(bestand)) ?? []);
      return {
        bestand,
        path: join(folder, bestand),
        supplement: supplement ? join(folder, supplement) : null,
        records: beside.map((name) => join(folder, name)),
        zaakrecord: paper ? join(folder, paper.record) : null,
      };
    });
  return { sources, orphans: orphansAmong(names, sources) };
}

/** A file that the record of a harvest names. */
interface HarvestedFile {
  record: string;
  /** Whether it is the newest of its paper: those before it are kept, and not read. */
  telt: boolean;
  /** Name of the first file of the paper, without its end: what an archivist knows of the paper stands by that. */
  stam: string;
}

/** What the records of harvests say of the files beside them; one that can't be read says nothing. */
function harvestedFiles(folder: string, records: readonly string[]): Map<string, HarvestedFile> {
  const files = new Map<string, HarvestedFile>();
  for (const record of records) {
    for (const { bestanden } of readZaakRecord(join(folder, record))?.stukken ?? []) {
      const inFolder = bestanden.map(({ bestand }) => posix.join(dirname(record), bestand));
      for (const bestand of inFolder) {
        files.set(bestand, { record, telt: bestand === inFolder.at(-1), stam: stemOf(inFolder[0]!) });
      }
    }
  }
  return files;
}

/** The supplements that belong to no source, or not to be read beside another. */
function orphansAmong(names: readonly string[], sources: readonly FoundSource[]): OrphanYaml[] {
  // By the supplement's own name too: that of a harvested paper has the name of its first file.
  const used = new Map(
    sources.flatMap(({ bestand, supplement }) => {
      if (!supplement) return [];
      const name = basename(supplement);
      const stems = [stemOf(bestand), posix.join(dirname(bestand), stemOf(name))];
      return stems.map((stem) => [stem, name] as const);
    }),
  );
  const lacking = Map.groupBy(
    sources.filter(({ supplement }) => supplement === null),
    ({ bestand }) => dirname(bestand),
  );
  const stems = new Set(sources.map(({ bestand }) => stemOf(bestand)));
  return names
    .filter((name) => YAML.test(name) && !(isSupplement(name) && used.get(stemOf(name)) === basename(name)))
    .map((bestand) => {
      // “a.txt.yaml” is meant for “a.txt”.
      const stem = [stemOf(bestand), stemOf(stemOf(bestand))].find((one) => stems.has(one)) ?? stemOf(bestand);
      const beside = (lacking.get(dirname(bestand)) ?? []).map((source) => basename(stemOf(source.bestand)));
      const near = nearest(basename(stem), beside);
      return {
        bestand,
        bedoeld: near === null ? null : `${near}.yaml`,
        naast: used.get(stem) ?? null,
      };
    });
}

/** Enough of a file to tell a record from a document. */
const START_LENGTH = 4096;

async function holdsRecord(path: string): Promise<boolean> {
  // No link is followed, and no pipe waited for.
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(() => null);
  if (!file) return false;
  try {
    if (!(await file.stat()).isFile()) return false;
    const { buffer, bytesRead } = await file.read(Buffer.alloc(START_LENGTH), 0, START_LENGTH, 0);
    return isRecord(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

async function listFiles(folder: string, prefix: string, names: string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".")) continue;
    const name = `${prefix}${entry.name}`;
    if (entry.isDirectory()) {
      // Named as what is known of a document, it is said to be none.
      if (YAML.test(name)) names.push(name);
      await listFiles(join(folder, entry.name), `${name}/`, names).catch(() => YAML.test(name) || names.push(name));
    } else names.push(name);
  }
}
