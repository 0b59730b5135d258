/** What filters and dates leave of what was found, and how many questions each value of a filter leaves. */
import { zoekWaarde } from "../../domain/adressen.ts";
import { type CatalogueRow, dateOf } from "../format/catalogue.ts";
import { type Filter, FILTERS } from "../format/filters.ts";
import type { Catalogue, DocumentTotals } from "../searching/catalogue.ts";
import type { Hit } from "../searching/rank/score.ts";
import { sizeOf } from "./counts.ts";
import { countedDay, type DayKind, type SearchState } from "./state.ts";

export interface FacetValue {
  slug: string;
  label: string;
  /** Questions left when it is chosen (or kept). */
  count: number;
  isChosen: boolean;
}

export interface Narrowed {
  hits: readonly Hit[];
  facets: { filter: Filter; values: FacetValue[] }[];
  /** Year → what it leaves when it is chosen; a document without a day is in none. */
  jaren: ReadonlyMap<number, number>;
}

/**
 * Applies filters, dates, and the choice of one document. Within one filter any of the chosen values will do, for themes
 * all; different filters must all hold. A document that is found as a whole counts for one.
 * A chosen value that leaves nothing is listed with 0, so that it can be taken back.
 */
export function narrow(hits: readonly Hit[], state: SearchState, catalogue: Catalogue): Narrowed {
  const counters = FILTERS.map((filter) => new Counter(filter, state.filters[filter.name], catalogue));
  const ofDocument = counters.filter(({ filter }) => !filter.differs);
  const ofQuestion = counters.filter(({ filter }) => filter.differs);
  const choosesAmongQuestions = ofQuestion.some(({ isChosen }) => isChosen);
  const kept: Hit[] = [];
  const jaren = new Map<number, number>();
  /** Of each filter by document, for the one at hand. */
  const values: (readonly number[])[] = [];
  for (let at = 0; at < hits.length;) {
    const { document } = hits[at]!;
    const row = catalogue.row(document);
    const end = endOfRun(hits, at);
    if (state.document && row.id !== state.document) {
      at = end;
      continue;
    }
    const day = dayOf(row, countedDay(state));
    const isOutside = !isWithin(day, state);
    let refusals = Number(isOutside);
    let refusing: Counter | null = null;
    for (const [i, counter] of ofDocument.entries()) {
      values[i] = counter.filter.values(hits[at]!, row, catalogue);
      if (counter.accepts(values[i])) continue;
      refusals++;
      refusing = counter;
    }
    if (refusals < 2) {
      const whole = choosesAmongQuestions ? null : totalsOfRun(at, end, row);
      const size = whole ? keepWhole(at, end, whole, refusals > 0) : narrowDocument(at, end, row, refusals > 0);
      // A filter's own choice does not count for its own numbers; nor does the range of days for those of years.
      if (day !== null && size > 0 && (refusals === 0 || isOutside))
        jaren.set(yearOf(day), (jaren.get(yearOf(day)) ?? 0) + size);
      for (const [i, counter] of ofDocument.entries())
        if (refusals === 0 || refusing === counter) counter.count(values[i]!, size);
    }
    at = end;
  }
  const facets = counters.map((counter) => ({ filter: counter.filter, values: counter.list() }));
  return { hits: kept, facets, jaren };

  /** The totals of the document, where all its questions were found. */
  function totalsOfRun(start: number, end: number, row: CatalogueRow): DocumentTotals | null {
    const { document, best } = hits[start]!;
    // Found as a whole it counts for one, not for its questions.
    if (best < 0 && row.vragen.length > 0) return null;
    const known = catalogue.totalsOf(document);
    if (known) return end - start === known.results ? known : null;
    const found = hits.slice(start, end);
    if (found.reduce((sum, { vragen }) => sum + vragen.length, 0) !== row.vragen.length) return null;
    const totals = addUp(found, row, catalogue);
    catalogue.keepTotals(document, totals);
    return totals;
  }

  function keepWhole(start: number, end: number, { vragen, perFilter }: DocumentTotals, isRefused: boolean): number {
    if (isRefused) return vragen;
    for (let at = start; at < end; at++) kept.push(hits[at]!);
    for (const [i, counter] of ofQuestion.entries()) counter.addAll(perFilter[i]!);
    return vragen;
  }

  /** Counts its questions for what they may differ in; gives how many are left. */
  function narrowDocument(start: number, end: number, row: CatalogueRow, isRefused: boolean): number {
    let left = 0;
    for (let at = start; at < end; at++) {
      const hit = hits[at]!;
      let misses = 0;
      let missing: Counter | null = null;
      for (const counter of ofQuestion) {
        if (!counter.isChosen || counter.accepts(counter.filter.values(hit, row, catalogue))) continue;
        misses++;
        missing = counter;
      }
      const size = sizeOf(hit, row);
      if (misses === 0) left += size;
      if (isRefused || misses > 1) continue;
      if (misses === 0) kept.push(hit);
      // Where all values are needed, another value narrows further: its number is of what is left.
      for (const counter of ofQuestion)
        if (misses === 0 || (missing === counter && !counter.filter.needsAll))
          counter.count(counter.filter.values(hit, row, catalogue), size);
    }
    return left;
  }
}

/**
 * Counts all questions of a document. An archive has a third of a million of them: without a query, each document is
 * counted once and its totals are kept.
 */
function addUp(hits: readonly Hit[], row: CatalogueRow, catalogue: Catalogue): DocumentTotals {
  const sizes = hits.map((hit) => sizeOf(hit, row));
  const perFilter = FILTERS.filter(({ differs }) => differs).map((filter) => {
    const counts = new Map<number, number>();
    for (const [i, hit] of hits.entries())
      for (const value of filter.values(hit, row, catalogue)) counts.set(value, (counts.get(value) ?? 0) + sizes[i]!);
    return [...counts];
  });
  return { results: hits.length, vragen: sizes.reduce((sum, size) => sum + size, 0), perFilter };
}

/** Where the hits of the document at `start` end. */
function endOfRun(hits: readonly Hit[], start: number): number {
  const { document } = hits[start]!;
  let end = start + 1;
  while (end < hits.length && hits[end]!.document === document) end++;
  return end;
}

/** Counts for one filter. */
class Counter {
  readonly filter: Filter;
  readonly #labels: readonly string[];
  readonly #chosen: readonly string[];
  /** Place of a chosen value → its slug as it was chosen; names that differ only in spelling share one. */
  readonly #wanted = new Map<number, string>();
  readonly #counts: number[] = [];

  constructor(filter: Filter, chosen: readonly string[], catalogue: Catalogue) {
    this.filter = filter;
    this.#labels = filter.labels(catalogue);
    this.#chosen = chosen;
    if (chosen.length === 0) return;
    const former = [...(filter.formerLabels?.(catalogue) ?? [])].map(([before, now]) => [
      zoekWaarde(now),
      zoekWaarde(before),
    ]);
    for (const [place, label] of this.#labels.entries()) {
      const slug = zoekWaarde(label);
      const known = [slug, ...former.flatMap(([now, before]) => (now === slug ? before! : []))];
      const wanted = known.find((one) => chosen.includes(one));
      if (wanted !== undefined) this.#wanted.set(place, wanted);
    }
  }

  /** Whether any of its values is chosen. */
  get isChosen(): boolean {
    return this.#chosen.length > 0;
  }

  accepts(values: readonly number[]): boolean {
    if (!this.isChosen) return true;
    if (!this.filter.needsAll || this.#chosen.length === 1) return values.some((value) => this.#wanted.has(value));
    return new Set(values.flatMap((value) => this.#wanted.get(value) ?? [])).size >= this.#chosen.length;
  }

  count(values: readonly number[], size: number): void {
    if (size > 0) for (const value of values) this.#counts[value] = (this.#counts[value] ?? 0) + size;
  }

  addAll(counts: DocumentTotals["perFilter"][0]): void {
    for (const [value, size] of counts) this.#counts[value] = (this.#counts[value] ?? 0) + size;
  }

  list(): FacetValue[] {
    const values = new Map<string, FacetValue>();
    const put = (slug: string, label: string, count: number) => {
      const known = values.get(slug);
      if (known) known.count += count;
      else values.set(slug, { slug, label, count, isChosen: this.#chosen.includes(slug) });
    };
    for (const [place, label] of this.#labels.entries()) {
      const count = this.#counts[place];
      if (count !== undefined) put(this.#wanted.get(place) ?? zoekWaarde(label), label, count);
    }
    const labelOf = (slug: string) => {
      const place = [...this.#wanted].find(([, wanted]) => wanted === slug)?.[0];
      return place === undefined ? slug : this.#labels[place]!;
    };
    for (const slug of this.#chosen) put(slug, labelOf(slug), 0);
    return [...values.values()].sort((a, b) => b.count - a.count || COLLATOR.compare(a.label, b.label));
  }
}

const COLLATOR = new Intl.Collator("nl");

/** `null` where it is not known. */
function dayOf(row: CatalogueRow, kind: DayKind): string | null {
  if (kind === "stuk") return dateOf(row) || null;
  return kind === "ingezonden" ? row.ingezonden : row.ontvangen;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** A document without the day that is asked for is outside every range. */
function isWithin(day: string | null, { van, tot }: SearchState): boolean {
  if (!van && !tot) return true;
  return day !== null && (!van || day >= van) && (!tot || day <= tot);
}
