/** The whole state of a search, and how it stands in the address: a search can be shared, and Back brings it back. */
import { slugify } from "../../domain/slug.ts";
import { FILTERS, type FilterName } from "../format/filters.ts";

export interface SearchState {
  q: string;
  /** Chosen values per filter, as they stand in the address. */
  filters: Record<FilterName, string[]>;
  /** Id of the one document that is searched; “”: all of them. */
  document: string;
  /** First and last day, of which of the two dates. */
  van: string;
  tot: string;
  datum: "ingezonden" | "ontvangen";
  orde: Orde;
  /** What was switched off under “ook gezocht op”. */
  uit: string[];
}

/** The best first, the newest, or the oldest. */
export type Orde = "relevantie" | "datum" | "oudste";

/** A name of an order; anything else is the usual one. */
export const readOrde = (name: string | null): Orde => (name === "datum" || name === "oudste" ? name : "relevantie");

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** A value as it stands in the address. */
export const valueSlug = (label: string): string => slugify(label) || label;

/** Reads an address. What it does not understand it leaves out: an address may be old, or typed by hand. */
export function readState(params: URLSearchParams): SearchState {
  const day = (name: string) => (isDay(params.get(name) ?? "") ? params.get(name)! : "");
  const [van, tot] = [day("van"), day("tot")];
  const isReversed = van !== "" && tot !== "" && van > tot;
  return {
    q: params.get("q") ?? "",
    filters: Object.fromEntries(
      FILTERS.map(({ name }) => [name, [...new Set(params.getAll(name).filter(Boolean).map(valueSlug))]]),
    ) as SearchState["filters"],
    document: params.get("document") ?? "",
    // A range that was given from its end to its beginning is the same range.
    van: isReversed ? tot : van,
    tot: isReversed ? van : tot,
    datum: params.get("datum") === "ingezonden" ? "ingezonden" : "ontvangen",
    orde: readOrde(params.get("orde")),
    uit: params.getAll("uit").filter(Boolean),
  };
}

/** Writes the state as the part of the address after “?”; what is as usual is left out. */
export function writeState(state: SearchState): string {
  const params = new URLSearchParams();
  if (state.q.trim()) params.set("q", state.q.trim());
  for (const { name } of FILTERS) for (const value of state.filters[name]) params.append(name, value);
  if (state.document) params.set("document", state.document);
  if (state.van) params.set("van", state.van);
  if (state.tot) params.set("tot", state.tot);
  if (state.datum === "ingezonden" && (state.van || state.tot)) params.set("datum", "ingezonden");
  if (state.orde !== "relevantie") params.set("orde", state.orde);
  for (const label of state.uit) params.append("uit", label);
  return params.toString();
}

/** Whether filters, dates or a document narrow the search. */
export const isNarrowed = (state: SearchState): boolean => countChosen(state) > 0;

/** Whether there is anything to search for. */
export const isEmpty = (state: SearchState): boolean => !state.q.trim() && !isNarrowed(state);

/** The same search in all documents, without filters and dates. */
export function withoutFilters({ q, datum, orde, uit }: SearchState): SearchState {
  return { ...readState(new URLSearchParams()), q, datum, orde, uit };
}

/** How many values are chosen. */
export const countChosen = (state: SearchState): number =>
  FILTERS.reduce((sum, { name }) => sum + state.filters[name].length, 0) +
  Number(Boolean(state.van || state.tot)) +
  Number(Boolean(state.document));
