/**
 * `<alle-antwoorden>`: one button that folds all answers of a document away, so that its questions stand under each other,
 * and unfolds them again. Without scripts each answer folds by itself.
 */
const FOLD = "Antwoorden inklappen";
const UNFOLD = "Antwoorden uitklappen";

export class AlleAntwoorden extends HTMLElement {
  connectedCallback(): void {
    const answers = [...document.querySelectorAll<HTMLDetailsElement>("details.antwoord")];
    const button = document.createElement("button");
    button.type = "button";
    button.className = "nl-button nl-button--secondary";
    const say = () => {
      button.textContent = answers.some(({ open }) => open) ? FOLD : UNFOLD;
    };
    button.addEventListener("click", () => {
      const open = !answers.some((answer) => answer.open);
      for (const answer of answers) answer.open = open;
      say();
    });
    // One may be folded by hand, or unfolded by a search of the browser or by an address.
    for (const answer of answers) answer.addEventListener("toggle", say);
    say();
    this.replaceChildren(button);
  }
}

customElements.define("alle-antwoorden", AlleAntwoorden);
