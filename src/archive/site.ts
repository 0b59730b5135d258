/**
 * What the site is called and where it stands. Addresses are those of `src/domain/adressen.ts` everywhere, from the root
 * of the site; under which folder of a host that root is, is added where they leave us: in pages by the build
 * (`sub-path.ts`), in the browser by `src/search/browser/site-path.ts`, in all other files by the functions here.
 */
import { settings } from "./settings/settings.ts";
import { underPath } from "./sub-path.ts";

export const SITE_NAME = "Vraagbaak";

export const SITE_DESCRIPTION =
  "Doorzoekbaar archief van Kamervragen: de schriftelijke vragen van Tweede Kamerleden en de antwoorden van het kabinet, vraag voor vraag.";

/** Where a site is said to stand of which nobody said it. */
const NOWHERE = "https://vraagbaak.example";

const siteUrl = (): string => settings().adres ?? NOWHERE;

/** The folder of the host in which the site stands: “/archief”; “” at its root. */
export const sitePath = (): string => new URL(siteUrl()).pathname.replace(/\/$/, "");

/** “/themas/onderwijs/” → “https://…/themas/onderwijs/”. */
export const absoluteUrl = (adres: string): string => siteUrl() + adres;

/** “/themas/onderwijs/” → “/archief/themas/onderwijs/”: for data, which people put behind the name of the host. */
export const hostAdres = (adres: string): string => underPath(sitePath(), adres);

/** What a feed is, for browsers and feed readers. */
export const FEED_TYPE = "application/atom+xml";
