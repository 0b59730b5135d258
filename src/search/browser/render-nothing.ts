/** What to tell someone who found nothing: how the query was read, and ways on. Fetched only when it is needed. */
import { themaAdres } from "../../domain/adressen.ts";
import { officialSearchUrl } from "../../domain/official-links.ts";
import type { Interpretation } from "../searching/query/interpretation.ts";
import { isFunctionWord } from "../language/stopwords.ts";
import { splitWords } from "../language/words.ts";
import type { ThemaList } from "../format/manifest.ts";
import { countFound, sayFound } from "./counts.ts";
import { h, link, quoted } from "./dom.ts";
import { narrow } from "./narrow.ts";
import { describeReference } from "./reference.ts";
import { orderFor } from "./part-order.ts";
import { SearchRun } from "./search-run.ts";
import { isNarrowed, type SearchState, withoutFilters, writeState } from "./state.ts";
import { fittingThemas, nearestWords } from "./suggest.ts";

/** Nothing found: what was looked for, and ways on. Each way was tried: none leads to nothing again. */
export async function renderNothing(state: SearchState, run: SearchRun): Promise<HTMLElement> {
  const { index, interpretation } = run;
  const unknown = interpretation?.unknown ?? [];
  const near = await Promise.all(unknown.map((word) => nearestWords(word, index.lexicon).catch((): string[] => [])));
  const corrected = unknown.flatMap((word, i) =>
    near[i]!.map((other): Way => ({
      before: "Bedoelde u ",
      text: other,
      state: { ...state, q: withoutWords(state.q, unknown, word).replace(word, other) },
    })),
  );
  const numbers = (interpretation?.concepts ?? [])
    .filter(({ kind, alternatives }) => kind === "reference" && alternatives.length === 0)
    .map(({ label }) => describeReference(label))
    .filter((reference) => reference !== null)
    .map(({ naam, url }) =>
      h("li", {}, `Gelezen als ${naam}. `, link(url, `Zoek ${naam} bij de officiële publicaties`)),
    );
  const words = interpretation?.concepts.map(({ label }) => label) ?? [];
  const said = words.length > 1 ? words.filter((label) => !unknown.includes(label)).slice(0, MOST_ALONE) : [];
  const ways: Way[] = [
    ...(isNarrowed(state) && state.q.trim() ? [{ text: "Zoek zonder filters", state: withoutFilters(state) }] : []),
    ...(state.waar === "alles"
      ? []
      : [{ text: "Zoek overal in de documenten", state: { ...state, waar: "alles" as const } }]),
    ...said.map((word) => ({ before: "Zoek alleen op ", text: word, state: { ...state, q: word } })),
    ...(state.q.includes('"')
      ? [{ text: "Zoek zonder aanhalingstekens", state: { ...state, q: state.q.replaceAll('"', "") } }]
      : []),
    ...(state.precies || state.uit.length > 0
      ? [{ text: "Zoek ook weer op verwante woorden", state: { ...state, uit: [], precies: false } }]
      : []),
  ];
  const [corrections, wider] = await Promise.all([tryWays(corrected, run), tryWays(ways, run)]);
  // Not the query itself: what was excluded is not what someone looks for.
  const themas = fittingThemas(words.join(" "), await index.themas().catch((): ThemaList => [])).slice(0, 6);
  return h(
    "div",
    { class: "zoek-niets" },
    h("p", {}, describe(state, interpretation)),
    numbers.length > 0 && h("ul", {}, numbers),
    corrections.length > 0 && h("ul", {}, corrections),
    wider.length > 0 && [h("p", {}, "Ruimer zoeken:"), h("ul", {}, wider)],
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
    h(
      "p",
      {},
      "Dit archief is niet volledig. ",
      link(officialSearchUrl(state.q), state.q.trim() ? "Zoek dit op tweedekamer.nl" : "Zoek op tweedekamer.nl"),
      ", in alle Kamervragen.",
    ),
  );
}

/** A query without the other words that the archive lacks: with these it would find nothing again. */
const withoutWords = (query: string, unknown: readonly string[], kept: string): string =>
  unknown
    .reduce((left, word) => (word === kept ? left : left.replace(word, " ")), query)
    .replace(/\s+/g, " ")
    .trim();

const MOST_ALONE = 4;

/** Another search that may find something. */
interface Way {
  before?: string;
  text: string;
  state: SearchState;
}

/** Those of some ways that find something, with how much that is. */
async function tryWays(ways: readonly Way[], { index, isHopeless }: SearchRun): Promise<HTMLElement[]> {
  const tried: HTMLElement[] = [];
  for (const { before = "", text, state } of ways) {
    const run = await SearchRun.begin(index, state);
    const order = await orderFor(index, state);
    // What found nothing has opened all parts, unless the archive has none of its words.
    await run.searchOn(order, !isHopeless);
    const searched = run.searched(order);
    if (state.filters.thema.length > 0) await Promise.all(searched.map((part) => index.partThemas(part)));
    const left = isNarrowed(state) ? narrow(run.hits(), state, index.catalogue).hits : run.hits();
    if (left.length === 0) continue;
    const found = sayFound(countFound(left, index.catalogue));
    tried.push(
      h("li", {}, before, link(`?${writeState(state)}`, text), searched.length === order.parts.length && ` (${found})`),
    );
  }
  return tried;
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
    unknown.length > 0 && unknown.length <= 5 ? ` Dit komt in het archief niet voor: ${quoted(unknown)}.` : "";
  return `Er is geen vraag gevonden${shown ? ` voor “${shown}”` : ""}${filters}.${missing}`;
}
