/**
 * Suggestions in the search field of the entrance. What they need is fetched when the field is used, not before; most of
 * it the search needs as well, to which the field leads.
 */
import { zoekAdres } from "../../domain/adressen.ts";
import { asCombobox } from "../../search/browser/combobox.ts";
import { onSite } from "../../search/browser/site-path.ts";

const ingang = document.querySelector<HTMLElement>("[data-zoek-ingang]")!;
const input = ingang.querySelector("input")!;
asCombobox(input);
if (document.activeElement === input) void begin();
else input.addEventListener("focus", () => void begin(), { once: true });

async function begin(): Promise<void> {
  const [{ listenForSuggestions }, { IndexOpener }] = await Promise.all([
    import("../../search/browser/suggestions.ts"),
    import("../../search/browser/index-opener.ts"),
  ]);
  const opener = new IndexOpener();
  opener.warm();
  const suggest = listenForSuggestions(input, ingang.querySelector<HTMLElement>('[data-zoek="voorstellen"]')!, {
    index: () => opener.index(),
    isChosen: () => false,
    choose: ({ q, filter, slug }) => location.assign(onSite(zoekAdres({ ...(q && { q }), [filter]: slug }))),
  });
  if (input.value) suggest();
}
