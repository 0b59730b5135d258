/**
 * The addresses of persons and parties. Names that differ only in case, accents or punctuation are one person, as documents print
 * one name in several ways; so are “Bos (VVD)” and “Bos VVD”.
 */
import { adresDeel } from "./adresdeel.ts";
import { lijstAdres } from "./adressen.ts";
import type { Bewindspersoon, Vraagsteller } from "./document.ts";

/** A vraagsteller is told from a namesake by party. */
export const vraagstellerSlug = ({ naam, partij }: Vraagsteller): string =>
  adresDeel([naam, partij].filter(Boolean).join(" "));
export const vraagstellerAdres = (v: Vraagsteller): string => lijstAdres("vraagstellers", vraagstellerSlug(v));

export const partijSlug = (naam: string): string => adresDeel(naam);
export const partijAdres = (naam: string): string => lijstAdres("partijen", partijSlug(naam));

/** A bewindspersoon is told by name alone: offices change, a page follows the person. */
export const bewindspersoonSlug = ({ naam }: Pick<Bewindspersoon, "naam">): string => adresDeel(naam);
export const bewindspersoonAdres = (b: Pick<Bewindspersoon, "naam">): string =>
  lijstAdres("bewindspersonen", bewindspersoonSlug(b));
