/** The filters: beside the results where there is room, else a sheet that a button opens. */
import { button, h } from "./dom.ts";

/** The same width as in `zoeken.css`. */
const WIDE = "(min-width: 62rem)";

export class FilterPanel {
  readonly #place: HTMLElement;
  readonly #opener: HTMLButtonElement;
  readonly #content = h("div", { class: "zoek-filters" });
  readonly #sheet: HTMLDialogElement;

  constructor(place: HTMLElement, opener: HTMLButtonElement) {
    this.#place = place;
    this.#opener = opener;
    this.#sheet = h(
      "dialog",
      { class: "zoek-blad", "aria-labelledby": "zoek-blad-titel" },
      h("h2", { class: "nl-heading nl-heading--level-2", id: "zoek-blad-titel" }, "Filters"),
      button(
        "Toon resultaten",
        () => {
          this.#sheet.close();
        },
        { class: "nl-button nl-button--primary" },
      ),
    );
    document.body.append(this.#sheet);
    opener.addEventListener("click", () => {
      this.#open();
    });
    this.#sheet.addEventListener("close", () => {
      this.#put();
      opener.focus();
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

  /** Shows filters; the element that had the focus is found again by its id. */
  fill(elements: readonly HTMLElement[], chosen: number): void {
    const focused = this.#content.contains(document.activeElement) ? document.activeElement?.id : null;
    this.#content.replaceChildren(...elements);
    if (focused) document.getElementById(focused)?.focus();
    this.#opener.textContent = chosen > 0 ? `Filters (${chosen})` : "Filters";
    this.#opener.hidden = elements.length === 0;
    this.#place.hidden = elements.length === 0;
  }

  #open(): void {
    this.#sheet.lastElementChild!.before(this.#content);
    this.#sheet.showModal();
  }

  #put(): void {
    this.#place.append(this.#content);
  }
}
