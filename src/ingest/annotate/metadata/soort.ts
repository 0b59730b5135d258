/** What kind of paper a document is. A notice is never an answer. */
import type { Soort } from "../../../domain/document.ts";
import type { Aanhef } from "./aanhef.ts";

export function parseSoort(aanhef: Aanhef, has: { antwoorden: boolean; mededeling: boolean }): Soort {
  const titel = aanhef.titel;
  if (/\bmondelinge\s+vragen\b|\bvragenuur\b/i.test(titel)) return "mondeling";
  if (has.mededeling || /(?:^|\n)\s*mededeling\s+(?:van|door)\b/i.test(titel)) return has.antwoorden ? "antwoord" : "mededeling";
  if (has.antwoorden || /(?:^|\n)\s*(?:nader\s+|aanvullend\s+)?(?:antwoord(?:en)?|beantwoording)\s+(?:van|op|door)\b/i.test(titel)) return "antwoord";
  return "vragen";
}
