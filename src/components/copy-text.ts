/**
 * `<copy-text for="id">`: a button that copies the text of the element with that id; `<copy-text link>` copies the
 * address of the page. Without scripts there is no button; the text itself can be selected with one click, and the address
 * stands in the browser.
 */
const DONE = "Gekopieerd";
const FAILED = "Kopiëren lukt niet: selecteer de tekst";
const SHOWN_MS = 2500;

class CopyText extends HTMLElement {
  connectedCallback(): void {
    const isLink = this.hasAttribute("link");
    const label = isLink ? "Kopieer link" : (this.getAttribute("label") ?? "Kopieer verwijzing");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "nl-button nl-button--secondary";
    button.textContent = label;
    const status = document.createElement("span");
    status.className = "alleen-voorlezen";
    status.setAttribute("role", "status");
    this.replaceChildren(button, status);
    const say = (message: string): void => {
      button.textContent = message;
      status.textContent = message;
      setTimeout(() => {
        button.textContent = label;
        status.textContent = "";
      }, SHOWN_MS);
    };
    button.addEventListener("click", () => {
      const text = isLink
        ? ownAddress()
        : (document.getElementById(this.getAttribute("for") ?? "")?.textContent.trim() ?? "");
      navigator.clipboard.writeText(text).then(
        () => {
          say(DONE);
        },
        () => {
          say(FAILED);
        },
      );
    });
  }
}

/** The address that stays, where the page names it: not one with marked words or a place behind it. */
const ownAddress = (): string =>
  document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href.replace(/[?#].*$/, "");

customElements.define("copy-text", CopyText);
