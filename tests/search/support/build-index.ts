/** Makes everything that searching needs besides the pages, in one go and in one process. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { KamervraagDocument } from "../../../src/domain/document.ts";
import { NO_NAMEN } from "../../../src/domain/namen-lijst.ts";
import type { Thema } from "../../../src/domain/thema.ts";
import { type Asked, personsIn } from "../../../src/domain/zelfde-persoon.ts";
import { linkTree } from "../../../src/files/link.ts";
import { assembleSearch, filesOfPart } from "../../../src/search/indexing/assemble.ts";
import { type PeriodLimits, type PeriodRow, splitPeriods } from "../../../src/search/indexing/periods.ts";
import { loadLanguage, makeSearchPart } from "../../../src/search/indexing/make-part.ts";

export interface SearchIndexInput {
  documents: Iterable<KamervraagDocument> | AsyncIterable<KamervraagDocument>;
  themas: readonly Thema[];
  /** Root of the site: the index goes into `zoeken/` below it. */
  outDir: string;
  /** When the archive falls into parts; as usual where left out. */
  limits?: PeriodLimits;
}

/** Writes the index. Throws where a list in `content/zoeken` is not in its shape or Pagefind fails. */
export async function buildSearchIndex({ documents, themas, outDir, limits }: SearchIndexInput): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), "vraagbaak-zoekindex-"));
  const pathOf = (id: string) => join(work, "documenten", `${id}.json`);
  try {
    await mkdir(join(work, "documenten"));
    const rows: PeriodRow[] = [];
    const asked: Asked[] = [];
    for await (const document of documents) {
      const { id, ingezonden, ontvangen } = document;
      rows.push({ id, ingezonden, ontvangen });
      asked.push(document);
      await writeFile(pathOf(id), JSON.stringify(document));
    }
    const parts: string[] = [];
    const language = loadLanguage();
    for (const { name, ids } of splitPeriods(rows, limits)) {
      const part = join(work, "delen", name);
      await makeSearchPart({ name, documents: ids.map(pathOf), themas, outDir: part }, language);
      parts.push(part);
    }
    for (const part of parts) linkTree(filesOfPart(part).folder, join(outDir, "zoeken"));
    await assembleSearch({
      parts,
      themas,
      personen: personsIn(asked, NO_NAMEN).meerNamen,
      partijen: [],
      siteDir: outDir,
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
