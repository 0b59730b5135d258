/** The words that give each theme, for who looks for a theme by one of them: fetched when the field is used. */
import type { APIRoute } from "astro";
import { archiveIndex } from "../../archive/rows.ts";

export const GET: APIRoute = () =>
  Response.json(Object.fromEntries(archiveIndex().lijsten.themas.map(({ slug, woorden }) => [slug, woorden])));
