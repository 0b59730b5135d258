/**
 * The frontmatter of one question's markdown file, `content/vragen/<document id>/<sleutel>.md`, where the sleutel is the
 * last part of the question's address.
 *
 * The body holds the question under a heading of depth 2 and, where its answers stand in this file, the first under a
 * second heading of depth 2 and further ones under headings of depth 3. Headings inside either are deeper. An answer
 * stands in the file of the first question that it answers; a question that has other answers too has all of them in its
 * own file, except one to more than twenty questions, to which a line leads.
 */
import { z } from "zod";
import {
  Bewindspersoon,
  IsoDate,
  Nummer,
  Reden,
  Regels,
  Soort,
  ThemaCorrectie,
  Vergaderjaar,
  Vraagsteller,
  VraagSleutel,
  Zaaknummer,
} from "./document.ts";

export const VraagFrontmatter = z.strictObject({
  id: z.string().describe("<document id>/<sleutel>"),
  document: z.string(),
  nummer: Nummer.describe("The first of the numbers"),
  nummers: z.array(Nummer).min(1),
  soort: Soort,
  onderwerp: z.string().nullable(),
  zaaknummer: Zaaknummer.nullable(),
  aanhangselnummer: z.int().positive().nullable(),
  vergaderjaar: Vergaderjaar.nullable(),
  vraagstellers: z.array(Vraagsteller),
  bewindspersonen: z.array(Bewindspersoon),
  medeNamens: z.array(z.string()),
  ingezonden: IsoDate.nullable(),
  ontvangen: IsoDate.nullable(),
  themas: z.array(z.strictObject({ thema: z.string(), redenen: z.array(Reden) })),
  themaCorrecties: z.array(ThemaCorrectie).min(1).exactOptional(),
  antwoord: z
    .strictObject({
      nummers: z
        .array(Nummer)
        .min(1)
        .describe("All questions that its answers answer; of one that stands elsewhere and answers many, its own only"),
      in: VraagSleutel.describe("The file in which the answers stand; its own name where they stand here"),
    })
    .nullable()
    .describe("null: not answered in this document"),
  bron: z.strictObject({
    bestand: z.string(),
    vraag: Regels,
    antwoord: Regels.nullable(),
  }),
});

export type VraagFrontmatter = z.infer<typeof VraagFrontmatter>;
