/**
 * What stands around the results: filters with their counts, what is chosen, the years; saving and following; keys
 * that lead along them. Fetched once results stand.
 */
import type { FilterName } from "../format/filters.ts";
import { countFound, sayFoundIn } from "./counts.ts";
import type { FoundSearch } from "./found.ts";
import { listenToKeys } from "./keyboard.ts";
import { narrow, type Narrowed } from "./narrow.ts";
import { FilterPanel, keepingFocus } from "./panel.ts";
import { renderChosen, renderFilters } from "./render-filters.ts";
import { describeYears } from "./render-progress.ts";
import { renderYears } from "./render-years.ts";
import { countChosen, type SearchState, withoutFilters } from "./state.ts";
import type { SearchView } from "./view.ts";

export interface FilterActions {
  change(part: Partial<SearchState>): void;
  /** As it is now: several things may be chosen before the search has followed. */
  state(): SearchState;
}

export class Around {
  readonly panel: FilterPanel;
  readonly #view: SearchView;
  readonly #actions: FilterActions;
  readonly #unfolded = new Set<FilterName>();
  /** Whether themes are counted in an archive of several parts, which costs as much as searching it. */
  #countsThemas = false;

  /** `last`: what is shown now. */
  constructor(view: SearchView, actions: FilterActions, last: () => FoundSearch | null) {
    this.#view = view;
    this.#actions = actions;
    const button = view.element("filterknop") as HTMLButtonElement;
    this.panel = new FilterPanel(view.element("filters"), button, () => this.#clear());
    this.#last = last;
    const years = view.element("jarenknop");
    years.addEventListener("click", () => {
      const isOpen = view.element("jaren").toggleAttribute("data-open");
      years.setAttribute("aria-expanded", String(isOpen));
    });
    // Themes are counted where the filters are to be seen.
    this.panel.onOpen = () => void this.#recount();
    listenToKeys(view.root, view.input);
    for (const kind of ["csv", "citaten"] as const)
      view.element(kind).addEventListener("click", () => void this.#save(kind));
    view.element("volg").addEventListener("click", () => void this.#offerFeed());
  }

  readonly #last: () => FoundSearch | null;

  /** What of the found is left by the filters, with the themes that this needs, and how much each value leaves. */
  async narrow(found: Pick<FoundSearch, "run" | "order" | "state">): Promise<FoundSearch & { narrowed: Narrowed }> {
    const { run, order, state } = found;
    if (state.filters.thema.length > 0 || this.#countsThemas || (this.panel.isVisible && run.isWhole))
      await Promise.all(run.searched(order).map((part) => run.index.partThemas(part)));
    const started = performance.now();
    const narrowed = narrow(run.hits(), state, run.index.catalogue);
    // For whoever wants to see what counting takes.
    performance.measure("zoek-filters", { start: started });
    return { ...found, hits: narrowed.hits, narrowed };
  }

  show(found: FoundSearch): void {
    const { run, state, order, hits } = found;
    if (!found.narrowed) return;
    const { catalogue, manifest } = run.index;
    const { delen } = manifest;
    const searched = run.searched(order);
    const actions = {
      toggle: (filter: FilterName, slug: string) => {
        const { filters } = this.#actions.state();
        const chosen = filters[filter];
        const values = chosen.includes(slug) ? chosen.filter((other) => other !== slug) : [...chosen, slug];
        this.#actions.change({ filters: { ...filters, [filter]: values } });
      },
      setDates: ({ van, tot, datum }: Pick<SearchState, "van" | "tot" | "datum">) =>
        this.#actions.change({ van, tot, datum }),
      allDocuments: () => this.#actions.change({ document: "" }),
      clear: () => this.#clear(),
    };
    this.#view.element("gekozen").replaceChildren(...renderChosen(found.narrowed, state, actions));
    const elements = renderFilters(found.narrowed, state, actions, this.#unfolded, {
      years: searched.length < delen.length ? describeYears(searched.map((part) => delen[part]!)) : null,
      countThemas: searched.every((part) => catalogue.hasThemas(catalogue.startOf(part)))
        ? null
        : () => {
            this.#countsThemas = true;
            void this.#recount();
          },
    });
    const count = countFound(hits, catalogue);
    const documents = new Set(hits.map(({ document }) => document)).size;
    this.panel.fill(elements, countChosen(state), hits.length > 0 ? sayFoundIn(count, documents) : "");
    const years = renderYears(
      {
        counts: found.narrowed.jaren,
        parts: delen.map((part, place) => ({ jaren: part.jaren, isSearched: run.has(place) })),
        isGoingOn: !run.isHopeless && order.parts.some((part) => !run.has(part)),
      },
      state,
      actions.setDates,
    );
    keepingFocus(() => this.#view.element("jaren").replaceChildren(...years));
  }

  /** The search failed: there is nothing to narrow. */
  clear(): void {
    this.panel.fill([], 0, "");
    this.#view.element("jaren").replaceChildren();
  }

  #clear(): void {
    this.#actions.change(withoutFilters(this.#actions.state()));
  }

  async #save(kind: "csv" | "citaten"): Promise<void> {
    const found = this.#last();
    const { save } = await import("./save.ts");
    if (found) await save(kind, found, this.#view.element("opgeslagen"));
  }

  async #offerFeed(): Promise<void> {
    const found = this.#last();
    const { renderFollow } = await import("./follow.ts");
    if (found) this.#view.element("volgen").replaceChildren(await renderFollow(found));
  }

  async #recount(): Promise<void> {
    const last = this.#last();
    const found = last && (await this.narrow(last).catch(() => null));
    if (found && last === this.#last()) this.show(found);
  }
}
