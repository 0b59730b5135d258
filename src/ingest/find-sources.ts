/** The source files below a folder, in a fixed order. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";

export interface FoundSource {
  /** Path below the folder, with “/”. */
  bestand: string;
  path: string;
  /** Path of the `.yaml` beside it, where there is one. */
  supplement: string | null;
}

/** Files about documents, which are none themselves: the supplement, and data that others keep beside a source. */
const COMPANION = /\.(?:ya?ml|json)$/i;

/**
 * Hidden files are passed over, and so are links: what they point to may lie outside the folder.
 *
 * @throws when the folder does not exist or can't be read
 */
export async function findSources(folder: string): Promise<FoundSource[]> {
  const names = await listFiles(folder, "");
  const all = new Set(names);
  return names
    .filter((name) => !COMPANION.test(name))
    .map((bestand) => {
      const supplement = [".yaml", ".yml"].map((ending) => bestand.replace(/\.[^./]+$/, "") + ending).find((name) => all.has(name));
      return { bestand, path: join(folder, bestand), supplement: supplement ? join(folder, supplement) : null };
    });
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
