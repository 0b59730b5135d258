/** What changes the search: beside the results where there is room, else in a sheet that a button opens. */
import { focusInView } from "./focus.ts";
import type { SearchView } from "./view.ts";

/** The same width as in `zoeken.css`. */
const WIDE = "(min-width: 62rem)";
/** What the sheet is closed with by who wants to see what is found; anyone else goes back to the button. */
const TO_RESULTS = "resultaten";

export class Panel {
  readonly #openButton: HTMLElement;
  readonly #sheet: HTMLDialogElement;
  readonly #show: HTMLElement;
  readonly #heading: HTMLElement;
  readonly #status: HTMLElement;
  /** The open sheet has an entry in the history, so that Back closes it. */
  #hasEntry = false;

  /** `onOpen` is called when the sheet opens. */
  constructor(view: SearchView, onOpen: () => void) {
    const [side, content] = [view.element("zijkant"), view.element("aanpassen")];
    this.#openButton = view.element("filterknop");
    this.#sheet = view.element("blad") as HTMLDialogElement;
    this.#show = view.element("toon");
    this.#heading = view.element("aantal");
    this.#status = view.element("bladmelding");
    this.#openButton.addEventListener("click", () => {
      this.#show.before(content);
      this.#sheet.returnValue = "";
      this.#sheet.showModal();
      // The page may be shorter when the entry of the sheet is left: where it stands then is ours to say.
      history.scrollRestoration = "manual";
      history.pushState(history.state, "");
      this.#hasEntry = true;
      onOpen();
    });
    this.#sheet.addEventListener("close", () => {
      side.append(content);
      if (this.#sheet.returnValue === TO_RESULTS) focusInView(this.#heading, "start");
      else focusInView(this.#openButton);
      if (this.#hasEntry) history.back();
    });
    this.#sheet.addEventListener("click", ({ target }) => {
      if (target === this.#show) this.#sheet.close(TO_RESULTS);
      // Beside the sheet, or on the button that closes it.
      else if (target === this.#sheet || (target as HTMLElement).matches("[data-zoek-sluit]")) this.#sheet.close();
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
    // Behind the open sheet nothing is read out.
    this.#status.textContent = this.#heading.textContent;
  }
}
