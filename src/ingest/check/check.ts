/** Says what is suspicious in a document, and what of it was left out. */
import type { Melding } from "../../domain/document.ts";
import { RULES } from "../../domain/meldingen.ts";
import { meldingOf } from "../melding.ts";
import type { Understood } from "../understood.ts";
import { CHECKS } from "./checks.ts";

export function check(document: Understood): Melding[] {
  const leftOut = document.leftOut.map(({ reason, start, end }) => {
    const regel = `left-out-${reason}` as const;
    return meldingOf(regel, `${RULES[regel].label} weggelaten`, {
      plaats: `${start.line}:${start.column}`,
      weggelaten: document.source.text.slice(start.offset, end.offset).trim(),
    });
  });
  const remarks = (document.source.remarks ?? []).map(({ regel, tekst, ...more }) => meldingOf(regel, tekst, more));
  return [...CHECKS.flatMap((find) => find(document)), ...remarks, ...leftOut];
}
