/** What the page says about a search: what else was searched, what the archive lacks, that something failed. */
import { StaleIndex } from "../format/index-files.ts";
import type { Alternative, Interpretation } from "../searching/query/interpretation.ts";
import { button, h, link, quoted } from "./dom.ts";
import { valueSlug } from "./state.ts";

const KINDS: Partial<Record<Alternative["kind"], string>> = {
  spelling: "spelling",
  splitsing: "woorden los",
  samenstelling: "aan elkaar",
  begin: "begint met",
  dossier: "zelfde dossier",
};

/** “Ook gezocht op”: each can be switched off and on again; `null` where nothing else was searched. */
export function renderBesides(
  { besides }: Interpretation,
  toggle: (labels: readonly string[]) => void,
): HTMLElement | null {
  if (besides.length === 0) return null;
  const areOff = besides.every(({ isOff }) => isOff);
  const all = besides.map(({ label }) => label);
  return h(
    "div",
    { class: "zoek-ook" },
    h("p", { id: "zoek-ook" }, "Ook gezocht op:"),
    h(
      "ul",
      { "aria-labelledby": "zoek-ook" },
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
              onclick: () => toggle([label]),
            },
            label,
            KINDS[kind] && h("small", {}, ` ${KINDS[kind]}`),
          ),
        ),
      ),
    ),
    besides.length > 1 &&
      h(
        "button",
        {
          type: "button",
          id: "ook-niets",
          class: "zoek-tekstknop",
          "aria-pressed": String(areOff),
          onclick: () => toggle(all),
        },
        "Alleen precies dit",
      ),
  );
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

/** The search itself failed. */
export function renderFailure(error: unknown, retry: () => void): HTMLElement {
  return h(
    "div",
    { class: "zoek-fout", role: "alert" },
    h("p", {}, explain(error)),
    h("p", {}, button("Probeer het opnieuw", retry)),
    h(
      "p",
      {},
      "Alle vragen en antwoorden zijn ook zonder zoeken te lezen: blader door ",
      link("/themas/", "de thema’s"),
      " of ",
      link("/kamervragen/", "de documenten"),
      ".",
    ),
  );
}

function explain(error: unknown): string {
  const text = String(error);
  if (error instanceof StaleIndex) return "Deze pagina is ouder dan het archief. Ververs de pagina.";
  if (!navigator.onLine) return "Er is geen verbinding met internet.";
  if (/wasm|webassembly|unsafe-eval/i.test(text))
    return "Uw browser of netwerk staat WebAssembly niet toe. Dat is nodig om te zoeken.";
  if (/timeout/i.test(text)) return "Het zoekregister komt te langzaam binnen.";
  return "Het zoekregister is niet te laden. Misschien is de verbinding weggevallen, of wordt het archief net bijgewerkt.";
}
