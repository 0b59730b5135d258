/** Which addresses the sitemap names, and in which of its files. */
import type { DocumentSummary } from "../archive/model.ts";
import { FORMER, type PagePlan } from "../archive/plan/pages.ts";
import type { SitemapPart } from "../archive/sitemap.ts";
import { documentAdres, vraagAdres, zaakAdres } from "../domain/adressen.ts";
import { listAddress } from "./site-units.ts";
import { byYear } from "./archive-parts.ts";

const SINGLE_PAGES = ["/", "/over/", "/kamervragen/", "/themas/", "/jaren/", "/vraagstellers/", "/bewindspersonen/"];

/** Documents by year, so that a new one changes one file; what only leads to another page is left out. */
export function sitemapParts(documents: readonly DocumentSummary[], plan: PagePlan): SitemapPart[] {
  const ofDocuments = [...byYear(documents)].map(([naam, list]): SitemapPart => ({
    naam,
    adressen: list.flatMap(({ id, vragen }) => [
      documentAdres(id),
      ...vragen.map(({ sleutel }) => vraagAdres(id, sleutel)),
    ]),
  }));
  const lists = plan.lijsten.filter(({ afdruk }) => afdruk !== FORMER).map(listAddress);
  const zaken = plan.zaken.map(({ id }) => zaakAdres(id));
  return [{ naam: "paginas", adressen: [...SINGLE_PAGES, ...zaken, ...lists] }, ...ofDocuments];
}
