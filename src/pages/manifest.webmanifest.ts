/** What a phone shows of the site when it stands on the home screen. Addresses go from this file, so that any folder will do. */
import type { APIRoute } from "astro";
import { PAPER, SITE_DESCRIPTION, SITE_NAME } from "../archive/site.ts";

const icon = (src: string, size: number, purpose = "any") => ({
  src,
  sizes: `${size}x${size}`,
  type: "image/png",
  purpose,
});

const MANIFEST = {
  name: SITE_NAME,
  short_name: SITE_NAME,
  description: SITE_DESCRIPTION,
  lang: "nl",
  id: "./",
  start_url: "./",
  scope: "./",
  display: "browser",
  theme_color: PAPER.light,
  background_color: PAPER.light,
  icons: [
    icon("icon-192.png", 192),
    icon("icon-512.png", 512),
    icon("icon-512-maskable.png", 512, "maskable"),
    { src: "favicon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
  ],
};

export const GET: APIRoute = () =>
  new Response(JSON.stringify(MANIFEST), { headers: { "Content-Type": "application/manifest+json" } });
