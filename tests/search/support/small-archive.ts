/** Builds an archive once per test file and opens it as a browser would. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import type { KamervraagDocument } from "../../../src/domain/document.ts";
import type { Thema } from "../../../src/domain/thema.ts";
import { SearchIndex } from "../../../src/search/searching/search-index.ts";
import { buildSearchIndex } from "./build-index.ts";
import { filesOnDisk } from "../../../src/search/searching/disk-files.ts";
import { DOCUMENTS, THEMAS } from "./documents.ts";

interface OpenedArchive {
  index: () => SearchIndex;
  folder: () => string;
}

export const useSmallArchive = (): OpenedArchive => useArchive(DOCUMENTS, THEMAS);

export function useArchive(
  documents: Iterable<KamervraagDocument> | AsyncIterable<KamervraagDocument>,
  themas: readonly Thema[] = [],
): OpenedArchive {
  let folder = "";
  let index: SearchIndex;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "vraagbaak-zoeken-"));
    await buildSearchIndex({ documents, themas, outDir: folder });
    index = await SearchIndex.open(await filesOnDisk(folder));
    // Pagefind loads in the background; the folder may go when it is done.
    await index.copyOf(0);
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return { index: () => index, folder: () => folder };
}
