/**
 * Makes one part of the search index in a folder of its own, from nothing but its documents: the same documents give
 * the same bytes, whatever else the archive holds. {@link assembleSearch} puts parts into a site.
 */
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { KamervraagDocument } from "../../domain/document.ts";
import type { Thema } from "../../domain/thema.ts";
import { filesBelow } from "../../files/files-below.ts";
import { printOf } from "../../files/print.ts";
import { dateOf } from "../format/catalogue.ts";
import { writeCatalogue } from "../format/catalogue-file.ts";
import type { NameLists } from "../format/filters.ts";
import { PART_FILES, type ThemasFile } from "../format/part-files.ts";
import { foldedTokens } from "../language/words.ts";
import { PagefindWriter, startFiles } from "../pagefind/write-index.ts";
import { loadDictionary } from "./dictionary.ts";
import { indexPart, type PartOptions } from "./index-part.ts";
import { loadCompounds } from "./language-lists.ts";
import { byUse } from "./names.ts";
import { PART_FOLDER, type PartSummary } from "./part-folder.ts";
import { namesInPart } from "./suggested.ts";
import { compressed, hashOf, writeFiles } from "./write-files.ts";

export interface SearchPartInput {
  /** Folder of the part below `zoeken/`. */
  name: string;
  /** Paths of `<id>.json` files of the data contract, in any order. */
  documents: readonly string[];
  themas: readonly Thema[];
  /** Made anew. */
  outDir: string;
}

/** What parts are made with, whatever is in them. Throws where a list in `content/zoeken` is not in its shape. */
export const loadLanguage = (): PartOptions => ({ dictionary: loadDictionary(), exceptions: loadCompounds() });

/** Writes the part. Throws where Pagefind fails. */
export async function makeSearchPart(
  { name, documents, themas, outDir }: SearchPartInput,
  language: PartOptions,
): Promise<void> {
  const read = await Promise.all(
    documents.map(async (path) => JSON.parse(await readFile(path, "utf8")) as KamervraagDocument),
  );
  const sorted = read.sort((a, b) => (a.id < b.id ? -1 : 1));
  const known = new Set(themas.map(({ slug }) => slug));
  await rm(outDir, { recursive: true, force: true });
  const folder = join(outDir, PART_FOLDER.site, name);
  await mkdir(folder, { recursive: true });

  const [part, words] = await PagefindWriter.use(async (pagefind) => [
    await indexPart(sorted, language, (copy) => pagefind.add(copy)),
    await writeWords(pagefind, folder),
  ]);
  const catalogue = writeCatalogue(part.catalogue);
  const themed = themasFile(part.themas.map((slugs) => slugs.filter((slug) => known.has(slug))));
  const versie = hashOf([...words.flat(), ...[catalogue, themed].map((file) => JSON.stringify(file))]);
  const files = [
    compressed(PART_FILES.catalogue, JSON.stringify({ versie, ...catalogue })),
    compressed(PART_FILES.themas, JSON.stringify({ versie, ...themed })),
  ];
  await writeFiles(folder, files);
  const years = sorted.map((document) => Number(dateOf(document).slice(0, 4))).filter((year) => year > 0);
  const prints = [
    ...words.map(([path, print]) => [`${PART_FILES.pagefind}/${path}`, print] as const),
    ...files.map(({ path, content }) => [path, printOf(content)] as const),
  ];
  const summary: PartSummary = {
    deel: {
      naam: name,
      versie,
      documenten: sorted.length,
      jaren: years.length > 0 ? [Math.min(...years), Math.max(...years)] : null,
      begin: startFiles(words.map(([path]) => path)),
    },
    eenheden: part.results,
    namen: namesIn(part.catalogue.names),
    voorstellen: namesInPart(part.catalogue, part.themas, themas),
    afkortingen: part.abbreviations,
    bestanden: prints.map(([path, print]) => [`${name}/${path}`, print]),
  };
  await writeFiles(outDir, [
    { path: PART_FOLDER.words, content: part.counts.write() },
    { path: PART_FOLDER.summary, content: JSON.stringify(summary) },
    { path: PART_FOLDER.subjects, content: JSON.stringify(subjectsOf(sorted)) },
  ]);
}

/** Writes what Pagefind makes of the part; the paths are in its folder. */
async function writeWords(pagefind: PagefindWriter, folder: string): Promise<[path: string, print: string][]> {
  const own = join(folder, PART_FILES.pagefind);
  await pagefind.finish(own);
  const print = async (path: string) => printOf(await readFile(join(own, path)));
  return Promise.all(filesBelow(own).map(async (path): Promise<[string, string]> => [path, await print(path)]));
}

function themasFile(questions: readonly (readonly string[])[]): ThemasFile {
  const slugs = byUse(questions.flat(), String);
  return { slugs, questions: questions.map((own) => own.map((slug) => slugs.indexOf(slug)).sort((a, b) => a - b)) };
}

/** Title and id of each document, the newest first. */
const subjectsOf = (documents: readonly KamervraagDocument[]) =>
  [...documents].sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1)).map(({ titel, id }) => [titel, id]);

function namesIn({ vraagstellers, bewindspersonen }: NameLists): string[] {
  return [...new Set([...vraagstellers.map(({ naam }) => naam), ...bewindspersonen].flatMap(foldedTokens))].sort();
}
