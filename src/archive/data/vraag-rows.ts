/** The questions of the archive as rows of data: one row per question as printed, with its answer. */
import { z } from "zod";
import { answerOf } from "../answer-of.ts";
import { vraagAdres } from "../../domain/adressen.ts";
import {
  Bewindspersoon,
  IsoDate,
  type KamervraagDocument,
  Nummer,
  Regels,
  Soort,
  Vergaderjaar,
  Vraagsteller,
  Zaaknummer,
} from "../../domain/document.ts";
import { vraagSleutels } from "../../domain/nummers.ts";

export const VraagRij = z.strictObject({
  id: z.string().describe("<document>/<last part of the address>"),
  document: z.string(),
  url: z.string().describe("Address on the site, without its host"),
  nummers: z.array(Nummer).min(1),
  soort: Soort,
  titel: z.string(),
  onderwerp: z.string().nullable(),
  zaaknummer: Zaaknummer.nullable(),
  aanhangselnummer: z.int().nullable(),
  vergaderjaar: Vergaderjaar.nullable(),
  vraagstellers: z.array(Vraagsteller),
  bewindspersonen: z.array(Bewindspersoon),
  ingezonden: IsoDate.nullable(),
  ontvangen: IsoDate.nullable(),
  themas: z.array(z.string()),
  vraag: z.string().describe("Plain text"),
  antwoord: z.string().nullable().describe("Plain text; null where the document holds no answer"),
  antwoordNummers: z.array(Nummer).describe("All questions that the answer answers; [] without an answer"),
  bron: z.strictObject({ bestand: z.string(), vraag: Regels, antwoord: Regels.nullable() }),
});

export type VraagRij = z.infer<typeof VraagRij>;

/** The rows of a document, in the order in which its questions are printed. */
export function vraagRows(document: KamervraagDocument): VraagRij[] {
  const sleutels = vraagSleutels(document.vragen);
  return document.vragen.map(({ nummers, tekst, themas, regels }, i) => {
    const sleutel = sleutels[i]!;
    const antwoord = answerOf(document, nummers, sleutel);
    return {
      id: `${document.id}/${sleutel}`,
      document: document.id,
      url: vraagAdres(document.id, sleutel),
      nummers,
      soort: document.soort,
      titel: document.titel,
      onderwerp: document.onderwerp,
      zaaknummer: document.zaaknummer,
      aanhangselnummer: document.aanhangselnummer,
      vergaderjaar: document.vergaderjaar,
      vraagstellers: document.vraagstellers,
      bewindspersonen: document.bewindspersonen,
      ingezonden: document.ingezonden,
      ontvangen: document.ontvangen,
      themas,
      vraag: tekst,
      antwoord: antwoord?.tekst ?? null,
      antwoordNummers: antwoord?.nummers ?? [],
      bron: { bestand: document.bron.bestand, vraag: regels, antwoord: antwoord?.regels ?? null },
    };
  });
}
