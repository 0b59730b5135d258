/** What kind of paper a document is. A notice is never an answer. */
import type { Soort, Variant } from "../../../domain/document.ts";
import type { Aanhef } from "./aanhef.ts";

const START = String.raw`(?:^|\n)\s*`;
const MONDELING = /\bmondelinge\s+vragen\b|\bvragenuur\b/i;
const MEDEDELING = new RegExp(String.raw`${START}mededeling\s+(?:van|door)\b`, "i");
const ANTWOORD = new RegExp(
  String.raw`${START}(?:nader\s+|aanvullend\s+|gecorrigeerd\s+|herzien\s+)?(?:antwoord(?:en)?|beantwoording)\s+(?:van|op|door)\b`,
  "i",
);

export function parseSoort({ titel }: Aanhef, has: { antwoorden: boolean; mededeling: boolean }): Soort {
  if (MONDELING.test(titel)) return "mondeling";
  if (has.mededeling || MEDEDELING.test(titel)) return has.antwoorden ? "antwoord" : "mededeling";
  return has.antwoorden || ANTWOORD.test(titel) ? "antwoord" : "vragen";
}

/** Wording → variant; the first row that fits decides. A notice says in its text what it is for. */
const VARIANTEN: readonly { variant: Variant; soort: Soort; pattern: RegExp }[] = [
  { variant: "lijst", soort: "antwoord", pattern: /\blijst\s+van\s+vragen\b/i },
  { variant: "lijst", soort: "vragen", pattern: /\blijst\s+van\s+vragen\b/i },
  {
    variant: "gecorrigeerd",
    soort: "antwoord",
    pattern: /\b(?:gecorrigeerd|herzien|gewijzigd)e?\s+(?:antwoord|versie)|\bherdruk\b|\bcorrectie\s+(?:op|van)\b/i,
  },
  {
    variant: "nader",
    soort: "antwoord",
    pattern:
      /\b(?:nader|aanvullend)e?\s+antwoord|\bin\s+aanvulling\s+op\s+(?:mijn|de)\s+(?:eerdere\s+)?(?:antwoord|beantwoording)/i,
  },
  {
    variant: "ingetrokken",
    soort: "mededeling",
    pattern: /\bingetrokken\b|\bin\s+te\s+trekken\b|\bintrekking\b|\btrekt\b.*\bin\b/i,
  },
  {
    variant: "brief",
    soort: "mededeling",
    pattern: /\bbeantwoord\s+(?:middels|in|bij|met|per|via)\s+(?:de|een|mijn)?\s*\S*brief\b|\bverwijs\s+ik\b/i,
  },
  {
    variant: "uitstel",
    soort: "mededeling",
    pattern: /\bniet\s+binnen\s+de\b|\bbinnen\s+(?:de\s+)?\S+\s+termijn\b.*\bniet\b|\buitstel\b|\bmeer\s+tijd\b/i,
  },
];

/** @returns `null` for an ordinary paper of its kind */
export function parseVariant({ titel, brief }: Aanhef, soort: Soort): Variant | null {
  const text = soort === "mededeling" ? `${titel}\n${brief}`.replace(/\s+/g, " ") : titel;
  return VARIANTEN.find((row) => row.soort === soort && row.pattern.test(text))?.variant ?? null;
}
