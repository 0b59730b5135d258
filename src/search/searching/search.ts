/** One search in a part of the archive, from interpreted query to questions: look up, rank, check exact phrases. */
import { breathe } from "./breathe.ts";
import type { SearchIndex } from "./search-index.ts";
import { type InterpretOptions, interpretQuery } from "./query/interpret.ts";
import type { Interpretation } from "./query/interpretation.ts";
import { type Hit, orderHits, rankQuestions } from "./rank/score.ts";
import type { LookedIn } from "../format/sections.ts";

/** What a query asks for; see {@link InterpretOptions}. */
export function interpret(
  index: SearchIndex,
  query: string,
  off: InterpretOptions["off"],
  told?: InterpretOptions["told"],
): Promise<Interpretation> {
  const { lexicon, synonyms, names } = index;
  return interpretQuery(query, { lexicon, synonyms, off, names, isDutch: (word) => index.isDutch(word), told });
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
  await breathe();
  const { rows } = part.catalogue;
  const ranked = orderHits(rankQuestions(interpretation, postings, rows, index.manifest.eenheden, where));
  await breathe();
  const start = index.catalogue.startOf(place);
  const hits = ranked.map((hit) => ({ ...hit, document: start + hit.document }));
  if (!hits.some(({ phrases }) => phrases.length > 0)) return hits;
  return (await import("./phrases.ts")).withPhrases(index, hits);
}

/** Searches the whole archive at once, in order: for scores and tests. */
export async function searchAll(index: SearchIndex, query: string, off: InterpretOptions["off"]) {
  const interpretation = await interpret(index, query, off);
  const hits: Hit[] = [];
  for (const place of index.manifest.delen.keys()) hits.push(...(await searchPart(index, place, interpretation)));
  return { interpretation, hits: orderHits(hits) };
}
