/**
 * What the official sources say of a case and its papers: `zaak.json`, in the folder of the case, beside the files as
 * they were received. Each value stands with where it comes from. The harvester writes it, ingest reads it.
 */
import { z } from "zod";
import { IsoDate, Vergaderjaar, Zaaknummer } from "./document.ts";

/** The name of the record in a folder of sources. */
export const ZAAKRECORD = "zaak.json";

/** Papers without a case wait here, each in a folder of its own, until their case is known. */
export const ZONDER_ZAAK = "zonder-zaak";

/** What a paper is, by its official kind and its subject together. */
export const AARDEN = [
  "vragen",
  "antwoord",
  "nader antwoord",
  "rectificatie",
  "uitstel",
  "overdracht",
  "intrekking",
  "bijlage",
  "onbekend",
] as const;
export const Aard = z.enum(AARDEN);

export const BRONNEN = ["tweedekamer", "officielebekendmakingen"] as const;
/** Who publishes a value or a file: the open data of the Tweede Kamer, or the official publications service. */
export const Bron = z.enum(BRONNEN);

/** A value and where it comes from. */
const met = <T extends z.ZodType>(waarde: T) =>
  z.strictObject({ waarde, bron: Bron, veld: z.string().min(1).describe("“Zaak.Onderwerp”") });

export const OfficieleVraagsteller = z.strictObject({
  naam: z.string().min(1).describe("As the source writes it: “S.C. Kröger”"),
  partij: z.string().min(1).nullable().describe("As it was called then"),
});

/** What can be known of a case, and of a paper; a field that no source gives is left out. */
const zaakWaarden = z.strictObject({
  onderwerp: met(z.string().min(1)).exactOptional(),
  vraagstellers: met(z.array(OfficieleVraagsteller).min(1)).exactOptional(),
  gerichtAan: met(z.array(z.string().min(1)).min(1))
    .exactOptional()
    .describe("Offices: “minister van Financiën”"),
  gesteld: met(IsoDate).exactOptional().describe("Day of asking"),
  termijn: met(IsoDate).exactOptional(),
  vergaderjaar: met(Vergaderjaar).exactOptional(),
  afgedaan: met(z.boolean()).exactOptional(),
});

const stukWaarden = z.strictObject({
  soort: met(z.string().min(1)).exactOptional().describe("The official kind, as the source calls it"),
  onderwerp: met(z.string().min(1)).exactOptional(),
  datum: met(IsoDate).exactOptional(),
  vergaderjaar: met(Vergaderjaar).exactOptional(),
  aanhangsel: met(z.strictObject({ vergaderjaar: Vergaderjaar, nummer: z.int().positive() })).exactOptional(),
  identifier: met(z.string().min(1)).exactOptional().describe("Of the official publication: “ah-tk-20242025-610”"),
  indieners: met(z.array(z.string().min(1)).min(1)).exactOptional(),
  ontvangers: met(z.array(z.string().min(1)).min(1)).exactOptional(),
  ingediend: met(IsoDate).exactOptional(),
  ontvangen: met(IsoDate).exactOptional(),
  categorieen: met(z.array(z.string().min(1)).min(1))
    .exactOptional()
    .describe("Official themes: “Migratie en integratie | Immigratie”"),
});

/** From the best to the least: what is read most surely comes first. */
export const VORMEN = ["xml", "html", "word", "pdf", "odt"] as const;
export const Vorm = z.enum(VORMEN);

export const REDENEN = ["eerste", "nieuwe versie", "betere weergave"] as const;

/** A file as it was received. The last of a paper is the one that counts; those before it are kept. */
export const OntvangenBestand = z.strictObject({
  bestand: z
    .string()
    .regex(/^[A-Za-z0-9][\w.-]*$/)
    .describe("Name in the folder of the paper"),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  vorm: Vorm,
  bron: Bron,
  sinds: IsoDate,
  waarom: z.enum(REDENEN),
  let: z.string().min(1).exactOptional().describe("What is odd about it, in Dutch"),
});

export const GEBEURTENISSEN = {
  ingetrokken: "Ingetrokken door de vraagsteller",
  verwijderd: "Verwijderd bij de bron",
  teruggekeerd: "Weer aanwezig bij de bron",
  teruggehaald: "Teruggehaald door de uitgever",
  opgemaakt: "Vervangen door de opgemaakte publicatie",
  verplaatst: "Bij een andere zaak gezet",
} as const;
const namen = Object.keys(GEBEURTENISSEN) as [keyof typeof GEBEURTENISSEN, ...(keyof typeof GEBEURTENISSEN)[]];

/** What happened to a paper or a case, which is not a new text. */
export const Gebeurtenis = z.strictObject({
  wat: z.enum(namen),
  dag: IsoDate.describe("Day on which it was seen"),
  toelichting: z.string().exactOptional(),
});

/** By what a paper of the publications service was tied to one of the Kamer. */
export const SLEUTELS = [
  "ExterneIdentifier",
  "zaaknummer en soort",
  "Aanhangselnummer",
  "identifier van de zaak",
] as const;

export const Stuk = z.strictObject({
  id: z.string().min(1).describe("Of the paper at its source"),
  nummer: z.string().nullable().describe("“2026D44063”"),
  map: z
    .string()
    .regex(/^(?:[\w-]+\/)?[\w-]+$/)
    .describe("Folder of its files, below the folder of sources: a joint answer stands in that of one of its cases"),
  zaken: z.array(Zaaknummer).describe("All cases that it belongs to; several for a joint answer"),
  aard: Aard,
  waarden: stukWaarden,
  bestanden: z.array(OntvangenBestand),
  metadata: z.string().nullable().describe("Name of its metadata.xml in the same folder"),
  bijlagen: z.array(z.string()).describe("Keys of attached papers, which are not fetched"),
  sleutel: z.enum(SLEUTELS).exactOptional(),
  gebeurtenissen: z.array(Gebeurtenis),
});

export const ZaakRecord = z.strictObject({
  zaak: z
    .strictObject({
      id: z.string().min(1),
      nummer: Zaaknummer,
      waarden: zaakWaarden,
      gebeurtenissen: z.array(Gebeurtenis),
    })
    .nullable(),
  stukken: z.array(Stuk),
});

export type Bron = z.infer<typeof Bron>;
export type Aard = z.infer<typeof Aard>;
export type Vorm = z.infer<typeof Vorm>;
export type OntvangenBestand = z.infer<typeof OntvangenBestand>;
export type Gebeurtenis = z.infer<typeof Gebeurtenis>;
export type Stuk = z.infer<typeof Stuk>;
export type StukWaarden = z.infer<typeof stukWaarden>;
export type ZaakWaarden = z.infer<typeof zaakWaarden>;
export type ZaakRecord = z.infer<typeof ZaakRecord>;
