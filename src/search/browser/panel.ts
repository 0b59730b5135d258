/** What changes the search: beside the results where there is room, else in a sheet that a button opens. */
import type { SearchView } from "./view.ts";

/** The same width as in `zoeken.css`. */
const WIDE = "(min-width: 62rem)";

export class Panel {
  readonly #openButton: HTMLElement;
  readonly #sheet: HTMLDialogElement;
  readonly #show: HTMLElement;
  /** The open sheet has an entry in the history, so that Back closes it. */
  #hasEntry = false;

  /** `onOpen` is called when the sheet opens. */
  constructor(view: SearchView, onOpen: () => void) {
    const [side, content] = [view.element("zijkant"), view.element("aanpassen")];
    this.#openButton = view.element("filterknop");
    this.#sheet = view.element("blad") as HTMLDialogElement;
    this.#show = view.element("toon");
    this.#openButton.addEventListener("click", () => {
      this.#show.before(content);
      this.#sheet.showModal();
      history.pushState(history.state, "");
      this.#hasEntry = true;
      onOpen();
    });
    this.#sheet.addEventListener("close", () => {
      side.append(content);
      this.#openButton.focus();
      if (this.#hasEntry) history.back();
    });
    this.#sheet.addEventListener("click", ({ target }) => {
      // Beside the sheet, or on a button that closes it.
      if (target === this.#sheet || (target as HTMLElement).matches("[data-zoek-sluit]")) this.#sheet.close();
    });
    matchMedia(WIDE).addEventListener("change", () => this.#sheet.close());
  }

  get isOpen(): boolean {
    return this.#sheet.open;
  }

  /** Whether what changes the search can be seen. */
  get isVisible(): boolean {
    return this.isOpen || matchMedia(WIDE).matches;
  }

  /** Whether a step back in the history was the one that closes the sheet. */
  isClosedByBack(): boolean {
    if (!this.#hasEntry) return false;
    this.#hasEntry = false;
    this.#sheet.close();
    return true;
  }

  /** How much is chosen, and what that leaves: “23 vragen”. */
  say(chosen: number, found: string): void {
    this.#openButton.textContent = chosen > 0 ? `Filters (${chosen})` : "Filters";
    this.#show.textContent = found ? `Toon ${found}` : "Toon resultaten";
  }
}
