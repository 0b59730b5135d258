/** Clearing the output of what is no longer there. */
import { readdir, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";

/** Removes the questions' files that are not among `kept` (paths below the folder); see {@link removeStale}. */
export const removeStaleMarkdown = (folder: string, kept: Iterable<string>): Promise<void> =>
  removeStale(folder, new Set(kept), (path) => /^[^/]+\/\d+[a-z]?(?:-\d+)?\.md$/.test(path));

/** Removes the files of documents that are not among these ids; see {@link removeStale}. */
export const removeStaleDocuments = (folder: string, ids: Iterable<string>, ending = ".json"): Promise<void> =>
  removeStale(
    folder,
    new Set(Array.from(ids, (id) => `${id}${ending}`)),
    (path) => path.endsWith(ending) && !path.includes("/"),
  );

/**
 * Removes what earlier runs wrote and this one did not. Only names that ingest itself gives are removed,
 * so that a folder of somebody else's files is safe.
 *
 * @param kept paths below the folder
 */
async function removeStale(
  folder: string,
  kept: ReadonlySet<string>,
  isOurs: (path: string) => boolean,
): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  const pathOf = (entry: (typeof entries)[number]) =>
    join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll("\\", "/");
  const folders: string[] = [];
  for (const entry of entries) {
    const path = pathOf(entry);
    if (entry.isDirectory()) folders.push(path);
    else if (isOurs(path) && !kept.has(path)) await rm(join(folder, path));
  }
  for (const path of folders.toSorted((a, b) => b.length - a.length))
    await rmdir(join(folder, path)).catch(() => undefined);
}
