/** The bar of years: how much each year has, each a button that chooses it. */
import type { ManifestPart } from "../format/manifest.ts";
import { countOf, h } from "./dom.ts";
import { ANSWERED_WITHIN } from "./part-order.ts";
import { describeYears } from "./render-progress.ts";
import { countedDay, type SearchState, wholeYear, yearRange } from "./state.ts";

export interface YearCounts {
  /** Year → what it leaves when it is chosen. */
  counts: ReadonlyMap<number, number>;
  parts: readonly (Pick<ManifestPart, "jaren"> & { isSearched: boolean })[];
  /** Whether the parts that are left are being searched. */
  isGoingOn: boolean;
}

/** Nothing where no document has a day. */
export function renderYears(
  { counts, parts, isGoingOn }: YearCounts,
  state: SearchState,
  setDates: (dates: Pick<SearchState, "van" | "tot" | "datum">) => void,
): HTMLElement[] {
  const spans = parts.flatMap(({ jaren }) => (jaren ? [jaren] : []));
  const known = [...counts.keys(), ...spans.flat()];
  if (known.length === 0) return [];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const most = Math.max(1, ...counts.values());
  const chosen = wholeYear(state);
  const kind = countedDay(state);
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const unknown = new Set(years.filter((year) => !isKnown(year)));
  const buttons = years.map((year) => {
    const count = counts.get(year) ?? 0;
    const bar = h("span", { class: "zoek-staaf" });
    // Not an attribute: the Content-Security-Policy forbids those.
    bar.style.blockSize = `${Math.ceil((count / most) * 100)}%`;
    const said = unknown.has(year) ? "nog niet doorzocht" : `${countOf(count, "gevonden", "gevonden")}`;
    return h(
      "button",
      {
        type: "button",
        id: `jaar-${year}`,
        class: unknown.has(year) ? "zoek-jaar zoek-jaar--onbekend" : "zoek-jaar",
        "aria-pressed": String(year === chosen),
        "aria-label": `${year}: ${said}`,
        title: `${year}: ${said}`,
        tabindex: year === (chosen ?? last) ? 0 : -1,
        onclick: () => setDates({ datum: kind, ...(year === chosen ? { van: "", tot: "" } : yearRange(year)) }),
      },
      h("span", { class: "zoek-staafruimte" }, bar),
      h("span", { class: "zoek-jaartal" }, String(year)),
    );
  });
  const bar = h(
    "div",
    {
      class: "zoek-jaarbalk",
      role: "toolbar",
      "aria-labelledby": "zoek-jaren",
      onkeydown: (event) => moveAlong(event as KeyboardEvent, buttons),
    },
    buttons,
  );
  const left = parts.filter(({ isSearched }) => !isSearched);
  const rest = left.length > 0 && unknown.size > 0 ? describeYears(left) : "";
  return [
    h(
      "p",
      { class: "bijschrift", id: "zoek-jaren" },
      h("span", {}, `Gevonden per jaar${kind === "ingezonden" ? " van indienen" : ""}`),
      rest && h("span", {}, isGoingOn ? `${rest} wordt nog doorzocht…` : `${rest} is niet doorzocht`),
    ),
    bar,
  ];

  /** Whether all that can have a day in this year was searched. */
  function isKnown(year: number): boolean {
    const until = kind === "ingezonden" ? year + ANSWERED_WITHIN : year;
    return parts.every(({ jaren, isSearched }) => isSearched || jaren === null || jaren[0] > until || jaren[1] < year);
  }
}

/** Arrows lead along the years; the bar is one stop of the Tab key. */
function moveAlong(event: KeyboardEvent, buttons: readonly HTMLElement[]): void {
  const at = buttons.indexOf(event.target as HTMLElement);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  const next = to === undefined ? undefined : buttons[to];
  if (at < 0 || !next) return;
  event.preventDefault();
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next.focus();
}
