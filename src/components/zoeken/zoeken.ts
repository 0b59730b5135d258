/** Starts the search on the page that has it. */
import { SearchPage } from "../../search/browser/page.ts";

const root = document.querySelector<HTMLElement>("[data-search-state]");
if (root) new SearchPage(root);
