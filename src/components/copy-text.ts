/**
 * `<copy-text for="id">`: a button that copies the text of the element with that id. Without scripts there is
 * no button; the text itself can be selected with one click.
 */
const LABEL = "Kopieer verwijzing";
const DONE = "Gekopieerd";
const FAILED = "Kopiëren lukt niet: selecteer de tekst";
const SHOWN_MS = 2500;

class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "nl-button nl-button--secondary";
    button.textContent = LABEL;
    const status = document.createElement("span");
    status.className = "alleen-voorlezen";
    status.setAttribute("role", "status");
    this.replaceChildren(button, status);
    button.addEventListener("click", () => {
      const text = document.getElementById(this.getAttribute("for") ?? "")?.textContent.trim() ?? "";
      navigator.clipboard.writeText(text).then(
        () => {
          this.say(button, status, DONE);
        },
        () => {
          this.say(button, status, FAILED);
        },
      );
    });
  }

  private say(button: HTMLElement, status: HTMLElement, message: string): void {
    button.textContent = message;
    status.textContent = message;
    setTimeout(() => {
      button.textContent = LABEL;
      status.textContent = "";
    }, SHOWN_MS);
  }
}

customElements.define("copy-text", CopyText);
