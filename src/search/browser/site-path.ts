/**
 * Where the site stands on its host. All addresses that our scripts know (in the index, in the names that are suggested,
 * from `src/domain/adressen.ts`) are from the root of the site; they come here before a browser gets them, and what a
 * browser says of its own address before it is compared with them.
 */

const PATH = import.meta.env.BASE_URL.replace(/\/$/, "");

/** What stands before every address here: “https://voorbeeld.nl/archief”. */
export const siteOrigin = (): string => location.origin + PATH;

/** “/themas/” → “/archief/themas/” */
export const onSite = (adres: string): string => PATH + adres;

/** “/archief/themas/” → “/themas/”; an address elsewhere on the host stays as it is. */
export const fromSite = (pathname: string): string =>
  pathname.startsWith(`${PATH}/`) ? pathname.slice(PATH.length) : pathname;

/** The address of this page within the site. */
export const ownAdres = (): string => fromSite(location.pathname);
