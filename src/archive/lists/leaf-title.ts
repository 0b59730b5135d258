/** What the pages of a list are called, and where they stand. */
import type { ListLeaf } from "./list-pages.ts";

/** “maart 2019”; “maart 2019, bladzijde 2”; nothing on the list's own page. */
export const leafName = (blad: ListLeaf | null): string | undefined =>
  blad ? `${blad.naam}${blad.pagina > 1 ? `, bladzijde ${blad.pagina}` : ""}` : undefined;

/** “Jeugdzorg”; “Jeugdzorg, maart 2019”; “Jeugdzorg, maart 2019, bladzijde 2”. */
export const leafTitle = (titel: string, blad: ListLeaf | null): string =>
  [titel, leafName(blad)].filter((part) => part !== undefined).join(", ");

/** `adres` is that of the list. */
export function leafAddress(adres: string, blad: Pick<ListLeaf, "pad" | "pagina"> | null): string {
  if (!blad) return adres;
  return blad.pagina > 1 ? `${adres}${blad.pad}/${blad.pagina}/` : `${adres}${blad.pad}/`;
}

/** “12 vragen”; “De nieuwste 50 van 12.345 vragen” where the rest stands on other pages. */
export function leafCount(shown: number, aantal: number, blad: ListLeaf | null, count: (n: number) => string): string {
  return !blad && shown < aantal ? `De nieuwste ${shown} van ${count(aantal)}` : count(aantal);
}
