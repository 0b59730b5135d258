/** All zaken, or those without an answer. */
import type { ZaakRow } from "../model.ts";
import { zaakDate } from "../zaken/summarised-zaken.ts";
import { lacksAnswer } from "../zaken/unanswered.ts";
import { zaakRow } from "../zaken/zaak-rows.ts";
import { type List, type ListedArchive, makeList } from "./list.ts";
import type { ListPage } from "./list-pages.ts";

export interface ZakenPage {
  totaal: { zaken: number; open: number } | null;
  lijst: ListPage<ZaakRow>;
  /** Of those without an answer: the newest day of the archive, on which it held none. */
  tot: string | null;
}

/** Its summary is the number of zaken. */
export function zakenList({ zaken, bijgewerktTot }: ListedArchive, which: "alle" | "open"): List<ZakenPage, number> {
  const open = zaken.filter(({ zaak }) => lacksAnswer(zaak));
  const totaal = { zaken: zaken.length, open: open.length };
  const items = which === "open" ? open : zaken;
  const tot = which === "open" ? bijgewerktTot : null;
  return makeList({
    slug: "",
    items,
    dayOf: zaakDate,
    perPage: 100,
    printOf: ({ zaak, papers }) => [zaak.stand, ...papers.map(({ afdruk }) => afdruk)].join(),
    rowOf: zaakRow,
    page: (lijst, isOwn): ZakenPage => ({ totaal: isOwn ? totaal : null, lijst, tot }),
    summary: items.length,
  });
}
