/** What the page says about a search: what else was searched, and what the archive lacks. */
import type { Interpretation } from "../searching/query/interpretation.ts";
import { h, quoted } from "./dom.ts";

/** “Ook gezocht op: jeugdhulp”: switched off beside the results; `null` where nothing else was searched. */
export function sayBesides({ besides }: Interpretation): HTMLElement | null {
  const on = besides.filter(({ isOff }) => !isOff).map(({ label }) => label);
  return on.length > 0 ? h("p", { class: "zoek-ook-op stil klein" }, `Ook gezocht op: ${on.join(", ")}`) : null;
}

/** Nothing has all of a query of which the last word may not be finished. `hasRest`: something has all but that word. */
export function renderUnfinished(query: string, hasRest: boolean): HTMLElement {
  const word = query.trim().split(/\s+/).at(-1) ?? "";
  const rest = hasRest ? `Nog zonder “${word}”.` : `Met “${word}” begint geen enkel woord in het archief.`;
  return h("p", { class: "stil klein" }, `${rest} Typ verder, of druk op Enter.`);
}

/** What of the query the archive does not have, though something was found; `null` where it has all. */
export function renderMissing({ unknown }: Interpretation): HTMLElement | null {
  if (unknown.length === 0) return null;
  return h("p", { class: "stil klein" }, `Komt in het archief niet voor: ${quoted(unknown)}.`);
}

/** Heading of the nearest that there is, where nothing has all of a query. `missing`: what the best lacks. */
export function renderNearest(missing: readonly string[]): HTMLElement {
  return h(
    "div",
    { class: "zoek-naaste" },
    h("p", {}, "Geen vraag heeft alles wat u zoekt. Dit komt er het dichtst bij."),
    missing.length > 0 && h("h3", {}, `Zonder ${quoted(missing)}`),
  );
}
