/** Writes the pages of the report on reading. */
import type { KamervraagDocument } from "../../domain/document.ts";
import { kwaliteitEntry, orderByNeed } from "../kwaliteit/kwaliteit.ts";
import type { KwaliteitPage, UnpublishedFile } from "../model.ts";
import { KWALITEIT_PER_PAGE, pageCount } from "../paging.ts";
import { writeRow } from "./write-row.ts";

/** Writes `kwaliteit/1.json`, `kwaliteit/2.json` …: the files that were not published, then documents by need. */
export async function writeKwaliteit(
  documents: readonly KamervraagDocument[],
  unpublished: readonly UnpublishedFile[],
  outDir: string,
): Promise<void> {
  const ordered = orderByNeed(documents);
  const pages = pageCount(unpublished.length + ordered.length, KWALITEIT_PER_PAGE);
  for (let page = 0; page < pages; page++) {
    const [start, end] = [page * KWALITEIT_PER_PAGE, (page + 1) * KWALITEIT_PER_PAGE];
    const before = unpublished.length;
    const row: KwaliteitPage = {
      nietGepubliceerd: unpublished.slice(start, end),
      documenten: ordered.slice(Math.max(0, start - before), Math.max(0, end - before)).map(kwaliteitEntry),
    };
    await writeRow(outDir, "kwaliteit", String(page + 1), row);
  }
}
