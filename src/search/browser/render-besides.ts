/** “Ook gezocht op”, beside the results: all of it is switched off with one switch, or one after the other. */
import { zoekWaarde } from "../../domain/adressen.ts";
import type { Alternative } from "../searching/query/interpretation.ts";
import { h } from "./dom.ts";
import type { FoundSearch } from "./found.ts";
import type { SearchState } from "./state.ts";

const KINDS: Partial<Record<Alternative["kind"], string>> = {
  spelling: "spelling",
  splitsing: "woorden los",
  samenstelling: "aan elkaar",
  begin: "begint met",
  dossier: "zelfde dossier",
};

/** Nothing where nothing else was searched, or would be. */
export function renderBesides(
  { run, state: { uit, precies } }: FoundSearch,
  change: (part: Pick<SearchState, "uit" | "precies">) => void,
): HTMLElement[] {
  const besides = run.interpretation?.besides ?? [];
  if (besides.length === 0 && !precies) return [];
  const toggle = (label: string): void =>
    change({ precies, uit: uit.includes(label) ? uit.filter((one) => one !== label) : [...uit, label] });
  return [
    h("h3", {}, "Ook gezocht op"),
    !precies &&
      h(
        "ul",
        {},
        besides.map(({ label, kind, voor, isOff }) =>
          h(
            "li",
            {},
            h(
              "button",
              {
                type: "button",
                id: `ook-${zoekWaarde(label)}`,
                class: "zoek-schakelaar",
                "aria-pressed": isOff ? "false" : "true",
                title: `bij “${voor}”; klik om ${isOff ? "weer mee te zoeken" : "niet mee te zoeken"}`,
                onclick: () => toggle(label),
              },
              label,
              KINDS[kind] && h("small", {}, ` ${KINDS[kind]}`),
            ),
          ),
        ),
      ),
    h(
      "button",
      {
        type: "button",
        id: "ook-niets",
        class: "zoek-knopje",
        "aria-pressed": String(precies),
        onclick: () => change({ precies: !precies, uit: [] }),
      },
      "Alleen precies dit",
    ),
  ].filter((one) => one !== false);
}
