/** The feeds that tell what is new of a search: the one that covers it, else the nearest, and what they do not cover. */
import { feedAdres, lijstAdres } from "../../domain/adressen.ts";
import { isWholeSlug, slugify } from "../../domain/slug.ts";
import type { FilterName } from "../format/filters.ts";
import type { ThemaLabels, ThemaList } from "../format/manifest.ts";
import type { SearchIndex } from "../searching/search-index.ts";
import { h, link } from "./dom.ts";
import type { FacetValue, Narrowed } from "./narrow.ts";
import { countChosen, type SearchState, valueSlug } from "./state.ts";
import { fittingThemas } from "./suggest.ts";

/** The lists of the site whose feeds follow a value of a filter, and what is new in them. */
const FOLLOWED: Partial<Record<FilterName, { lijst: string; wat: (label: string) => string }>> = {
  thema: { lijst: "themas", wat: (label) => `vragen met het thema ${label}` },
  vraagsteller: { lijst: "vraagstellers", wat: (label) => `vragen van ${label}` },
  bewindspersoon: { lijst: "bewindspersonen", wat: (label) => `antwoorden en mededelingen van ${label}` },
  ministerie: { lijst: "ministeries", wat: (label) => `vragen aan ${label}` },
};

interface FeedOffer {
  adres: string;
  /** “vragen van Bos (VVD)” */
  wat: string;
}

const ARCHIVE: FeedOffer = { adres: feedAdres("/kamervragen/"), wat: "alle Kamervragen en antwoorden" };
const MOST_OFFERED = 3;

/** What is to be said of following a search; it never throws. */
export async function renderFollow(state: SearchState, { facets }: Narrowed, index: SearchIndex): Promise<HTMLElement> {
  const labels = await index.themaLabels().catch((): ThemaLabels => ({}));
  const offersOf = (isMeant: (value: FacetValue) => boolean) =>
    facets.flatMap(({ filter, values }) =>
      values.filter(isMeant).flatMap(({ label }) => offerFor(filter.name, label, labels) ?? []),
    );
  const chosen = offersOf(({ isChosen }) => isChosen);
  const isExact = chosen.length === 1 && countChosen(state) === 1 && !state.q.trim();
  const offers = chosen.length > 0 ? chosen : await nearest();

  /** Who or what the query is the name of, else the themes that it has words of. */
  async function nearest(): Promise<FeedOffer[]> {
    const asked = slugify(state.q);
    const named = offersOf(({ label }) => slugify(label.replace(/ \(.*\)$/, "")) === asked);
    if (named.length > 0 || asked === "") return named;
    const themas = fittingThemas(state.q, await index.themas().catch((): ThemaList => []));
    return themas.flatMap(({ label }) => offerFor("thema", label, labels) ?? []).slice(0, MOST_OFFERED);
  }

  return h(
    "div",
    { class: "zoek-volgen" },
    h(
      "p",
      {},
      isExact
        ? "Wie deze feed volgt in een feedlezer, ziet elk nieuw document dat bij deze keuze hoort."
        : `Voor precies deze zoekopdracht is er geen feed. ${offers.length > 0 ? "Deze komen het dichtst in de buurt; ze melden ook nieuwe documenten die niet bij de zoekopdracht passen." : "Wel voor het hele archief: die meldt elk nieuw document, ook wat niet bij de zoekopdracht past."}`,
    ),
    h(
      "ul",
      {},
      (offers.length > 0 ? offers : [ARCHIVE]).map(({ adres, wat }) => h("li", {}, link(adres, `Volg ${wat}`))),
    ),
  );
}

/** The feed of a value of a filter; `null` where it has none, or its address cannot be told here. */
function offerFor(filter: FilterName, label: string, themas: ThemaLabels): FeedOffer | null {
  const followed = FOLLOWED[filter];
  const slug = filter === "thema" ? Object.keys(themas).find((one) => themas[one] === label) : valueSlug(label);
  // The page of a name in other letters stands under a print of it.
  if (!followed || !slug || (filter !== "thema" && !isWholeSlug(label))) return null;
  return { adres: feedAdres(lijstAdres(followed.lijst, slug)), wat: followed.wat(label) };
}
