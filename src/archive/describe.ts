/** Sentences about a document, made only of what is known about it. */
import { documentAdres, vraagAdres } from "../domain/adressen.ts";
import { formatDatum } from "../domain/datum.ts";
import { withinSentence } from "../domain/leidraad.ts";
import { formatNummers } from "../domain/nummers.ts";
import { formatSoort } from "../domain/soort.ts";
import {
  countDocumenten,
  countVragen,
  formatBewindspersoon,
  formatOpsomming,
  formatPaper,
  formatStand,
  formatVraag,
  formatVraagsteller,
} from "./labels.ts";
import type { GroupRow } from "./lists/groups.ts";
import type { DocumentPage, DocumentRow, VraagPage, ZaakRow } from "./model.ts";
import { documentKenmerk, type PageName } from "./page-title.ts";
import { cutText } from "./render/opening.ts";
import { settings } from "./settings/settings.ts";
import { absoluteUrl, SITE_NAME } from "./site.ts";
import type { Tellingen } from "./tellingen.ts";

/** “ van Westerveld (Pro)”, “ door minister Sterk”; nothing where nobody is named. */
const askedBy = ({ vraagstellers }: Pick<DocumentRow, "vraagstellers">): string =>
  vraagstellers.length > 0 ? ` van ${formatOpsomming(vraagstellers.map(formatVraagsteller))}` : "";
const answeredBy = ({ bewindspersonen }: Pick<DocumentRow, "bewindspersonen">): string =>
  bewindspersonen.length > 0 ? ` door ${formatOpsomming(bewindspersonen.map(formatBewindspersoon))}` : "";

/** What an archive holds, and from the first year of its documents to the last; `null` where none has a day. */
interface HeldArchive {
  tellingen: Pick<Tellingen, "vragen" | "documenten">;
  jaren: readonly [first: string, last: string] | null;
}

/**
 * “U vindt hier nu 27 vragen uit 2 documenten (2026). Het archief is niet volledig.” Complete is only the period that the
 * publisher names.
 */
export function describeArchive({ tellingen, jaren }: HeldArchive): string {
  const { vragen, documenten } = tellingen;
  const { volledig } = settings();
  const years = jaren && (jaren[0] === jaren[1] ? ` (${jaren[0]})` : ` (${jaren[0]}–${jaren[1]})`);
  const complete = volledig
    ? `Van ${formatDatum(volledig.van)} tot en met ${formatDatum(volledig.tot)} is het archief volledig; daarvoor en daarna niet.`
    : "Het archief is niet volledig.";
  return `U vindt hier nu ${countVragen(vragen)} uit ${countDocumenten(documenten)}${years ?? ""}. ${complete}`;
}

/** “17 vragen van Westerveld (Pro), ingezonden op 26 mei 2026; 16 beantwoord.” A notice says whose questions it is about. */
export function describeDocument(document: DocumentRow): string {
  const { ingezonden, ontvangen, aantalVragen, aantalBeantwoord } = document;
  const van = askedBy(document);
  if (aantalVragen === 0) {
    const about = document.soort === "mondeling" ? van : van && ` over vragen${van}`;
    return `${formatSoort(document)}${about}${ontvangen ? `, ${formatDatum(ontvangen)}` : ""}.`;
  }
  const asked = `${countVragen(aantalVragen)}${van}${ingezonden ? `, ingezonden op ${formatDatum(ingezonden)}` : ""}`;
  if (aantalBeantwoord === 0) return `${asked}; in dit document staat geen antwoord.`;
  const hoeveel = aantalBeantwoord === aantalVragen ? "alle" : String(aantalBeantwoord);
  const beantwoord = aantalVragen === 1 ? "beantwoord" : `${hoeveel} beantwoord`;
  return `${asked}; ${beantwoord}${answeredBy(document)}${ontvangen ? ` op ${formatDatum(ontvangen)}` : ""}.`;
}

/** “Beantwoord. Vragen van Bos (VVD), gesteld op 3 februari 2026; antwoord van 1 maart 2026, nader antwoord.” */
export function describeZaak(zaak: ZaakRow): string {
  const { ingezonden, papers } = zaak;
  const asked = `Vragen${askedBy(zaak)}${ingezonden ? `, gesteld op ${formatDatum(ingezonden)}` : ""}`;
  const more = papers.filter(({ soort }) => soort !== "vragen").map(formatPaper);
  return `${formatStand(zaak)}. ${[asked, more.join(", ")].filter(Boolean).join("; ")}.`;
}

/** What to put under a quotation: which question, of whom, when, under which number, and where it stands. */
export const citeVraag = (document: DocumentPage, vraag: VraagPage): string => cite(document, vraag);

/** What to put under a quotation from a whole document. */
export const citeDocument = (document: DocumentPage): string => cite(document, null);

function cite(document: DocumentPage, vraag: VraagPage | null): string {
  const { titel, onderwerp, bewindspersonen, ingezonden, ontvangen } = document;
  const { zaaknummer, vergaderjaar, aanhangselnummer } = document;
  const isAnswered = vraag ? vraag.antwoord !== null : document.aantalBeantwoord > 0;
  const parts = [
    `Kamervragen${askedBy(document)}${onderwerp ? ` over ${withinSentence(onderwerp)}` : `, “${titel}”`}`,
    vraag
      ? `vraag ${formatNummers(vraag.nummers)}${isAnswered ? " met antwoord" : ""}`
      : formatSoort(document).toLowerCase(),
    isAnswered && bewindspersonen.length > 0 && `beantwoord${answeredBy(document)}`,
    ingezonden && `ingezonden ${formatDatum(ingezonden)}`,
    ontvangen && `${document.mededeling === null ? "antwoord " : ""}ontvangen ${formatDatum(ontvangen)}`,
    zaaknummer && `zaaknummer ${zaaknummer}`,
    vergaderjaar && aanhangselnummer && `Aanhangsel Handelingen ${vergaderjaar}, nr. ${aanhangselnummer}`,
    SITE_NAME,
    absoluteUrl(vraag ? vraagAdres(document.id, vraag.sleutel) : documentAdres(document.id)),
  ];
  return parts.filter(Boolean).join(", ");
}

export const nameDocument = (document: Pick<DocumentRow, "id" | "titel">): PageName => ({
  onderwerp: document.titel,
  kenmerk: documentKenmerk(document),
});

/** A number that is printed twice is told apart as in the address. */
export const nameVraag = (document: Pick<DocumentRow, "id" | "titel">, vraag: VraagPage): PageName => ({
  ...nameDocument(document),
  deel: vraag.sleutel === vraag.nummers[0] ? formatVraag(vraag.nummers) : `Vraag ${vraag.sleutel}`,
});

export const nameZaak = ({ id, titel }: Pick<ZaakRow, "id" | "titel">): PageName => ({
  ...nameDocument({ id, titel }),
  deel: "Verloop",
});

/** Of a subject, in what search engines and previews show. */
const SUBJECT_LENGTH = 60;

/** What search engines and previews show of a document: its subject, and what is known about it. */
export const aboutDocument = (document: DocumentRow): string =>
  `${cutText(document.titel, SUBJECT_LENGTH)} (${documentKenmerk(document)}): ${describeDocument(document)}`;

/** What they show of a zaak. */
export const aboutZaak = (zaak: ZaakRow): string =>
  `Verloop van ${documentKenmerk(zaak)}, ${cutText(zaak.titel, SUBJECT_LENGTH)}: ${describeZaak(zaak)}`;

/** What they show of a question; many a question is asked more than once, in the same words. */
export const describeVraag = (document: Pick<DocumentRow, "id" | "titel">, vraag: VraagPage): string => {
  const { deel, kenmerk } = nameVraag(document, vraag);
  const met = vraag.antwoord ? "met antwoord" : "in dit document zonder antwoord";
  return `${deel} van ${kenmerk}, ${met}: ${vraag.opening}`;
};

const SHORT_NAME_LENGTH = 40;

/** What a document is called where there is little room: its zaaknummer, else the first words of its title. */
export const shortName = ({ zaaknummer, titel }: DocumentRow): string =>
  zaaknummer ?? cutText(titel, SHORT_NAME_LENGTH);

/** A person as told from a namesake: “Westerveld (Pro)”. */
export const nameWithBijschrift = ({ naam, bijschrift }: Pick<GroupRow, "naam" | "bijschrift">): string =>
  bijschrift.length > 0 ? `${naam} (${bijschrift.join("; ")})` : naam;
