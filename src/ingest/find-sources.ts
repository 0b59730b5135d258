/** The source files below a folder, in a fixed order. */
import { open, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isRecord } from "./readers/index.ts";

export interface FoundSource {
  /** Path below the folder, with “/”. */
  bestand: string;
  path: string;
  /** Path of the `.yaml` beside it, where there is one. */
  supplement: string | null;
  /** Paths of official metadata records in the same folder. */
  records: string[];
}

/** Files about documents, which are none themselves: the supplement, and data that others keep beside a source. */
const COMPANION = /\.(?:ya?ml|json)$/i;

/**
 * Hidden files are passed over, and so are links: what they point to may lie outside the folder.
 *
 * @param part only what stands below this folder within `folder`; the names stay those below `folder`
 * @throws when the folder does not exist or can't be read
 */
export async function findSources(folder: string, part = ""): Promise<FoundSource[]> {
  const names = await listFiles(join(folder, part), part && `${part}/`);
  const all = new Set(names);
  const records = new Set<string>();
  for (const name of names) if (/\.xml$/i.test(name) && (await holdsRecord(join(folder, name)))) records.add(name);
  const recordsByFolder = Map.groupBy(records, dirname);
  return names
    .filter((name) => !COMPANION.test(name) && !records.has(name))
    .map((bestand) => {
      const stem = bestand.replace(/\.[^./]+$/, "");
      const supplement = [`${stem}.yaml`, `${stem}.yml`].find((name) => all.has(name));
      return {
        bestand,
        path: join(folder, bestand),
        supplement: supplement ? join(folder, supplement) : null,
        records: (recordsByFolder.get(dirname(bestand)) ?? []).map((name) => join(folder, name)),
      };
    });
}

/** Enough of a file to tell a record from a document. */
const START_LENGTH = 4096;

async function holdsRecord(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null);
  if (!file) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(START_LENGTH), 0, START_LENGTH, 0);
    return isRecord(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

async function listFiles(folder: string, prefix: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names: string[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".")) continue;
    const name = `${prefix}${entry.name}`;
    if (entry.isDirectory()) names.push(...(await listFiles(join(folder, entry.name), `${name}/`)));
    else if (entry.isFile()) names.push(name);
  }
  return names;
}
