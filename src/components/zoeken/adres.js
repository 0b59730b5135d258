(() => {
  const params = new URLSearchParams(location.search);
  const asked = "q document van tot thema vraagsteller partij bewindspersoon ministerie soort status"
    .split(" ")
    .some((name) => params.get(name)?.trim());
  if (!asked) return;
  const { documentElement, currentScript } = document;
  documentElement.classList.add("zoekt");
  const naar = currentScript?.getAttribute("data-naar");
  if (!naar) return;
  documentElement.hidden = true;
  location.replace(naar + location.search + location.hash);
})();
