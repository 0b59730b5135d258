/** What stands around a document in the archive: related questions, the papers that it names, and what names it. */
import { countNummers } from "../../domain/nummers.ts";
import { stukVan } from "../../domain/stuk-naam.ts";
import { ownStukken } from "../../domain/stukken.ts";
import type { Thema } from "../../domain/thema.ts";
import { printOf } from "../../files/print.ts";
import { compareNewestFirst, vraagRow } from "../documents/document-rows.ts";
import { citationsOf, hasStukPage } from "../lists/stuk-lists.ts";
import type { Aangehaald, DocumentSummary, GenoemdStuk, VerwanteVondst, VerwanteVraag } from "../model.ts";
import { shownPrints, verwanteVragen } from "./verwante-vragen.ts";

/** By the last part of a question's address; questions without are not there. */
export type PerVraag<T> = Record<string, T[]>;

export interface Rondom {
  verwant: PerVraag<VerwanteVraag>;
  stukken: PerVraag<GenoemdStuk>;
  aangehaald: Aangehaald;
}

/** What the questions of documents are related to. */
export interface Vondsten {
  /** Of the questions of a document, in their order. */
  of: (id: string) => readonly (readonly VerwanteVondst[])[];
  /** The same as it is kept; `null` where there is none. */
  line: (id: string) => string | null;
}

/** So many of the questions that name a document are shown with it. */
const MOST_SHOWN = 8;

/** What stands around each document, and around the papers of a zaak together. */
export interface RondomMaker {
  document(id: string): Rondom;
  /** A print of that, made in a part of the time. */
  afdruk(id: string): string;
  zaak(papers: readonly DocumentSummary[]): Aangehaald;
}

export function rondomMaker(
  documents: readonly DocumentSummary[],
  themas: readonly Thema[],
  vondsten: Vondsten,
): RondomMaker {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const labels = new Map(themas.map(({ slug, label }) => [slug, label]));
  const citing = citationsOf(documents);
  const genoemd = (sleutel: string): GenoemdStuk[] => {
    const stuk = stukVan(sleutel);
    if (stuk === null) return [];
    return [{ ...stuk, sleutel: hasStukPage(citing.get(sleutel)) ? sleutel : null }];
  };
  /** A question that names two of the papers counts once; those of the papers themselves do not. */
  const aangehaald = (papers: readonly DocumentSummary[]): Aangehaald => {
    const own = [...new Set(papers.flatMap(ownStukken))].filter((sleutel) => citing.has(sleutel));
    const byVraag = new Map(own.flatMap((sleutel) => citing.get(sleutel)!.map((one) => [one.vraag, one] as const)));
    const items = [...byVraag.values()]
      .filter(({ document }) => !papers.includes(document))
      .sort((a, b) => compareNewestFirst(a.document, b.document));
    const most = own.find((sleutel) => hasStukPage(citing.get(sleutel)));
    return {
      vragen: items.slice(0, MOST_SHOWN).map(({ document: other, vraag }) => vraagRow(other, vraag)),
      totaal: countNummers(items.map(({ vraag }) => vraag)),
      stuk: items.length > MOST_SHOWN ? (most ?? null) : null,
    };
  };
  const named = (document: DocumentSummary): Pick<Rondom, "stukken" | "aangehaald"> => {
    const perVraag = document.vragen.map(({ sleutel, stukken }) => [sleutel, stukken.flatMap(genoemd)] as const);
    return {
      stukken: Object.fromEntries(perVraag.filter(([, stukken]) => stukken.length > 0)),
      aangehaald: aangehaald([document]),
    };
  };
  const shown = shownPrints(byId);
  return {
    document: (id) => {
      const document = byId.get(id)!;
      return { verwant: verwanteVragen(document, vondsten.of(id), byId, labels), ...named(document) };
    },
    afdruk: (id) => {
      const others = vondsten.of(id).flatMap((found) => found.map(({ document, vraag }) => shown(document, vraag)));
      return printOf([vondsten.line(id), ...others, JSON.stringify(named(byId.get(id)!))].join("\n"));
    },
    zaak: aangehaald,
  };
}
