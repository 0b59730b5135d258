import type { APIRoute } from "astro";
import { archiveIndex } from "../../archive/rows.ts";
import { securityTxt } from "../../archive/security-txt.ts";
import { settings } from "../../archive/settings/settings.ts";
import { absoluteUrl } from "../../archive/site.ts";

/** Makes no file where nobody can be reached. */
export const GET: APIRoute = () =>
  new Response(securityTxt(settings(), archiveIndex().bijgewerktTot, absoluteUrl("/.well-known/security.txt")));
