/** What stands in the folder of a finished part, between making it and putting it into a site. */
import type { ManifestPart } from "../format/manifest.ts";
import type { NamesByFilter } from "../format/names-file.ts";
import type { Abbreviation } from "./abbreviations.ts";

export const PART_FOLDER = {
  /** What goes below `zoeken/` of the site. */
  site: "site",
  /** How many questions have each word. */
  words: "woorden.tsv",
  summary: "deel.json",
  /** The subjects of its documents, the newest first. */
  subjects: "onderwerpen.json",
} as const;

/** What assembling must know of a part. */
export interface PartSummary {
  deel: ManifestPart;
  /** Questions in it; those with one answer between them count once. */
  eenheden: number;
  /** Folded words of the names of people in it. */
  namen: string[];
  /** What is suggested of it. */
  voorstellen: NamesByFilter;
  /** What its documents say that abbreviations stand for. */
  afkortingen: Abbreviation[];
  /** What goes below `zoeken/` of the site: path, and print of the contents. */
  bestanden: [pad: string, afdruk: string][];
}
