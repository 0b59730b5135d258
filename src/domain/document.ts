/**
 * The data contract: what is known about one document. One JSON file per document in this shape is
 * what ingest writes and what the site publishes at `data/documenten/<id>.json`.
 *
 * What a document does not print, and its `.yaml` does not supply, is `null` or an empty list:
 * nothing is guessed into a fact.
 */
import { z } from "zod";
import { ERNSTEN, RULE_NAMES } from "./meldingen.ts";

/** A day as `YYYY-MM-DD`. Days that do not exist ("31 april") are refused. */
export const IsoDate = z.iso.date();

export const SOORTEN = ["antwoord", "mededeling", "vragen", "mondeling"] as const;
/** What kind of paper this is. A `mededeling` (a postponement or other notice) is never an answer. */
export const Soort = z.enum(SOORTEN);

const VARIANTEN = ["nader", "gecorrigeerd", "uitstel", "brief", "ingetrokken", "lijst"] as const;
/**
 * What sets a paper apart from others of its kind: a further or corrected answer; a notice that asks for
 * more time, says that a letter answers the questions, or that they were withdrawn; a “lijst van vragen
 * en antwoorden”, a neighbouring kind.
 */
export const Variant = z.enum(VARIANTEN);

export const Vraagsteller = z.strictObject({
  naam: z.string().min(1).describe("Surname with tussenvoegsel as printed: “Van der Lee”"),
  partij: z.string().min(1).nullable().describe("Party as printed; null where not printed"),
});

export const Bewindspersoon = z.strictObject({
  naam: z.string().min(1),
  rol: z.enum(["minister", "staatssecretaris", "minister-president"]),
  portefeuille: z.string().min(1).nullable().describe("Portfolio as printed: “Langdurige Zorg, Jeugd en Sport”"),
});

/** The office a question is addressed to; questions name no person. */
export const Geadresseerde = z.strictObject({
  rol: z.enum(["minister", "staatssecretaris", "minister-president"]),
  portefeuille: z.string().min(1).nullable(),
});

/**
 * The number printed at a question: “3”, “3a”. Unnumbered questions are counted 1, 2, 3 …
 * It is part of an address and of a file name, so that it holds nothing else.
 */
export const Nummer = z.string().regex(/^\d{1,4}[a-z]?$/);

/** The last part of the address of a question: its number, with a count behind it where that is printed more often. */
export const VraagSleutel = z.string().regex(/^\d{1,4}[a-z]?(?:-\d+)?$/);

/** First and last line in the source (1-based, both included); for a PDF, lines of its extracted text. */
export const Regels = z.strictObject({ van: z.int().min(1), tot: z.int().min(1) });

/** The slug of the theme, where a reason does not stand below it. */
const thema = z.string().min(1).describe("Slug of the theme");
const inTekst = {
  term: z.string().min(1).describe("The words as they stand in the text"),
  in: z
    .enum(["vraag", "antwoord", "onderwerp", "titel"])
    .describe("“titel”: what a list shows, where no onderwerp is printed"),
};
const inDocument = {
  term: z.string().min(1).describe("The words that name the theme in the first of those questions"),
  in: z.literal("document").describe("Most questions of the document are about it"),
  vragen: z.int().min(1).describe("How many questions name it"),
  van: z.int().min(2).describe("Of how many"),
};

/** Why a question has a theme: the term that was found, and where; or that the document is about it. */
export const Reden = z.discriminatedUnion("in", [z.strictObject(inTekst), z.strictObject(inDocument)]);

export const ThemaReden = z.discriminatedUnion("in", [
  z.strictObject({ thema, ...inTekst }),
  z.strictObject({ thema, ...inDocument }),
]);

/** A theme that the archivist gave a question or took away, in the `.yaml` beside the source. */
export const ThemaCorrectie = z.strictObject({
  thema: z.string().min(1).describe("Slug of the theme"),
  wat: z.enum(["erbij", "weg"]),
  herkomst: z.string().min(1).describe("Who says so, and on what ground"),
});

export const VraagTekst = z.strictObject({
  nummers: z.array(Nummer).min(1).describe("Several where questions are printed together under one heading"),
  kop: z.string().nullable().describe("The heading as printed (“Vraag 4 en 5”); null where there is none"),
  tekst: z.string().describe("Plain text, footnote marks and tables in reading order"),
  themas: z.array(z.string()).describe("Slugs of the themes"),
  themaRedenen: z.array(ThemaReden),
  themaCorrecties: z.array(ThemaCorrectie).min(1).exactOptional().describe("Only where there are some"),
  regels: Regels,
});

export const AntwoordTekst = z.strictObject({
  nummers: z.array(Nummer).min(1).describe("The questions it answers; a joint answer stands here once"),
  kop: z.string().nullable(),
  tekst: z.string(),
  regels: Regels,
});

export const Voetnoot = z.strictObject({
  nummer: z.string().min(1).describe("The mark as printed: “1”, “1)”, “[1]”"),
  tekst: z.string(),
});

/** A reference from one question or answer to others in the same document. */
export const Verwijzing = z.strictObject({
  van: z
    .string()
    .regex(/^(vraag|antwoord) \S+$/)
    .describe("“antwoord 2”: kind and first number of the entry"),
  naar: z.array(Nummer).min(1),
});

/** A text with the address that stands behind it in the source. */
export const Koppeling = z.strictObject({
  in: z
    .string()
    .min(1)
    .describe("“vraag 1”, “antwoord 2” (its first number), “noot 3”, “aanhef”, “mededeling”, “slot”"),
  tekst: z.string(),
  adres: z.string().min(1),
});

/** A remark on how the document was understood; meant for its archivist and for readers. */
export const Melding = z.strictObject({
  regel: z.enum(RULE_NAMES).describe("Name of the rule"),
  ernst: z.enum(ERNSTEN),
  plaats: z
    .string()
    .regex(/^\d+:\d+$/)
    .nullable()
    .describe("line:column in the source"),
  tekst: z.string().describe("What was found and what was expected, in Dutch"),
  remedie: z.string().nullable().describe("How to mend it, in Dutch"),
  weggelaten: z.string().nullable().describe("The text of the source that was left out for this reason"),
});

/** What an archivist put right in the `.yaml` beside the source; the source itself is never edited. */
export const Correctie = z.strictObject({
  regel: z.int().min(1).describe("Line of the source"),
  was: z.string().describe("As printed"),
  wordt: z.string().describe("As it is read"),
  herkomst: z.string().min(1).describe("Who says so, and on what ground"),
});

/** A word that an extractor damaged, as it was read: “overwo- gen” is “overwogen”. The source itself is never edited. */
export const Herstel = z.strictObject({
  regel: z.int().min(1).describe("Line of the source"),
  was: z.string().describe("As it stands in the source; a line end is a space"),
  wordt: z.string().describe("As it is read"),
});

/** More than people look through; how many there are is counted. */
export const HERSTELLINGEN_GENOEMD = 200;

/** What was mended in a document. */
export const Herstellingen = z.strictObject({
  aantal: z.int().min(0),
  woorden: z.array(Herstel).max(HERSTELLINGEN_GENOEMD).describe("The first of them, in the order of the source"),
});

const FORMATEN = ["tika-text", "pdf-text", "pdf", "docx", "rtf", "odt", "doc", "xml", "html"] as const;

const bronBestand = {
  bestand: z.string().min(1).describe("Path below the folder of sources, with “/”"),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  formaat: z.enum(FORMATEN),
};

/** A file as it was received. */
export const BronBestand = z.strictObject(bronBestand);

export const Bron = z.strictObject({
  ...bronBestand,
  ook: z
    .array(BronBestand)
    .min(1)
    .exactOptional()
    .describe("Other files that say the same, such as the same answer as text and as Word; only where there are some"),
});

/** Fields that a `.yaml` beside the source may supply or correct. */
export const AANVULBARE_VELDEN = [
  "soort",
  "onderwerp",
  "zaaknummer",
  "aanhangselnummer",
  "vergaderjaar",
  "vraagstellers",
  "bewindspersonen",
  "medeNamens",
  "ingezonden",
  "ontvangen",
] as const;

export const Vergaderjaar = z.string().regex(/^\d{4}-\d{4}$/);
export const Zaaknummer = z.string().regex(/^\d{4}Z\d{5}$/);

/** What the official sources say of a paper, by the name of the field. */
export const OFFICIELE_VELDEN = [
  "soort",
  "onderwerp",
  "vraagstellers",
  "gerichtAan",
  "ingezonden",
  "termijn",
  "datum",
  "ontvangen",
  "zaaknummer",
  "aanhangselnummer",
  "publicatie",
] as const;

export const OfficieelVeld = z.strictObject({
  veld: z.enum(OFFICIELE_VELDEN),
  waarden: z.array(z.string().min(1)).min(1).describe("As the source has them"),
  herkomst: z.string().min(1),
  verschilt: z.boolean().describe("Whether the document prints something else"),
});

/** What the official sources say of a paper that was harvested; what the document prints goes before it. */
export const Officieel = z.strictObject({
  stuk: z.string().min(1).describe("Number or key of the paper: “2026D44063”"),
  zaken: z.array(Zaaknummer).describe("All cases of the paper; several for a joint answer"),
  velden: z.array(OfficieelVeld),
  themas: z
    .array(z.strictObject({ label: z.string().min(1), herkomst: z.string().min(1) }))
    .describe("Official themes: “Migratie en integratie | Immigratie”"),
  gebeurtenissen: z
    .array(z.strictObject({ wat: z.string().min(1), dag: IsoDate, toelichting: z.string().exactOptional() }))
    .describe("What happened to the paper at its source: deleted, taken back, replaced by the formatted publication"),
  eerder: z.int().min(0).describe("How many earlier files of the paper are kept beside the one that was read"),
});

export const KamervraagDocument = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/)
    .describe("Also the address: /kamervragen/<id>/"),
  soort: Soort,
  variant: Variant.nullable(),
  titel: z.string().min(1).describe("What a list shows"),
  onderwerp: z.string().nullable().describe("As printed"),
  zaaknummer: Zaaknummer.nullable(),
  aanhangselnummer: z.int().positive().nullable(),
  vergaderjaar: Vergaderjaar.nullable(),
  vraagstellers: z.array(Vraagsteller),
  gerichtAan: z.array(Geadresseerde).describe("The offices the questions are addressed to, where printed"),
  bewindspersonen: z.array(Bewindspersoon).describe("Who answers"),
  medeNamens: z.array(z.string()),
  ingezonden: IsoDate.nullable(),
  ontvangen: IsoDate.nullable(),
  aanhef: z.string().describe("Everything printed before the first question"),
  mededeling: z.string().nullable().describe("The text of a notice; only where soort is mededeling"),
  vragen: z.array(VraagTekst),
  antwoorden: z.array(AntwoordTekst),
  slot: z.string().describe("Everything printed after the last answer that is no note: “Toelichting: …”"),
  voetnoten: z.array(Voetnoot),
  verwijzingen: z.array(Verwijzing),
  kamerstukken: z.array(z.string()).describe("“31015, nr. 290”, “35925 VI, nr. 56”"),
  zieOok: z.array(z.string()).describe("Other Aanhangsel documents: “2025-2026 nr. 2258”"),
  koppelingen: z.array(Koppeling).describe("Links of the source itself; an address that is printed is text"),
  herkomst: z
    .partialRecord(z.enum(AANVULBARE_VELDEN), z.string())
    .describe("Fields not printed in the document, each with where its value comes from"),
  correcties: z.array(Correctie),
  herstellingen: Herstellingen,
  officieel: Officieel.exactOptional().describe("Only where the document was harvested from the official sources"),
  bron: Bron,
  meldingen: z.array(Melding),
});

export type IsoDate = z.infer<typeof IsoDate>;
export type Soort = z.infer<typeof Soort>;
export type Variant = z.infer<typeof Variant>;
export type Herstel = z.infer<typeof Herstel>;
export type Correctie = z.infer<typeof Correctie>;
export type Vraagsteller = z.infer<typeof Vraagsteller>;
export type Bewindspersoon = z.infer<typeof Bewindspersoon>;
export type Geadresseerde = z.infer<typeof Geadresseerde>;
export type Regels = z.infer<typeof Regels>;
export type Reden = z.infer<typeof Reden>;
export type ThemaReden = z.infer<typeof ThemaReden>;
export type ThemaCorrectie = z.infer<typeof ThemaCorrectie>;
export type VraagTekst = z.infer<typeof VraagTekst>;
export type AntwoordTekst = z.infer<typeof AntwoordTekst>;
export type Voetnoot = z.infer<typeof Voetnoot>;
export type Koppeling = z.infer<typeof Koppeling>;
export type Verwijzing = z.infer<typeof Verwijzing>;
export type Melding = z.infer<typeof Melding>;
export type BronBestand = z.infer<typeof BronBestand>;
export type Formaat = z.infer<typeof Bron>["formaat"];
export type OfficieelVeld = z.infer<typeof OfficieelVeld>;
export type Officieel = z.infer<typeof Officieel>;
export type AanvulbaarVeld = (typeof AANVULBARE_VELDEN)[number];
export type KamervraagDocument = z.infer<typeof KamervraagDocument>;
