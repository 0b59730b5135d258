/** The working folder of a build: what is kept from one build to the next, and what is made on the way. */
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isFile } from "../files/file-text.ts";

/** Paths in a working folder. Everything in it can be made again from the sources. */
export interface WorkFolder {
  root: string;
  /** What each source became, a line each; see `journal.ts`. */
  journal: string;
  /** `<id>.json` and `<id>.md`: the documents as they are published. */
  documenten: string;
  /** `<id>.json`: what was kept of each document for its pages. */
  delen: string;
  /** `<id>.bin`: by what the questions of each document are told; see `related/kenmerken.ts`. */
  kenmerken: string;
  /** What each question is related to; see `find-related.ts`. */
  verwant: string;
  /** A folder for each part of the search index, named after what it was made from. */
  zoeken: string;
  /** A folder for each year of the data exports, named after what it was made from. */
  gegevens: string;
  /** Emptied at every build. */
  taken: string;
  /** The site that is being made; between builds, the one before the last. */
  site: string;
  /** What is known of the contents of files; see `known-prints.ts`. */
  afdrukken: string;
  /** Files found in a published site that are not of it. */
  vreemd: string;
  /** What is to be copied to a host: see `last-published.ts`. */
  wijzigingen: string;
  /** The manifest of the last site that was made to be published. */
  gepubliceerd: string;
  /** The manifest of the one before that. */
  eerderGepubliceerd: string;
}

/** Makes a working folder ready: what stands in it under these names is a folder or a file, as it is to be. */
export function prepareWorkFolder({ root, taken, ...rest }: WorkFolder): void {
  mkdirSync(root, { recursive: true });
  rmSync(taken, { recursive: true, force: true });
  const { journal, afdrukken, wijzigingen, ...folders } = rest;
  for (const folder of Object.values(folders)) if (isFile(folder)) rmSync(folder);
  removeOthers(folders.documenten, ".json", ".md");
  removeOthers(folders.delen, ".json");
  removeOthers(folders.kenmerken, ".bin");
  for (const file of [journal, afdrukken, wijzigingen])
    if (!isFile(file)) rmSync(file, { recursive: true, force: true });
}

/** Leaves only files of documents: a write that was stopped left another beside one. */
function removeOthers(folder: string, ...endings: readonly string[]): void {
  for (const entry of existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []) {
    if (entry.isFile() && endings.some((ending) => entry.name.endsWith(ending))) continue;
    rmSync(join(folder, entry.name), { recursive: true });
  }
}

export const workFolder = (root: string): WorkFolder => ({
  root,
  journal: join(root, "bronnen.ndjson"),
  documenten: join(root, "documenten"),
  delen: join(root, "delen"),
  kenmerken: join(root, "kenmerken"),
  verwant: join(root, "verwant"),
  zoeken: join(root, "zoeken"),
  gegevens: join(root, "gegevens"),
  taken: join(root, "taken"),
  site: join(root, "site"),
  afdrukken: join(root, "afdrukken"),
  vreemd: join(root, "vreemd"),
  wijzigingen: join(root, "wijzigingen.json"),
  gepubliceerd: join(root, "gepubliceerd"),
  eerderGepubliceerd: join(root, "eerder-gepubliceerd"),
});
