/** `<afdruk-datum>`: the day on which the page is printed, in place of a line to write it on. */
class AfdrukDatum extends HTMLElement {
  connectedCallback(): void {
    this.#fill();
    // A page may stay open for days.
    addEventListener("beforeprint", () => {
      this.#fill();
    });
  }

  #fill(): void {
    this.textContent = new Date().toLocaleDateString("nl-NL", { dateStyle: "long" });
  }
}

customElements.define("afdruk-datum", AfdrukDatum);
