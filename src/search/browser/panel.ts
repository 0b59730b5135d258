/** The filters: beside the results where there is room, else a sheet that a button opens. */
import { button, h } from "./dom.ts";

/** The same width as in `zoeken.css`. */
const WIDE = "(min-width: 62rem)";

export class FilterPanel {
  readonly #side: HTMLElement;
  readonly #openButton: HTMLButtonElement;
  readonly #content = h("div", { class: "zoek-filters" });
  readonly #sheet: HTMLDialogElement;
  readonly #show: HTMLButtonElement;
  readonly #clear: HTMLButtonElement;
  /** The open sheet has an entry in the history, so that Back closes it. */
  #hasEntry = false;

  constructor(side: HTMLElement, openButton: HTMLButtonElement, clear: () => void) {
    this.#side = side;
    this.#openButton = openButton;
    const close = () => {
      this.#sheet.close();
    };
    const closer = button("Sluit", close, { class: "zoek-tekstknop" });
    this.#show = button("Toon resultaten", close, { class: "nl-button nl-button--primary" });
    this.#clear = button(
      "Wis alles",
      () => {
        closer.focus();
        clear();
      },
      { class: "zoek-tekstknop" },
    );
    this.#sheet = h(
      "dialog",
      { class: "zoek-blad", "aria-labelledby": "zoek-blad-titel" },
      h(
        "div",
        { class: "zoek-bladkop" },
        h("h2", { class: "nl-heading nl-heading--level-2", id: "zoek-blad-titel" }, "Filters"),
        this.#clear,
        closer,
      ),
      this.#show,
    );
    document.body.append(this.#sheet);
    openButton.addEventListener("click", () => this.#open());
    this.#sheet.addEventListener("close", () => {
      this.#put();
      openButton.focus();
      if (this.#hasEntry) history.back();
    });
    // A click beside the sheet closes it.
    this.#sheet.addEventListener("click", (event) => {
      if (event.target === this.#sheet) this.#sheet.close();
    });
    matchMedia(WIDE).addEventListener("change", () => {
      if (this.#sheet.open) this.#sheet.close();
    });
    this.#put();
  }

  /** Called when the sheet opens. */
  onOpen: () => void = () => undefined;

  get isOpen(): boolean {
    return this.#sheet.open;
  }

  /** Whether the filters can be seen. */
  get isVisible(): boolean {
    return this.isOpen || matchMedia(WIDE).matches;
  }

  /** Whether a step back in the history was the one that closes the sheet. */
  isClosedByBack(): boolean {
    if (!this.#hasEntry) return false;
    this.#hasEntry = false;
    if (this.#sheet.open) this.#sheet.close();
    return true;
  }

  /** Shows filters; the element that had the focus is found again by its id. `found`: what they leave, “23 vragen”; not told where it stays. */
  fill(elements: readonly HTMLElement[], chosen: number, found?: string): void {
    keepingFocus(() => this.#content.replaceChildren(...elements));
    this.#openButton.textContent = chosen > 0 ? `Filters (${chosen})` : "Filters";
    if (found !== undefined) this.#show.textContent = found ? `Toon ${found}` : "Toon resultaten";
    this.#clear.hidden = chosen === 0;
    this.#openButton.hidden = elements.length === 0;
    this.#side.hidden = elements.length === 0;
  }

  #open(): void {
    this.#sheet.lastElementChild!.before(this.#content);
    this.#sheet.showModal();
    history.pushState(history.state, "");
    this.#hasEntry = true;
    this.onOpen();
  }

  #put(): void {
    this.#side.append(this.#content);
  }
}

/** Makes elements anew; the one that had the focus has it again, by its id. */
export function keepingFocus(replace: () => void): void {
  const focused = document.activeElement?.id;
  replace();
  if (focused && document.activeElement === document.body) document.getElementById(focused)?.focus();
}
