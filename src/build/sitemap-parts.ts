/** Which addresses the sitemap names, and in which of its files. */
import { LIST_KEYS, LIST_KINDS } from "../archive/lists/kinds.ts";
import { isFormer } from "../archive/lists/list.ts";
import type { DocumentSummary } from "../archive/model.ts";
import type { PagePlan } from "../archive/plan/pages.ts";
import type { SitemapPart } from "../archive/sitemap.ts";
import {
  BEGRIPPEN_ADRES,
  documentAdres,
  HULP_ADRES,
  lijstAdres,
  vraagAdres,
  zaakAdres,
  ZOEK_ADRES,
  ZOEKHULP_ADRES,
} from "../domain/adressen.ts";
import { listAddress } from "./site-units.ts";
import { byYear } from "./archive-parts.ts";

const OVERVIEWS = LIST_KEYS.filter((soort) => LIST_KINDS[soort].hasOverview).map((soort) => lijstAdres(soort));
const SINGLE_PAGES = [
  ...["/", ZOEK_ADRES, "/over/", HULP_ADRES, ZOEKHULP_ADRES, BEGRIPPEN_ADRES],
  ...["/toegankelijkheid/", "/privacy/", "/english/", "/kamervragen/"],
  ...OVERVIEWS,
];

/** Documents by year, so that a new one changes one file; what only leads to another page is left out. */
export function sitemapParts(documents: readonly DocumentSummary[], plan: PagePlan): SitemapPart[] {
  const ofDocuments = [...byYear(documents)].map(([naam, list]): SitemapPart => ({
    naam,
    adressen: list.flatMap(({ id, vragen }) => [
      documentAdres(id),
      ...vragen.map(({ sleutel }) => vraagAdres(id, sleutel)),
    ]),
  }));
  const lists = plan.lijsten.filter((list) => !isFormer(list)).map(listAddress);
  const zaken = plan.zaken.map(({ id }) => zaakAdres(id));
  return [{ naam: "paginas", adressen: [...SINGLE_PAGES, ...zaken, ...lists] }, ...ofDocuments];
}
