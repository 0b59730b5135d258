/** Starts the search on the page that has it, and suggestions in the field of the entrance, which leads to it. */
import { SearchPage } from "../../search/browser/page.ts";

const root = document.querySelector<HTMLElement>("[data-search-state]");
if (root) new SearchPage(root);
const entrance = document.querySelector<HTMLElement>("[data-zoek-ingang]");
if (entrance)
  void import("../../search/browser/entrance.ts").then(({ suggestAtEntrance }) => suggestAtEntrance(entrance));
