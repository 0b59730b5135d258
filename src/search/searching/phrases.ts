/**
 * Checks exact phrases: the index knows that their words stand close together; that they are the phrase only the text
 * knows. Fetched where a query has one.
 */
import { isHidden, withoutMarks } from "../format/copy-marks.ts";
import type { CatalogueRow } from "../format/catalogue.ts";
import { sectionsOf } from "../format/sections.ts";
import { splitWords } from "../language/words.ts";
import type { Hit } from "./rank/score.ts";
import type { SearchIndex } from "./search-index.ts";

/** Texts are fetched to be checked: so many documents of a part. */
const MOST_CHECKED = 100;

/** What of the hits, best first, has the exact phrases that are asked for; of documents that are not checked none. */
export async function withPhrases(index: SearchIndex, hits: readonly Hit[]): Promise<Hit[]> {
  const documents = new Set([...new Set(hits.map(({ document }) => document))].slice(0, MOST_CHECKED));
  const inReach = hits.filter(({ document }) => documents.has(document));
  const checked = await Promise.all(
    inReach.map(async (hit) => {
      const copy = await index.copyOf(hit.document);
      const has = (isOwn: boolean) => {
        const text = foldedText(copy, index.catalogue.row(hit.document), hit, isOwn);
        return hit.phrases.every((any) => any.some((phrase) => text.includes(phrase)));
      };
      return { own: has(true), any: has(false) };
    }),
  );
  const withOwn = new Set(inReach.filter((_, i) => checked[i]!.own).map(({ document }) => document));
  return inReach.filter((hit, i) => {
    if (checked[i]!.own) return true;
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
