/** The feeds that tell what is new of a search: the one that covers it, else the nearest, and what they do not cover. */
import { feedAdres, zoekWaarde } from "../../domain/adressen.ts";
import type { FilterLabels, FilterName } from "../format/filters.ts";
import type { NamesByFilter, NamesFile } from "../format/names-file.ts";
import { h, link } from "./dom.ts";
import type { FoundSearch } from "./found.ts";
import { countChosen, type SearchState } from "./state.ts";
import { meantBy, namedBy, type SuggestedName } from "./suggest-names.ts";

/** What is new in the feed of a value of a filter. */
const FOLLOWED: Partial<Record<FilterName, (label: string) => string>> = {
  thema: (label) => `vragen met het thema ${label}`,
  vraagsteller: (label) => `vragen van ${label}`,
  partij: (label) => `vragen van Kamerleden van ${label}`,
  bewindspersoon: (label) => `antwoorden en mededelingen van ${label}`,
  ministerie: (label) => `vragen aan ${label}`,
};

interface FeedOffer {
  /** Address of the page that it follows. */
  adres: string;
  /** “vragen van Bos (VVD)” */
  wat: string;
}

const ARCHIVE: FeedOffer = { adres: "/kamervragen/", wat: "alle Kamervragen en antwoorden" };
const MOST_OFFERED = 3;

const EXACT = "Wie deze feed volgt in een feedlezer, ziet elk nieuw document dat bij deze keuze hoort.";
const NONE = "Voor precies deze zoekopdracht is er geen feed.";
const NEAREST =
  "Dit komt het dichtst in de buurt; zo’n feed meldt ook nieuwe documenten die niet bij de zoekopdracht passen.";
const WHOLE = "Wel voor het hele archief: die meldt elk nieuw document, ook wat niet bij de zoekopdracht past.";

/** What is to be said of following a search; it never throws. */
export async function renderFollow(found: FoundSearch): Promise<HTMLElement> {
  const { state, run } = found;
  const { index } = run;
  const { namen } = await index.suggested().catch((): Pick<NamesFile, "namen"> => ({ namen: {} }));
  const chosen = offersFor(chosenNames(state, namen, index.catalogue));
  const isExact = chosen.length === 1 && countChosen(state) === 1 && !state.q.trim();
  const offers = chosen.length > 0 ? chosen : await nearestOffers(found, namen);
  return h(
    "div",
    { class: "zoek-volgen" },
    h("p", {}, isExact ? EXACT : `${NONE} ${offers.length > 0 ? NEAREST : WHOLE}`),
    h(
      "ul",
      {},
      (offers.length > 0 ? offers : [ARCHIVE]).map(({ adres, wat }) =>
        h("li", {}, link(feedAdres(adres), `Volg ${wat}`)),
      ),
    ),
  );
}

/** The values that are chosen, those by a name of before too. */
function chosenNames(
  state: SearchState,
  names: NamesByFilter,
  { newestNames, newestPartijen }: Pick<FilterLabels, "newestNames" | "newestPartijen">,
): SuggestedName[] {
  const newest: Partial<Record<FilterName, ReadonlyMap<string, string>>> = {
    vraagsteller: newestNames,
    partij: newestPartijen,
  };
  return namedBy(names, ({ filter, label }) => {
    const former = [...(newest[filter] ?? [])].flatMap(([before, now]) => (now === label ? [before] : []));
    return [label, ...former].some((one) => state.filters[filter].includes(zoekWaarde(one)));
  });
}

/** Whom or what the query is about, else the themes that most of what it found has. */
async function nearestOffers(found: FoundSearch, names: NamesByFilter): Promise<FeedOffer[]> {
  const meant = offersFor(meantBy(found.state.q, names));
  if (meant.length > 0) return meant;
  const labels = await themasOf(found).catch((): string[] => []);
  return offersFor(namedBy(names, ({ filter, label }) => filter === "thema" && labels.includes(label)));
}

/** The themes that a third of the results has, of the first part that was searched: of all it would be much to load. */
async function themasOf({ run, order, hits }: FoundSearch): Promise<string[]> {
  const { catalogue } = run.index;
  const part = order.parts.find((one) => run.has(one));
  if (part === undefined) return [];
  await run.index.partThemas(part);
  const own = hits.filter(({ document }) => catalogue.whereIs(document).part === part);
  const counts = new Map<number, number>();
  for (const { document, vragen } of own) {
    const themas = new Set(vragen.flatMap((vraag) => catalogue.themasOf(document, vraag)));
    for (const thema of themas) counts.set(thema, (counts.get(thema) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count * 3 >= own.length)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_OFFERED)
    .map(([thema]) => catalogue.themas[thema]!);
}

const offersFor = (names: readonly SuggestedName[]): FeedOffer[] =>
  names.flatMap(({ filter, label, adres }) => {
    const wat = FOLLOWED[filter]?.(label);
    return wat && adres ? { adres, wat } : [];
  });
