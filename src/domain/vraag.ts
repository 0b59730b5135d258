/**
 * The frontmatter of one question's markdown file, `content/vragen/<document id>/<nummer>.md`.
 *
 * The body holds the question under a heading of depth 2 and, where the answer stands in this file,
 * the answer under a second heading of depth 2. Headings inside either are deeper.
 */
import { z } from "zod";
import {
  Bewindspersoon,
  IsoDate,
  Nummer,
  Regels,
  Soort,
  ThemaReden,
  Vergaderjaar,
  Vraagsteller,
  Zaaknummer,
} from "./document.ts";

export const VraagFrontmatter = z.strictObject({
  id: z.string().describe("<document id>/<nummer>"),
  document: z.string(),
  nummer: Nummer.describe("The first of the numbers; the file's name and the address"),
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
  themas: z.array(z.strictObject({ thema: z.string(), redenen: z.array(ThemaReden.omit({ thema: true })).min(1) })),
  antwoord: z
    .strictObject({
      nummers: z.array(Nummer).min(1).describe("All questions that this answer answers"),
      in: Nummer.describe("The question in whose file the answer stands; its own number where it stands here"),
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
