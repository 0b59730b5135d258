import { ownAdres, siteOrigin } from "./site-path.ts";

/** What stands before an address that is used elsewhere: where the site says that it stands, else where it is read. */
export function publishedOrigin(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const own = ownAdres();
  return canonical?.endsWith(own) ? canonical.slice(0, -own.length) : siteOrigin();
}
