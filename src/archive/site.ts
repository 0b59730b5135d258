/**
 * What the site is called and where it stands. Addresses are those of `src/domain/adressen.ts` everywhere, from the root
 * of the site; under which folder of a host that root is, is added where they leave us: in pages by the build
 * (`sub-path.ts`), in the browser by `src/search/browser/site-path.ts`, in all other files by the functions here.
 */
import { settings } from "./settings/settings.ts";
import { underPath } from "./sub-path.ts";

export const SITE_NAME = "Vraagbaak";

export const SITE_DESCRIPTION =
  "Doorzoekbaar archief van Kamervragen: schriftelijke vragen van Tweede Kamerleden met de antwoorden van het kabinet, vraag voor vraag.";

/** The folder of the host in which the site stands: “/archief”; “” at its root. */
export function sitePath(): string {
  const { adres } = settings();
  return adres === null ? "" : new URL(adres).pathname.replace(/\/$/, "");
}

/** “/themas/onderwijs/” → “https://…/themas/onderwijs/”; `null` where nobody said where the site stands. */
export function absoluteUrl(adres: string): string | null {
  const site = settings().adres;
  return site === null ? null : site + adres;
}

/** “/themas/onderwijs/” → “/archief/themas/onderwijs/”: for data, which people put behind the name of the host. */
export const hostAdres = (adres: string): string => underPath(sitePath(), adres);

/** The whole address where it is known, else the one on its host: where either is valid. */
export const linkTo = (adres: string): string => absoluteUrl(adres) ?? hostAdres(adres);

/** The colour of the page, as `tokens.css` has it: of the bars around it on a phone. */
export const PAPER = { light: "#fcfaf5", dark: "#171814" };

/** What a feed is, for browsers and feed readers. */
export const FEED_TYPE = "application/atom+xml";
export const JSON_FEED_TYPE = "application/feed+json";
