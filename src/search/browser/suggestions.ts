/**
 * Suggestions while someone types: a list under the field, as the combobox pattern of WAI-ARIA has it. The field keeps
 * the focus; arrows go along the list, Enter takes what is marked, Escape closes it. Fetched when the field is used.
 */
import { documentAdres } from "../../domain/adressen.ts";
import type { FilterName } from "../format/filters.ts";
import type { NamesByFilter, Subject } from "../format/names-file.ts";
import { isStopword } from "../language/stopwords.ts";
import { splitWords } from "../language/words.ts";
import type { SearchIndex } from "../searching/search-index.ts";
import { sayNamed } from "./say-named.ts";
import { h, link } from "./dom.ts";
import { onSite } from "./site-path.ts";
import { type SearchState, writeState } from "./state.ts";
import { meantBy, namedBy, type SuggestedName, suggestNames, suggestSubjects } from "./suggest-names.ts";

export interface SuggestionHost {
  index(): Promise<SearchIndex>;
  isChosen(filter: FilterName, slug: string): boolean;
  choose(name: SuggestedName): void;
}

/** A moment without a key: the results of what was typed come first. */
const PAUSE_MS = 80;
/** On a phone, results must be seen above the keyboard. */
const MOST_NARROW = 3;
const MOST = 8;
/** Shorter beginnings stand in too many subjects to help. */
const SHORTEST_SUBJECT = 3;

/** Begins to suggest at every change; what comes back does so now. */
export function listenForSuggestions(input: HTMLInputElement, list: HTMLElement, host: SuggestionHost): () => void {
  let turn = 0;
  let marked = -1;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const options = () => [...list.children] as HTMLElement[];

  const mark = (to: number) => {
    options()[marked]?.setAttribute("aria-selected", "false");
    marked = to;
    const option = options()[marked];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
  };
  const show = (items: readonly HTMLElement[]) => {
    // The list for the last letter may come when an arrow was used already: what is marked stays so while it is there.
    const before = options()[marked]?.textContent;
    list.replaceChildren(...items);
    mark(items.findIndex(({ textContent }) => textContent === before));
    list.hidden = items.length === 0;
    input.setAttribute("aria-expanded", String(items.length > 0));
  };
  const close = () => {
    turn++;
    clearTimeout(waiting);
    show([]);
  };
  const option = (label: string, what: string, choose: () => void, at: number) =>
    h(
      "li",
      {
        role: "option",
        id: `voorstel-${at}`,
        class: "zoek-voorstel",
        "aria-selected": "false",
        onclick: () => {
          close();
          choose();
        },
      },
      h("span", {}, label),
      h("small", {}, what),
    );

  async function suggest(): Promise<void> {
    const own = ++turn;
    const typed = input.value;
    const index = await host.index();
    const { namen } = await index.suggested();
    const subjects = await subjectsFor(typed, index);
    if (own !== turn || document.activeElement !== input) return;
    const names = suggestNames(typed, namen).filter(({ filter, slug }) => !host.isChosen(filter, slug));
    const most = matchMedia("(min-width: 40rem)").matches ? MOST : MOST_NARROW;
    const room = Math.max(most - names.length, Math.min(1, subjects.length));
    const items = [
      ...names.slice(0, most - Math.min(room, subjects.length)).map((name) => {
        const what = `${name.what} · ${sayNamed(name)}`;
        return { label: name.label, what, choose: () => host.choose(name) };
      }),
      ...subjects.slice(0, room).map(([titel, id]) => {
        return { label: titel, what: "Document", choose: () => location.assign(onSite(documentAdres(id))) };
      }),
    ];
    show(items.map(({ label, what, choose }, at) => option(label, what, choose, at)));
  }

  input.addEventListener("input", () => {
    clearTimeout(waiting);
    mark(-1);
    if (input.value.trim() === "") close();
    else waiting = setTimeout(() => void suggest().catch(close), PAUSE_MS);
  });
  input.addEventListener("keydown", (event) => {
    if (list.hidden || event.isComposing) return;
    const count = list.children.length;
    if (event.key === "ArrowDown") mark(marked + 1 < count ? marked + 1 : -1);
    else if (event.key === "ArrowUp") mark(marked < 0 ? count - 1 : marked - 1);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && marked >= 0) options()[marked]!.click();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  input.form?.addEventListener("submit", close);
  input.addEventListener("blur", close);
  // The field keeps the focus: a keyboard on the screen would close, and the list with it.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  // Without suggestions the search is as it is.
  return () => void suggest().catch(close);
}

/** The subjects that have the words that were typed. */
async function subjectsFor(typed: string, index: SearchIndex): Promise<Subject[]> {
  const last = splitWords(typed).at(-1) ?? "";
  if (/["“”]|\s$/.test(typed) || last.length < SHORTEST_SUBJECT || isStopword(last)) return [];
  return suggestSubjects(typed, await index.subjects(last).catch((): Subject[] => []));
}

/**
 * “Zie ook Thema Pleegzorg — 34 vragen”, with a link to its page, or to all that has it; of what is chosen
 * already the page, where it has one. One name: results come behind it.
 */
export function renderMeant(state: SearchState, names: NamesByFilter): (HTMLElement | string)[] {
  const isChosen = ({ filter, slug }: SuggestedName) => state.filters[filter].includes(slug);
  const name =
    meantBy(state.q, names).find((one) => !isChosen(one)) ?? namedBy(names, isChosen).find(({ adres }) => adres !== "");
  if (!name) return [];
  const { what, label, adres, filter, slug } = name;
  const address = adres || `?${writeState({ ...state, q: "", filters: { ...state.filters, [filter]: [slug] } })}`;
  return [h("span", { class: "stil" }, "Zie ook "), link(address, `${what} ${label}`), ` — ${sayNamed(name)}`];
}
