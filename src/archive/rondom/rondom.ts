/** What stands around a document in the archive: related questions, the papers that it names, and what names it. */
import { stukVan } from "../../domain/stuk-naam.ts";
import { ownStukken } from "../../domain/stukken.ts";
import type { Thema } from "../../domain/thema.ts";
import { compareNewestFirst, vraagRow } from "../documents/document-rows.ts";
import { citationsOf, FEWEST_CITATIONS } from "../lists/stuk-lists.ts";
import type { Aangehaald, DocumentSummary, GenoemdStuk, VerwanteVondst, VerwanteVraag } from "../model.ts";
import { verwanteVragen } from "./verwante-vragen.ts";

/** By the last part of a question's address; questions without are not there. */
export type PerVraag<T> = Record<string, T[]>;

export interface Rondom {
  verwant: PerVraag<VerwanteVraag>;
  stukken: PerVraag<GenoemdStuk>;
  aangehaald: Aangehaald;
}

/** What was found of the questions of a document, in their order. */
export type FoundOf = (id: string) => readonly (readonly VerwanteVondst[])[];

/** So many of the questions that name a document are shown with it. */
const MOST_SHOWN = 8;

/** What stands around each document, and around the papers of a zaak together. */
export interface RondomMaker {
  document(id: string): Rondom;
  zaak(papers: readonly DocumentSummary[]): Aangehaald;
}

/** `foundOf` says what the questions of each document are related to. */
export function rondomMaker(
  documents: readonly DocumentSummary[],
  themas: readonly Thema[],
  foundOf: FoundOf,
): RondomMaker {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const labels = new Map(themas.map(({ slug, label }) => [slug, label]));
  const citing = citationsOf(documents);
  const genoemd = (sleutel: string): GenoemdStuk[] => {
    const stuk = stukVan(sleutel);
    if (stuk === null) return [];
    const hasPage = (citing.get(sleutel)?.length ?? 0) >= FEWEST_CITATIONS;
    return [{ ...stuk, sleutel: hasPage ? sleutel : null }];
  };
  /** A question that names two of the papers counts once; those of the papers themselves do not. */
  const aangehaald = (papers: readonly DocumentSummary[]): Aangehaald => {
    const own = [...new Set(papers.flatMap(ownStukken))].filter((sleutel) => citing.has(sleutel));
    const byVraag = new Map(own.flatMap((sleutel) => citing.get(sleutel)!.map((one) => [one.vraag, one] as const)));
    const items = [...byVraag.values()]
      .filter(({ document }) => !papers.includes(document))
      .sort((a, b) => compareNewestFirst(a.document, b.document));
    const most = own.find((sleutel) => citing.get(sleutel)!.length >= FEWEST_CITATIONS);
    return {
      vragen: items.slice(0, MOST_SHOWN).map(({ document: other, vraag }) => vraagRow(other, vraag)),
      totaal: items.length,
      stuk: items.length > MOST_SHOWN ? (most ?? null) : null,
    };
  };
  return {
    document: (id) => {
      const document = byId.get(id)!;
      const named = document.vragen.map(({ sleutel, stukken }) => [sleutel, stukken.flatMap(genoemd)] as const);
      return {
        verwant: verwanteVragen(document, foundOf(id), byId, labels),
        stukken: Object.fromEntries(named.filter(([, stukken]) => stukken.length > 0)),
        aangehaald: aangehaald([document]),
      };
    },
    zaak: aangehaald,
  };
}
