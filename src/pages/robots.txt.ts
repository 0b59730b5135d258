import { absoluteUrl } from "../archive/site.ts";

export const GET = (): Response =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${absoluteUrl("/sitemap-index.xml")}\n`);
