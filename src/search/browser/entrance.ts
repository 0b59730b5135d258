/** Suggestions in the search field of the entrance. What they need the search needs next, to which the field leads. */
import { zoekAdres } from "../../domain/adressen.ts";
import { IndexOpener } from "./index-opener.ts";
import { onSite } from "./site-path.ts";

/** Begins to suggest; a name that is chosen, or what was typed, leads to the search. */
export async function suggestAtEntrance(entrance: HTMLElement): Promise<void> {
  const opener = new IndexOpener();
  opener.warm();
  const { listenForSuggestions } = await import("./suggestions.ts");
  const input = entrance.querySelector("input")!;
  const suggest = listenForSuggestions(input, entrance.querySelector<HTMLElement>('[role="listbox"]')!, {
    index: () => opener.index(),
    isChosen: () => false,
    choose: ({ q, filter, slug }) => location.assign(onSite(zoekAdres({ ...(q && { q }), [filter]: slug }))),
  });
  if (input.value) suggest();
}
