/** The search page: reads the address, searches, shows, and keeps the address in step with what people do. */
import { IndexOpener } from "./index-opener.ts";
import { countOf, h } from "./dom.ts";
import type { FilterName } from "../format/filters.ts";
import { countPrinted, narrow, type Narrowed } from "./narrow.ts";
import { Hands } from "./hands.ts";
import { FilterPanel } from "./panel.ts";
import { withPatience } from "./patience.ts";
import { isZaaknummer, orderFor, orderParts, type PartOrder } from "./part-order.ts";
import { keepReturnPoint, type ReturnPoint, readReturnPoint } from "./return-point.ts";
import { keepTrail, pointOfReturn } from "./trail.ts";
import type { FilterActions } from "./render-filters.ts";
import { renderBesides, renderFailure, renderMissing, renderNearest } from "./render-notes.ts";
import { describeYears, type Older, renderProgress } from "./render-progress.ts";
import { renderGroup } from "./render-results.ts";
import { orderGroups, viewGroup } from "./result-views.ts";
import { PAGE, SearchRun } from "./search-run.ts";
import { countChosen, isEmpty, readState, type SearchState, withoutFilters, writeState, readOrde } from "./state.ts";

/** While someone types, most beginnings of words find nothing yet: what was found before stays for so long. */
const NOTHING_MS = 400;
/** Keys that come this soon after each other are one change; the index answers within milliseconds. */
const TYPING_MS = 10;
/** Older years are searched when nobody has changed the search for so long. */
const OLDER_MS = 500;

export class SearchPage {
  readonly #root: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #panel: FilterPanel;
  readonly #unfoldedFilters = new Set<FilterName>();
  readonly #opener = new IndexOpener();
  readonly #hands: Hands;
  #state: SearchState;
  #shown = PAGE;
  /** Parts that what is shown is from; at the next search, those that must be searched before anything is shown. */
  #parts = 0;
  /** Documents of which all questions are shown. */
  #unfolded = new Set<string>();
  /** Rises with every search: what an older one finds is thrown away. */
  #turn = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #run: SearchRun | null = null;
  #last: Shown | null = null;
  /** Whether themes are counted in an archive of several parts, which costs as much as searching it. */
  #countsThemas = false;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#input = this.#element("veld") as HTMLInputElement;
    this.#panel = new FilterPanel(this.#element("filters"), this.#element("filterknop") as HTMLButtonElement, () =>
      this.#changeFilters(withoutFilters(this.#state)),
    );
    this.#panel.onOpen = () => void this.#recount();
    this.#hands = new Hands(this.#element("uitkomst"));
    this.#state = readState(new URLSearchParams(location.search));
    this.#listen();
    this.#root.classList.add("is-klaar");
    // What was typed before this script came is the query.
    const typed = document.activeElement === this.#input ? this.#input.value : "";
    if (typed.trim() && typed !== this.#state.q) this.#change({ q: typed }, "replace", true);
    else this.#takeUp(this.#state, pointOfReturn());
    this.#warmUp();
  }

  /** This page is for searching: what every search needs loads while nobody asks for anything yet. */
  #warmUp(): void {
    const warm = () => {
      this.#opener.warm();
    };
    this.#input.addEventListener("focus", warm, { once: true });
    // After what is under way now, so that the page itself comes first.
    if (!savesData()) setTimeout(warm);
  }

  #element(name: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(`[data-zoek="${name}"]`)!;
  }

  #empty(...names: string[]): void {
    for (const name of names) this.#element(name).replaceChildren();
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
      this.#typing = setTimeout(() => this.#change({ q: this.#input.value }, "replace", true), TYPING_MS);
    });
    this.#element("orde").addEventListener("change", (event) =>
      this.#change({ orde: readOrde((event.target as HTMLSelectElement).value) }, "push"),
    );
    this.#element("meer").addEventListener("click", () => void this.#showMore());
    this.#element("csv").addEventListener("click", () => this.#save("csv"));
    this.#element("citaten").addEventListener("click", () => this.#save("citaten"));
    this.#element("volg").addEventListener("click", () => void this.#follow());
    addEventListener("popstate", (event) => {
      if (this.#panel.isClosedByBack()) this.#writeAddress("push");
      else this.#takeUp(readState(new URLSearchParams(location.search)), readReturnPoint(event.state));
    });
    addEventListener("pagehide", () => {
      const point = this.#keepPoint();
      keepTrail(this.#last ? { search: location.search, results: this.#resultAddresses(), point } : null);
    });
    addEventListener("online", () => {
      if (this.#root.querySelector(".zoek-fout")) void this.#search();
    });
  }

  #keepPoint(): ReturnPoint {
    return keepReturnPoint({ shown: this.#shown, parts: this.#parts }, this.#unfolded);
  }

  #resultAddresses(): string[] {
    return [...this.#root.querySelectorAll("[data-zoek-treffer]")].map((result) => result.getAttribute("href")!);
  }

  /** Shows a state that the address already has. */
  #takeUp(state: SearchState, point: ReturnPoint | null): void {
    this.#state = state;
    this.#shown = point?.shown ?? PAGE;
    this.#parts = point?.parts ?? 0;
    this.#unfolded = new Set(point?.unfolded);
    this.#input.value = state.q;
    (this.#element("orde") as HTMLSelectElement).value = state.orde;
    void this.#search().then(() => {
      if (point) scrollTo({ top: point.y, behavior: "instant" });
      if (document.activeElement === document.body) this.#focusAt(point?.at ?? null);
    });
  }

  /** Focuses the result that was left, or the number of results for someone who comes from the form of another page. */
  #focusAt(address: string | null): void {
    const isFromForm = location.hash === "#zoek-aantal";
    if (location.hash) this.#writeAddress("replace");
    if (isFromForm) this.#element("aantal").focus();
    else if (address) {
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
    this.#parts = 0;
    this.#unfolded = new Set();
    void this.#search({ isTyping });
  }

  /** Brings the address in step with the state; “push” makes an entry in the history, where it is another address. */
  #writeAddress(how: "push" | "replace"): void {
    const query = writeState(this.#state);
    const address = query ? `?${query}` : location.pathname;
    if (how === "push" && address !== (location.search || location.pathname)) {
      this.#keepPoint();
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
    // Comes with the index; what goes wrong shows when it is needed.
    loadFilters().catch(() => undefined);
    try {
      const run = await this.#runFor(state);
      const order = await withPatience(orderFor(run.index, state));
      let narrowed = await this.#narrow(run, state, order);
      while (!this.#isEnough(run, state, order, narrowed)) {
        await this.#searchNext(run, order);
        if (turn !== this.#turn) return;
        narrowed = await this.#narrow(run, state, order);
      }
      if (isTyping && narrowed.hits.length === 0) await pause(NOTHING_MS);
      if (turn !== this.#turn) return;
      await this.#present({ run, order, narrowed }, turn);
      if (turn === this.#turn) void this.#searchOlder(turn);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#run = null;
      if (this.#opener.forget(error) && !isSecondTry) await this.#search({ isTyping, isSecondTry: true });
      else this.#showFailure(error);
    }
  }

  async #runFor(state: SearchState): Promise<SearchRun> {
    const index = await this.#opener.index();
    // Loads while the query is being understood; what goes wrong shows when it is needed.
    const [first] = orderParts(index.manifest.delen, state).parts;
    if (first !== undefined) index.part(first).catch(() => undefined);
    if (!this.#run?.isFor(index, state)) this.#run = await SearchRun.begin(index, state);
    return this.#run;
  }

  /** The years that were asked for or shown before, and a full first page of results; else all years. */
  #isEnough(run: SearchRun, { q }: SearchState, { parts, asked }: PartOrder, { hits }: Narrowed): boolean {
    if (run.isHopeless || parts.every((part) => run.isDone(part))) return true;
    if (!parts.slice(0, Math.max(asked, this.#parts)).every((part) => run.has(part))) return false;
    const documents = new Set(hits.map(({ document }) => document)).size;
    return documents >= this.#shown || (documents > 0 && isZaaknummer(q));
  }

  async #searchNext(run: SearchRun, { parts }: PartOrder): Promise<void> {
    const [next, after] = parts.filter((part) => !run.isDone(part));
    if (next === undefined) return;
    // Opening a part takes turns on the line: the one after it can begin.
    if (after !== undefined && next !== parts[0]) run.index.part(after).catch(() => undefined);
    await withPatience(run.search(next, !savesData()));
  }

  /** What of the found is left by the filters, with the themes that this needs. */
  async #narrow(run: SearchRun, state: SearchState, { parts }: PartOrder): Promise<Narrowed> {
    const searched = parts.filter((part) => run.has(part));
    if (state.filters.thema.length > 0 || this.#countsThemas || (this.#panel.isVisible && run.isWhole))
      await Promise.all(searched.map((part) => run.index.partThemas(part)));
    const started = performance.now();
    const narrowed = narrow(run.hits(), state, run.index.catalogue);
    // For whoever wants to see what counting takes.
    performance.measure("zoek-filters", { start: started });
    return narrowed;
  }

  /** Shows what a search has found. */
  async #present(found: Shown, turn: number): Promise<void> {
    const { run, narrowed } = found;
    const list = await this.#renderList(found, this.#state);
    const nothing =
      narrowed.hits.length === 0
        ? await (
            await import("./render-nothing.ts")
          ).renderNothing(this.#state, run.interpretation, run.hits().length, run.index)
        : null;
    const filters = await loadFilters();
    if (turn !== this.#turn) return;
    this.#last = found;
    this.#show(list, nothing, filters);
  }

  /** Goes on with the years that were not needed for a first page, and shows what they add when nobody is reading. */
  async #searchOlder(turn: number, isAsked = false): Promise<void> {
    const { run, order } = this.#last!;
    const left = () => order.parts.filter((part) => !run.isDone(part));
    const search = () => void this.#searchOlder(turn, true);
    if (left().length === 0 || run.isHopeless) return;
    if (savesData() && !isAsked) {
      this.#showProgress({ kind: "waiting", search });
      return;
    }
    await pause(isAsked ? 0 : OLDER_MS);
    try {
      while (left().length > 0) {
        if (turn !== this.#turn) return;
        this.#showProgress({ kind: "searching" });
        await this.#searchNext(run, order);
        await idle();
      }
      const narrowed = await this.#narrow(run, this.#state, order);
      if (turn === this.#turn) await this.#addOlder({ run, order, narrowed }, turn);
    } catch (error) {
      if (turn !== this.#turn) return;
      console.error(error);
      this.#showProgress({
        kind: "failed",
        search: () => {
          this.#run = null;
          this.#opener.forget(error);
          void this.#search();
        },
      });
    }
  }

  async #addOlder(found: Shown, turn: number): Promise<void> {
    const added = found.narrowed.hits.length - this.#last!.narrowed.hits.length;
    if (added <= 0 || !this.#hands.areOn) {
      await this.#present(found, turn);
      return;
    }
    const vragen = countAll(found) - countAll(this.#last!);
    this.#showProgress({
      kind: "held",
      found: countOf(vragen, "vraag", "vragen"),
      show: () => {
        this.#element("aantal").focus();
        void this.#present(found, turn);
      },
    });
    this.#announce(`Alle jaren doorzocht: nog ${countOf(vragen, "vraag", "vragen")}`);
  }

  #showProgress(older: Older): void {
    const { run, order } = this.#last!;
    const { delen } = run.index.manifest;
    const searched = order.parts.filter((part) => run.has(part));
    this.#root.dataset["searchParts"] = `${searched.length}/${order.parts.length}`;
    const partsOf = (places: readonly number[]) => places.map((place) => delen[place]!);
    const left = run.isHopeless ? [] : order.parts.filter((part) => !run.has(part));
    this.#element("voortgang").replaceChildren(...renderProgress(partsOf(searched), partsOf(left), older));
  }

  /** Counts anew: themes are counted where the filters are to be seen. */
  async #recount(): Promise<void> {
    if (!this.#last) return;
    const { run, order } = this.#last;
    const turn = this.#turn;
    const narrowed = await this.#narrow(run, this.#state, order).catch(() => null);
    if (!narrowed || turn !== this.#turn) return;
    this.#last = { run, order, narrowed };
    this.#fillPanel(await loadFilters());
  }

  async #renderList({ run, narrowed }: Shown, state: SearchState): Promise<{ items: HTMLElement[]; groups: number }> {
    const { index } = run;
    const groups = orderGroups(narrowed.hits, state, index.catalogue);
    const labels = labelsOf(run);
    const views = await Promise.all(groups.slice(0, this.#shown).map((group) => viewGroup(group, index, labels)));
    return {
      items: views.map((view) => renderGroup(view, index.catalogue.names, this.#unfolded)),
      groups: groups.length,
    };
  }

  #show(
    { items, groups }: { items: HTMLElement[]; groups: number },
    nothing: HTMLElement | null,
    filters: FilterRenderer,
  ): void {
    const { run, order, narrowed } = this.#last!;
    const { interpretation } = run;
    this.#parts = order.parts.filter((part) => run.has(part)).length;
    const state = this.#state;
    const focused = document.activeElement?.id;
    const vragen = countAll(this.#last!);
    const found = [vragen > 0 && countOf(vragen, "vraag", "vragen"), countOf(groups, "document", "documenten")]
      .filter(Boolean)
      .join(" in ");
    const nearest = narrowed.hits[0];
    const said = nothing ? "Niets gevonden" : nearest?.isPartial ? `Het dichtst erbij: ${found}` : found;
    this.#element("aantal").textContent = said;
    this.#element("boodschap").replaceChildren(
      ...[
        interpretation?.isCut
          ? h("p", { class: "stil klein" }, "De zoekvraag is lang; er is op de eerste woorden gezocht.")
          : null,
        interpretation ? renderBesides(interpretation, (labels) => this.#toggleBesides(labels)) : null,
        h("p", { class: "alleen-afdruk" }, location.href),
        nothing ?? (interpretation && renderMissing(interpretation)),
        nearest?.isPartial ? renderNearest(nearest.missing.map((concept) => labelsOf(run)[concept]!)) : null,
      ].filter((element) => element !== null),
    );
    this.#element("lijst").replaceChildren(...items);
    this.#element("gekozen").replaceChildren(...filters.renderChosen(narrowed, state, this.#actions()));
    this.#fillPanel(filters, nothing ? "" : found);
    this.#showProgress({ kind: "done" });
    this.#empty("volgen");
    // What is being saved goes on, and can be stopped.
    if (!this.#element("opgeslagen").querySelector("button")) this.#empty("opgeslagen");
    this.#element("meer").hidden = groups <= this.#shown;
    this.#element("balk").hidden = nothing !== null;
    this.#element("uitkomst").hidden = false;
    document.documentElement.classList.add("zoekt");
    document.title = `${state.q.trim() ? `“${state.q.trim().slice(0, 60)}” · ` : ""}Zoeken · Vraagbaak`;
    // Elements are made anew: the one that had the focus keeps it.
    if (focused && document.activeElement === document.body) document.getElementById(focused)?.focus();
    this.#announce(said);
    this.#hands.lift();
    this.#setState("done");
  }

  #fillPanel(filters: FilterRenderer, found?: string): void {
    const { run, order, narrowed } = this.#last!;
    const { delen } = run.index.manifest;
    const searched = order.parts.filter((part) => run.has(part));
    const { catalogue } = run.index;
    const elements = filters.renderFilters(narrowed, this.#state, this.#actions(), this.#unfoldedFilters, {
      years: searched.length < delen.length ? describeYears(searched.map((part) => delen[part]!)) : null,
      countThemas: searched.every((part) => catalogue.hasThemas(catalogue.startOf(part)))
        ? null
        : () => {
            this.#countsThemas = true;
            void this.#recount();
          },
    });
    this.#panel.fill(elements, countChosen(this.#state), found);
  }

  #showIdle(): void {
    this.#element("uitkomst").hidden = true;
    this.#empty("lijst", "boodschap", "voortgang");
    document.documentElement.classList.remove("zoekt");
    this.#announce("");
    this.#setState("idle");
  }

  #showFailure(error: unknown): void {
    console.error(error);
    this.#last = null;
    this.#empty("lijst", "gekozen", "voortgang");
    this.#element("aantal").textContent = FAILED;
    this.#element("meer").hidden = true;
    this.#element("balk").hidden = true;
    this.#panel.fill([], 0, "");
    this.#element("boodschap").replaceChildren(
      renderFailure(error, () => {
        this.#input.focus();
        void this.#search();
      }),
    );
    this.#element("uitkomst").hidden = false;
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
      allDocuments: () => this.#changeFilters({ document: "" }),
      clear: () => this.#changeFilters(withoutFilters(this.#state)),
    };
  }

  #changeFilters(part: Partial<SearchState>): void {
    // A chip that was pressed is gone afterwards; the next place of interest is the number of results.
    if (document.activeElement?.closest('[data-zoek="gekozen"]')) this.#element("aantal").focus();
    this.#change(part, "push");
  }

  /** Switches off what was searched besides, or on where all of it is off. */
  #toggleBesides(labels: readonly string[]): void {
    const { uit } = this.#state;
    const others = uit.filter((label) => !labels.includes(label));
    const areOff = labels.every((label) => uit.includes(label));
    this.#change({ uit: areOff ? others : [...others, ...labels] }, "push");
  }

  async #showMore(): Promise<void> {
    if (!this.#last) return;
    const before = this.#element("lijst").children.length;
    this.#shown += PAGE;
    const { items, groups } = await this.#renderList(this.#last, this.#state);
    this.#element("lijst").append(...items.slice(before));
    this.#element("meer").hidden = groups <= this.#shown;
    this.#element("lijst").children[before]?.querySelector("a")?.focus();
    this.#keepPoint();
  }

  #save(kind: "csv" | "citaten"): void {
    if (!this.#last) return;
    const { run, order, narrowed } = this.#last;
    const { index } = run;
    const groups = orderGroups(narrowed.hits, this.#state, index.catalogue);
    const hits = groups.flatMap(({ shown, more }) => [...shown, ...more]);
    const parts = order.parts.slice(0, this.#parts).map((part) => index.manifest.delen[part]!);
    const years = parts.length < order.parts.length ? describeYears(parts) : null;
    const found = { index, state: this.#state, hits, years };
    void import("./save.ts").then(({ save }) => save(kind, found, this.#element("opgeslagen")));
  }

  async #follow(): Promise<void> {
    if (!this.#last) return;
    const { run, narrowed } = this.#last;
    const { renderFollow } = await import("./follow.ts");
    this.#element("volgen").replaceChildren(await renderFollow(this.#state, narrowed, run.index));
  }

  #announce(text: string): void {
    this.#element("melding").textContent = text;
  }

  #setState(state: "idle" | "busy" | "done"): void {
    this.#root.dataset["searchState"] = state;
  }
}

/** A search as it is shown. */
interface Shown {
  run: SearchRun;
  order: PartOrder;
  narrowed: Narrowed;
}

const FAILED = "Zoeken lukt nu niet";

/** What shows the filters is not needed before there is something to show. */
type FilterRenderer = typeof import("./render-filters.ts");
const loadFilters = (): Promise<FilterRenderer> => import("./render-filters.ts");

const labelsOf = ({ interpretation }: SearchRun): string[] => interpretation?.concepts.map(({ label }) => label) ?? [];

const countAll = ({ run, narrowed }: Shown): number =>
  narrowed.hits.reduce((sum, hit) => sum + countPrinted(hit, run.index.catalogue.row(hit.document)), 0);

const savesData = (): boolean => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData ?? false;

/** Waits until the browser has nothing better to do; not every browser tells. */
const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(() => resolve(), { timeout: 200 });
    else setTimeout(resolve, 20);
  });

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
