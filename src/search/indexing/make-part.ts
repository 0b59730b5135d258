/**
 * Makes one part of the search index in a folder of its own, from nothing but its documents: the same documents give
 * the same bytes, whatever else the archive holds. {@link assembleSearch} puts parts into a site.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { KamervraagDocument } from "../../domain/document.ts";
import type { Thema } from "../../domain/thema.ts";
import { printOf } from "../../files/print.ts";
import { makeBlocks } from "../pagefind/indexing/blocks.ts";
import { loadDictionary } from "./dictionary.ts";
import { loadEngine } from "../pagefind/indexing/program.ts";
import { fragmentOf, packFragment } from "../pagefind/indexing/fragment.ts";
import { loadLanguageLists } from "./language-lists.ts";
import { compressed, type OutputFile, writeFiles } from "./output-file.ts";
import { listBlocks, packBlocks, packFiles } from "../pagefind/indexing/packs.ts";
import { indexPart } from "./index-part.ts";
import { ENGINE_FILES, PART_FOLDER, type PartSummary } from "./part-folder.ts";
import { foldedTokens } from "../language/words.ts";
import { PART_FILES, VERSION_LENGTH } from "../format/part-files.ts";
import { dateOf, type NameLists } from "../format/catalogue.ts";
import { writeCatalogue } from "../format/catalogue-file.ts";
import { writeThemas } from "../format/themas-file.ts";

export interface SearchPartInput {
  /** Folder of the part below `zoeken/`. */
  name: string;
  /** Paths of `<id>.json` files of the data contract, in any order. */
  documents: readonly string[];
  themas: readonly Thema[];
  /** Made anew. */
  outDir: string;
}

/** Writes the part. Throws where a list in `content/zoeken` is not in its shape, or Pagefind is another than expected. */
export async function makeSearchPart({ name, documents, themas, outDir }: SearchPartInput): Promise<void> {
  const lists = await loadLanguageLists();
  const read = await Promise.all(
    documents.map(async (path) => JSON.parse(await readFile(path, "utf8")) as KamervraagDocument),
  );
  const sorted = read.sort((a, b) => (a.id < b.id ? -1 : 1));
  const known = new Set(themas.map(({ slug }) => slug));
  const texts: OutputFile[] = [];
  const part = indexPart(sorted, { dictionary: loadDictionary(), exceptions: lists.exceptions }, (copy) => {
    texts.push({ path: PART_FILES.text(copy.id), content: packFragment(fragmentOf(copy)) });
  });
  const engine = await loadEngine();

  const packs = packBlocks(makeBlocks(part.places.words()));
  const catalogue = writeCatalogue(part.catalogue);
  const themed = writeThemas(part.themas.map((slugs) => slugs.filter((slug) => known.has(slug))));
  const version = versionOf([
    ...[catalogue, themed].flatMap(({ head, columns }) => [head, columns]),
    ...packs.flat().map(({ bytes }) => bytes),
    ...texts.map(({ content }) => content),
  ]);
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const files = [
    ...texts,
    ...packFiles(packs, version),
    compressed(PART_FILES.blocks, `${version}${listBlocks(packs)}`),
    headed(PART_FILES.catalogue, version, catalogue),
    headed(PART_FILES.themas, version, themed),
  ];
  await writeFiles(join(outDir, PART_FOLDER.site, name), files);
  const years = sorted.map((document) => Number(dateOf(document).slice(0, 4))).filter((year) => year > 0);
  const summary: PartSummary = {
    deel: {
      naam: name,
      versie: version,
      documenten: sorted.length,
      jaren: years.length > 0 ? [Math.min(...years), Math.max(...years)] : null,
    },
    eenheden: part.results,
    namen: namesIn(part.catalogue),
    bestanden: files.map(({ path, content }) => [`${name}/${path}`, printOf(content)]),
    pagefind: engine.version,
  };
  await writeFiles(outDir, [
    { path: ENGINE_FILES.script, content: engine.script },
    { path: ENGINE_FILES.wasm, content: engine.wasm },
    { path: PART_FOLDER.words, content: part.counts.write() },
    { path: PART_FOLDER.summary, content: JSON.stringify(summary) },
  ]);
}

function namesIn({ vraagstellers, bewindspersonen }: NameLists): string[] {
  return [...new Set([...vraagstellers.map(({ naam }) => naam), ...bewindspersonen].flatMap(foldedTokens))].sort();
}

/** A file of JSON and columns: the version, the JSON up to a line feed, the columns. */
const headed = (path: string, version: string, { head, columns }: { head: string; columns: Uint8Array }): OutputFile =>
  compressed(path, Buffer.concat([Buffer.from(`${version}${head}\n`), columns]));

function versionOf(contents: readonly (string | Uint8Array)[]): string {
  const sum = createHash("sha256");
  for (const content of contents) sum.update(content).update("\0");
  return sum.digest("hex").slice(0, VERSION_LENGTH);
}
