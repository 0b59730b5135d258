/** Reads the themes: one markdown file each in one folder. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseThemas } from "../domain/thema-file.ts";
import type { Thema } from "../domain/thema.ts";

/**
 * All themes of a folder, in the order of their labels. A folder that is not there holds none.
 *
 * @throws InvalidThema for a file that can't be used; see {@link parseThemas}
 */
export async function loadThemas(folder: string): Promise<Thema[]> {
  const names = (await namesIn(folder)).filter((naam) => naam.endsWith(".md"));
  return parseThemas(
    await Promise.all(names.map(async (naam) => ({ naam, tekst: await readFile(join(folder, naam), "utf8") }))),
  );
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
