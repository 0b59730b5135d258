/** The places on the page that a search fills: what stands in the heading, above the list and in it. */

import { fromSite, onSite } from "./site-path.ts";

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

const SEARCHING = "Zoeken…";

export class SearchView {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  readonly #listed: HTMLElement;

  constructor(root: HTMLElement) {
    this.root = root;
    this.input = this.element("veld") as HTMLInputElement;
    this.#listed = this.element("lijst");
  }

  element(name: string): HTMLElement {
    return this.root.querySelector<HTMLElement>(`[data-zoek="${name}"]`)!;
  }

  /** The result of an address, as `resultAddresses` names it. */
  result(address: string): HTMLElement | null {
    return this.root.querySelector(`[data-zoek-treffer][href="${CSS.escape(onSite(address))}"]`);
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
    keepingFocus(() => {
      this.#fill(said, messages, items);
      this.element("meer").hidden = !hasMore;
      this.element("volgen").replaceChildren();
      // What is being saved goes on, and can be stopped.
      const saved = this.element("opgeslagen");
      if (!saved.querySelector("button")) saved.replaceChildren();
      this.#showTools(hasResults);
    });
    document.title = `${q ? `“${q.slice(0, 60)}” · ` : ""}Zoeken · Vraagbaak`;
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
    this.#fill(SEARCHING, [], []);
    document.documentElement.classList.remove("zoekt");
    this.announce("");
    this.setState("idle");
  }

  /** A search is under way; what was found before stays until something else is. */
  showBusy(): void {
    document.documentElement.classList.add("zoekt");
    this.setState("busy");
  }

  showFailure(message: HTMLElement): void {
    this.element("bedoeld").replaceChildren();
    this.#fill("Zoeken lukt nu niet", [message], []);
    this.element("meer").hidden = true;
    this.#showTools(false);
    this.setState("done");
  }

  announce(text: string): void {
    this.element("melding").textContent = text;
  }

  setState(state: "idle" | "busy" | "done"): void {
    this.root.dataset["searchState"] = state;
  }

  #fill(said: string, messages: ShownSearch["messages"], items: readonly HTMLElement[]): void {
    for (const name of ["gekozen", "voortgang", "ouder"]) this.element(name).replaceChildren();
    this.element("aantal").textContent = said;
    this.element("boodschap").replaceChildren(...messages.filter((one) => one !== null));
    this.#listed.replaceChildren(...items);
  }

  #showTools(hasResults: boolean): void {
    for (const place of this.root.querySelectorAll<HTMLElement>("[data-zoek-bij-uitkomst]")) place.hidden = !hasResults;
  }
}

/** Makes elements anew; the one that had the focus has it again, by its id. */
export function keepingFocus(replace: () => void): void {
  const focused = document.activeElement?.id;
  replace();
  if (focused && document.activeElement === document.body) document.getElementById(focused)?.focus();
}
