import { absoluteUrl } from "../archive/site.ts";

export function GET(): Response {
  const sitemap = absoluteUrl("/sitemap-index.xml");
  return new Response(`User-agent: *\nAllow: /\n${sitemap ? `Sitemap: ${sitemap}\n` : ""}`);
}
