/** On the page of a result: the way back to the search that it was found by, and to the results beside it. */
import { ZOEK_ADRES } from "../../domain/adressen.ts";
import { h, link } from "./dom.ts";
import { fromSite, ownAdres } from "./site-path.ts";
import { BACK_HASH, keepTrail, readTrail } from "./trail.ts";

/** What is known of the search that led to a page. */
interface Way {
  query: string;
  back: string;
  /** Whether it is the search that was left in this tab. */
  isTrail: boolean;
  /** The results before and behind this page, and its own place among them; none where it is not one of them. */
  place: number | null;
  previous: string | null;
  next: string | null;
}

/** Shows the way back at the top of the page, and the query in the search field of the page. */
export function showWayBack(): void {
  const way = wayInTab(ownAdres()) ?? wayFrom(document.referrer);
  if (!way) return;
  const { query, back, isTrail, place, previous, next } = way;
  const where = `zoekresultaten${query ? ` voor “${query}”` : ""}`;
  const bar = h(
    "nav",
    { class: "zoek-terug", "aria-label": "Zoekresultaten" },
    link(back, isTrail ? `← Terug naar de ${where}` : `Naar de ${where}`),
    place !== null && h("span", { class: "stil" }, `Resultaat ${place + 1}`),
    previous !== null && link(previous, "Vorige resultaat"),
    next !== null && link(next, "Volgende resultaat"),
  );
  document.querySelector("main")?.prepend(bar);
  const field = document.querySelector<HTMLInputElement>("#kop-q");
  if (field?.value === "") field.value = query;
}

/** The search that was left in this tab, where it found this page or another question of the document. */
function wayInTab(path: string): Way | null {
  const trail = readTrail();
  if (!trail) return null;
  const { search, results, point } = trail;
  const place = results.findIndex((address) => pathOf(address) === path);
  if (place < 0 && !results.some((address) => documentOf(pathOf(address)) === documentOf(path))) return null;
  // Who goes back goes on at the result that was read last.
  if (place >= 0) keepTrail({ ...trail, point: { ...point, at: results[place]! } });
  return {
    query: queryOf(search),
    back: ZOEK_ADRES + search + BACK_HASH,
    isTrail: true,
    place: place < 0 ? null : place,
    previous: results[place - 1] ?? null,
    next: place < 0 ? null : (results[place + 1] ?? null),
  };
}

/** The search whose page this one was opened from, in a tab of its own. */
function wayFrom(referrer: string): Way | null {
  if (!referrer) return null;
  const { origin, pathname, search } = new URL(referrer);
  const query = queryOf(search);
  if (origin !== location.origin || fromSite(pathname) !== ZOEK_ADRES || !query) return null;
  return { query, back: ZOEK_ADRES + search, isTrail: false, place: null, previous: null, next: null };
}

const queryOf = (search: string): string => new URLSearchParams(search).get("q")?.trim() ?? "";
const pathOf = (address: string): string => address.replace(/#.*$/, "");
/** “/kamervragen/2026Z10868/3/” and “/kamervragen/2026Z10868/” → “2026Z10868” */
const documentOf = (path: string): string | undefined => path.split("/")[2];
