/** Saves what a search found: fetches the texts, says how far it is, can be stopped, and says what was saved. */
import { documentDataAdres } from "../../domain/adressen.ts";
import { slugify } from "../../domain/slug.ts";
import { FILTERS } from "../format/filters.ts";
import { button, countOf, h, link } from "./dom.ts";
import { saveFile } from "./download.ts";
import { type FoundDocument, rowMaker, toCitations, toCsv } from "./export.ts";
import type { FoundSearch } from "./found.ts";
import { countFound, sayFound } from "./counts.ts";
import { describeYears } from "./render-progress.ts";
import { orderGroups } from "./result-views.ts";
import { publishedOrigin } from "./published-origin.ts";
import { onSite } from "./site-path.ts";
import type { SearchState } from "./state.ts";

/** What is saved, and how. */
const FORMS = {
  csv: { ending: ".csv", type: "text/csv", write: toCsv },
  citaten: { ending: "-verwijzingen.txt", type: "text/plain", write: toCitations },
};

/** Of more, the files of the whole archive are the better way: each document is one request. */
const MOST_DOCUMENTS = 5_000;
/** Documents that are asked for at once. */
const AT_ONCE = 8;
/** Who saves so few does not wait. */
const FEW_DOCUMENTS = 10;

/** Saves as one of the forms. What happens is said in `place`, which a screen reader reads out. */
export async function save(kind: keyof typeof FORMS, found: FoundSearch, place: HTMLElement): Promise<void> {
  const { run, state } = found;
  const { index } = run;
  const groups = orderGroups(found.hits, state, index.catalogue);
  const hits = groups.flatMap(({ shown, more }) => [...shown, ...more]);
  const { ending, type, write } = FORMS[kind];
  const documents = [...new Set(hits.map(({ document }) => document))];
  if (documents.length > MOST_DOCUMENTS) {
    place.replaceChildren(
      `Dit zijn ${countOf(documents.length, "document", "documenten")}; per keer kunnen er ${countOf(MOST_DOCUMENTS, "document", "documenten")} worden opgeslagen. Kies filters of een kortere periode, of haal `,
      link("/over/#gegevens", "alle vragen en antwoorden in één bestand"),
      " op.",
    );
    return;
  }
  const stopped = new AbortController();
  const stop = button("Stop", () => stopped.abort(), { class: "zoek-tekstknop" });
  // Not read out: it changes with every document.
  const count = h("span", { "aria-hidden": "true" });
  const say = (done: number) => {
    count.textContent = `${done} klaar `;
  };
  say(0);
  const fetched = countOf(documents.length, "document", "documenten");
  place.replaceChildren(
    ...(documents.length > FEW_DOCUMENTS ? [`De teksten van ${fetched} worden opgehaald: `, count, stop] : []),
  );
  try {
    const texts = await fetchDocuments(
      documents.map((document) => index.catalogue.row(document).id),
      stopped.signal,
      say,
    );
    const parts = new Set(documents.map((document) => index.catalogue.whereIs(document).part));
    await Promise.all([...parts].map((part) => index.partThemas(part)));
    const rowsOf = rowMaker(index.catalogue, publishedOrigin());
    const rows = hits.flatMap((hit) => rowsOf(hit, texts.get(index.catalogue.row(hit.document).id)!));
    const name = fileName(state) + ending;
    saveFile(name, type, write(rows));
    place.textContent = `${describe(found)} opgeslagen als ${name}.`;
  } catch (error) {
    if (stopped.signal.aborted) place.textContent = "Gestopt. Er is niets opgeslagen.";
    else {
      console.error(error);
      place.replaceChildren(
        "Niet alle teksten komen binnen; er is niets opgeslagen. ",
        button("Probeer het opnieuw", () => void save(kind, found, place), { class: "zoek-tekstknop" }),
      );
    }
  }
}

/** “12 rijen, voor 11 vragen en 1 heel document uit 2022–2024,” */
function describe({ run, order, hits }: FoundSearch): string {
  const { catalogue, manifest } = run.index;
  const found = countFound(hits, catalogue);
  const rows = countOf(found.vragen + found.hele, "rij", "rijen");
  const searched = run.searched(order);
  const years =
    searched.length < order.parts.length ? describeYears(searched.map((part) => manifest.delen[part]!)) : "";
  return `${rows}, voor ${sayFound(found)}${years && ` uit ${years}`},`;
}

/** The published documents by id. Throws where one of them does not come, or the signal says to stop. */
async function fetchDocuments(
  ids: readonly string[],
  signal: AbortSignal,
  say: (done: number) => void,
): Promise<Map<string, FoundDocument>> {
  const texts = new Map<string, FoundDocument>();
  const left = ids.values();
  const work = async () => {
    for (const id of left) {
      const response = await fetch(onSite(documentDataAdres(id)), { signal });
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
      texts.set(id, (await response.json()) as FoundDocument);
      say(texts.size);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return texts;
}

const LONGEST_NAME = 100;

/** “kamervragen-wachtlijst-vvd-vanaf-2024-01-01”: what was searched, and how it was narrowed. */
export function fileName(state: SearchState): string {
  const { q, document, van, tot } = state;
  const parts = [
    "kamervragen",
    slugify(q),
    slugify(document),
    ...FILTERS.flatMap(({ name }) => state.filters[name]),
    van && `vanaf-${van}`,
    tot && `tot-en-met-${tot}`,
  ];
  return parts.filter(Boolean).join("-").slice(0, LONGEST_NAME).replace(/-+$/, "");
}
