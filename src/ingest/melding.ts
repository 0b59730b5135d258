/** Makes a message; how grave it is follows from its rule. */
import type { Melding } from "../domain/document.ts";
import { type RuleName, RULES } from "../domain/meldingen.ts";

/** `tekst` says in Dutch what was found and what was expected; the rest is `null` where it is not given. */
export const meldingOf = (
  regel: RuleName,
  tekst: string,
  {
    plaats = null,
    remedie = null,
    weggelaten = null,
  }: Partial<Pick<Melding, "plaats" | "remedie" | "weggelaten">> = {},
): Melding => ({ regel, ernst: RULES[regel].ernst, plaats, tekst, remedie, weggelaten });
