/** `<naam-filter>`: names by letter, narrowed while people type a name or what stands behind it. */
import { fold } from "../domain/slug.ts";
import { type FilteredList, listenToField, mostLikely } from "./filter-veld.ts";

interface Naam {
  item: HTMLElement;
  link: HTMLElement;
  /** Folded: all by which it is found. */
  text: string;
}

class NaamFilter extends HTMLElement implements FilteredList {
  /** Read when it is first needed: there may be thousands. */
  #namen: readonly Naam[] | null = null;
  #found: readonly Naam[] = [];

  connectedCallback(): void {
    listenToField(this, this);
  }

  narrow(words: readonly string[]): string {
    this.#namen ??= [...this.querySelectorAll<HTMLElement>(".namen > li")].map((item) => {
      const [link, besides] = [item.querySelector("a")!, item.querySelector(".namen-bij")];
      return { item, link, text: fold(`${link.textContent} ${besides?.textContent ?? ""}`) };
    });
    this.#found = this.#namen.filter(({ text }) => words.every((word) => text.includes(word)));
    const found = new Set(this.#found);
    this.#show((naam) => found.has(naam));
    const { een, veel } = this.dataset;
    if (found.size === 0) return `Geen ${een} in dit archief heet zo.`;
    return found.size === 1 ? `1 ${een}` : `${found.size} ${veel}`;
  }

  showAll(): void {
    this.#found = [];
    this.#show(() => true);
  }

  best(written: string): HTMLElement | undefined {
    const surname = ({ link }: Naam): string => link.querySelector("b")?.textContent ?? "";
    return mostLikely(this.#found, written, (naam) => [naam.link.textContent, surname(naam)])?.link;
  }

  /** A letter without a name in sight goes out of sight too, and with it the way to it. */
  #show(isShown: (naam: Naam) => boolean): void {
    for (const naam of this.#namen ?? []) {
      const isHidden = !isShown(naam);
      if (naam.item.hidden !== isHidden) naam.item.hidden = isHidden;
    }
    for (const letter of this.querySelectorAll<HTMLElement>("section")) {
      letter.hidden = letter.querySelector(".namen > li:not([hidden])") === null;
      this.querySelector(`.letters a[href="#${letter.id}"]`)!.parentElement!.hidden = letter.hidden;
    }
  }
}

customElements.define("naam-filter", NaamFilter);
