/** What kind of paper a document is. A notice is never an answer. */
import type { Soort, Variant } from "../../../domain/document.ts";
import { variantOfMededeling } from "../../wording/mededelingen.ts";
import { TITELREGELS, titelregelsIn } from "../../wording/titelregels.ts";
import type { Aanhef } from "./aanhef.ts";

export function parseSoort({ titel }: Aanhef, has: { antwoorden: boolean; mededeling: boolean }): Soort {
  const says = new Set(titelregelsIn(titel).map(({ regel }) => regel.soort));
  if (says.has("mondeling")) return "mondeling";
  if (has.mededeling || says.has("mededeling")) return has.antwoorden ? "antwoord" : "mededeling";
  return has.antwoorden || says.has("antwoord") ? "antwoord" : "vragen";
}

/** @returns `null` for an ordinary paper of its kind */
export function parseVariant({ titel, brief }: Aanhef, soort: Soort): Variant | null {
  // A notice says in its text what it is for.
  if (soort === "mededeling") return variantOfMededeling(`${titel}\n${brief}`.replace(/\s+/g, " "));
  const says = titelregelsIn(`${titel}\n${brief}`)
    .map(({ regel }) => regel)
    .filter((regel) => regel.variant && (regel.soort ?? soort) === soort);
  return TITELREGELS.find((regel) => says.includes(regel))?.variant ?? null;
}
