/**
 * The files below `data/`, a row each. The parts of the years, the whole files and the list of them on the site follow
 * from these rows.
 */
import { stringify } from "csv-stringify/sync";
import { documentAdres, zaakAdres } from "../../domain/adressen.ts";
import type { KamervraagDocument } from "../../domain/document.ts";
import { formatNummers } from "../../domain/nummers.ts";
import { brederVan, verwantVan } from "../../domain/thema-boom.ts";
import type { Thema } from "../../domain/thema.ts";
import { hostAdres } from "../site.ts";
import { groepenCsv, zakenCsv } from "../antwoordtijden/csv.ts";
import type { Antwoordtijden, GemetenZaak } from "../antwoordtijden/overzicht.ts";
import { kwaliteitTotals, rankByNeed } from "../kwaliteit/kwaliteit.ts";
import { formatBewindspersoon, formatVraagsteller } from "../labels.ts";
import { cutText } from "../render/opening.ts";
import type { DocumentSummary, UnpublishedFile } from "../model.ts";
import type { SummarisedZaak } from "../zaken/summarised-zaken.ts";
import { BYTE_ORDER_MARK } from "./csv-nl.ts";
import { datasetteMetadata } from "./database.ts";
import { jsonText } from "./json-text.ts";
import { kwaliteitItem } from "./kwaliteit-json.ts";
import { themasSkos } from "./themas-skos.ts";
import { rowLink, VraagRij } from "./vraag-rows.ts";

/** The summaries of an archive. */
export interface SummarisedArchive {
  documents: readonly DocumentSummary[];
  /** Sources of which nothing is published. */
  unpublished: readonly UnpublishedFile[];
}

/** What stands in a large file before and behind the texts of all documents. */
interface Around {
  head: string;
  /** Bytes of the first text that are left out. */
  skip?: number;
  tail: string;
}

/** Written document by document, in parts of a year that are kept while nothing changes in it. */
interface LargeExport {
  /** What it is, for people who download it. */
  omschrijving: string;
  textOf: (document: KamervraagDocument, rows: readonly VraagRij[]) => string;
  around: (archive: SummarisedArchive) => Around;
  /** Where documents stand otherwise than by date: how many groups there are, and the group of each. */
  groups?: { count: number; of: (document: KamervraagDocument) => number };
}

/** Written at once. */
interface SmallExport {
  omschrijving: string;
  textOf: (archive: SmallArchive) => string;
}

/** What the files that are written at once are made of. */
export interface SmallArchive {
  zaken: readonly SummarisedZaak[];
  themas: readonly Thema[];
  gemeten: readonly GemetenZaak[];
  antwoordtijden: Antwoordtijden;
}

const CSV_COLUMNS = Object.keys(VraagRij.shape);
/** An item of an array stands on a line, behind the comma after the one before; before the first it is left out. */
const item = (value: unknown): string => `,\n${JSON.stringify(value)}`;
const asArray = (open: string, close: string): Around => ({ head: open, skip: 1, tail: `\n${close}` });

export const LARGE_EXPORTS: Readonly<Record<string, LargeExport>> = {
  "vragen.csv": {
    omschrijving: "alle vragen met antwoord, voor een rekenblad",
    textOf: (_, rows) => csvLines(rows),
    around: () => ({ head: `${BYTE_ORDER_MARK}${CSV_COLUMNS.join(",")}\n`, tail: "" }),
  },
  "vragen-excel.csv": {
    omschrijving: "dezelfde tabel voor Nederlands Excel: puntkomma’s, en cellen die erin passen",
    textOf: (_, rows) => excelLines(rows),
    around: () => ({ head: `${BYTE_ORDER_MARK}${CSV_COLUMNS.join(";")}\r\n`, tail: "" }),
  },
  "vragen.ndjson": {
    omschrijving: "hetzelfde, een JSON-object per regel",
    textOf: (_, rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(""),
    around: () => ({ head: "", tail: "" }),
  },
  "documenten.json": {
    omschrijving: "lijst van alle documenten",
    textOf: ({ id, titel, soort, ingezonden, ontvangen, bron: { bestand } }) =>
      item({ id, url: hostAdres(documentAdres(id)), titel, soort, ingezonden, ontvangen, bron: { bestand } }),
    around: () => asArray("[", "]\n"),
  },
  "kwaliteit.json": {
    omschrijving: "hoe elk document is gelezen: meldingen, wat is hersteld en wat is weggelaten",
    textOf: (document) => item(kwaliteitItem(document)),
    around: (archive) => asArray(kwaliteitHead(archive), "]}\n"),
    // Documents with faults, with warnings, and the others.
    groups: { count: 3, of: rankByNeed },
  },
};

/** The Parquet file, which is made otherwise (`parquet.ts`). */
export const PARQUET = {
  naam: "vragen.parquet",
  omschrijving: "dezelfde tabel als Parquet, voor R, Python en DuckDB",
} as const;

export const SMALL_EXPORTS: Readonly<Record<string, SmallExport>> = {
  "zaken.json": {
    omschrijving: "alle zaken met hun stand en hun documenten",
    textOf: ({ zaken }) => jsonText(zaken.map(publishedZaak)),
  },
  "antwoordtijden.csv": {
    omschrijving: "van elke zaak waarvan dat bekend is hoeveel dagen het antwoord duurde, voor een rekenblad",
    textOf: ({ gemeten }) => zakenCsv(gemeten),
  },
  "antwoordtijden-samengevat.csv": {
    omschrijving: "hetzelfde per jaar, kwartaal, ministerie en bewindspersoon: mediaan en spreiding",
    textOf: ({ antwoordtijden }) => groepenCsv(antwoordtijden),
  },
  "themas.json": {
    omschrijving: "alle thema’s met hun betekenis",
    textOf: ({ themas }) => jsonText(publishedThemas(themas)),
  },
  "datasette.json": {
    omschrijving: "uitleg bij vraagbaak.db, voor Datasette",
    textOf: () => jsonText(datasetteMetadata()),
  },
  "themas.ttl": {
    omschrijving: "de thema’s als SKOS, met de adressen van de officiële lijst van de overheid",
    textOf: ({ themas }) => themasSkos(themas),
  },
};

function kwaliteitHead({ documents, unpublished }: SummarisedArchive): string {
  const files = unpublished.map(({ bestand, meldingen }) => ({ bestand, meldingen }));
  const totals = JSON.stringify(kwaliteitTotals(documents, unpublished));
  return `{"totalen":${totals},\n"nietGepubliceerd":${JSON.stringify(files)},\n"documenten":[`;
}

function publishedThemas(themas: readonly Thema[]) {
  const breder = brederVan(themas);
  const verwant = verwantVan(themas);
  return themas.map(({ slug, label, definitie, officieel }) => {
    return { slug, label, definitie, officieel, breder: breder.get(slug), verwant: verwant.get(slug) };
  });
}

function publishedZaak({ zaak, papers }: SummarisedZaak) {
  const { id, zaaknummer, stand, ingezonden, beantwoord, antwoorden } = zaak;
  return {
    id,
    url: hostAdres(zaakAdres(id)),
    zaaknummer,
    stand,
    ingezonden,
    beantwoord,
    documenten: papers.map(publishedPaper),
    antwoorden,
  };
}

const publishedPaper = ({ id, soort, variant, ingezonden, ontvangen }: DocumentSummary) => {
  return { id, url: hostAdres(documentAdres(id)), soort, variant, ingezonden, ontvangen };
};

/** Cells that look like a formula are marked as text, so that no document can run one on the reader's computer. */
const csvLines = (rows: readonly VraagRij[]): string =>
  stringify(rows.map(csvRecord), { columns: CSV_COLUMNS, escape_formulas: true, eof: true });

/** What Excel holds in a cell (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3). */
const EXCEL_CELL = 32_767;
/** Room for the mark of a formula, and to say that more follows. */
const EXCEL_ROOM = 200;

/**
 * Excel in Dutch takes a semicolon between cells, and a line of a text for a row unless the cell stands between quotes. A
 * text that is too long for a cell is cut, and says where all of it is.
 */
const excelLines = (rows: readonly VraagRij[]): string =>
  stringify(
    rows.map((row) => {
      const { vraag, antwoord, ...rest } = csvRecord(row);
      const fits = (text: string | null) =>
        text === null || text.length <= EXCEL_CELL - EXCEL_ROOM
          ? text
          : `${cutText(text, EXCEL_CELL - 2 * EXCEL_ROOM)} [Afgekapt: dit past niet in een cel. Alles staat op ${rowLink(row)}]`;
      return { ...rest, vraag: fits(vraag), antwoord: fits(antwoord) };
    }),
    {
      ...{ columns: CSV_COLUMNS, delimiter: ";", escape_formulas: true, eof: true },
      ...{ record_delimiter: "windows", quote_record_delimiter: true },
    },
  );

/** A row in which each value is one cell. */
function csvRecord(row: VraagRij) {
  return {
    ...row,
    nummers: formatNummers(row.nummers),
    vraagstellers: row.vraagstellers.map(formatVraagsteller).join("; "),
    bewindspersonen: row.bewindspersonen.map(formatBewindspersoon).join("; "),
    themas: row.themas.join("; "),
    antwoordNummers: formatNummers(row.antwoordNummers),
    antwoordBij: row.antwoordBij.join("; "),
    bron: row.bron.bestand,
  };
}
