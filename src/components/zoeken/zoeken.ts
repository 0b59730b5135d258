/** Starts the search on the page that has it. */
import { listenToKeys } from "../../search/browser/keyboard.ts";
import { SearchPage } from "../../search/browser/page.ts";

const root = document.querySelector<HTMLElement>("[data-search-state]");
if (root) {
  new SearchPage(root);
  listenToKeys(root, root.querySelector<HTMLInputElement>('[data-zoek="veld"]')!);
}
