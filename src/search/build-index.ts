/**
 * Makes everything that searching needs besides the pages: below `zoeken/`, the parts of the index (a Pagefind bundle
 * and a table each), the words of the archive, the synonyms, and the file that names them all.
 *
 * Every folder is named after its contents, so that a browser may keep it forever; only `zoeken/index.json` changes
 * in place. The same documents give the same bytes.
 */
import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { close } from "pagefind";
import type { KamervraagDocument } from "../domain/document.ts";
import type { Thema } from "../domain/thema.ts";
import { loadDictionary } from "./index/dictionary.ts";
import { LexiconBuilder } from "./index/lexicon.ts";
import { compressed, type OutputFile } from "./index/output-file.ts";
import { loadLanguageLists, usableSynonyms } from "./index/language-lists.ts";
import { makePart } from "./index/part.ts";
import { splitPeriods } from "./index/periods.ts";
import { FILES, MANIFEST_FORM, type SearchManifest, type ThemaList } from "./table.ts";

export interface SearchIndexInput {
  documents: Iterable<KamervraagDocument> | AsyncIterable<KamervraagDocument>;
  themas: readonly Thema[];
  /** Root of the site: the index goes into `zoeken/` below it. */
  outDir: string;
}

/** Writes the index. Throws where a list in `content/zoeken` is not in its shape or Pagefind fails. */
export async function buildSearchIndex({ documents, themas, outDir }: SearchIndexInput): Promise<void> {
  const lists = await loadLanguageLists();
  const dictionary = loadDictionary();
  const lexicon = new LexiconBuilder();
  const all: KamervraagDocument[] = [];
  for await (const document of documents) all.push(document);
  const manifest: SearchManifest = {
    vorm: MANIFEST_FORM,
    eenheden: 0,
    taal: "",
    woorden: [],
    delen: [],
  };
  try {
    for (const period of splitPeriods(all)) {
      const part = await makePart(period.documents, { themas, dictionary, exceptions: lists.exceptions, lexicon });
      const folder = `/zoeken/${period.name}-${hash(part.files)}/`;
      await writeAll(join(outDir, folder), part.files);
      manifest.delen.push({ pad: folder, documenten: period.documents.length });
      manifest.eenheden += part.units;
    }
  } finally {
    await close();
  }
  const words = lexicon.files();
  const themaList: ThemaList = themas.map(({ slug, label, termen }) => ({ slug, label, termen }));
  const language = [
    ...words.map(({ text }, i) => compressed(FILES.words(i), text)),
    compressed(FILES.synonyms, JSON.stringify(usableSynonyms(lists.synonyms, (word) => lexicon.has(word)))),
    compressed(FILES.themas, JSON.stringify(themaList)),
  ];
  manifest.taal = `/zoeken/taal-${hash(language)}/`;
  manifest.woorden = words.map(({ first }) => first);
  await writeAll(join(outDir, manifest.taal), language);
  await writeAll(join(outDir, "zoeken"), [{ path: "index.json", content: JSON.stringify(manifest) }]);
}

function hash(files: readonly OutputFile[]): string {
  const sum = createHash("sha256");
  for (const { path, content } of files) sum.update(path).update("\0").update(content).update("\0");
  return sum.digest("hex").slice(0, 10);
}

async function writeAll(folder: string, files: readonly OutputFile[]): Promise<void> {
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}
