/** What the page says about a search: what else was searched, that nothing was found, that something failed. */
import { themaAdres } from "../../domain/adressen.ts";
import type { SearchArchive } from "../archive.ts";
import { StaleIndex } from "../archive.ts";
import type { Alternative, Understanding } from "../query/understanding.ts";
import type { ThemaList } from "../table.ts";
import { button, h, link } from "./dom.ts";
import { isNarrowed, type SearchState, withoutFilters, writeState } from "./state.ts";
import { fittingThemas, nearestWords } from "./suggest.ts";

const KINDS: Partial<Record<Alternative["kind"], string>> = {
  spelling: "spelling",
  splitsing: "woorden los",
  samenstelling: "aan elkaar",
  begin: "begint met",
  dossier: "zelfde dossier",
};

/** “Ook gezocht op”: each can be switched off and on again; `null` where nothing else was searched. */
export function renderBesides({ besides }: Understanding, toggle: (label: string) => void): HTMLElement | null {
  if (besides.length === 0) return null;
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
              class: "zoek-schakelaar",
              "aria-pressed": isOff ? "false" : "true",
              title: `bij “${voor}”; klik om ${isOff ? "weer mee te zoeken" : "niet mee te zoeken"}`,
              onclick: () => {
                toggle(label);
              },
            },
            label,
            KINDS[kind] && h("small", {}, ` ${KINDS[kind]}`),
          ),
        ),
      ),
    ),
  );
}

/** What of the query the archive does not have, though something was found; `null` where it has all. */
export function renderMissing({ unknown }: Understanding): HTMLElement | null {
  if (unknown.length === 0) return null;
  return h(
    "p",
    { class: "stil klein" },
    `Komt in het archief niet voor: ${unknown.map((word) => `“${word}”`).join(", ")}.`,
  );
}

/** Nothing found: what was looked for, and ways on. */
export async function renderNothing(
  state: SearchState,
  understanding: Understanding | null,
  foundWithoutFilters: number,
  archive: SearchArchive,
): Promise<HTMLElement> {
  const address = (other: SearchState) => `/?${writeState(other)}`;
  const unknown = understanding?.unknown ?? [];
  const near = await Promise.all(unknown.map((word) => nearestWords(word, archive.lexicon).catch((): string[] => [])));
  const corrections = unknown.flatMap((word, i) =>
    near[i]!.map((other) =>
      h("li", {}, "Bedoelde u ", link(address({ ...state, q: state.q.replace(word, other) }), other), "?"),
    ),
  );
  const ways: HTMLElement[] = [];
  if (foundWithoutFilters > 0 && isNarrowed(state)) {
    ways.push(
      h("li", {}, link(address(withoutFilters(state)), "Zoek zonder filters"), ` (${foundWithoutFilters} gevonden)`),
    );
  }
  const words = understanding?.concepts.map(({ label }) => label) ?? [];
  if (words.length > 1) {
    for (const word of words.filter((label) => !unknown.includes(label)).slice(0, 4)) {
      ways.push(h("li", {}, "Zoek alleen op ", link(address({ ...state, q: word }), word)));
    }
  }
  if (state.q.includes('"'))
    ways.push(h("li", {}, link(address({ ...state, q: state.q.replaceAll('"', "") }), "Zoek zonder aanhalingstekens")));
  const off = understanding?.besides.filter(({ isOff }) => isOff).length ?? 0;
  if (off > 0) ways.push(h("li", {}, link(address({ ...state, uit: [] }), "Zoek ook weer op verwante woorden")));
  const themas = fittingThemas(state.q, await archive.themas().catch((): ThemaList => [])).slice(0, 6);
  return h(
    "div",
    { class: "zoek-niets" },
    h("p", {}, describe(state, understanding)),
    corrections.length > 0 && h("ul", {}, corrections),
    ways.length > 0 && [h("p", {}, "Ruimer zoeken:"), h("ul", {}, ways)],
    themas.length > 0 && [
      h("p", {}, "Thema’s die erop lijken:"),
      h(
        "ul",
        { class: "themas" },
        themas.map(({ slug, label }) => h("li", {}, h("a", { href: themaAdres(slug) }, label))),
      ),
    ],
    h(
      "p",
      {},
      "Of blader door ",
      link("/themas/", "alle thema’s"),
      " of ",
      link("/kamervragen/", "alle documenten"),
      ".",
    ),
  );
}

const MOST_SHOWN = 80;

function describe(state: SearchState, understanding: Understanding | null): string {
  const query = state.q.trim();
  const shown = query.length > MOST_SHOWN ? `${query.slice(0, MOST_SHOWN)}…` : query;
  const filters = isNarrowed(state) ? " met deze filters" : "";
  const unknown = understanding?.unknown ?? [];
  const missing =
    unknown.length > 0 && unknown.length <= 5
      ? ` Dit komt in het archief niet voor: ${unknown.map((word) => `“${word}”`).join(", ")}.`
      : "";
  return `Er is geen vraag gevonden${shown ? ` voor “${shown}”` : ""}${filters}.${missing}`;
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
