/**
 * `<thema-filter>`: the tree of themes, narrowed to those with the typed words in their name, or among the words that
 * give them. These are fetched when the field is first used; until they are there, or where they can't be had, names
 * alone are looked at. Without scripts the tree unfolds by hand.
 */
import { fold } from "../domain/slug.ts";
import { onSite } from "../search/browser/site-path.ts";
import { type FilteredList, listenToField, mostLikely } from "./filter-veld.ts";

const WOORDEN = "/themas/woorden.json";

/** Slug → the words that give the theme. */
type Woorden = Readonly<Record<string, readonly string[]>>;

/** The word by which a theme is found: its name is “”; `null` where it is not found. */
function foundBy({ dataset }: HTMLElement, words: readonly string[], woorden: Woorden): string | null {
  const holds = (text: string): boolean => words.every((word) => fold(text).includes(word));
  if (holds(dataset["thema"] ?? "")) return "";
  return woorden[dataset["slug"] ?? ""]?.find(holds) ?? null;
}

class ThemaFilter extends HTMLElement implements FilteredList {
  /** Which branches people had unfolded before they typed. */
  #open: readonly HTMLDetailsElement[] | null = null;
  #woorden: Woorden = {};

  connectedCallback(): void {
    const { field, narrow } = listenToField(this, this);
    const fetchWords = async () => {
      this.#woorden = (await (await fetch(onSite(WOORDEN))).json()) as Woorden;
      if (field.value) narrow();
    };
    const fetchOnce = () => void fetchWords().catch(() => undefined);
    if (document.activeElement === field) fetchOnce();
    else field.addEventListener("focus", fetchOnce, { once: true });
  }

  best(written: string): HTMLElement | undefined {
    const found = [...this.querySelectorAll<HTMLElement>("li[data-gevonden]")];
    const best = mostLikely(found, written, ({ dataset }) => [dataset["thema"] ?? ""]);
    return best?.querySelector<HTMLElement>(":scope > a") ?? undefined;
  }

  showAll(): void {
    for (const item of this.querySelectorAll<HTMLElement>("li")) show(item, null);
    for (const branch of this.querySelectorAll("details")) {
      branch.hidden = false;
      branch.open = this.#open?.includes(branch) ?? branch.open;
    }
    this.#open = null;
  }

  narrow(words: readonly string[]): string {
    const branches = [...this.querySelectorAll("details")];
    this.#open ??= branches.filter(({ open }) => open);
    const found = new Set<string>();
    const narrow = (item: HTMLElement): boolean => {
      const by = foundBy(item, words, this.#woorden);
      if (by !== null) found.add(item.dataset["thema"]!);
      const below = [...item.querySelectorAll<HTMLElement>(":scope > ul > li")].map(narrow).includes(true);
      show(item, by);
      item.hidden = by === null && !below;
      return !item.hidden;
    };
    for (const branch of branches) {
      const items = [...branch.querySelectorAll<HTMLElement>(":scope > ul > li")].map(narrow);
      branch.hidden = !items.includes(true);
      branch.open = !branch.hidden;
    }
    if (found.size === 0) return "Geen thema heet zo of krijgt een vraag door dit woord.";
    return found.size === 1 ? "1 thema" : `${found.size} thema’s`;
  }
}

/** Shows a theme, with the word by which it was found where that is not its name. */
function show(item: HTMLElement, by: string | null): void {
  item.hidden = false;
  item.toggleAttribute("data-gevonden", by !== null);
  item.querySelector(":scope > .themaboom-woord")?.remove();
  if (!by) return;
  const word = document.createElement("span");
  word.className = "themaboom-woord";
  word.textContent = ` door “${by}”`;
  item.insertBefore(word, item.querySelector(":scope > ul"));
}

customElements.define("thema-filter", ThemaFilter);
