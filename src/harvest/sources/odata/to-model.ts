/** Rows of the Kamer → zaken, papers and files, with the origin of every value. */
import { Vergaderjaar, Zaaknummer } from "../../../domain/document.ts";
import { fromDigits } from "../../koop/aanhangsel.ts";
import {
  VORMEN,
  type Actor,
  type Bestand,
  type Gegeven,
  type Stuk,
  type Vorm,
  type Zaak,
  type ZaakRef,
} from "../../model.ts";
import type { ODataVersion } from "../../source.ts";
import { dayOf, momentOf } from "../moment.ts";
import { RELATIES } from "../settings.ts";
import { tidy } from "../text.ts";
import { documentnummerOf, readRow, readRows, type Once, type Row } from "./rows.ts";

export interface Reading {
  /** Address that files stand below. */
  base: string;
  version: ODataVersion;
  once: Once;
}

/** @returns `null` for a deleted row, or one without a number */
export function toZaak(row: Row<"Zaak">, { once }: Reading): Zaak | null {
  const zaaknummer = Zaaknummer.safeParse(row.Nummer).data;
  if (row.Verwijderd === true) return null;
  if (zaaknummer === undefined) {
    once(`Zaak ${row.Id} heeft geen zaaknummer en is overgeslagen.`);
    return null;
  }
  const actoren = readRows("ZaakActor", "ZaakActor", row, once).flatMap(toActor);
  const asked = actoren.filter(({ relatie }) => relatie === RELATIES.indiener || relatie === RELATIES.medeindiener);
  return {
    id: row.Id,
    zaaknummer,
    onderwerp: given("Zaak.Onderwerp", tidy(row.Onderwerp)),
    ingezonden: given("Zaak.GestartOp", dayOf(row.GestartOp)),
    termijn: given("Zaak.Termijn", dayOf(row.Termijn)),
    afgedaan: given("Zaak.Afgedaan", row.Afgedaan),
    vergaderjaar: given("Zaak.Vergaderjaar", Vergaderjaar.safeParse(row.Vergaderjaar).data ?? null),
    vraagstellers: given("ZaakActor", asked.sort(byRelatieAndNaam)),
    gerichtAan: given(
      "ZaakActor",
      actoren.filter(({ relatie }) => relatie === RELATIES.gerichtAan).sort(byRelatieAndNaam),
    ),
    stukken: readRows("StukRef", "Document", row, once)
      .map(({ Id, Soort }) => ({ id: Id, soort: Soort }))
      .sort(byId),
    aangeraakt: touched(row),
  };
}

/** @returns `null` for a deleted row */
export function toStuk(row: Row<"Document">, reading: Reading): Stuk | null {
  if (row.Verwijderd === true) return null;
  const { once, version } = reading;
  const current = row.given["HuidigeDocumentVersie"];
  const versie = current === null || current === undefined ? null : readRow("DocumentVersie", current, once);
  const bestanden = filesOf(row, versie, reading);
  return {
    id: row.Id,
    soort: row.Soort,
    documentnummer: given("Document.Nummer", tidy(documentnummerOf(row, version, once))),
    onderwerp: given("Document.Onderwerp", tidy(row.Onderwerp)),
    datum: given("Document.Datum", dayOf(row.Datum)),
    vergaderjaar: given("Document.Vergaderjaar", Vergaderjaar.safeParse(row.Vergaderjaar).data ?? null),
    kamer: row.Kamer,
    // The other house has a series of its own.
    aanhangsel: given(
      "Document.Aanhangselnummer",
      (row.Kamer ?? 2) === 2 && row.Aanhangselnummer ? fromDigits(row.Aanhangselnummer) : null,
    ),
    alias: tidy(row.Alias),
    versie: versie && {
      id: versie.Id,
      nummer: versie.Versienummer,
      externeIdentifier: given("DocumentVersie.ExterneIdentifier", tidy(versie.ExterneIdentifier)),
    },
    zaken: readRows("ZaakRef", "Zaak", row, once)
      .flatMap(toZaakRef)
      .sort((a, b) => (a.zaaknummer < b.zaaknummer ? -1 : 1)),
    actoren: given(
      "DocumentActor",
      readRows("DocumentActor", "DocumentActor", row, once).flatMap(toActor).sort(byRelatieAndNaam),
    ),
    bijlagen: readRows("Bijlage", "BijlageDocument", row, once)
      .map(({ Id }) => Id)
      .sort(),
    bestanden: bestanden.filter(({ vorm }) => vorm !== "metadata"),
    metadata: bestanden.find(({ vorm }) => vorm === "metadata") ?? null,
    aangeraakt: touched(row),
  };
}

const toZaakRef = ({ Id, Nummer, Soort }: Row<"ZaakRef">): ZaakRef[] => {
  const zaaknummer = Zaaknummer.safeParse(Nummer).data;
  return zaaknummer === undefined ? [] : [{ id: Id, zaaknummer, soort: Soort }];
};

/** None for a row without a name, which is one that was deleted. */
function toActor(row: Row<"ZaakActor"> | Row<"DocumentActor">): Actor[] {
  const naam = tidy(row.ActorNaam);
  if (naam === null) return [];
  return [
    {
      naam,
      fractie: tidy(row.ActorFractie),
      functie: tidy(row.Functie),
      relatie: tidy(row.Relatie),
      persoonId: row.Persoon_Id,
    },
  ];
}

const RENDITIONS: Record<string, Vorm | "metadata"> = {
  Xml: "xml",
  Html: "html",
  Pdf: "pdf",
  Odt: "odt",
  Metadata: "metadata",
};

/** What can be fetched, the best first; of two of a form that of the publications service, which has its length right. */
function filesOf(row: Row<"Document">, versie: Row<"DocumentVersie"> | null, { base, once }: Reading): Bestand[] {
  const published = (["DocumentPublicatie", "DocumentPublicatieMetadata"] as const).flatMap((entity) =>
    (versie === null ? [] : readRows(entity, entity, versie, once)).flatMap(
      ({ Id, DocumentType, ContentLength, PublicatieDatum }): Bestand[] => {
        const vorm = RENDITIONS[DocumentType ?? ""];
        if (vorm === undefined) return [];
        return [
          {
            sleutel: `${entity}/${Id}`,
            bron: "tweedekamer",
            url: `${base}/${entity}(${Id})/resource`,
            vorm,
            bytes: ContentLength,
            streng: true,
            versie: [Id, ContentLength, PublicatieDatum].join(" "),
          },
        ];
      },
    ),
  );
  const own: Bestand = {
    sleutel: `Document/${row.Id}`,
    bron: "tweedekamer",
    url: `${base}/Document(${row.Id})/resource`,
    vorm: /word/i.test(row.ContentType ?? "") ? "word" : "pdf",
    bytes: row.ContentLength,
    streng: false,
    versie: [versie?.Id, versie?.Versienummer, row.ContentLength].join(" "),
  };
  const rank = ({ vorm }: Bestand): number => (vorm === "metadata" ? VORMEN.length : VORMEN.indexOf(vorm));
  return [...published, own].sort((a, b) => rank(a) - rank(b));
}

/** A value with its origin; nothing stays nothing. */
function given<T>(veld: string, waarde: readonly T[]): Gegeven<readonly T[]>;
function given<T>(veld: string, waarde: T | null): Gegeven<T> | null;
function given(veld: string, waarde: unknown): Gegeven<unknown> | null {
  return waarde === null ? null : { waarde, bron: "tweedekamer", veld };
}

/** Before all others where a row says nothing of it. */
const touched = (row: { ApiGewijzigdOp: string | null }): string =>
  momentOf(row.ApiGewijzigdOp ?? "") ?? "0001-01-01T00:00:00.0000000Z";

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** “Indiener” comes before “Medeindiener” in the alphabet too. */
const byRelatieAndNaam = (a: Actor, b: Actor): number => {
  const [first, second] = [a, b].map(({ relatie, naam }) => `${relatie ?? ""} ${naam}`) as [string, string];
  return first < second ? -1 : first > second ? 1 : 0;
};
