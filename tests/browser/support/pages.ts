/** One page of every kind, found in the built site itself. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import {
  ANTWOORDTIJDEN_ADRES,
  BEGRIPPEN_ADRES,
  DATA_ADRES,
  documentAdres,
  HULP_ADRES,
  themaAdres,
  vraagAdres,
  zaakAdres,
  ZOEK_ADRES,
  ZOEKHULP_ADRES,
} from "../../../src/domain/adressen.ts";
import { VERVALLEN_ADRES } from "../../../src/archive/permanence/addresses.ts";
import type { KamervraagDocument } from "../../../src/domain/document.ts";
import { bewindspersoonAdres, partijAdres, vraagstellerAdres } from "../../../src/domain/personen.ts";

const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(inject("siteFolder"), ...path), "utf8"));

/** The documents of the built site, newest first. */
export function builtDocuments(): KamervraagDocument[] {
  const list = read("data", "documenten.json") as { id: string }[];
  return list.map(({ id }) => read("data", "documenten", `${id}.json`) as KamervraagDocument);
}

/** The document that has everything: questions of a known vraagsteller, tables, notes and references. */
export function richDocument(): KamervraagDocument {
  return builtDocuments().find(({ id }) => id === "2026Z10868")!;
}

/** Kind of page → address of one of that kind. */
export function pageOfEveryKind(): Record<string, string> {
  const documents = builtDocuments();
  const rich = richDocument();
  const answering = documents.find(({ bewindspersonen }) => bewindspersonen.length > 0)!;
  const thema = documents.flatMap(({ vragen }) => vragen.flatMap(({ themas }) => themas))[0]!;
  return {
    voorpagina: "/",
    documenten: "/kamervragen/",
    document: documentAdres(rich.id),
    "document zonder vraagsteller": documentAdres(answering.id),
    "vraag met noten": vraagAdres(rich.id, "11"),
    "vraag met tabel": vraagAdres(rich.id, "3"),
    antwoordtijden: ANTWOORDTIJDEN_ADRES,
    "vraag met brede tabel": vraagAdres(rich.id, "5"),
    jaren: "/jaren/",
    jaar: "/jaren/2026/",
    themas: "/themas/",
    thema: themaAdres(thema),
    vraagstellers: "/vraagstellers/",
    vraagsteller: vraagstellerAdres(rich.vraagstellers[0]!),
    bewindspersonen: "/bewindspersonen/",
    bewindspersoon: bewindspersoonAdres(answering.bewindspersonen[0]!),
    "aangehaalde stukken": "/stukken/",
    partijen: "/partijen/",
    partij: partijAdres(rich.vraagstellers[0]!.partij!),
    ministeries: "/ministeries/",
    zaken: "/zaken/",
    "zaak van één antwoord": zaakAdres(rich.id),
    "onbeantwoorde zaken": "/zaken/open/",
    kwaliteit: "/kwaliteit/",
    over: "/over/",
    gegevens: DATA_ADRES,
    "wat er niet meer staat": VERVALLEN_ADRES,
    zoeken: ZOEK_ADRES,
    hulp: HULP_ADRES,
    zoekhulp: ZOEKHULP_ADRES,
    begrippen: BEGRIPPEN_ADRES,
    toegankelijkheid: "/toegankelijkheid/",
    privacy: "/privacy/",
    engels: "/english/",
    "onbekend adres": "/404.html",
  };
}
