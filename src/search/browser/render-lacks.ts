/** What the page says where something of a query was left out, or is lacking. Fetched only when it is needed. */
import type { Interpretation } from "../searching/query/interpretation.ts";
import { h, quoted } from "./dom.ts";
import { type FoundSearch, labelsOf, nearestOf } from "./found.ts";

const note = (text: string): HTMLElement => h("p", { class: "stil klein" }, text);

/** All there is to say, from top to bottom. `unfinished`: the query, where its last word may not be finished. */
export function renderLacks({ run, state, hits }: FoundSearch, unfinished: string | null): HTMLElement[] {
  const { interpretation } = run;
  const nearest = nearestOf(hits);
  return [
    interpretation?.isCut ? note("De zoekvraag is lang; er is op de eerste woorden gezocht.") : null,
    state.isTurned ? note("De periode liep van laat naar vroeg; de dagen zijn omgewisseld.") : null,
    unfinished === null
      ? interpretation && renderMissing(interpretation)
      : renderUnfinished(unfinished, hits.length > 0),
    nearest && renderNearest(nearest.missing.map((concept) => labelsOf(run)[concept]!)),
  ].filter((one) => one !== null);
}

/** Nothing has all of a query of which the last word may not be finished. `hasRest`: something has all but that word. */
function renderUnfinished(query: string, hasRest: boolean): HTMLElement {
  const word = query.trim().split(/\s+/).at(-1) ?? "";
  const rest = hasRest ? `Nog zonder “${word}”.` : `Met “${word}” begint geen enkel woord in het archief.`;
  return note(`${rest} Typ verder, of druk op Enter.`);
}

/** What of the query the archive does not have, though something was found; `null` where it has all. */
function renderMissing({ unknown }: Interpretation): HTMLElement | null {
  return unknown.length > 0 ? note(`Komt in het archief niet voor: ${quoted(unknown)}.`) : null;
}

/** Heading of the nearest that there is, where nothing has all of a query. `missing`: what the best lacks. */
function renderNearest(missing: readonly string[]): HTMLElement {
  return h(
    "div",
    { class: "zoek-naaste" },
    h("p", {}, "Geen vraag heeft alles wat u zoekt. Dit komt er het dichtst bij."),
    missing.length > 0 && h("h3", {}, `Zonder ${quoted(missing)}`),
  );
}
