/**
 * Documents that say the same: the answer of a ministry as text and as Word, say. Only documents of one zaak are compared,
 * letter by letter and a question or answer at a time, so that a mark of a note or a broken line is no difference. Where
 * every question and every answer is the same they are one document with several sources, read from the form that tells
 * most; where most are, both are published, and each names the other, for the archivist.
 */
import { createHash } from "node:crypto";
import type { Formaat, KamervraagDocument, Melding, Soort } from "../domain/document.ts";
import { meldingOf } from "./melding.ts";

/** Of the questions and answers of the longer document: a further answer repeats the questions, which are half. */
const SHARED = 0.75;

const LETTERS = /[^\p{Letter}]+/gu;

/** What tells whether two documents say the same: a print of each question, answer and notice. */
export function contentOf({ vragen, antwoorden, mededeling }: KamervraagDocument): string[] {
  return [...vragen, ...antwoorden, ...(mededeling === null ? [] : [{ tekst: mededeling }])].map(({ tekst }) =>
    createHash("sha256").update(tekst.replace(LETTERS, "").toLowerCase()).digest("base64url").slice(0, 8),
  );
}

/** A document among others that claim the same id. */
export interface Twin {
  bestand: string;
  soort: Soort;
  inhoud: readonly string[] | null;
}

/** The files that say the same as this one. */
export const twinsOf = (one: Twin, group: readonly Twin[]): string[] =>
  group
    .filter((other) => other !== one && other.soort === one.soort && isSame(one, other))
    .map(({ bestand }) => bestand);

function isSame({ inhoud: one }: Twin, { inhoud: other }: Twin): boolean {
  if (!one || !other) return false;
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  const known = new Set(few);
  return many.filter((print) => known.has(print)).length > SHARED * many.length;
}

/** The form from which a document is read before others: what its makers wrote, before what a tool took out of it. */
const FORMS: readonly Formaat[] = ["xml", "html", "docx", "odt", "rtf", "doc", "pdf", "pdf-text", "tika-text"];

/** A document that may have several sources. */
export interface Sourced extends Twin {
  formaat: Formaat;
  /** Whether something is known of it that the file does not print: then it is a document of its own. */
  isSupplemented: boolean;
}

/** The files that are another source of a document in the group, with the file that it is read from. */
export function secondSources(group: readonly Sourced[]): Map<string, string> {
  const first: Sourced[] = [];
  const found = new Map<string, string>();
  for (const one of group.toSorted((a, b) => FORMS.indexOf(a.formaat) - FORMS.indexOf(b.formaat))) {
    const same = first.find((other) => other.soort === one.soort && saysAllTheSame(one, other));
    if (same === undefined || one.isSupplemented) first.push(one);
    else found.set(one.bestand, same.bestand);
  }
  return found;
}

function saysAllTheSame({ inhoud: one }: Twin, { inhoud: other }: Twin): boolean {
  if (!one || !other || one.length === 0) return false;
  return one.toSorted().join(" ") === other.toSorted().join(" ");
}

/** The message that a file is another source of a document. */
export const isSecondSourceOf = (bestand: string): Melding =>
  meldingOf("second-source", `Zegt hetzelfde als ${bestand}, en staat bij dat document als tweede bron`);

/** What two documents that claim one id have in common, and what in a `.yaml` tells them apart; see `identify.ts`. */
function sharedBy({ zaaknummer, aanhangselnummer, vergaderjaar }: Numbered): { wat: string; velden: string } {
  if (zaaknummer) return { wat: "heeft hetzelfde zaaknummer", velden: "zaaknummer" };
  if (aanhangselnummer && vergaderjaar)
    return { wat: "heeft hetzelfde aanhangselnummer", velden: "zaaknummer of aanhangselnummer" };
  return { wat: "heet hetzelfde", velden: "zaaknummer, of aanhangselnummer en vergaderjaar" };
}

type Numbered = Pick<KamervraagDocument, "zaaknummer" | "aanhangselnummer" | "vergaderjaar">;

/** The message about a document that another file says the same. */
export function saysTheSame(bestand: string, document: Numbered): Melding {
  const { wat, velden } = sharedBy(document);
  return meldingOf("probable-duplicate", `Vermoedelijk dubbel: ${bestand} ${wat} en zegt hetzelfde`, {
    remedie: `Haal een van beide weg, of leg in de .yaml ernaast vast wat ze onderscheidt: ${velden}`,
  });
}
