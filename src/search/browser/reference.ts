/** What a number in a query was understood as, and where the paper stands that it names. */
import { aanhangselUrl, kamerstukUrl, zaakUrl } from "../../domain/official-links.ts";
import { findReferences } from "../language/references.ts";

export interface NamedPaper {
  /** “Kamerstuk 31015, nr. 290” */
  naam: string;
  url: string;
}

/** Without its vergaderjaar a number of the Aanhangsel names many papers: then only a search can find them. */
const AANHANGSEL_SEARCH = "https://zoek.officielebekendmakingen.nl/";

/** Reads a number as `findReferences` does; `null` where it names no paper. */
export function describeReference(label: string): NamedPaper | null {
  const word = findReferences(label)[0]?.words[0] ?? "";
  const aanhangsel = /^ah(\d+)(?:j(\d{4}))?$/.exec(word);
  if (aanhangsel) {
    const [, nummer, jaar] = aanhangsel;
    if (!jaar) return { naam: `Aanhangselnummer ${nummer}`, url: AANHANGSEL_SEARCH };
    const vergaderjaar = `${jaar}-${Number(jaar) + 1}`;
    const url = aanhangselUrl(`${vergaderjaar} nr. ${nummer}`);
    return url ? { naam: `Aanhangsel ${vergaderjaar}, nr. ${nummer}`, url } : null;
  }
  const kamerstuk = /^ks(\d{5})([a-z]*?)n(\d+)$/.exec(word);
  if (kamerstuk) {
    const [, dossier, hoofdstuk, nummer] = kamerstuk;
    const naam = `${dossier}${hoofdstuk ? ` ${hoofdstuk.toUpperCase()}` : ""}, nr. ${nummer}`;
    const url = kamerstukUrl(naam);
    return url ? { naam: `Kamerstuk ${naam}`, url } : null;
  }
  if (/^\d{4}z\d{5}$/.test(word)) return { naam: `zaaknummer ${word.toUpperCase()}`, url: zaakUrl(word.toUpperCase()) };
  return null;
}
