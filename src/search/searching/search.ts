/** One search in a part of the archive, from understood query to questions: look up, rank, check exact phrases. */
import type { SearchArchive } from "./search-index.ts";
import { isHidden, withoutMarks } from "../format/copy-marks.ts";
import { splitWords } from "../language/words.ts";
import { fetchWordsAhead, understandQuery } from "./query/interpret.ts";
import type { Understanding } from "./query/interpretation.ts";
import { type Hit, orderHits, rankQuestions } from "./rank/score.ts";
import { sectionsOf } from "../format/sections.ts";
import { dateOf, type TableRow } from "../format/catalogue.ts";
import { isAnswered, unitsOf } from "../format/results.ts";

/** What a query asks for. `off`: what was switched off of what would be searched besides. */
export async function understand(
  archive: SearchArchive,
  query: string,
  off: ReadonlySet<string>,
): Promise<Understanding> {
  fetchWordsAhead(query, archive.lexicon);
  const { synonyms, names } = await archive.language();
  return understandQuery(query, { lexicon: archive.lexicon, synonyms, off, names });
}

/** The questions of one part that answer a query, in no order. Throws where a file of the index cannot be read. */
export async function searchPart(archive: SearchArchive, place: number, understanding: Understanding): Promise<Hit[]> {
  const part = await archive.part(place);
  const postings = await part.postings(understanding);
  const ranked = orderHits(rankQuestions(understanding, postings, part.table.rows, archive.manifest.eenheden));
  const start = archive.table.startOf(place);
  return withPhrases(
    archive,
    ranked.map((hit) => ({ ...hit, document: start + hit.document })),
  );
}

/** All questions of a part, for a search that has filters only: the newest first. */
export async function allQuestions(archive: SearchArchive, place: number): Promise<Hit[]> {
  const { rows } = (await archive.part(place)).table;
  const start = archive.table.startOf(place);
  const order = [...rows.keys()].sort((a, b) => (dateOf(rows[a]!) < dateOf(rows[b]!) ? 1 : -1));
  return order.flatMap((at) =>
    unitsOf(rows[at]!).map((one, unit): Hit => {
      const { vragen } = one;
      const best = vragen[0] ?? -1;
      return { document: start + at, unit, vragen, isAnswered: isAnswered(one), best, ...FOUND_NOWHERE };
    }),
  );
}

/** Shared: an archive has a third of a million questions. */
const FOUND_NOWHERE: Pick<Hit, "score" | "places" | "around" | "phrases"> = {
  score: 0,
  places: [],
  around: [],
  phrases: [],
};

/** Searches the whole archive at once, in order: for scores and tests. */
export async function searchArchive(archive: SearchArchive, query: string, off: ReadonlySet<string>) {
  const understanding = await understand(archive, query, off);
  const hits: Hit[] = [];
  for (const place of archive.manifest.delen.keys()) hits.push(...(await searchPart(archive, place, understanding)));
  return { understanding, hits: orderHits(hits) };
}

/** The index knows that the words of a phrase stand close together; that they are the phrase only the text knows. */
const MOST_CHECKED = 100;

async function withPhrases(archive: SearchArchive, hits: Hit[]): Promise<Hit[]> {
  if (!hits.some(({ phrases }) => phrases.length > 0)) return hits;
  const checked = await Promise.all(
    hits.slice(0, MOST_CHECKED).map(async (hit) => {
      const copy = await archive.copyOf(hit.document);
      const has = (isOwn: boolean) => {
        const text = foldedText(copy, archive.table.row(hit.document), hit, isOwn);
        return hit.phrases.every((phrase) => text.includes(` ${phrase.join(" ")} `));
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
function foldedText(copy: readonly string[], row: TableRow, { vragen }: Hit, isOwn: boolean): string {
  const sections = sectionsOf(row).filter(({ field, vragen: of }) =>
    field === "vraag" || field === "antwoord" ? of.some((i) => vragen.includes(i)) : !isOwn || vragen.length === 0,
  );
  return sections
    .map(({ start, end }) => {
      const words = copy.slice(start, end).filter((word) => !isHidden(word));
      return ` ${splitWords(withoutMarks(words.join(" "))).join(" ")} `;
    })
    .join("|");
}
