/** Which addresses the sitemap names, and in which of its files. */
import { documentDay } from "../archive/documents/document-rows.ts";
import { LIST_KEYS, LIST_KINDS } from "../archive/lists/kinds.ts";
import { isFormer } from "../archive/lists/list.ts";
import type { DocumentSummary } from "../archive/model.ts";
import type { PagePlan } from "../archive/plan/pages.ts";
import type { SitemapPart } from "../archive/sitemap.ts";
import {
  ANTWOORDTIJDEN_ADRES,
  BEGRIPPEN_ADRES,
  DATA_ADRES,
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
  ...["/", ZOEK_ADRES, "/over/", DATA_ADRES, HULP_ADRES, ZOEKHULP_ADRES, BEGRIPPEN_ADRES],
  ...["/toegankelijkheid/", "/privacy/", "/english/", "/kamervragen/", ANTWOORDTIJDEN_ADRES],
  ...OVERVIEWS,
];

/**
 * Documents by year, each zaak with its last paper, so that a new one changes one file; what only leads to another page is
 * left out. A page that shows papers has the day of the newest of them; the same archive gives the same days.
 */
export function sitemapParts(documents: readonly DocumentSummary[], plan: PagePlan): SitemapPart[] {
  const dayOf = new Map(documents.map((document) => [document.id, documentDay(document)]));
  const zaken = Map.groupBy(plan.zaken, ({ zaak }) => zaak.documenten.at(-1)!);
  const ofDocuments = [...byYear(documents)].map(([naam, list]): SitemapPart => ({
    naam,
    adressen: list.flatMap((document) => {
      const { id, vragen } = document;
      const adressen = [documentAdres(id), ...vragen.map(({ sleutel }) => vraagAdres(id, sleutel))];
      const ofZaken = (zaken.get(id) ?? []).map(({ id: zaakId, zaak }) => {
        return { adres: zaakAdres(zaakId), dag: newestOf(zaak.documenten.map((paper) => dayOf.get(paper) ?? null)) };
      });
      return [...adressen.map((adres) => ({ adres, dag: documentDay(document) })), ...ofZaken];
    }),
  }));
  const others = [...SINGLE_PAGES, ...plan.lijsten.filter((list) => !isFormer(list)).map(listAddress)];
  return [{ naam: "paginas", adressen: others.map((adres) => ({ adres, dag: null })) }, ...ofDocuments];
}

const newestOf = (days: readonly (string | null)[]): string | null =>
  days.reduce((newest, day) => ((day ?? "") > (newest ?? "") ? day : newest), null);
