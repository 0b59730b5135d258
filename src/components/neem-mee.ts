/**
 * Links that save one question, as markdown or JSON: cut out of the file of its document, which the link leads to where
 * there are no scripts. `<a data-neem="/data/documenten/….json" data-vraag="3" href=… download="….json">`
 */
import { vraagOfJson, vraagOfMarkdown } from "../domain/one-vraag.ts";
import { onSite } from "../search/browser/site-path.ts";

for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-neem]")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    save(link).catch(() => {
      location.href = link.href;
    });
  });
}

async function save(link: HTMLAnchorElement): Promise<void> {
  const { neem = "", vraag = "" } = link.dataset;
  const response = await fetch(onSite(neem));
  if (!response.ok) throw new Error(String(response.status));
  const whole = await response.text();
  const text = neem.endsWith(".md") ? vraagOfMarkdown(whole, vraag) : vraagOfJson(whole, vraag);
  const saved = document.createElement("a");
  saved.href = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  saved.download = link.download;
  saved.click();
  URL.revokeObjectURL(saved.href);
}
