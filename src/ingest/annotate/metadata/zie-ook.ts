/** Earlier papers in the Aanhangsel that the title names: “Zie ook Aanhangsel Handelingen, vergaderjaar 2025-2026, nr. 2258”. */
import { findAanhangsels } from "../verwijzingen/aanhangsel.ts";

/** “Zie ook: …”, up to the end of its sentence or line. */
const ZIE_OOK = /(?<!\p{L})zie\s+(?:ook|tevens|eveneens):?\s[^\n]{0,600}/giu;

/** → “2025-2026 nr. 2258” */
export function parseZieOok(titel: string): string[] {
  return [...titel.matchAll(ZIE_OOK)].flatMap(([sentence]) => findAanhangsels(sentence).map(({ naam }) => naam));
}
