/** One search from query to ranked questions: understand, look up, rank, check exact phrases against the text. */
import type { SearchArchive } from "./archive.ts";
import { isHidden, withoutMarks } from "./copy-marks.ts";
import { splitWords } from "./language/words.ts";
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
  const understanding = await understandQuery(query, { lexicon: archive.lexicon, synonyms, off });
  const postings = await archive.postings(understanding);
  const { documenten } = await archive.table;
  const ranked = rankQuestions(understanding, postings, documenten, archive.manifest.eenheden);
  return { understanding, hits: await withPhrases(archive, documenten, ranked) };
}

/** All questions of the archive, for a search that has filters only: the newest first. */
export function allQuestions({ documenten }: SearchTable): Hit[] {
  return documenten
    .flatMap((row, document) =>
      unitsOf(row).map(({ vragen }, unit): Hit => {
        return { document, unit, vragen, best: vragen[0] ?? -1, score: 0, places: [], phrases: [] };
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
      const text = foldedText(await archive.copyOf(hit.document), rows[hit.document]!, hit);
      return hit.phrases.every((phrase) => text.includes(` ${phrase.join(" ")} `));
    }),
  );
  return hits.filter((_, i) => checked[i] ?? true);
}

/** The folded words of a question, its answer, and what belongs to the whole document. */
function foldedText(copy: readonly string[], row: TableRow, { vragen }: Hit): string {
  const sections = sectionsOf(row).filter(
    ({ field, vragen: of }) => (field !== "vraag" && field !== "antwoord") || of.some((i) => vragen.includes(i)),
  );
  return sections
    .map(({ start, end }) => {
      const words = copy.slice(start, end).filter((word) => !isHidden(word));
      return ` ${splitWords(withoutMarks(words.join(" "))).join(" ")} `;
    })
    .join("|");
}
