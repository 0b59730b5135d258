/** One search in a part of the archive, from interpreted query to questions: look up, rank, check exact phrases. */
import type { SearchIndex } from "./search-index.ts";
import { isHidden, withoutMarks } from "../format/copy-marks.ts";
import { splitWords } from "../language/words.ts";
import { fetchWordsAhead, interpretQuery } from "./query/interpret.ts";
import type { Interpretation } from "./query/interpretation.ts";
import { type Hit, orderHits, rankQuestions } from "./rank/score.ts";
import { type LookedIn, sectionsOf } from "../format/sections.ts";
import { dateOf, type CatalogueRow } from "../format/catalogue.ts";
import { isAnswered, resultsOf } from "../format/results.ts";

/** What was switched off of what would be searched besides. */
export type Off = Pick<ReadonlySet<string>, "has">;

/** What a query asks for. */
export async function interpret(index: SearchIndex, query: string, off: Off): Promise<Interpretation> {
  const { lexicon, synonyms } = index;
  fetchWordsAhead(query, lexicon, synonyms);
  const isDutch = (word: string) => index.isDutch(word);
  return interpretQuery(query, { lexicon, synonyms, off, names: await index.names(), isDutch });
}

/** The questions of one part that answer a query, in no order. Throws where a file of the index cannot be read. */
export async function searchPart(
  index: SearchIndex,
  place: number,
  interpretation: Interpretation,
  where: LookedIn = "alles",
): Promise<Hit[]> {
  const part = await index.part(place);
  const postings = await part.postings(interpretation);
  const { rows } = part.catalogue;
  const ranked = orderHits(rankQuestions(interpretation, postings, rows, index.manifest.eenheden, where));
  const start = index.catalogue.startOf(place);
  return withPhrases(
    index,
    ranked.map((hit) => ({ ...hit, document: start + hit.document })),
  );
}

/** All questions of a part, for a search that has filters only: the newest first. */
export async function allQuestions(index: SearchIndex, place: number): Promise<Hit[]> {
  const { rows } = (await index.part(place)).catalogue;
  const start = index.catalogue.startOf(place);
  const order = [...rows.keys()].sort((a, b) => (dateOf(rows[a]!) < dateOf(rows[b]!) ? 1 : -1));
  return order.flatMap((at) =>
    resultsOf(rows[at]!).map((one, result): Hit => {
      const { vragen } = one;
      const best = vragen[0] ?? -1;
      return { document: start + at, result, vragen, isAnswered: isAnswered(one), best, ...FOUND_NOWHERE };
    }),
  );
}

/** Shared: an archive has a third of a million questions. */
const FOUND_NOWHERE: Omit<Hit, "document" | "result" | "vragen" | "isAnswered" | "best"> = {
  score: 0,
  isAbout: false,
  missing: [],
  isPartial: false,
  isNearest: false,
  places: [],
  around: [],
  phrases: [],
};

/** Searches the whole archive at once, in order: for scores and tests. */
export async function searchAll(index: SearchIndex, query: string, off: ReadonlySet<string>) {
  const interpretation = await interpret(index, query, off);
  const hits: Hit[] = [];
  for (const place of index.manifest.delen.keys()) hits.push(...(await searchPart(index, place, interpretation)));
  return { interpretation, hits: orderHits(hits) };
}

/** The index knows that the words of a phrase stand close together; that they are the phrase only the text knows. */
const MOST_CHECKED = 100;

async function withPhrases(index: SearchIndex, hits: Hit[]): Promise<Hit[]> {
  if (!hits.some(({ phrases }) => phrases.length > 0)) return hits;
  const checked = await Promise.all(
    hits.slice(0, MOST_CHECKED).map(async (hit) => {
      const copy = await index.copyOf(hit.document);
      const has = (isOwn: boolean) => {
        const text = foldedText(copy, index.catalogue.row(hit.document), hit, isOwn);
        return hit.phrases.every((any) => any.some((phrase) => text.includes(` ${phrase.join(" ")} `)));
      };
      return { own: has(true), any: has(false) };
    }),
  );
  const withOwn = new Set(hits.filter((_, i) => checked[i]?.own ?? true).map(({ document }) => document));
  return hits.filter((hit, i) => {
    if (checked[i]?.own ?? true) return true;
    // A title that has the phrase is one find, not as many as the document has questions.
    if (!checked[i]!.any || withOwn.has(hit.document)) return false;
    withOwn.add(hit.document);
    return true;
  });
}

/** The folded words of a question and its answer; with what belongs to the whole document, unless only its own are asked. */
function foldedText(copy: readonly string[], row: CatalogueRow, { vragen }: Hit, isOwn: boolean): string {
  const sections = sectionsOf(row).filter(({ kind, vragen: of }) =>
    kind === "vraag" || kind === "antwoord" ? of.some((i) => vragen.includes(i)) : !isOwn || vragen.length === 0,
  );
  return sections
    .map(({ start, end }) => {
      const words = copy.slice(start, end).filter((word) => !isHidden(word));
      return ` ${splitWords(withoutMarks(words.join(" "))).join(" ")} `;
    })
    .join("|");
}
