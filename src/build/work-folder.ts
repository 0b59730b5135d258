/** The working folder of a build: what is kept from one build to the next, and what is made on the way. */
import { join } from "node:path";

/** Paths in a working folder. Everything in it can be made again from the sources. */
export interface WorkFolder {
  root: string;
  /** What each source became, a line each; see `journal.ts`. */
  journal: string;
  /** `<id>.json`: the documents as they are published. */
  documenten: string;
  /** `<id>.json`: what was kept of each document for its pages. */
  delen: string;
  /** A folder for each part of the search index, named after what it was made from. */
  zoeken: string;
  /** A folder for each year of the data exports, named after what it was made from. */
  gegevens: string;
  /** Emptied at every build. */
  taken: string;
  /** The site that is being made; between builds, the one before the last. */
  site: string;
  /** Which files of the site the last build changed. */
  wijzigingen: string;
}

export const workFolder = (root: string): WorkFolder => ({
  root,
  journal: join(root, "bronnen.ndjson"),
  documenten: join(root, "documenten"),
  delen: join(root, "delen"),
  zoeken: join(root, "zoeken"),
  gegevens: join(root, "gegevens"),
  taken: join(root, "taken"),
  site: join(root, "site"),
  wijzigingen: join(root, "wijzigingen.json"),
});
