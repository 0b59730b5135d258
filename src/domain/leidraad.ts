/**
 * How Kamervragen are cited by the Leidraad voor juridische auteurs (2022, parlementaire stukken): by the number in the
 * Aanhangsel where there is one, which needs no address. The guide says nothing of questions without one: those are told
 * by who, what, when and where. Pages and what a search saves cite in these words.
 */
import { formatDatum } from "./datum.ts";
import type { KamervraagDocument } from "./document.ts";
import { formatNummers } from "./nummers.ts";
import { formatVraagsteller } from "./vraagsteller.ts";

/** A document, as far as a citation tells of it. */
export type CitedDocument = Pick<
  KamervraagDocument,
  | "titel"
  | "onderwerp"
  | "vraagstellers"
  | "ingezonden"
  | "ontvangen"
  | "zaaknummer"
  | "vergaderjaar"
  | "aanhangselnummer"
>;

export const AANHANGSEL = "Aanhangsel Handelingen II";

/** “2024-2025” → “2024/25”. */
export const shortYear = (vergaderjaar: string): string => vergaderjaar.replace(/-\d{2}/, "/");

/** The day of a citation: of the answer, else of the questions. */
export const citedDay = ({ ontvangen, ingezonden }: Pick<CitedDocument, "ontvangen" | "ingezonden">): string | null =>
  ontvangen ?? ingezonden;

/** A document, or the questions of it with these numbers, as others cite it. `url` is its whole address. */
export function leidraad(document: CitedDocument, nummers: readonly string[], url: string): string {
  const published = inAanhangsel(document);
  return published === null
    ? leidraadInFull(document, nummers, url)
    : `${[published, vraag(nummers)].filter(Boolean).join(", ")}.`;
}

/** The same in a list that people go through: with who, what and where as well where a number would do. */
export function leidraadInFull(document: CitedDocument, nummers: readonly string[], url: string): string {
  const { zaaknummer } = document;
  const day = citedDay(document);
  const published = inAanhangsel(document);
  const found = published === null ? [day && formatDatum(day), zaaknummer && `zaaknummer ${zaaknummer}`] : [published];
  return [named(document), ...found, vraag(nummers), url].filter(Boolean).join(", ");
}

/** “Kamervragen van Bos (VVD) over de sluis”. */
function named({ vraagstellers, onderwerp, titel }: CitedDocument): string {
  const van = vraagstellers.length > 0 ? ` van ${vraagstellers.map(formatVraagsteller).join(", ")}` : "";
  return `Kamervragen${van}${onderwerp ? ` over ${withinSentence(onderwerp)}` : `, ‘${titel}’`}`;
}

/** “Het bericht dat …” → “het bericht dat …”; what an article with a capital is part of (“Het Parool”) stays. */
export const withinSentence = (onderwerp: string): string =>
  onderwerp.replace(/^(?:De|Het|Een)(?= \p{Ll})/u, (article) => article.toLowerCase());

const inAanhangsel = ({ vergaderjaar, aanhangselnummer }: CitedDocument): string | null =>
  vergaderjaar === null || aanhangselnummer === null
    ? null
    : `${AANHANGSEL} ${shortYear(vergaderjaar)}, nr. ${aanhangselnummer}`;

const vraag = (nummers: readonly string[]): string => (nummers.length > 0 ? `vraag ${formatNummers(nummers)}` : "");
