/** What to tell someone who found nothing: how the query was read, and ways on. Fetched only when it is needed. */
import { themaAdres } from "../../domain/adressen.ts";
import type { SearchIndex } from "../searching/search-index.ts";
import type { Interpretation } from "../searching/query/interpretation.ts";
import { isFunctionWord } from "../language/stopwords.ts";
import { splitWords } from "../language/words.ts";
import type { ThemaList } from "../format/manifest.ts";
import { h, link } from "./dom.ts";
import { describeReference } from "./reference.ts";
import { isNarrowed, type SearchState, withoutFilters, writeState } from "./state.ts";
import { fittingThemas, nearestWords } from "./suggest.ts";

/** Nothing found: what was looked for, and ways on. */
export async function renderNothing(
  state: SearchState,
  interpretation: Interpretation | null,
  foundWithoutFilters: number,
  index: SearchIndex,
): Promise<HTMLElement> {
  const address = (other: SearchState) => `/?${writeState(other)}`;
  const unknown = interpretation?.unknown ?? [];
  const near = await Promise.all(unknown.map((word) => nearestWords(word, index.lexicon).catch((): string[] => [])));
  const corrections = unknown.flatMap((word, i) =>
    near[i]!.map((other) =>
      h("li", {}, "Bedoelde u ", link(address({ ...state, q: state.q.replace(word, other) }), other), "?"),
    ),
  );
  const numbers = (interpretation?.concepts ?? [])
    .filter(({ kind, alternatives }) => kind === "reference" && alternatives.length === 0)
    .map(({ label }) => describeReference(label))
    .filter((reference) => reference !== null)
    .map(({ naam, url }) =>
      h("li", {}, `Gelezen als ${naam}. `, link(url, `Zoek ${naam} bij de officiële publicaties`)),
    );
  const ways: HTMLElement[] = [];
  if (foundWithoutFilters > 0 && isNarrowed(state)) {
    ways.push(
      h("li", {}, link(address(withoutFilters(state)), "Zoek zonder filters"), ` (${foundWithoutFilters} gevonden)`),
    );
  }
  const words = interpretation?.concepts.map(({ label }) => label) ?? [];
  if (words.length > 1) {
    for (const word of words.filter((label) => !unknown.includes(label)).slice(0, 4)) {
      ways.push(h("li", {}, "Zoek alleen op ", link(address({ ...state, q: word }), word)));
    }
  }
  if (state.q.includes('"'))
    ways.push(h("li", {}, link(address({ ...state, q: state.q.replaceAll('"', "") }), "Zoek zonder aanhalingstekens")));
  const off = interpretation?.besides.filter(({ isOff }) => isOff).length ?? 0;
  if (off > 0) ways.push(h("li", {}, link(address({ ...state, uit: [] }), "Zoek ook weer op verwante woorden")));
  // Not the query itself: what was excluded is not what someone looks for.
  const themas = fittingThemas(words.join(" "), await index.themas().catch((): ThemaList => [])).slice(0, 6);
  return h(
    "div",
    { class: "zoek-niets" },
    h("p", {}, describe(state, interpretation)),
    numbers.length > 0 && h("ul", {}, numbers),
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

/** Whether the query has function words only: they are not in the index. */
function saysNothing({ concepts }: Interpretation): boolean {
  const words = concepts.flatMap(({ label }) => splitWords(label));
  return words.length > 0 && words.every(isFunctionWord);
}

const MOST_SHOWN = 80;

function describe(state: SearchState, interpretation: Interpretation | null): string {
  const query = state.q.trim();
  if (interpretation && interpretation.concepts.length === 0 && interpretation.excluded.length > 0)
    return `“${query}” zegt alleen wat weg moet blijven. Zoeken kan pas met ten minste één woord om naar te zoeken.`;
  if (interpretation && saysNothing(interpretation))
    return `“${query}” staat in bijna elke vraag; daarop is niet te zoeken. Voeg een woord toe dat zegt waarover het gaat.`;
  const shown = query.length > MOST_SHOWN ? `${query.slice(0, MOST_SHOWN)}…` : query;
  const filters = isNarrowed(state) ? " met deze filters" : "";
  const unknown = interpretation?.unknown ?? [];
  const missing =
    unknown.length > 0 && unknown.length <= 5
      ? ` Dit komt in het archief niet voor: ${unknown.map((word) => `“${word}”`).join(", ")}.`
      : "";
  return `Er is geen vraag gevonden${shown ? ` voor “${shown}”` : ""}${filters}.${missing}`;
}
