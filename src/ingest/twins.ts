/**
 * Documents that say the same: the answer of a ministry as text and as Word, say. Both are published, since nothing but
 * their files tells which is the better; each names the other, for the archivist. Only documents of one zaak are
 * compared, letter by letter and a question or answer at a time, so that a mark of a note or a broken line is no
 * difference.
 */
import { createHash } from "node:crypto";
import type { KamervraagDocument, Melding, Soort } from "../domain/document.ts";
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

/** The message that another file says the same. */
export const saysTheSame = (bestand: string): Melding =>
  meldingOf("probable-duplicate", `Vermoedelijk dubbel: ${bestand} heeft hetzelfde zaaknummer en zegt hetzelfde`, {
    remedie: "Haal een van beide weg, of leg in de .yaml ernaast vast wat ze onderscheidt",
  });
