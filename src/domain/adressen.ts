/**
 * The addresses of the site. An address never dies, so that every address is made here and nowhere else.
 * All are absolute paths with a slash at the end.
 */
import { slugify } from "./slug.ts";
import type { Bewindspersoon, Vraagsteller } from "./document.ts";

export const documentAdres = (documentId: string): string => `/kamervragen/${documentId}/`;
export const vraagAdres = (documentId: string, nummer: string): string => `/kamervragen/${documentId}/${nummer}/`;
export const themaAdres = (slug: string): string => `/themas/${slug}/`;

/** A person is told from a namesake by party or by nothing: offices change, a page follows the person. */
export const vraagstellerSlug = (v: Vraagsteller): string => slugify([v.naam, v.partij].filter(Boolean).join(" "));
export const vraagstellerAdres = (v: Vraagsteller): string => `/vraagstellers/${vraagstellerSlug(v)}/`;

export const bewindspersoonSlug = (b: Bewindspersoon): string => slugify(b.naam);
export const bewindspersoonAdres = (b: Bewindspersoon): string => `/bewindspersonen/${bewindspersoonSlug(b)}/`;
