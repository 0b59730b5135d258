/** What the lists of the whole archive hold, as `schemas/` publishes it; tests hold the files to it. */
import { z } from "zod";
import { IsoDate, Melding, Soort, Variant, Zaaknummer } from "../../domain/document.ts";

const url = z.string().describe("Address on the site, without its host");
const dagen = { ingezonden: IsoDate.nullable(), ontvangen: IsoDate.nullable() };
const bron = z.looseObject({ bestand: z.string() });

const Documenten = z.array(z.strictObject({ id: z.string(), url, titel: z.string(), soort: Soort, ...dagen, bron }));

const Zaken = z.array(
  z.looseObject({
    id: z.string(),
    url,
    zaaknummer: Zaaknummer.nullable(),
    stand: z.enum(["open", "uitgesteld", "beantwoord", "ingetrokken"]),
    ingezonden: IsoDate.nullable(),
    beantwoord: IsoDate.nullable().describe("Day of the first answer"),
    documenten: z
      .array(z.strictObject({ id: z.string(), url, soort: Soort, variant: Variant.nullable(), ...dagen }))
      .describe("Oldest first"),
    antwoorden: z
      .array(z.strictObject({ nummer: z.string(), documenten: z.array(z.string()) }))
      .describe("For each number the papers that answer it, newest first"),
  }),
);

const Themas = z.array(
  z.strictObject({
    slug: z.string(),
    label: z.string(),
    definitie: z.string(),
    officieel: z.string().nullable().describe("Label of the official theme that it falls under"),
    breder: z.array(z.string()),
    verwant: z.array(z.string()),
  }),
);

const Kwaliteit = z.strictObject({
  totalen: z.looseObject({}),
  nietGepubliceerd: z.array(z.strictObject({ bestand: z.string(), meldingen: z.array(Melding) })),
  documenten: z.array(
    z.strictObject({
      id: z.string(),
      url,
      titel: z.string(),
      bron,
      meldingen: z.array(Melding.omit({ weggelaten: true })),
      hersteld: z.int().min(0).describe("Words that were mended"),
      weggelaten: z.record(z.string(), z.int()).describe("How often something was left out, by rule"),
    }),
  ),
});

/** By the name of the file that each describes. */
export const LIST_SCHEMAS = { documenten: Documenten, zaken: Zaken, themas: Themas, kwaliteit: Kwaliteit } as const;
