/** The search page: reads the address, searches, shows, and keeps the address in step with what people do. */
import { type SearchArchive } from "../archive.ts";
import { allQuestions, searchArchive, type SearchOutcome } from "../search.ts";
import { ArchiveOpener } from "./open.ts";
import { countOf, formatDay, h } from "./dom.ts";
import { saveFile } from "./download.ts";
import { type FilterName, countVragen, narrow, type Narrowed } from "./filters.ts";
import { FilterPanel } from "./panel.ts";
import { keepPlace, type Place, placeToRestore } from "./place.ts";
import { countChosen, type FilterActions, renderChosen, renderFilters } from "./render-filters.ts";
import { renderBesides, renderFailure, renderMissing } from "./render-notes.ts";
import { renderGroup } from "./render-results.ts";
import { orderGroups, viewGroup } from "./results.ts";
import type { SearchTable } from "../table.ts";
import { isEmpty, readState, type SearchState, withoutFilters, writeState } from "./state.ts";

/** Documents shown at first, and each time more are asked for. */
const PAGE = 10;
/** While someone types, most beginnings of words find nothing yet: what was found before stays for so long. */
const NOTHING_MS = 400;
/** Keys that come this soon after each other are one change; the index answers within milliseconds. */
const TYPING_MS = 10;

export class SearchPage {
  readonly #root: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #panel: FilterPanel;
  readonly #openFilters = new Set<FilterName>();
  readonly #opener = new ArchiveOpener();
  #state: SearchState;
  #shown = PAGE;
  /** Documents of which all questions are shown. */
  #open = new Set<string>();
  /** Rises with every search: what an older one finds is thrown away. */
  #turn = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #last: { archive: SearchArchive; outcome: SearchOutcome | null; narrowed: Narrowed } | null = null;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#input = this.#part("veld") as HTMLInputElement;
    this.#panel = new FilterPanel(this.#part("filters"), this.#part("filterknop") as HTMLButtonElement, () => {
      this.#changeFilters(withoutFilters(this.#state));
    });
    this.#state = readState(new URLSearchParams(location.search));
    this.#listen();
    this.#root.classList.add("is-klaar");
    // What was typed before this script came is the query.
    const typed = document.activeElement === this.#input ? this.#input.value : "";
    if (typed.trim() && typed !== this.#state.q) this.#change({ q: typed }, "replace", true);
    else this.#takeUp(this.#state, placeToRestore());
    this.#warmUp();
  }

  /** This page is for searching: what every search needs loads while nobody asks for anything yet. */
  #warmUp(): void {
    const { connection } = navigator as { connection?: { saveData?: boolean } };
    const warm = () => {
      this.#opener.warm();
    };
    this.#input.addEventListener("focus", warm, { once: true });
    // After what is under way now, so that the page itself comes first.
    if (!connection?.saveData) setTimeout(warm);
  }

  #part(name: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(`[data-zoek="${name}"]`)!;
  }

  #listen(): void {
    const form = this.#input.form!;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(this.#typing);
      this.#change({ q: this.#input.value }, "push");
    });
    this.#input.addEventListener("input", () => {
      clearTimeout(this.#typing);
      this.#setState("busy");
      this.#typing = setTimeout(() => {
        this.#change({ q: this.#input.value }, "replace", true);
      }, TYPING_MS);
    });
    this.#part("orde").addEventListener("change", (event) => {
      this.#change({ orde: (event.target as HTMLSelectElement).value === "datum" ? "datum" : "relevantie" }, "push");
    });
    this.#part("meer").addEventListener("click", () => void this.#showMore());
    this.#part("csv").addEventListener("click", () => void this.#export("csv"));
    this.#part("citaten").addEventListener("click", () => void this.#export("citaten"));
    addEventListener("popstate", (event) => {
      if (this.#panel.isClosedByBack()) this.#writeAddress("push");
      else this.#takeUp(readState(new URLSearchParams(location.search)), placeToRestore(event.state));
    });
    addEventListener("pagehide", () => {
      keepPlace(this.#shown, this.#open);
    });
    addEventListener("online", () => {
      if (this.#root.querySelector(".zoek-fout")) void this.#search();
    });
  }

  /** Shows a state that the address already has. */
  #takeUp(state: SearchState, place: Place | null): void {
    this.#state = state;
    this.#shown = place?.shown ?? PAGE;
    this.#open = new Set(place?.open);
    this.#input.value = state.q;
    (this.#part("orde") as HTMLSelectElement).value = state.orde;
    void this.#search().then(() => {
      if (place) scrollTo({ top: place.y, behavior: "instant" });
      if (document.activeElement === document.body) this.#focusAt(place?.at ?? null);
    });
  }

  /** Focuses the result that was left, or the number of results for someone who comes from the form of another page. */
  #focusAt(address: string | null): void {
    if (location.hash === "#zoek-aantal") {
      this.#writeAddress("replace");
      this.#part("aantal").focus();
    } else if (address) {
      this.#root.querySelector<HTMLElement>(`[data-zoek-treffer][href="${CSS.escape(address)}"]`)?.focus();
    }
  }

  #change(part: Partial<SearchState>, how: "push" | "replace", isTyping = false): void {
    const state = { ...this.#state, ...part };
    // Another query is another search: what was switched off belonged to the old one.
    if (part.q !== undefined && part.q.trim() !== this.#state.q.trim()) state.uit = [];
    this.#state = state;
    // The open sheet has an entry of its own: it is written when the sheet is closed.
    if (!this.#panel.isOpen) this.#writeAddress(how);
    this.#shown = PAGE;
    this.#open = new Set();
    void this.#search({ isTyping });
  }

  /** Brings the address in step with the state; “push” makes an entry in the history, where it is another address. */
  #writeAddress(how: "push" | "replace"): void {
    const query = writeState(this.#state);
    const address = query ? `?${query}` : location.pathname;
    if (how === "push" && address !== (location.search || location.pathname)) {
      keepPlace(this.#shown, this.#open);
      history.pushState(null, "", address);
    } else history.replaceState(history.state, "", address);
  }

  async #search({ isTyping = false, isSecondTry = false } = {}): Promise<void> {
    const turn = ++this.#turn;
    const state = this.#state;
    if (isEmpty(state)) {
      this.#last = null;
      this.#showIdle();
      return;
    }
    this.#setState("busy");
    try {
      const archive = await this.#opener.archive();
      const outcome = state.q.trim() ? await searchArchive(archive, state.q, new Set(state.uit)) : null;
      const table = await archive.table;
      const hits = outcome?.hits ?? allQuestions(table);
      const narrowed = narrow(hits, state, table);
      if (isTyping && narrowed.hits.length === 0) await pause(NOTHING_MS);
      if (turn !== this.#turn) return;
      const list = await this.#renderList(archive, narrowed, state);
      const nothing =
        narrowed.hits.length === 0
          ? await (
              await import("./render-nothing.ts")
            ).renderNothing(state, outcome?.understanding ?? null, hits.length, archive)
          : null;
      if (turn !== this.#turn) return;
      this.#last = { archive, outcome, narrowed };
      this.#show(list, nothing, table);
    } catch (error) {
      if (turn !== this.#turn) return;
      if (this.#opener.forget(error) && !isSecondTry) await this.#search({ isTyping, isSecondTry: true });
      else this.#showFailure(error);
    }
  }

  async #renderList(
    archive: SearchArchive,
    narrowed: Narrowed,
    state: SearchState,
  ): Promise<{ items: HTMLElement[]; groups: number }> {
    const table = await archive.table;
    const groups = orderGroups(narrowed.hits, state, table);
    const views = await Promise.all(groups.slice(0, this.#shown).map((group) => viewGroup(group, archive)));
    return { items: views.map((view) => renderGroup(view, table, this.#open)), groups: groups.length };
  }

  #show(
    { items, groups }: { items: HTMLElement[]; groups: number },
    nothing: HTMLElement | null,
    table: SearchTable,
  ): void {
    const { outcome, narrowed } = this.#last!;
    const state = this.#state;
    const focused = document.activeElement?.id;
    const vragen = narrowed.hits.reduce((sum, hit) => sum + countVragen(hit, table.documenten[hit.document]!), 0);
    const found = [vragen > 0 && countOf(vragen, "vraag", "vragen"), countOf(groups, "document", "documenten")]
      .filter(Boolean)
      .join(" in ");
    const said = nothing ? "Niets gevonden" : found;
    this.#part("aantal").textContent = said;
    this.#part("boodschap").replaceChildren(
      ...[
        outcome?.understanding.isCut
          ? h("p", { class: "stil klein" }, "De zoekvraag is lang; er is op de eerste woorden gezocht.")
          : null,
        outcome
          ? renderBesides(outcome.understanding, (label) => {
              this.#toggleBesides(label);
            })
          : null,
        h("p", { class: "alleen-afdruk" }, location.href),
        nothing ?? (outcome && renderMissing(outcome.understanding)),
      ].filter((element) => element !== null),
    );
    this.#part("lijst").replaceChildren(...items);
    const actions = this.#actions();
    this.#part("gekozen").replaceChildren(...renderChosen(narrowed, state, actions));
    this.#panel.fill(
      renderFilters(narrowed, state, actions, this.#openFilters),
      countChosen(state),
      nothing ? "" : found,
    );
    this.#part("meer").hidden = groups <= this.#shown;
    this.#part("balk").hidden = nothing !== null;
    this.#part("uitkomst").hidden = false;
    document.documentElement.classList.add("zoekt");
    document.title = `${state.q.trim() ? `“${state.q.trim().slice(0, 60)}” · ` : ""}Zoeken · Vraagbaak`;
    // Elements are made anew: the one that had the focus keeps it.
    if (focused && document.activeElement === document.body) document.getElementById(focused)?.focus();
    this.#announce(said);
    this.#setState("done");
  }

  #showIdle(): void {
    this.#part("uitkomst").hidden = true;
    this.#part("lijst").replaceChildren();
    this.#part("boodschap").replaceChildren();
    document.documentElement.classList.remove("zoekt");
    this.#announce("");
    this.#setState("idle");
  }

  #showFailure(error: unknown): void {
    console.error(error);
    this.#last = null;
    this.#part("lijst").replaceChildren();
    this.#part("gekozen").replaceChildren();
    this.#part("aantal").textContent = FAILED;
    this.#part("meer").hidden = true;
    this.#part("balk").hidden = true;
    this.#panel.fill([], 0, "");
    this.#part("boodschap").replaceChildren(
      renderFailure(error, () => {
        this.#input.focus();
        void this.#search();
      }),
    );
    this.#part("uitkomst").hidden = false;
    document.documentElement.classList.add("zoekt");
    this.#setState("done");
  }

  #actions(): FilterActions {
    return {
      toggle: (filter, slug) => {
        const chosen = this.#state.filters[filter];
        const values = chosen.includes(slug) ? chosen.filter((other) => other !== slug) : [...chosen, slug];
        this.#changeFilters({ filters: { ...this.#state.filters, [filter]: values } });
      },
      setDates: ({ van, tot, datum }) => {
        this.#changeFilters({ van, tot, datum });
      },
      clear: () => {
        this.#changeFilters(withoutFilters(this.#state));
      },
    };
  }

  #changeFilters(part: Partial<SearchState>): void {
    // A chip that was pressed is gone afterwards; the next place of interest is the number of results.
    if (document.activeElement?.closest('[data-zoek="gekozen"]')) this.#part("aantal").focus();
    this.#change(part, "push");
  }

  #toggleBesides(label: string): void {
    const { uit } = this.#state;
    this.#change({ uit: uit.includes(label) ? uit.filter((other) => other !== label) : [...uit, label] }, "push");
  }

  async #showMore(): Promise<void> {
    if (!this.#last) return;
    const before = this.#part("lijst").children.length;
    this.#shown += PAGE;
    const { items, groups } = await this.#renderList(this.#last.archive, this.#last.narrowed, this.#state);
    this.#part("lijst").append(...items.slice(before));
    this.#part("meer").hidden = groups <= this.#shown;
    this.#part("lijst").children[before]?.querySelector("a")?.focus();
    keepPlace(this.#shown, this.#open);
  }

  async #export(kind: "csv" | "citaten"): Promise<void> {
    if (!this.#last) return;
    const { archive, narrowed } = this.#last;
    const groups = orderGroups(narrowed.hits, this.#state, await archive.table);
    const hits = groups.flatMap(({ shown, more }) => [...shown, ...more]);
    try {
      const { exportRows, MOST_EXPORTED, toCitations, toCsv } = await import("./export.ts");
      const rows = await exportRows(hits, archive, location.origin);
      if (kind === "csv") saveFile("kamervragen.csv", "text/csv", toCsv(rows));
      else saveFile("kamervragen-verwijzingen.txt", "text/plain", toCitations(rows, formatDay));
      const cut = hits.length > MOST_EXPORTED ? ` (de eerste ${MOST_EXPORTED})` : "";
      this.#announce(`${countOf(rows.length, "vraag", "vragen")} opgeslagen${cut}`);
    } catch (error) {
      this.#showFailure(error);
    }
  }

  #announce(text: string): void {
    this.#part("melding").textContent = text;
  }

  #setState(state: "idle" | "busy" | "done"): void {
    this.#root.dataset["searchState"] = state;
  }
}

const FAILED = "Zoeken lukt nu niet";

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
