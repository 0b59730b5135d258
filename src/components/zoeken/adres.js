/**
 * Runs before anything is painted, on the two pages that an address of a search may lead to: the entrance, where the
 * search stood before, leads on to it; the search itself shows what comes, and not what it shows before there is a
 * question. Plain script, taken into the page as it is: a module would run after the first paint.
 */
(() => {
  const params = new URLSearchParams(location.search);
  // What can be searched for; `writeState` in `src/search/browser/state.ts` has all that may stand beside it.
  const asked = "q document van tot thema vraagsteller partij bewindspersoon ministerie soort status"
    .split(" ")
    .some((name) => params.get(name)?.trim());
  if (!asked) return;
  const { documentElement, currentScript } = document;
  documentElement.classList.add("zoekt");
  const { naar } = /** @type {HTMLScriptElement} */ (currentScript).dataset;
  if (!naar) return;
  documentElement.hidden = true;
  location.replace(naar + location.search + location.hash);
})();
