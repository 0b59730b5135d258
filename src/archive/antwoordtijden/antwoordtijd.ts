/**
 * How long the government took to answer the questions of a zaak, in days from the day on which they were sent in to the
 * day of the first answer. The norm is that of the Reglement van Orde of the Tweede Kamer: three weeks, and three more
 * where the answer was postponed. What cannot be measured is left out, with the reason; no day is guessed.
 */
import { daysBetween } from "../../domain/datum.ts";
import type { Zaak } from "../../domain/zaak.ts";
import type { DocumentSummary } from "../model.ts";

const WEEK = 7;
export const NORM = 3 * WEEK;
export const NORM_NA_UITSTEL = 6 * WEEK;

/** Why a zaak is not measured. */
export type WaaromNiet = keyof typeof WAAROM_NIET;

/** What is said of each, behind a number of zaken; in the order in which it is looked at. */
export const WAAROM_NIET = {
  andersoortig: "mondelinge vragen of een lijst van vragen en antwoorden, waarvoor een andere termijn geldt",
  ingetrokken: "de vragen zijn ingetrokken",
  open: "er is geen antwoord in dit archief",
  brief: "beantwoord in een brief die niet in dit archief staat",
  zonderEerste: "alleen een nader of gecorrigeerd antwoord staat in dit archief",
  zonderVraagdag: "geen document vermeldt wanneer de vragen zijn gesteld",
  zonderAntwoorddag: "het antwoord vermeldt niet op welke dag het is ontvangen",
  andersom: "het antwoord is volgens de documenten ouder dan de vragen",
} as const;

export interface Antwoordtijd {
  gesteld: string;
  beantwoord: string;
  dagen: number;
  /** Whether a notice of postponement from before the answer is in the archive, and its day, where it says one. */
  uitgesteld: boolean;
  uitstelOp: string | null;
  /** Whether it came within the norm; `null` where it did if it was postponed, which the archive does not say. */
  opTijd: boolean | null;
  /** The paper that answers first. */
  antwoord: string;
}

/** What is looked at of a paper. */
export type TimedPaper = Pick<DocumentSummary, "id" | "soort" | "variant" | "ontvangen"> & {
  antwoorden: readonly unknown[];
};

/** A zaak with its papers, oldest first. */
export interface TimedZaak {
  zaak: Pick<Zaak, "stand" | "ingezonden">;
  papers: readonly TimedPaper[];
}

/** How long it took, or why that cannot be said. */
export function antwoordtijd({ zaak, papers }: TimedZaak): Antwoordtijd | WaaromNiet {
  if (papers.some(({ soort, variant }) => soort === "mondeling" || variant === "lijst")) return "andersoortig";
  if (zaak.stand === "ingetrokken") return "ingetrokken";
  if (zaak.stand !== "beantwoord") return "open";
  const answers = papers.filter(({ soort, antwoorden }) => soort === "antwoord" && antwoorden.length > 0);
  if (answers.length === 0) return "brief";
  const firsts = answers.filter(({ variant }) => variant === null);
  if (firsts.length === 0) return "zonderEerste";
  if (zaak.ingezonden === null) return "zonderVraagdag";
  // The same answer in a second file may say no day.
  const first = firsts.find(({ ontvangen }) => ontvangen !== null);
  if (!first) return "zonderAntwoorddag";
  return measure(zaak.ingezonden, first.ontvangen!, { first, papers });
}

function measure(
  gesteld: string,
  beantwoord: string,
  { first, papers }: { first: TimedPaper; papers: readonly TimedPaper[] },
): Antwoordtijd | WaaromNiet {
  const dagen = daysBetween(gesteld, beantwoord);
  if (dagen < 0) return "andersom";
  const uitstel = papers.filter(
    ({ variant, ontvangen }) => variant === "uitstel" && (ontvangen === null || ontvangen <= beantwoord),
  );
  const uitgesteld = uitstel.length > 0;
  return {
    gesteld,
    beantwoord,
    dagen,
    uitgesteld,
    uitstelOp: uitstel.find(({ ontvangen }) => ontvangen !== null)?.ontvangen ?? null,
    opTijd: dagen > NORM_NA_UITSTEL ? false : dagen <= NORM || uitgesteld ? true : null,
    antwoord: first.id,
  };
}

export const isMeasured = (tijd: Antwoordtijd | WaaromNiet): tijd is Antwoordtijd => typeof tijd !== "string";
