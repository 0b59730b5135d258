/** How much was found: counted and said in one way in the heading, the filters, the bar of years and what is saved. */
import type { CatalogueRow } from "../format/catalogue.ts";
import type { Catalogue } from "../searching/catalogue.ts";
import type { Hit } from "../searching/rank/score.ts";
import { countOf } from "./dom.ts";

export interface FoundCount {
  /** Questions as they are printed: those with one answer between them count each. */
  vragen: number;
  /** Documents that are found as a whole: by their title, or because they have no questions. */
  hele: number;
}

/** What one result counts for. */
export function sizeOf({ vragen, best }: Hit, row: CatalogueRow): number {
  if (best < 0) return 1;
  if (vragen.length === 1) return row.vragen[vragen[0]!]!.nummers.length;
  return new Set(vragen.flatMap((i) => row.vragen[i]!.nummers)).size;
}

export function countFound(hits: readonly Hit[], catalogue: Catalogue): FoundCount {
  const found: FoundCount = { vragen: 0, hele: 0 };
  for (const hit of hits) {
    if (hit.best < 0) found.hele++;
    else found.vragen += sizeOf(hit, catalogue.row(hit.document));
  }
  return found;
}

/** “26 vragen”, “26 vragen en 3 hele documenten”, “3 documenten”. */
export function sayFound({ vragen, hele }: FoundCount): string {
  const asked = countOf(vragen, "vraag", "vragen");
  if (hele === 0) return asked;
  if (vragen === 0) return countOf(hele, "document", "documenten");
  return `${asked} en ${countOf(hele, "heel document", "hele documenten")}`;
}

/** The same with the number of documents in which it stands: “26 vragen in 14 documenten”. */
export function sayFoundIn(found: FoundCount, documents: number): string {
  if (found.vragen === 0) return sayFound(found);
  return `${sayFound(found)}${found.hele > 0 ? "," : ""} in ${countOf(documents, "document", "documenten")}`;
}
