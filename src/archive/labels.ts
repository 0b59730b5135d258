/** How the site names things, in Dutch. */
import type {
  AanvulbaarVeld,
  Bewindspersoon,
  Formaat,
  Geadresseerde,
  KamervraagDocument,
  OfficieelVeld,
  Reden,
  Regels,
  Soort,
  Variant,
} from "../domain/document.ts";
import { formatAantal } from "../domain/aantal.ts";
import { formatDatum } from "../domain/datum.ts";
import type { Ernst } from "../domain/meldingen.ts";
import { formatNummers } from "../domain/nummers.ts";
import { SOORT_LABELS } from "../domain/soort.ts";
import { stukNaam } from "../domain/stuk-naam.ts";
import { formatVraagsteller } from "../domain/vraagsteller.ts";
import type { Stand, Zaak } from "../domain/zaak.ts";
import type { VerwanteVraag } from "./model.ts";
import { knownUnanswered } from "./zaken/unanswered.ts";

export { formatAantal, formatVraagsteller };

export const NOT_PRINTED = "niet vermeld in het document";

/** What is said of a paper that does not tell its day: “dag van ontvangst niet vermeld in het document”. */
export const noDay = (soort: Soort): string =>
  `dag van ${soort === "vragen" ? "inzending" : "ontvangst"} ${NOT_PRINTED}`;

export const VELD_LABELS: Record<AanvulbaarVeld, string> = {
  soort: "Soort",
  onderwerp: "Onderwerp",
  zaaknummer: "Zaaknummer",
  aanhangselnummer: "Aanhangselnummer",
  vergaderjaar: "Vergaderjaar",
  vraagstellers: "Gesteld door",
  bewindspersonen: "Beantwoord door",
  medeNamens: "Mede namens",
  ingezonden: "Ingezonden",
  ontvangen: "Ontvangen",
};

/** What the official sources say of a paper. */
export const OFFICIEEL_LABELS: Record<OfficieelVeld["veld"], string> = {
  soort: "Soort stuk",
  onderwerp: VELD_LABELS.onderwerp,
  vraagstellers: VELD_LABELS.vraagstellers,
  gerichtAan: "Gericht aan",
  ingezonden: VELD_LABELS.ingezonden,
  termijn: "Te beantwoorden voor",
  datum: "Datum van het stuk",
  ontvangen: VELD_LABELS.ontvangen,
  zaaknummer: VELD_LABELS.zaaknummer,
  aanhangselnummer: VELD_LABELS.aanhangselnummer,
  publicatie: "Officiële publicatie",
};

/** What a source turned out to be, whatever its name says. */
export const FORMAAT_LABELS: Record<Formaat, string> = {
  "tika-text": "tekst",
  "pdf-text": "tekst uit een PDF",
  pdf: "PDF",
  docx: "Word",
  rtf: "RTF",
  odt: "OpenDocument",
  doc: "oud Word-bestand",
  xml: "XML",
  html: "HTML",
};

/** A paper in the middle of a sentence: “nader antwoord van 3 mei 2025”. */
export function formatPaper({
  soort,
  variant,
  dag,
}: Pick<KamervraagDocument, "soort" | "variant"> & { dag: string | null }): string {
  const naam = variant ? VARIANT_NAMEN[variant] : soort === "vragen" ? "vragen" : SOORT_LABELS[soort].toLowerCase();
  return dag ? `${naam} van ${formatDatum(dag)}` : naam;
}

const VARIANT_NAMEN: Record<Variant, string> = {
  nader: "nader antwoord",
  gecorrigeerd: "gecorrigeerd antwoord",
  uitstel: "mededeling over uitstel",
  brief: "mededeling dat een brief antwoord geeft",
  ingetrokken: "mededeling dat de vragen zijn ingetrokken",
  lijst: "lijst van vragen en antwoorden",
};

const STAND_LABELS: Record<Exclude<Stand, "open">, string> = {
  uitgesteld: "Uitgesteld",
  beantwoord: "Beantwoord",
  ingetrokken: "Ingetrokken",
};

/** What is said where the archive holds no answer and can't say whether there is one. */
export const NO_ANSWER_HERE = "Geen antwoord in dit archief";

/** The state of a zaak: “Beantwoord”; without an answer only what is known of it. */
export const formatStand = (zaak: Pick<Zaak, "stand" | "ingezonden">): string =>
  zaak.stand !== "open" ? STAND_LABELS[zaak.stand] : knownUnanswered(zaak) ? "Onbeantwoord" : NO_ANSWER_HERE;

const STAP_LABELS: Record<Soort, string> = {
  vragen: "Gesteld",
  mondeling: "Mondeling gesteld",
  mededeling: "Mededeling",
  antwoord: "Beantwoord",
};

const VARIANT_STAPPEN: Record<Variant, string> = {
  nader: "Nader beantwoord",
  gecorrigeerd: "Antwoord gecorrigeerd",
  uitstel: "Uitgesteld",
  brief: "Beantwoord per brief",
  ingetrokken: "Ingetrokken",
  lijst: "Lijst van vragen en antwoorden",
};

/** What a paper was in its zaak: “Gesteld”, “Uitgesteld”, “Nader beantwoord”. */
export const formatStap = ({ soort, variant }: Pick<KamervraagDocument, "soort" | "variant">): string =>
  variant ? VARIANT_STAPPEN[variant] : STAP_LABELS[soort];

const REDEN_PLAATSEN: Record<Exclude<Reden["in"], "document">, string> = {
  vraag: "in de vraag",
  antwoord: "in het antwoord",
  onderwerp: "in het onderwerp",
  titel: "in de titel",
};

/** “in de vraag”; for what the rest of the document is about “als het onderwerp van 7 van de 9 vragen”. */
const formatPlaats = (reden: Reden): string =>
  reden.in === "document"
    ? `als het onderwerp van ${formatAantal(reden.vragen)} van de ${countVragen(reden.van)}`
    : REDEN_PLAATSEN[reden.in];

/** “wachtlijst” in de vraag en in het antwoord: each term once, with all places where it stands. */
export function formatRedenen(redenen: readonly Reden[]): string {
  const byTerm = new Map<string, { term: string; places: Set<string> }>();
  for (const reden of redenen) {
    const known = byTerm.get(reden.term.toLowerCase());
    if (known) known.places.add(formatPlaats(reden));
    else byTerm.set(reden.term.toLowerCase(), { term: reden.term, places: new Set([formatPlaats(reden)]) });
  }
  return [...byTerm.values()].map(({ term, places }) => `“${term}” ${[...places].join(" en ")}`).join(", ");
}

/** By what another question is related: “Later opnieuw gevraagd. Zelfde thema: Jeugdzorg. Gaat ook over wachtlijst.” */
export function formatVerwantschap({ gelijk, wanneer, themas, woorden, stukken }: VerwanteVraag): string {
  const again = gelijk === null ? [] : [formatGelijk(gelijk, wanneer)];
  const labels = themas.map(({ label }) => label).join(", ");
  const shared = labels === "" ? [] : [`${themas.length === 1 ? "Zelfde thema" : "Zelfde thema’s"}: ${labels}`];
  const words = woorden.length === 0 ? [] : [`Gaat ook over ${formatOpsomming(woorden)}`];
  const papers = stukken.length === 0 ? [] : [`Noemt ook ${formatOpsomming(stukken.map(stukNaam))}`];
  return [...again, ...shared, ...words, ...papers].map((sentence) => `${sentence}.`).join(" ");
}

function formatGelijk(gelijk: "letterlijk" | "herhaald", wanneer: VerwanteVraag["wanneer"]): string {
  const when = wanneer === null ? "Ook" : wanneer === "later" ? "Later opnieuw" : "Eerder ook";
  return gelijk === "letterlijk" ? `${when} gevraagd, in dezelfde woorden` : `${when} gevraagd`;
}

/** “a, b en c” */
export const formatOpsomming = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} en ${parts.at(-1)!}`;

/** “minister van Langdurige Zorg, Jeugd en Sport” as printed without “van”: “minister (Langdurige Zorg, Jeugd en Sport)”. */
export const formatBewindspersoonRol = ({ rol, portefeuille }: Geadresseerde): string =>
  portefeuille ? `${rol} (${portefeuille})` : rol;

/** “minister Sterk (Langdurige Zorg, Jeugd en Sport)”. */
export const formatBewindspersoon = ({ naam, rol, portefeuille }: Bewindspersoon): string =>
  portefeuille ? `${rol} ${naam} (${portefeuille})` : `${rol} ${naam}`;

/** “3 mei 2024”, “3 mei 2024 tot en met 8 juni 2024”. */
export function formatPeriode({ van, tot }: { van: string | null; tot: string | null }): string {
  if (van === null || tot === null) return "dag onbekend";
  return van === tot ? formatDatum(van) : `${formatDatum(van)} tot en met ${formatDatum(tot)}`;
}

/** What stands before the numbers of a question. */
export const vraagOfVragen = (nummers: readonly string[]): string => (nummers.length > 1 ? "Vragen" : "Vraag");

/** A question as a heading: “Vraag 3”, “Vragen 4 en 5”. */
export const formatVraag = (nummers: readonly string[]): string =>
  `${vraagOfVragen(nummers)} ${formatNummers(nummers)}`;

/**
 * Where a question stands in its document: “van 17”; where the printed numbers do not count up from 1 to the last
 * (“3a”, two members who each begin at 1), “de 4e van 17”. Nothing where it is the only one.
 */
export function formatPlaatsInDocument(
  nummers: readonly string[],
  vragen: readonly { nummers: readonly string[] }[],
): string {
  const all = vragen.flatMap((vraag) => vraag.nummers);
  if (all.length === nummers.length) return "";
  const countsUp = all.every((nummer, i) => nummer === String(i + 1));
  if (countsUp) return `van ${formatAantal(all.length)}`;
  const before = vragen.slice(
    0,
    vragen.findIndex((vraag) => vraag.nummers === nummers),
  );
  const place = before.reduce((sum, vraag) => sum + vraag.nummers.length, 1);
  return `de ${place}e van ${formatAantal(all.length)}`;
}

/** Where a document prints no number at any question. */
export const ZELF_GENUMMERD = "In het document staan geen nummers bij de vragen: dit archief nummerde ze op volgorde.";

const ENKELVOUD = { vragen: "vraag", documenten: "document", dagen: "dag", zaken: "zaak" } as const;
/** What is counted, in the plural. */
export type Geteld = keyof typeof ENKELVOUD;

/** The word behind a number: 1 “vraag”, 2 “vragen”. */
export const woordBij = (aantal: number, wat: Geteld): string => (aantal === 1 ? ENKELVOUD[wat] : wat);

const count =
  (wat: Geteld) =>
  (aantal: number): string =>
    `${formatAantal(aantal)} ${woordBij(aantal, wat)}`;

/** 1 → “1 vraag”; 2 → “2 vragen”. */
export const countVragen = count("vragen");
export const countDocumenten = count("documenten");
export const countDagen = count("dagen");
export const countZaken = count("zaken");

/** 2 of 3 → “67%”; only all is 100%, and only none is 0%. */
export function formatAandeel(deel: number, geheel: number): string {
  if (geheel === 0) return "–";
  const rounded = Math.round((100 * deel) / geheel);
  return `${deel === 0 || deel === geheel ? rounded : Math.min(99, Math.max(1, rounded))}%`;
}

export const ERNST_LABELS: Record<Ernst, string> = { fout: "Fout", waarschuwing: "Let op", info: "Ter informatie" };

/** “regel 4” of “regels 4, 9 en 12”. */
export const formatRegelnummers = (regels: readonly number[]): string =>
  `${regels.length === 1 ? "regel" : "regels"} ${formatNummers(regels.map(String))}`;

/** “regel 4” of “regels 4–9”. */
export const formatRegels = ({ van, tot }: Regels): string => (van === tot ? `regel ${van}` : `regels ${van}–${tot}`);
