/**
 * A site in a folder of a host (“https://voorbeeld.nl/archief/”). Pages are written with addresses from the root of the
 * site; the folder comes before them here, in finished pages, so that no template and no stored text can forget it.
 * What Astro itself names, its styles and scripts, has the folder already (`base`).
 */

/** What Astro names after their contents. */
const ASSETS = "/_astro/";

/** `path` is “/archief”, or “” at the root of the host. */
export const underPath = (path: string, adres: string): string => path + adres;

/** The address within the site of one on its host. */
export const withoutPath = (path: string, adres: string): string =>
  adres.startsWith(`${path}/`) ? adres.slice(path.length) : adres;

const TAG = /<[a-z](?:[^"'>]|"[^"]*"|'[^']*')*>/gi;
const ADDRESS = /(\s(?:href|src|action|formaction|poster)=["']?|\scontent="\d+;\s*url=)(\/(?!\/)[^\s"'>]*)/gi;

/** A finished page under a folder of its host. Text that only looks like an address is left as it is. */
export function pageUnderPath(path: string, html: string): string {
  if (path === "") return html;
  const own = path + ASSETS;
  return html.replace(TAG, (tag) =>
    tag.replace(ADDRESS, (attribute, before: string, adres: string) =>
      adres.startsWith(own) ? attribute : before + underPath(path, adres),
    ),
  );
}
