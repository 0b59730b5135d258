/**
 * What stands around the results: filters with their counts, what is chosen, the years, what was searched besides; saving
 * and following; keys that lead along the results. Fetched once results stand.
 */
import type { FilterName } from "../format/filters.ts";
import { countFound, sayFoundIn } from "./counts.ts";
import { focusInView } from "./focus.ts";
import type { FoundSearch } from "./found.ts";
import { listenToKeys } from "./keyboard.ts";
import { narrow, type Narrowed } from "./narrow.ts";
import { Panel } from "./panel.ts";
import { renderBesides } from "./render-besides.ts";
import { renderFilters, type SearchActions, sayChosen } from "./render-filters.ts";
import { describeYears } from "./render-progress.ts";
import { renderYears } from "./render-years.ts";
import { countChosen } from "./state.ts";
import { keepingFocus, type SearchView } from "./view.ts";

export class Around {
  readonly panel: Panel;
  readonly #view: SearchView;
  readonly #actions: SearchActions;
  readonly #unfolded = new Set<FilterName>();
  /** Whether themes are counted in an archive of several parts, which costs as much as searching it. */
  #countsThemas = false;

  /** `last`: what is shown now. */
  constructor(view: SearchView, actions: SearchActions, last: () => FoundSearch | null) {
    this.#view = view;
    this.#actions = actions;
    this.#last = last;
    // Themes are counted where the filters are to be seen.
    this.panel = new Panel(view, () => void this.#recount());
    listenToKeys(view.root, view.input);
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
    this.#view.element("gekozen").textContent = sayChosen(found.narrowed, state);
    const filters = renderFilters(found.narrowed, state, this.#actions, this.#unfolded, {
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
    this.#view.element("filterknop").hidden = false;
    this.panel.say(countChosen(state), hits.length > 0 ? sayFoundIn(count, documents) : "");
    const years = renderYears(
      {
        counts: found.narrowed.jaren,
        parts: delen.map((part, place) => ({ jaren: part.jaren, isSearched: run.has(place) })),
        isGoingOn: !run.isHopeless && order.parts.some((part) => !run.has(part)),
      },
      state,
      this.#actions.change,
    );
    this.#fill({ filters, jaren: years, ook: renderBesides(found, this.#actions.change) });
  }

  /** The search failed: there is nothing to narrow. */
  clear(): void {
    this.#view.element("filterknop").hidden = true;
    this.#fill({ filters: [], jaren: [], ook: [] });
  }

  /** What was pressed may be gone afterwards: then the focus goes to the next place of interest. */
  #fill(content: Record<"filters" | "jaren" | "ook", readonly HTMLElement[]>): void {
    const side = this.#view.element("aanpassen");
    const hadFocus = side.contains(document.activeElement);
    keepingFocus(() => {
      for (const [name, elements] of Object.entries(content)) this.#view.element(name).replaceChildren(...elements);
    });
    if (hadFocus && document.activeElement === document.body)
      focusInView(this.#view.element(this.panel.isOpen ? "toon" : "aantal"));
  }

  /** Saves what is shown. */
  async save(kind: "csv" | "citaten"): Promise<void> {
    const found = this.#last();
    const { save } = await import("./save.ts");
    if (found) await save(kind, found, this.#view.element("opgeslagen"));
  }

  /** Says which feed tells what is new of what is shown. */
  async offerFeed(): Promise<void> {
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
