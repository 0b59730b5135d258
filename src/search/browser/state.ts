/** The whole state of a search, and how it stands in the address: a search can be shared, and Back brings it back. */
import { zoekWaarde } from "../../domain/adressen.ts";
import { FILTERS, type FilterName } from "../format/filters.ts";
import { LOOKED_IN, type LookedIn } from "../format/sections.ts";

export interface SearchState {
  q: string;
  /** Chosen values per filter, as they stand in the address. */
  filters: Record<FilterName, string[]>;
  /** Id of the one document that is searched; “”: all of them. */
  document: string;
  /** First and last day, of which of the days. */
  van: string;
  tot: string;
  datum: DayKind;
  orde: Orde;
  /** What of the documents is looked in. */
  waar: LookedIn;
  /** What was switched off under “ook gezocht op”. */
  uit: string[];
  /** Nothing is searched besides what was typed. */
  precies: boolean;
  /** The days were given from the last to the first, and put right: that is said once. */
  isTurned: boolean;
}

/**
 * The day of the document, that of its answer or else of its questions; of the questions; or of the answer. The first is
 * as usual: an answer that does not say when it was received is not to be missing from its year.
 */
const DAY_KINDS = ["stuk", "ingezonden", "ontvangen"] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/** The best first, the newest, or the oldest. */
export type Orde = "relevantie" | "datum" | "oudste";

/** A name of an order; anything else is the usual one. */
export const readOrde = (name: string | null): Orde => (name === "datum" || name === "oudste" ? name : "relevantie");

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** A name of what is looked in; anything else is all of it. */
export const readWaar = (name: string | null): LookedIn => LOOKED_IN.find((one) => one === name) ?? "alles";

/** A range that was given from its end to its beginning is the same range. */
export function inOrder(state: SearchState): SearchState {
  const { van, tot } = state;
  const isTurned = van !== "" && tot !== "" && van > tot;
  return isTurned ? { ...state, van: tot, tot: van, isTurned } : state;
}

/** The day that years are counted by: the one that is asked for; without a range every document has its own. */
export const countedDay = ({ van, tot, datum }: SearchState): DayKind =>
  van || tot || datum === "ingezonden" ? datum : "stuk";

/** The days of a year, as a range. */
export const yearRange = (year: number): { van: string; tot: string } => ({
  van: `${year}-01-01`,
  tot: `${year}-12-31`,
});

/** The year that is the whole range of days; `null` where it is none. */
export function wholeYear({ van, tot }: SearchState): number | null {
  const year = Number(van.slice(0, 4));
  const whole = yearRange(year);
  return van === whole.van && tot === whole.tot ? year : null;
}

/** Reads an address. What it does not understand it leaves out: an address may be old, or typed by hand. */
export function readState(params: URLSearchParams): SearchState {
  const day = (name: string) => (isDay(params.get(name) ?? "") ? params.get(name)! : "");
  return inOrder({
    q: params.get("q") ?? "",
    filters: Object.fromEntries(
      FILTERS.map(({ name }) => [name, [...new Set(params.getAll(name).filter(Boolean).map(zoekWaarde))]]),
    ) as SearchState["filters"],
    document: params.get("document") ?? "",
    van: day("van"),
    tot: day("tot"),
    datum: DAY_KINDS.find((kind) => kind === params.get("datum")) ?? DAY_KINDS[0],
    orde: readOrde(params.get("orde")),
    waar: readWaar(params.get("in")),
    uit: params.getAll("uit").filter(Boolean),
    precies: params.has("precies"),
    isTurned: false,
  });
}

/** Writes the state as the part of the address after “?”; what is as usual is left out. */
export function writeState(state: SearchState): string {
  const params = new URLSearchParams();
  if (state.q.trim()) params.set("q", state.q.trim());
  for (const { name } of FILTERS) for (const value of state.filters[name]) params.append(name, value);
  if (state.document) params.set("document", state.document);
  if (state.van) params.set("van", state.van);
  if (state.tot) params.set("tot", state.tot);
  if (state.datum !== DAY_KINDS[0] && (state.van || state.tot)) params.set("datum", state.datum);
  if (state.orde !== "relevantie") params.set("orde", state.orde);
  if (state.waar !== "alles") params.set("in", state.waar);
  if (state.precies) params.set("precies", "ja");
  for (const label of state.uit) params.append("uit", label);
  return params.toString();
}

/** Whether filters, dates or a document narrow the search. */
export const isNarrowed = (state: SearchState): boolean => countChosen(state) > 0;

/** Whether there is anything to search for. */
export const isEmpty = (state: SearchState): boolean => !state.q.trim() && !isNarrowed(state);

/** The same search in all documents, without filters and dates. */
export function withoutFilters({ q, datum, orde, waar, uit, precies }: SearchState): SearchState {
  return { ...readState(new URLSearchParams()), q, datum, orde, waar, uit, precies };
}

/** How many values are chosen. */
export const countChosen = (state: SearchState): number =>
  FILTERS.reduce((sum, { name }) => sum + state.filters[name].length, 0) +
  Number(Boolean(state.van || state.tot)) +
  Number(Boolean(state.document));
