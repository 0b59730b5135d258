/** Shows the filters with their counts, and the dates; says what is chosen of them. */
import type { Filter, FilterName } from "../format/filters.ts";
import { formatDatum } from "../../domain/datum.ts";
import { button, h } from "./dom.ts";
import type { FacetValue, Narrowed } from "./narrow.ts";
import { countChosen, type SearchState, wholeYear, withoutFilters } from "./state.ts";

export interface SearchActions {
  change(part: Partial<SearchState>): void;
  /** As it is now: several things may be chosen before the search has followed. */
  state(): SearchState;
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
  actions: SearchActions,
  unfolded: Set<FilterName>,
  counted: Counted,
): HTMLElement[] {
  const clear = () => actions.change(withoutFilters(actions.state()));
  return [
    h(
      "p",
      { class: "zoek-filterkop stil klein" },
      counted.years && `Aantallen over ${counted.years}`,
      countChosen(state) > 0 && button("Wis alle filters", clear, { class: "zoek-tekstknop" }),
    ),
    ...(state.document ? [renderDocument(state.document, actions)] : []),
    ...facets.flatMap(({ filter, values }) => {
      if (filter.name === "thema" && counted.countThemas) return [renderUncounted(filter, counted.countThemas)];
      const isShown = values.length > 0 || state.filters[filter.name].length > 0;
      return isShown ? [renderFilter(filter, values, actions, unfolded)] : [];
    }),
    renderDates(state, actions),
  ];
}

const group = (label: string, ...children: (HTMLElement | false)[]): HTMLElement =>
  h("fieldset", { class: "zoek-filter" }, h("legend", {}, label), children);

/** A box or a radio button with its label. */
const choice = (id: string, label: (HTMLElement | string)[], attributes: Parameters<typeof h>[1]): HTMLElement[] => [
  h("input", { type: "checkbox", id, ...attributes }),
  h("label", { for: id }, label),
];

function renderDocument(id: string, actions: SearchActions): HTMLElement {
  const box = choice("filter-document", [`Alleen ${id}`], {
    checked: true,
    onchange: () => actions.change({ document: "" }),
  });
  return group("Document", h("ul", {}, h("li", {}, box)));
}

function renderFilter(
  { name, label }: Filter,
  values: readonly FacetValue[],
  actions: SearchActions,
  unfolded: Set<FilterName>,
): HTMLElement {
  const toggle = (slug: string): void => {
    const { filters } = actions.state();
    const chosen = filters[name];
    const others = chosen.filter((other) => other !== slug);
    actions.change({ filters: { ...filters, [name]: others.length < chosen.length ? others : [...chosen, slug] } });
  };
  const hidden = unfolded.has(name) ? 0 : values.slice(SHOWN).filter(({ isChosen }) => !isChosen).length;
  const items = values.map(({ slug, label: text, count, isChosen }, i) =>
    h(
      "li",
      { hidden: !unfolded.has(name) && i >= SHOWN && !isChosen },
      choice(`filter-${name}-${slug}`, [text, " ", h("span", { class: "aantal" }, String(count))], {
        checked: isChosen,
        onchange: () => toggle(slug),
      }),
    ),
  );
  const all =
    hidden > 0 &&
    button(
      `Nog ${hidden}`,
      () => {
        unfolded.add(name);
        for (const item of items) item.hidden = false;
        if (all) all.remove();
        items[SHOWN]?.querySelector("input")?.focus();
      },
      { class: "zoek-alle", "aria-label": `Nog ${hidden} tonen bij ${label}` },
    );
  return group(label, h("ul", {}, items), all);
}

/** The themes of a large archive are as much to load as the rest of a search: they are counted when asked. */
const renderUncounted = ({ name, label }: Filter, count: () => void): HTMLElement =>
  group(label, button("Tel de thema’s", count, { id: `filter-${name}-tellen`, class: "zoek-tekstknop" }));

const DAY_LABELS: [kind: SearchState["datum"], label: string][] = [
  ["stuk", "Antwoord ontvangen, anders vragen ingezonden"],
  ["ingezonden", "Vragen ingezonden"],
  ["ontvangen", "Antwoord ontvangen"],
];

function renderDates({ van, tot, datum }: SearchState, actions: SearchActions): HTMLElement {
  const dates = { van, tot, datum };
  const change = (part: Partial<typeof dates>) => actions.change(Object.assign(dates, part));
  const day = (name: "van" | "tot", label: string) =>
    h(
      "p",
      { class: "zoek-dag" },
      h("label", { for: `filter-${name}` }, label),
      h("input", {
        type: "date",
        id: `filter-${name}`,
        value: dates[name],
        onchange: (event) => change({ [name]: (event.target as HTMLInputElement).value }),
      }),
    );
  const kinds = DAY_LABELS.map(([kind, label]) => {
    const chosen = {
      type: "radio",
      name: "datumsoort",
      checked: datum === kind,
      onchange: () => change({ datum: kind }),
    };
    return h("li", {}, choice(`filter-datum-${kind}`, [label], chosen));
  });
  return group("Periode", h("ul", {}, kinds), day("van", "Van"), day("tot", "Tot en met"));
}

/** What is chosen, as it is said above the results: “Thema: Jeugdzorg; Datum in 2026”. */
export function sayChosen({ facets }: Narrowed, state: SearchState): string {
  const values = facets.flatMap(({ filter, values: all }) =>
    all.filter(({ isChosen }) => isChosen).map(({ label }) => `${filter.label}: ${label}`),
  );
  const which = { ingezonden: "Ingezonden", ontvangen: "Ontvangen", stuk: "Datum" }[state.datum];
  const [year, van, tot] = [wholeYear(state), state.van && formatDatum(state.van), state.tot && formatDatum(state.tot)];
  const range = [van && `vanaf ${van}`, tot && `tot en met ${tot}`].filter(Boolean).join(" ");
  const period = year === null ? range : `in ${year}`;
  return [state.document && `Document ${state.document}`, ...values, period && `${which} ${period}`]
    .filter(Boolean)
    .join("; ");
}
