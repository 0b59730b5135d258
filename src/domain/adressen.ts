/**
 * The addresses of the site. An address never dies, so that every address is made here and nowhere else.
 * All are absolute paths; those of pages have a slash at the end.
 */
import { slugify } from "./slug.ts";
import type { Bewindspersoon, Vraagsteller } from "./document.ts";

export const documentAdres = (documentId: string): string => `/kamervragen/${documentId}/`;
export const vraagAdres = (documentId: string, nummer: string): string => `/kamervragen/${documentId}/${nummer}/`;
export const ZAKEN_ADRES = "/zaken/";
/** Zaken with a question that has no answer yet. */
export const OPEN_ZAKEN_ADRES = "/zaken/open/";
/**
 * The last part of the address of a zaak: its id. One that is named after a file called “2” or “open” would stand where
 * a page of the list stands; no other id has two hyphens in a row.
 */
export const zaakSleutel = (zaakId: string): string => (/^(?:open|\d+)$/.test(zaakId) ? `zaak--${zaakId}` : zaakId);
export const zaakAdres = (zaakId: string): string => `/zaken/${zaakSleutel(zaakId)}/`;
export const KWALITEIT_ADRES = "/kwaliteit/";
export const themaAdres = (slug: string): string => `/themas/${slug}/`;

/** The feed that tells what is new on a page. */
export const feedAdres = (pagina: string): string => `${pagina}feed.xml`;

export const persoonAdres = (lijst: "vraagstellers" | "bewindspersonen", slug: string): string => `/${lijst}/${slug}/`;

/** A person is told from a namesake by party or by nothing: offices change, a page follows the person. */
export const vraagstellerSlug = (v: Vraagsteller): string => slugify([v.naam, v.partij].filter(Boolean).join(" "));
export const vraagstellerAdres = (v: Vraagsteller): string => persoonAdres("vraagstellers", vraagstellerSlug(v));

export const bewindspersoonSlug = (b: Bewindspersoon): string => slugify(b.naam);
export const bewindspersoonAdres = (b: Bewindspersoon): string =>
  persoonAdres("bewindspersonen", bewindspersoonSlug(b));
