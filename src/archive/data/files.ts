/** The files of the whole archive, as people and catalogues are told of them. */
import { DATABASE } from "./database.ts";
import { LARGE_EXPORTS, PARQUET, SMALL_EXPORTS } from "./exports.ts";

export interface DataFile {
  /** Below `data/`. */
  naam: string;
  omschrijving: string;
  /** Its kind, for programs (https://www.iana.org/assignments/media-types/). */
  mediaType: string;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv",
  json: "application/json",
  ndjson: "application/x-ndjson",
  parquet: "application/vnd.apache.parquet",
  db: "application/vnd.sqlite3",
  ttl: "text/turtle",
};

const file = (naam: string, omschrijving: string): DataFile => ({
  naam,
  omschrijving,
  mediaType: MEDIA_TYPES[naam.split(".").at(-1)!]!,
});

/** The catalogue describes the others. */
export const CATALOGUE = "catalogus.ttl";

export const DATA_FILES: readonly DataFile[] = [
  ...Object.entries(LARGE_EXPORTS).map(([naam, { omschrijving }]) => file(naam, omschrijving)),
  file(PARQUET.naam, PARQUET.omschrijving),
  file(DATABASE.naam, DATABASE.omschrijving),
  ...Object.entries(SMALL_EXPORTS).map(([naam, { omschrijving }]) => file(naam, omschrijving)),
  file(CATALOGUE, "wat er te downloaden is, voor catalogi van gegevens (DCAT-AP-NL)"),
];
