/** What the site is called and where it stands: the one place to change either. */

export const SITE_NAME = "Vraagbaak";

export const SITE_DESCRIPTION =
  "Doorzoekbaar archief van Kamervragen: de schriftelijke vragen van Tweede Kamerleden en de antwoorden van het kabinet, vraag voor vraag.";

/**
 * Where the site is published, without a path: canonical links, the sitemap and citations need it.
 * Set `SITE_URL` when building for a host of your own.
 */
export const SITE_URL = new URL(process.env["SITE_URL"] ?? "https://vraagbaak.example").origin;

/** “/themas/onderwijs/” → “https://…/themas/onderwijs/”. */
export const absoluteUrl = (path: string): string => SITE_URL + path;

/** What a feed is, for browsers and feed readers. */
export const FEED_TYPE = "application/atom+xml";
