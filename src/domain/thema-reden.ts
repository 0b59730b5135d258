/** The reasons for the themes of a question, by theme. */
import type { Reden, VraagTekst } from "./document.ts";

/** The reasons for one theme of a question, the weightiest first. */
export const redenenVoor = ({ themaRedenen }: Pick<VraagTekst, "themaRedenen">, slug: string): Reden[] =>
  themaRedenen.flatMap(({ thema, ...reden }) => (thema === slug ? [reden] : []));
