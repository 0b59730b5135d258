/** The questions of the archive as rows of data: one row per question as printed, with its answer. */
import { z } from "zod";
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
import { hostAdres, linkTo } from "../site.ts";
import { MOST_WITH_ANSWER, nummersOf, regelsOf, shownWith, tie } from "../../domain/tie.ts";

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
  antwoord: z
    .string()
    .nullable()
    .describe("Plain text, of several answers one behind the other; null where none stands here, see antwoordBij"),
  antwoordNummers: z
    .array(Nummer)
    .describe("All questions that the answer answers, or its own where it stands elsewhere; [] without an answer"),
  antwoordBij: z
    .array(z.string())
    .describe(
      `Ids of other rows where more of its answer stands: one to more than ${MOST_WITH_ANSWER} questions stands with the first only`,
    ),
  bron: z.strictObject({ bestand: z.string(), vraag: Regels, antwoord: Regels.nullable() }),
});

export type VraagRij = z.infer<typeof VraagRij>;

/** The whole address of a row, where it is known: for files that are read without a host to put before it. */
export const rowLink = ({ id, document }: Pick<VraagRij, "id" | "document">): string =>
  linkTo(vraagAdres(document, id.slice(document.length + 1)));

/** The rows of a document, in the order in which its questions are printed. */
export function vraagRows(document: KamervraagDocument): VraagRij[] {
  const sleutels = vraagSleutels(document.vragen);
  const { vragen, antwoorden } = document;
  const tied = tie(vragen, antwoorden);
  return vragen.map((vraag, i) => {
    const { nummers, tekst, themas, regels } = vraag;
    const sleutel = sleutels[i]!;
    const shown = shownWith(i, tied);
    const antwoord = shown.hier.map((place) => antwoorden[place]!.tekst).join("\n\n");
    return {
      id: `${document.id}/${sleutel}`,
      document: document.id,
      url: hostAdres(vraagAdres(document.id, sleutel)),
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
      antwoord: shown.hier.length === 0 ? null : antwoord,
      antwoordNummers: nummersOf(shown, vraag, antwoorden),
      antwoordBij: shown.bij.map((other) => `${document.id}/${sleutels[other]!}`),
      bron: {
        bestand: document.bron.bestand,
        vraag: regels,
        antwoord: regelsOf(tied.antwoordenVan[i]!.map((place) => antwoorden[place]!)),
      },
    };
  });
}
