/** Shows the filters with their counts, what is chosen of them, and the dates. */
import { button, formatDay, h } from "./dom.ts";
import type { Filter, FilterName } from "../format/filters.ts";
import type { FacetValue, Narrowed } from "./narrow.ts";
import { type SearchState, wholeYear } from "./state.ts";

export interface FilterActions {
  /** Chooses a value or takes it back. */
  toggle(filter: FilterName, slug: string): void;
  setDates(dates: Pick<SearchState, "van" | "tot" | "datum">): void;
  allDocuments(): void;
  clear(): void;
}

/** What the numbers are counted over. */
export interface Counted {
  /** “2022–2024”: the years that were searched; `null`: all of them. */
  years: string | null;
  /** Counts the themes, where they are not. */
  countThemas: (() => void) | null;
}

/** Values of a filter that are shown at once. */
const SHOWN = 6;

/** `unfolded` names the filters whose values are all shown. */
export function renderFilters(
  { facets }: Narrowed,
  state: SearchState,
  actions: FilterActions,
  unfolded: Set<FilterName>,
  counted: Counted,
): HTMLElement[] {
  return [
    ...(counted.years ? [h("p", { class: "stil klein" }, `Aantallen over ${counted.years}`)] : []),
    ...facets.flatMap(({ filter, values }) => {
      if (filter.name === "thema" && counted.countThemas) return [renderUncounted(filter, counted.countThemas)];
      const isShown = values.length > 0 || state.filters[filter.name].length > 0;
      return isShown ? [renderFilter(filter, values, actions, unfolded)] : [];
    }),
    renderDates(state, actions),
  ];
}

function renderFilter(
  { name, label }: Filter,
  values: readonly FacetValue[],
  actions: FilterActions,
  unfolded: Set<FilterName>,
): HTMLElement {
  const hidden = unfolded.has(name) ? 0 : values.slice(SHOWN).filter(({ isChosen }) => !isChosen).length;
  const items = values.map(({ slug, label: text, count, isChosen }, i) => {
    const id = `filter-${name}-${slug}`;
    return h(
      "li",
      { hidden: !unfolded.has(name) && i >= SHOWN && !isChosen },
      h("input", {
        type: "checkbox",
        id,
        checked: isChosen,
        onchange: () => actions.toggle(name, slug),
      }),
      h("label", { for: id }, text, " ", h("span", { class: "aantal" }, String(count))),
    );
  });
  const all =
    hidden > 0 &&
    button(
      `Nog ${hidden}`,
      () => {
        unfolded.add(name);
        for (const item of items) item.hidden = false;
        const first = items[SHOWN]?.querySelector("input");
        if (all) all.remove();
        first?.focus();
      },
      { class: "zoek-alle", "aria-label": `Nog ${hidden} tonen bij ${label}` },
    );
  return h("fieldset", { class: "zoek-filter" }, h("legend", {}, label), h("ul", {}, items), all);
}

/** The themes of a large archive are as much to load as the rest of a search: they are counted when asked. */
function renderUncounted({ name, label }: Filter, count: () => void): HTMLElement {
  return h(
    "fieldset",
    { class: "zoek-filter" },
    h("legend", {}, label),
    button("Tel de thema’s", count, { id: `filter-${name}-tellen`, class: "zoek-tekstknop" }),
  );
}

function renderDates(state: SearchState, actions: FilterActions): HTMLElement {
  const dates = { van: state.van, tot: state.tot, datum: state.datum };
  const change = (part: Partial<typeof dates>) => {
    Object.assign(dates, part);
    actions.setDates(dates);
  };
  const day = (name: "van" | "tot", label: string) =>
    h(
      "p",
      {},
      h("label", { for: `filter-${name}` }, label),
      h("input", {
        type: "date",
        id: `filter-${name}`,
        value: state[name],
        onchange: (event) => change({ [name]: (event.target as HTMLInputElement).value }),
      }),
    );
  const kind = (value: SearchState["datum"], label: string) =>
    h(
      "li",
      {},
      h("input", {
        type: "radio",
        name: "datumsoort",
        id: `filter-datum-${value}`,
        checked: state.datum === value,
        onchange: () => change({ datum: value }),
      }),
      h("label", { for: `filter-datum-${value}` }, label),
    );
  return h(
    "fieldset",
    { class: "zoek-filter zoek-datums" },
    h("legend", {}, "Periode"),
    h(
      "ul",
      {},
      kind("ontvangen", "Antwoord ontvangen"),
      kind("ingezonden", "Vragen ingezonden"),
      kind("stuk", "Een van beide"),
    ),
    day("van", "Van"),
    day("tot", "Tot en met"),
  );
}

/** What is chosen, each with a button to take it back; empty where nothing is. */
export function renderChosen({ facets }: Narrowed, state: SearchState, actions: FilterActions): HTMLElement[] {
  const chips = facets.flatMap(({ filter, values }) =>
    values
      .filter(({ isChosen }) => isChosen)
      .map(({ slug, label }) => chip(`${filter.label}: ${label}`, () => actions.toggle(filter.name, slug))),
  );
  if (state.document) chips.unshift(chip(`Alleen dit document: ${state.document}`, () => actions.allDocuments()));
  const which = { ingezonden: "Ingezonden", ontvangen: "Ontvangen", stuk: "Datum" }[state.datum];
  const year = wholeYear(state);
  const chipOf = (label: string, part: Partial<SearchState>) =>
    chips.push(chip(`${which} ${label}`, () => actions.setDates({ ...state, ...part })));
  if (year !== null) chipOf(`in ${year}`, { van: "", tot: "" });
  else {
    if (state.van) chipOf(`vanaf ${formatDay(state.van)}`, { van: "" });
    if (state.tot) chipOf(`tot en met ${formatDay(state.tot)}`, { tot: "" });
  }
  if (chips.length > 1) chips.push(button("Wis alle filters", () => actions.clear(), { class: "zoek-wis" }));
  return chips.map((element) => h("li", {}, element));
}

function chip(label: string, remove: () => void): HTMLButtonElement {
  const element = button("", remove, { class: "zoek-chip", "aria-label": `Verwijder filter ${label}` });
  element.append(label, h("span", { "aria-hidden": "true" }, " ×"));
  return element;
}
