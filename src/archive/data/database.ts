/**
 * The archive as one SQLite file, with full-text search (FTS5): for who asks questions in SQL, or opens it in Datasette.
 * The same documents in the same order, with the same version of SQLite, give the same bytes.
 */
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { documentAdres } from "../../domain/adressen.ts";
import type { KamervraagDocument } from "../../domain/document.ts";
import { formatNummers } from "../../domain/nummers.ts";
import type { Thema } from "../../domain/thema.ts";
import { linkTo, SITE_DESCRIPTION, SITE_NAME } from "../site.ts";
import { DATA_LICENCE } from "./licence.ts";
import { rowLink, vraagRows } from "./vraag-rows.ts";

/** The file, as the site names it. */
export const DATABASE = {
  naam: "vraagbaak.db",
  omschrijving: "alles in één SQLite-bestand, met zoeken in de volledige tekst",
} as const;

/** What each table holds, for people; the columns stand in {@link TABLES}. */
export const TABLE_UITLEG = {
  documenten: "Elk document: één stuk van de Kamer of het kabinet",
  vragen: "Elke vraag zoals gedrukt, met haar antwoord",
  vragen_compleet: "Elke vraag met de gegevens van haar document",
  vraagstellers: "Wie een document noemt als vraagsteller",
  bewindspersonen: "Wie een document noemt als degene die antwoordt",
  themas: "De thema’s, met hun betekenis",
  vraag_themas: "Welke vraag over welk thema gaat",
} as const;

/** A surrogate key (`nr`) ties a question to its place in the full-text index. */
const TABLES = `
CREATE TABLE documenten (
  id TEXT PRIMARY KEY, url TEXT NOT NULL, soort TEXT NOT NULL, variant TEXT, titel TEXT NOT NULL, onderwerp TEXT,
  zaaknummer TEXT, aanhangselnummer INTEGER, vergaderjaar TEXT, ingezonden TEXT, ontvangen TEXT,
  bron TEXT NOT NULL, bron_sha256 TEXT NOT NULL, bron_formaat TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE vragen (
  nr INTEGER PRIMARY KEY, id TEXT NOT NULL, document TEXT NOT NULL REFERENCES documenten (id), url TEXT NOT NULL,
  nummers TEXT NOT NULL, titel TEXT NOT NULL, vraag TEXT NOT NULL, antwoord TEXT, antwoord_nummers TEXT NOT NULL,
  antwoord_bij TEXT NOT NULL
);
CREATE TABLE vraagstellers (document TEXT NOT NULL REFERENCES documenten (id), naam TEXT NOT NULL, partij TEXT);
CREATE TABLE bewindspersonen (
  document TEXT NOT NULL REFERENCES documenten (id), naam TEXT NOT NULL, rol TEXT NOT NULL, portefeuille TEXT
);
CREATE TABLE themas (slug TEXT PRIMARY KEY, label TEXT NOT NULL, definitie TEXT NOT NULL, officieel TEXT) WITHOUT ROWID;
CREATE TABLE vraag_themas (
  thema TEXT NOT NULL REFERENCES themas (slug), vraag INTEGER NOT NULL REFERENCES vragen (nr), PRIMARY KEY (thema, vraag)
) WITHOUT ROWID;
CREATE INDEX vragen_id ON vragen (id);
CREATE INDEX vragen_document ON vragen (document);
CREATE INDEX vraagstellers_document ON vraagstellers (document);
CREATE INDEX vraagstellers_naam ON vraagstellers (naam);
CREATE INDEX bewindspersonen_document ON bewindspersonen (document);
CREATE INDEX vraag_themas_vraag ON vraag_themas (vraag);
CREATE VIEW vragen_compleet AS
  SELECT v.id, v.url, v.nummers, d.soort, d.titel, d.onderwerp, d.zaaknummer, d.aanhangselnummer, d.vergaderjaar,
    (SELECT group_concat(naam || coalesce(' (' || partij || ')', ''), '; ') FROM vraagstellers s WHERE s.document = d.id)
      AS vraagstellers,
    (SELECT group_concat(naam, '; ') FROM bewindspersonen b WHERE b.document = d.id) AS bewindspersonen,
    d.ingezonden, d.ontvangen, v.vraag, v.antwoord, d.bron
  FROM vragen v JOIN documenten d ON d.id = v.document;
CREATE VIRTUAL TABLE vragen_fts USING fts5 (
  titel, vraag, antwoord, content = 'vragen', content_rowid = 'nr', tokenize = 'unicode61 remove_diacritics 2'
);
`;

/** The file is made anew when it is not whole: nothing needs to survive a stop. */
const FAST = `
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA locking_mode = EXCLUSIVE;
PRAGMA cache_size = -200000;
`;
/** Words are gathered in memory, in so many bytes, before they are written: fewer pieces to put together. */
const WORDS_AT_ONCE = 64 * 2 ** 20;

/** Writes documents to a database, which may have others already. */
export class ArchiveDatabase {
  readonly #db: DatabaseSync;
  readonly #insert: Record<keyof typeof INSERTS, StatementSync>;
  readonly #indexedTo: number;
  #last: number;

  /** A new database where there is no file. */
  constructor(path: string) {
    // A question's themes are there before the themes are.
    this.#db = new DatabaseSync(path, { enableForeignKeyConstraints: false });
    this.#db.exec(FAST);
    const isNew = this.#db.prepare("SELECT count(*) AS tables FROM sqlite_master").get()!["tables"] === 0;
    this.#db.exec("BEGIN");
    if (isNew) {
      this.#db.exec(TABLES);
      this.#db.exec(`INSERT INTO vragen_fts (vragen_fts, rank) VALUES ('hashsize', ${WORDS_AT_ONCE})`);
    }
    this.#last = this.#db.prepare("SELECT coalesce(max(nr), 0) AS last FROM vragen").get()!["last"] as number;
    this.#indexedTo = this.#last;
    const prepared = Object.entries(INSERTS).map(([key, sql]) => [key, this.#db.prepare(sql)]);
    this.#insert = Object.fromEntries(prepared) as Record<keyof typeof INSERTS, StatementSync>;
  }

  add(document: KamervraagDocument): void {
    const { id, soort, variant, titel, onderwerp, zaaknummer, aanhangselnummer, vergaderjaar, bron } = document;
    const numbers = [zaaknummer, aanhangselnummer, vergaderjaar] as const;
    const days = [document.ingezonden, document.ontvangen] as const;
    const insert = this.#insert;
    insert.document.run(
      ...[id, linkTo(documentAdres(id)), soort, variant, titel, onderwerp, ...numbers, ...days],
      ...[bron.bestand, bron.sha256, bron.formaat],
    );
    for (const { naam, partij } of document.vraagstellers) insert.vraagsteller.run(id, naam, partij);
    for (const { naam, rol, portefeuille } of document.bewindspersonen)
      insert.bewindspersoon.run(id, naam, rol, portefeuille);
    for (const row of vraagRows(document)) {
      const nr = ++this.#last;
      const { nummers, antwoordNummers, antwoordBij } = row;
      insert.vraag.run(
        ...[nr, row.id, id, rowLink(row), formatNummers(nummers), titel, row.vraag, row.antwoord],
        ...[formatNummers(antwoordNummers), antwoordBij.join("; ")],
      );
      for (const thema of new Set(row.themas)) insert.vraagThema.run(thema, nr);
    }
  }

  /** Indexes the texts of what was added, and closes the file. */
  finish(themas: readonly Thema[]): void {
    for (const { slug, label, definitie, officieel } of themas)
      this.#insert.thema.run(slug, label, definitie, officieel);
    this.#db
      .prepare(
        "INSERT INTO vragen_fts (rowid, titel, vraag, antwoord) SELECT nr, titel, vraag, antwoord FROM vragen WHERE nr > ?",
      )
      .run(this.#indexedTo);
    this.#db.exec("COMMIT");
    this.#db.close();
  }
}

const INSERTS = {
  document: `INSERT INTO documenten VALUES (${placesFor(14)})`,
  vraag: `INSERT INTO vragen VALUES (${placesFor(10)})`,
  vraagsteller: "INSERT INTO vraagstellers VALUES (?, ?, ?)",
  bewindspersoon: "INSERT INTO bewindspersonen VALUES (?, ?, ?, ?)",
  thema: "INSERT INTO themas VALUES (?, ?, ?, ?)",
  vraagThema: "INSERT INTO vraag_themas VALUES (?, ?)",
};

function placesFor(count: number): string {
  return Array.from({ length: count }, () => "?").join(", ");
}

/** What Datasette shows of the file (https://docs.datasette.io/en/stable/metadata.html). */
export const datasetteMetadata = () => ({
  title: SITE_NAME,
  description: SITE_DESCRIPTION,
  license: DATA_LICENCE.naam,
  license_url: DATA_LICENCE.url,
  source: SITE_NAME,
  source_url: linkTo("/"),
  databases: {
    vraagbaak: {
      tables: Object.fromEntries(
        Object.entries(TABLE_UITLEG).map(([tabel, description]) => [
          tabel,
          { description, ...(tabel === "vragen" && { fts_table: "vragen_fts", fts_pk: "nr", sort_desc: "nr" }) },
        ]),
      ),
    },
  },
});
