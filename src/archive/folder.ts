/**
 * Where the prepared archive stands that the pages are made from. The build script says it in
 * `VRAAGBAAK_ARCHIEF`, so that it can make a site from any folder; this is the one place that reads it.
 */
import { join, resolve } from "node:path";

export const ARCHIVE_VARIABLE = "VRAAGBAAK_ARCHIEF";

/** The working folder of the ordinary build, which git ignores. */
export const ORDINARY_WORK_FOLDER = join("build", "archief");

/** The folder of prepared rows; see `prepare/` for what is in it. */
export function preparedFolder(workFolder: string): string {
  return join(workFolder, "paginas");
}

/** Absolute path of the prepared rows that the pages read. */
export function currentPreparedFolder(): string {
  return preparedFolder(resolve(process.env[ARCHIVE_VARIABLE] ?? ORDINARY_WORK_FOLDER));
}
