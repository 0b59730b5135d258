/** One search from query to ranked questions: understand, look up, rank, check exact phrases against the text. */
import type { SearchArchive } from "./archive.ts";
import { isHidden, withoutMarks } from "./copy-marks.ts";
import { foldedTokens, splitWords } from "./language/words.ts";
import { understandQuery } from "./query/understand.ts";
import type { Understanding } from "./query/understanding.ts";
import { type Hit, rankQuestions } from "./rank/score.ts";
import { sectionsOf } from "./rank/sections.ts";
import type { SearchTable, TableRow } from "./table.ts";
import { unitsOf } from "./units.ts";

export interface SearchOutcome {
  understanding: Understanding;
  /** Best first. */
  hits: Hit[];
}

/** Searches the archive. Throws where a file of the index cannot be read. */
export async function searchArchive(
  archive: SearchArchive,
  query: string,
  off: ReadonlySet<string>,
): Promise<SearchOutcome> {
  const synonyms = await archive.synonyms;
  const table = await archive.table;
  const understanding = await understandQuery(query, {
    lexicon: archive.lexicon,
    synonyms,
    off,
    names: namesIn(table),
  });
  const postings = await archive.postings(understanding);
  const { documenten } = table;
  const ranked = rankQuestions(understanding, postings, documenten, archive.manifest.eenheden);
  return { understanding, hits: await withPhrases(archive, documenten, ranked) };
}

function namesIn({ vraagstellers, bewindspersonen }: SearchTable): Set<string> {
  return new Set([...vraagstellers.map(({ naam }) => naam), ...bewindspersonen].flatMap(foldedTokens));
}

/** All questions of the archive, for a search that has filters only: the newest first. */
export function allQuestions({ documenten }: SearchTable): Hit[] {
  return documenten
    .flatMap((row, document) =>
      unitsOf(row).map(({ vragen }, unit): Hit => {
        return { document, unit, vragen, best: vragen[0] ?? -1, score: 0, places: [], around: [], phrases: [] };
      }),
    )
    .sort((a, b) => (dateOf(documenten[a.document]!) < dateOf(documenten[b.document]!) ? 1 : -1));
}

/** The day of a document: of its answer, else of its questions; “” where neither is known. */
export const dateOf = (row: TableRow): string => row[7] ?? row[6] ?? "";

/** The index knows that the words of a phrase stand close together; that they are the phrase only the text knows. */
const MOST_CHECKED = 100;

async function withPhrases(archive: SearchArchive, rows: readonly TableRow[], hits: Hit[]): Promise<Hit[]> {
  if (!hits.some(({ phrases }) => phrases.length > 0)) return hits;
  const checked = await Promise.all(
    hits.slice(0, MOST_CHECKED).map(async (hit) => {
      const copy = await archive.copyOf(hit.document);
      const has = (isOwn: boolean) => {
        const text = foldedText(copy, rows[hit.document]!, hit, isOwn);
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
