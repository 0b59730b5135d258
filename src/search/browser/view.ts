/** The places on the page that a search fills: what stands in the heading, above the list and in it. */

import { fromSite } from "./site-path.ts";

/** What the page says of a search, from top to bottom. */
export interface ShownSearch {
  /** The heading; said to who cannot see it. */
  said: string;
  messages: readonly (HTMLElement | null)[];
  items: readonly HTMLElement[];
  /** Whether there are more documents to be asked for. */
  hasMore: boolean;
  /** Whether there is something to order, narrow and save. */
  hasResults: boolean;
  q: string;
}

const COMBOBOX = [
  ["role", "combobox"],
  ["aria-autocomplete", "list"],
  ["aria-controls", "zoek-voorstellen"],
  ["aria-expanded", "false"],
] as const;

export class SearchView {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  readonly #listed: HTMLElement;

  constructor(root: HTMLElement) {
    this.root = root;
    this.input = this.element("veld") as HTMLInputElement;
    this.#listed = this.element("lijst");
    // The list of suggestions comes when someone types; without a script there is none.
    for (const [name, value] of COMBOBOX) this.input.setAttribute(name, value);
  }

  element(name: string): HTMLElement {
    return this.root.querySelector<HTMLElement>(`[data-zoek="${name}"]`)!;
  }

  resultAddresses(): string[] {
    return [...this.root.querySelectorAll("[data-zoek-treffer]")].map((result) =>
      fromSite(result.getAttribute("href")!),
    );
  }

  select(name: string): HTMLSelectElement {
    return this.element(name) as HTMLSelectElement;
  }

  show({ said, messages, items, hasMore, hasResults, q }: ShownSearch): void {
    const focused = document.activeElement?.id;
    const isUnfolded = this.element("boodschap").querySelector("details")?.open ?? false;
    this.element("aantal").textContent = said;
    this.element("boodschap").replaceChildren(...messages.filter((one) => one !== null));
    this.element("boodschap").querySelector("details")?.toggleAttribute("open", isUnfolded);
    this.#listed.replaceChildren(...items);
    this.element("meer").hidden = !hasMore;
    this.element("volgen").replaceChildren();
    // What is being saved goes on, and can be stopped.
    const saved = this.element("opgeslagen");
    if (!saved.querySelector("button")) saved.replaceChildren();
    for (const place of this.root.querySelectorAll<HTMLElement>("[data-zoek-bij-uitkomst]")) place.hidden = !hasResults;
    this.#open();
    document.title = `${q ? `“${q.slice(0, 60)}” · ` : ""}Zoeken · Vraagbaak`;
    // Elements are made anew: the one that had the focus keeps it.
    if (focused && document.activeElement === document.body) document.getElementById(focused)?.focus();
    this.announce(said);
    this.setState("done");
  }

  /** Adds documents, and leads to the first of them. */
  add(items: readonly HTMLElement[], hasMore: boolean): void {
    const before = this.#listed.children.length;
    this.#listed.append(...items.slice(before));
    this.element("meer").hidden = !hasMore;
    this.#listed.children[before]?.querySelector("a")?.focus();
  }

  showIdle(): void {
    this.element("uitkomst").hidden = true;
    for (const name of ["lijst", "boodschap", "voortgang"]) this.element(name).replaceChildren();
    document.documentElement.classList.remove("zoekt");
    this.announce("");
    this.setState("idle");
  }

  showFailure(message: HTMLElement): void {
    for (const name of ["lijst", "gekozen", "voortgang"]) this.element(name).replaceChildren();
    this.element("boodschap").replaceChildren(message);
    this.element("aantal").textContent = "Zoeken lukt nu niet";
    this.element("meer").hidden = true;
    for (const place of this.root.querySelectorAll<HTMLElement>("[data-zoek-bij-uitkomst]")) place.hidden = true;
    this.#open();
    this.setState("done");
  }

  announce(text: string): void {
    this.element("melding").textContent = text;
  }

  setState(state: "idle" | "busy" | "done"): void {
    this.root.dataset["searchState"] = state;
  }

  #open(): void {
    this.element("uitkomst").hidden = false;
    document.documentElement.classList.add("zoekt");
  }
}
