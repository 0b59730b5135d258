/** `<dagen-sinds dag="2026-05-26">`: how many days ago that was, on the reader's calendar. */
import { formatDaysAgo } from "../archive/days-ago.ts";

class DagenSinds extends HTMLElement {
  connectedCallback(): void {
    const text = formatDaysAgo(this.getAttribute("dag") ?? "", new Date());
    if (text) this.textContent = `(${text})`;
  }
}

customElements.define("dagen-sinds", DagenSinds);
