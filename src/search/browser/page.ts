/** The search page: reads the address, searches, shows, and keeps the address in step with what people do. */
import { NAAR_AANTAL } from "../../domain/adressen.ts";
import type { Around } from "./around.ts";
import { countFound, sayFoundIn } from "./counts.ts";
import { h } from "./dom.ts";
import { IndexOpener } from "./index-opener.ts";
import type { OlderYears } from "./older.ts";
import { orderFor, orderParts } from "./part-order.ts";
import { pause, withPatience } from "./patience.ts";
import { renderFailure } from "./render-failure.ts";
import { sayBesides } from "./render-notes.ts";
import { renderGroup } from "./render-results.ts";
import { orderGroups, viewGroup } from "./result-views.ts";
import { keepReturnPoint, type ReturnPoint, readReturnPoint, topOf } from "./return-point.ts";
import { keepTrail, pointOfReturn } from "./trail.ts";
import type { SearchActions } from "./render-filters.ts";
import { PAGE, SearchRun } from "./search-run.ts";
import { type FoundSearch, labelsOf, nearestOf } from "./found.ts";
import { inOrder, isEmpty, isNarrowed, readOrde, readState, readWaar, type SearchState, writeState } from "./state.ts";
import { SearchView } from "./view.ts";

/** While someone types, most beginnings of words find nothing yet: what was found before stays for so long. */
const NOTHING_MS = 600;
/** Keys that come this soon after each other are one change; the index answers within milliseconds. */
const TYPING_MS = 10;
/** What comes after the results waits no longer than this for them to be painted. */
const PAINTED_MS = 200;
/** Suggestions do not wait longer for the first results. */
const SUGGEST_MS = 2000;

export class SearchPage {
  readonly #view: SearchView;
  readonly #opener = new IndexOpener();
  #around: Around | null = null;
  #aroundShown: Promise<void> = Promise.resolve();
  #older: OlderYears | null = null;
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
  #last: FoundSearch | null = null;
  readonly #hasShown = Promise.withResolvers<null>();
  /** Nothing was found for a word that is still being typed. */
  #isUnfinished = false;

  constructor(root: HTMLElement) {
    this.#view = new SearchView(root);
    this.#state = readState(new URLSearchParams(location.search));
    this.#listen();
    root.classList.add("is-klaar");
    // What was typed before this script came is the query.
    const { input } = this.#view;
    const typed = document.activeElement === input ? input.value : "";
    if (typed.trim() && typed !== this.#state.q) this.#change({ q: typed }, "replace", true);
    else this.#takeUp(this.#state, pointOfReturn());
    // Every search needs it: it loads while nobody asks for anything yet, after what is under way now.
    if (!savesData()) setTimeout(() => this.#opener.warm());
  }

  #listen(): void {
    const { input } = this.#view;
    const form = input.form!;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(this.#typing);
      this.#change({ q: input.value }, "push");
      // On a touch screen the keyboard makes room for what was found.
      if (matchMedia("(pointer: coarse)").matches) input.blur();
    });
    input.addEventListener("input", () => {
      clearTimeout(this.#typing);
      this.#view.showBusy();
      this.#typing = setTimeout(() => this.#change({ q: input.value }, "replace", true), TYPING_MS);
    });
    input.addEventListener("blur", () => {
      if (this.#isUnfinished) void this.#search();
    });
    input.addEventListener("focus", () => void this.#suggest(), { once: true });
    if (document.activeElement === input) void this.#suggest();
    this.#view.select("orde").addEventListener("change", (event) => {
      this.#change({ orde: readOrde((event.target as HTMLSelectElement).value) }, "push");
    });
    this.#view.select("waar").addEventListener("change", (event) => {
      this.#change({ waar: readWaar((event.target as HTMLSelectElement).value) }, "push");
    });
    this.#view.element("meer").addEventListener("click", () => void this.#showMore());
    // What these do comes after the results: who is quicker waits for it.
    for (const kind of ["csv", "citaten"] as const)
      this.#view.element(kind).addEventListener("click", () => void this.#loadAround().then((one) => one.save(kind)));
    this.#view.element("volg").addEventListener("click", () => void this.#loadAround().then((one) => one.offerFeed()));
    addEventListener("popstate", (event) => {
      if (this.#around?.panel.isClosedByBack()) this.#writeAddress("push");
      else this.#takeUp(readState(new URLSearchParams(location.search)), readReturnPoint(event.state));
    });
    addEventListener("pagehide", () => {
      const point = this.#keepPoint();
      keepTrail(this.#last ? { search: location.search, results: this.#view.resultAddresses(), point } : null);
    });
    addEventListener("online", () => {
      if (this.#view.root.querySelector(".zoek-fout")) void this.#search();
    });
  }

  /** Suggestions come when someone types, after the first results; without them the search is as it is. */
  async #suggest(): Promise<void> {
    this.#opener.warm();
    const { input } = this.#view;
    const before = input.value;
    await Promise.race([this.#hasShown.promise, pause(SUGGEST_MS)]);
    const loaded = await loadSuggestions().catch(() => null);
    const suggest = loaded?.listenForSuggestions(input, this.#view.element("voorstellen"), {
      index: () => this.#opener.index(),
      isChosen: (filter, slug) => this.#state.filters[filter].includes(slug),
      choose: ({ q, filter, slug }) => {
        clearTimeout(this.#typing);
        input.value = q;
        this.#change({ q, filters: { ...this.#state.filters, [filter]: [slug] } }, "push");
      },
    });
    if (input.value !== before) suggest?.();
  }

  #keepPoint(): ReturnPoint {
    return keepReturnPoint({ shown: this.#shown, parts: this.#parts }, this.#unfolded);
  }

  /** Shows a state that the address already has. */
  #takeUp(state: SearchState, point: ReturnPoint | null): void {
    this.#state = state;
    this.#shown = point?.shown ?? PAGE;
    this.#parts = point?.parts ?? 0;
    this.#unfolded = new Set(point?.unfolded);
    this.#view.input.value = state.q;
    this.#view.select("orde").value = state.orde;
    this.#view.select("waar").value = state.waar;
    if (state.isTurned) this.#writeAddress("replace");
    void this.#search().then(() => {
      const left = point?.at ? this.#view.result(point.at) : null;
      // What gets the focus comes into view: the place that was left counts after it.
      if (document.activeElement === document.body) this.#focus(left);
      if (point) void this.#scrollBack(point.y, left);
    });
  }

  /** Scrolls to where someone was; again when what stands around the results is there: before, the page may be too short. */
  async #scrollBack(y: number, left: HTMLElement | null): Promise<void> {
    const turn = this.#turn;
    const scroll = () => scrollTo({ top: y + topOf(left), behavior: "instant" });
    scroll();
    const reached = scrollY;
    await this.#aroundShown;
    if (turn === this.#turn && scrollY === reached) scroll();
  }

  /** Focuses the result that was left, or the number of results for someone who comes from the form of another page. */
  #focus(left: HTMLElement | null): void {
    const isFromForm = location.hash === NAAR_AANTAL;
    if (location.hash) this.#writeAddress("replace");
    if (isFromForm) this.#view.element("aantal").focus({ preventScroll: true });
    else left?.focus();
  }

  #change(part: Partial<SearchState>, how: "push" | "replace", isTyping = false): void {
    const state = inOrder({ ...this.#state, isTurned: false, ...part });
    // Another query is another search: what was switched off belonged to the old one.
    if (state.q.trim() !== this.#state.q.trim()) Object.assign(state, { uit: [], precies: false });
    this.#state = state;
    // The open sheet has an entry of its own: it is written when the sheet is closed.
    if (!this.#around?.panel.isOpen) this.#writeAddress(how);
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
    this.#isUnfinished = false;
    if (isEmpty(state)) {
      this.#last = null;
      this.#view.showIdle();
      return;
    }
    this.#view.showBusy();
    try {
      let found = await this.#find(state, turn, isTyping);
      if (found && isTyping && !hasAll(found) && isWithinWord(this.#view.input)) {
        this.#isUnfinished = true;
        // What is being typed may become a word: until then the words before it say what is looked for.
        const before = { ...state, q: withoutLastWord(state.q) };
        if (before.q) found = await this.#find(before, turn, isTyping);
        else if (found.hits.length === 0) await pause(NOTHING_MS);
      }
      if (found && turn === this.#turn) await this.#present(found, turn);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#run = null;
      if (this.#opener.forget(error) && !isSecondTry) await this.#search({ isTyping, isSecondTry: true });
      else this.#showFailure(error);
    }
  }

  /** Searches part after part until there is enough to show; `null` where another search has begun. */
  async #find(state: SearchState, turn: number, isTyping: boolean): Promise<FoundSearch | null> {
    const run = await this.#runFor(state, isTyping);
    const order = await withPatience(orderFor(run.index, state));
    let found = await this.#narrow({ run, order, state });
    while (turn === this.#turn && !run.isEnough(state, order, found.hits, this.#shown, this.#parts)) {
      await run.searchNext(order, !savesData());
      found = await this.#narrow(found);
    }
    return turn === this.#turn ? found : null;
  }

  async #runFor(state: SearchState, isTyping: boolean): Promise<SearchRun> {
    const index = await this.#opener.index();
    // Loads while the query is being understood; what goes wrong shows when it is needed.
    const [first] = orderParts(index.manifest.delen, state).parts;
    if (first !== undefined) index.part(first).catch(() => undefined);
    if (!this.#run?.isFor(index, state)) {
      // Of what is still being typed, words that nobody means would be looked up.
      const ahead = isTyping || state.document ? undefined : first;
      this.#run = await SearchRun.begin(index, state, ahead);
    }
    return this.#run;
  }

  /** What of the found is left by the filters; counting what they leave can wait until results stand. */
  async #narrow(found: Pick<FoundSearch, "run" | "order" | "state">): Promise<FoundSearch> {
    if (isNarrowed(found.state)) return (await this.#loadAround()).narrow(found);
    return { ...found, hits: found.run.hits(), narrowed: null };
  }

  /** What stands around the results: filters, years, what is chosen. */
  async #loadAround(): Promise<Around> {
    const { Around } = await import("./around.ts");
    this.#around ??= new Around(this.#view, this.#actions(), () => this.#last);
    return this.#around;
  }

  /** Shows what a search has found; what stands around it follows. */
  async #present(found: FoundSearch, turn: number): Promise<void> {
    const [list, notes] = await Promise.all([this.#renderList(found), this.#renderNotes(found)]);
    if (turn !== this.#turn) return;
    this.#last = found;
    this.#show(found, list, notes);
    this.#hasShown.resolve(null);
    this.#older?.lift();
    if (found.narrowed) this.#around?.show(found);
    this.#aroundShown = this.#showAround(found, turn).catch((error: unknown) => console.error(error));
  }

  /** What there is to say of a query that was not wholly searched or found; most are. */
  async #renderNotes(found: FoundSearch): Promise<HTMLElement[]> {
    const { run, state, hits } = found;
    const { interpretation } = run;
    const isUnfinished = this.#isUnfinished;
    if (hits.length === 0 && !isUnfinished)
      return [await import("./render-nothing.ts").then(({ renderNothing }) => renderNothing(state, run))];
    if (
      !isUnfinished &&
      !nearestOf(hits) &&
      !state.isTurned &&
      !interpretation?.isCut &&
      !interpretation?.unknown.length
    )
      return [];
    const { renderLacks } = await import("./render-lacks.ts");
    return renderLacks(found, isUnfinished ? this.#state.q : null);
  }

  /** What is not needed for the first results: filters and years, what may be meant, older years. */
  async #showAround(found: FoundSearch, turn: number): Promise<void> {
    const isCurrent = () => turn === this.#turn;
    await painted();
    if (!isCurrent()) return;
    const narrowed = found.narrowed ? found : await (await this.#loadAround()).narrow(found);
    if (!isCurrent()) return;
    this.#last = narrowed;
    if (!found.narrowed) this.#around?.show(narrowed);
    const [{ renderMeant }, { namen }] = await Promise.all([loadSuggestions(), found.run.index.suggested()]);
    if (!isCurrent()) return;
    const meant = renderMeant(found.state, namen);
    this.#view.element("bedoeld").replaceChildren(...meant);
    await (await this.#loadOlder()).search(narrowed, turn, savesData());
  }

  async #loadOlder(): Promise<OlderYears> {
    const { OlderYears } = await import("./older.ts");
    this.#older ??= new OlderYears(this.#view, {
      isCurrent: (turn) => turn === this.#turn,
      narrow: (found) => this.#narrow(found),
      present: (found, turn) => this.#present(found, turn),
      restart: (error) => {
        this.#run = null;
        this.#opener.forget(error);
        void this.#search();
      },
    });
    return this.#older;
  }

  #show(found: FoundSearch, list: { items: HTMLElement[]; groups: number }, notes: HTMLElement[]): void {
    const { run, state, hits, order } = found;
    const { interpretation } = run;
    this.#parts = run.searched(order).length;
    const count = sayFoundIn(countFound(hits, run.index.catalogue), list.groups);
    const none = this.#isUnfinished ? "Typ verder" : "Niets gevonden";
    const said = nearestOf(hits) ? `Het dichtst erbij: ${count}` : count;
    this.#view.root.dataset["searchParts"] = `${this.#parts}/${order.parts.length}`;
    this.#view.root.toggleAttribute("data-in-delen", order.parts.length > 1);
    this.#view.show({
      said: hits.length > 0 ? said : none,
      messages: [
        interpretation && sayBesides(interpretation),
        h("p", { class: "alleen-afdruk" }, location.href),
        ...notes,
      ],
      items: list.items,
      hasMore: list.groups > this.#shown,
      hasResults: hits.length > 0,
      q: state.q.trim(),
    });
    this.#view.select("waar").disabled = interpretation === null;
  }

  async #renderList({ run, hits, state }: FoundSearch): Promise<{ items: HTMLElement[]; groups: number }> {
    const { index } = run;
    const groups = orderGroups(hits, state, index.catalogue);
    const labels = labelsOf(run);
    const views = await Promise.all(groups.slice(0, this.#shown).map((group) => viewGroup(group, index, labels)));
    return {
      items: views.map((view) => renderGroup(view, index.catalogue.names, this.#unfolded)),
      groups: groups.length,
    };
  }

  #showFailure(error: unknown): void {
    console.error(error);
    this.#last = null;
    this.#around?.clear();
    this.#view.showFailure(
      renderFailure(error, () => {
        this.#view.input.focus();
        void this.#search();
      }),
    );
  }

  #actions(): SearchActions {
    return {
      change: (part) => this.#change(part, "push"),
      state: () => this.#state,
    };
  }

  async #showMore(): Promise<void> {
    const [found, turn] = [this.#last, this.#turn];
    if (!found) return;
    this.#shown += PAGE;
    const { items, groups } = await this.#renderList(found);
    if (turn !== this.#turn) return;
    this.#view.add(items, groups > this.#shown);
    this.#keepPoint();
  }
}

/** Suggestions, and what may be meant, are not needed before someone types or something is found. */
const loadSuggestions = () => import("./suggestions.ts");

/** Whether all of the query was found, and not only the nearest to it. */
const hasAll = ({ hits }: FoundSearch): boolean => hits.length > 0 && !hits[0]!.isPartial;

const withoutLastWord = (query: string): string => query.trim().replace(/(?:^|\s+)\S+$/, "");

/** Whether someone is in the middle of a word, or at its end. */
function isWithinWord(input: HTMLInputElement): boolean {
  if (document.activeElement !== input) return false;
  return /[\p{L}\p{N}]$/u.test(input.value.slice(0, input.selectionEnd ?? undefined));
}

/** Waits until what is shown is painted; a page that nobody sees is not. */
const painted = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, PAINTED_MS);
  });

const savesData = (): boolean => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData ?? false;
