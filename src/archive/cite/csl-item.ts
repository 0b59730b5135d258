/** What is cited, in the terms of the Citation Style Language: a document, or one question of it. */
import { AANHANGSEL, citedDay, type CitedDocument, shortYear } from "../../domain/leidraad.ts";
import { naamDelen } from "../../domain/namen.ts";
import { formatNummers } from "../../domain/nummers.ts";
import { documentAdres, vraagAdres } from "../../domain/adressen.ts";
import type { DocumentPage, VraagPage } from "../model.ts";
import { linkTo } from "../site.ts";

/** https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables */
export interface CslItem {
  id: string;
  type: "document";
  title: string;
  author?: CslName[];
  issued?: { "date-parts": [number[]] } | { literal: string };
  genre: string;
  publisher: string;
  note?: string;
  "collection-title"?: string;
  volume?: string;
  number?: string;
  section?: string;
  language: "nl";
  URL: string;
}

export interface CslName {
  family: string;
  given?: string;
  "non-dropping-particle"?: string;
}

/** A document, as far as these forms tell of it. */
export type Cited = CitedDocument & Pick<DocumentPage, "id" | "aantalBeantwoord">;

/** A question by its numbers and the last part of its address. */
export type CitedVraag = Pick<VraagPage, "sleutel" | "nummers">;

/** Nothing that the document does not print is in it. `vraag` is `null` for the document as a whole. */
export function cslItem(document: Cited, vraag: CitedVraag | null): CslItem {
  const { id, titel, vraagstellers, zaaknummer, vergaderjaar, aanhangselnummer } = document;
  const dag = citedDay(document);
  const nummers = vraag && formatNummers(vraag.nummers);
  const isNumbered = vergaderjaar !== null && aanhangselnummer !== null;
  const number = isNumbered ? String(aanhangselnummer) : zaaknummer;
  return {
    id: vraag ? `${id}-${vraag.sleutel}` : id,
    type: "document",
    title: nummers === null ? titel : `${titel}, vraag ${nummers}`,
    ...(vraagstellers.length > 0 && { author: vraagstellers.map(({ naam }) => cslName(naam)) }),
    ...(dag !== null && { issued: { "date-parts": [dag.split("-").map(Number)] } }),
    genre: document.aantalBeantwoord > 0 ? "Kamervragen met antwoord" : "Kamervragen",
    publisher: "Tweede Kamer der Staten-Generaal",
    ...(isNumbered && { "collection-title": AANHANGSEL, volume: shortYear(vergaderjaar) }),
    ...(number !== null && { number }),
    ...(nummers !== null && { section: nummers }),
    language: "nl",
    URL: linkTo(vraag ? vraagAdres(id, vraag.sleutel) : documentAdres(id)),
  };
}

/** “Inge van Dijk” → family “Dijk”, behind “van”. */
function cslName(naam: string): CslName {
  const { voornaam, tussenvoegsel, achternaam } = naamDelen(naam);
  return {
    family: achternaam,
    ...(voornaam && { given: voornaam }),
    ...(tussenvoegsel && { "non-dropping-particle": tussenvoegsel.toLowerCase() }),
  };
}
