/** What the page says about a search: what else was searched, and what the archive lacks. */
import type { Alternative, Interpretation } from "../searching/query/interpretation.ts";
import { h, quoted } from "./dom.ts";
import { valueSlug } from "./state.ts";

const KINDS: Partial<Record<Alternative["kind"], string>> = {
  spelling: "spelling",
  splitsing: "woorden los",
  samenstelling: "aan elkaar",
  begin: "begint met",
  dossier: "zelfde dossier",
};

interface BesidesActions {
  toggle(label: string): void;
  setPrecies(precies: boolean): void;
}

/**
 * “Ook gezocht op”: all of it is switched off with one switch, one of it under the list; `null` where nothing else was
 * searched.
 */
export function renderBesides(
  { besides }: Interpretation,
  isPrecies: boolean,
  actions: BesidesActions,
): HTMLElement | null {
  if (besides.length === 0) return null;
  const on = besides.filter(({ isOff }) => !isOff).map(({ label }) => label);
  return h(
    "div",
    { class: "zoek-ook" },
    h(
      "button",
      {
        type: "button",
        id: "ook-niets",
        class: "zoek-knopje",
        "aria-pressed": String(isPrecies),
        onclick: () => actions.setPrecies(!isPrecies),
      },
      "Alleen precies dit",
    ),
    !isPrecies &&
      h(
        "details",
        {},
        h("summary", {}, on.length > 0 ? `Ook gezocht op: ${on.join(", ")}` : "Ook te zoeken op andere woorden"),
        h(
          "ul",
          { "aria-label": "Ook gezocht op" },
          besides.map(({ label, kind, voor, isOff }) =>
            h(
              "li",
              {},
              h(
                "button",
                {
                  type: "button",
                  id: `ook-${valueSlug(label)}`,
                  class: "zoek-schakelaar",
                  "aria-pressed": isOff ? "false" : "true",
                  title: `bij “${voor}”; klik om ${isOff ? "weer mee te zoeken" : "niet mee te zoeken"}`,
                  onclick: () => actions.toggle(label),
                },
                label,
                KINDS[kind] && h("small", {}, ` ${KINDS[kind]}`),
              ),
            ),
          ),
        ),
      ),
  );
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
