/**
 * Joins finished parts of the search index: what belongs to the whole archive (its words, the synonyms, the themes) and
 * the file that names them all. The files of the parts go into the site as they are; see {@link filesOfPart}.
 */
import { readFileSync } from "node:fs";
import { mkdir, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import type { Thema } from "../../domain/thema.ts";
import { filesBelow } from "../../files/files-below.ts";
import type { Persoon } from "../../domain/zelfde-persoon.ts";
import { formatVraagsteller } from "../../domain/vraagsteller.ts";
import {
  dictionaryFile,
  MANIFEST_FORM,
  type SearchManifest,
  type ThemaLabels,
  type ThemaList,
  wordFile,
} from "../format/manifest.ts";
import { type NamesFile, type Subject, subjectFile } from "../format/names-file.ts";
import type { IndexFile } from "../format/part-files.ts";
import { synonymFile } from "../format/synonym-file.ts";
import { writeWordSet } from "../format/word-set.ts";
import { startFiles, writeProgram } from "../pagefind/write-index.ts";
import { addAbbreviations, learnedGroups } from "./abbreviations.ts";
import { loadSynonyms, usableSynonyms } from "./language-lists.ts";
import { Families } from "./families.ts";
import { lexiconFiles } from "./lexicon-files.ts";
import { loadParadigms } from "./paradigms.ts";
import { PART_FOLDER, type PartSummary } from "./part-folder.ts";
import { synonymFiles } from "./synonym-files.ts";
import { joinNames, subjectPieces } from "./suggested.ts";
import { isEveryday } from "../language/everyday.ts";
import { foldedTokens } from "../language/words.ts";
import { WordCounts } from "./word-counts.ts";
import { compressed, hashOf, writeFiles } from "./write-files.ts";

export interface JoinInput {
  /** Folders that {@link makeSearchPart} wrote, the newest period first. */
  parts: readonly string[];
  themas: readonly Thema[];
  siteDir: string;
}

export interface SearchAssemblyInput extends JoinInput {
  personen: readonly Persoon[];
  /** Names of one party, the newest first. */
  partijen: readonly (readonly string[])[];
}

/** What parts give together; who is who in them is known later. */
export interface Joined {
  manifest: Omit<SearchManifest, "personen" | "partijen" | "voorstellen">;
  /** In how many pieces the subjects of documents stand. */
  stukken: number;
}

/** A file of a part, in its place. */
export interface PartFile {
  /** Below `zoeken/` of the site. */
  pad: string;
  /** Print of its contents. */
  afdruk: string;
}

/** What a part brings into the site, and the folder in which it stands. */
export function filesOfPart(part: string): { folder: string; files: PartFile[] } {
  const { bestanden } = JSON.parse(readFileSync(join(part, PART_FOLDER.summary), "utf8")) as PartSummary;
  return { folder: join(part, PART_FOLDER.site), files: bestanden.map(([pad, afdruk]) => ({ pad, afdruk })) };
}

/** In a small archive a few words of any text seem to be rare: they count as if this share of all questions had them. */
const EVERYDAY = 0.25;

/** Writes what stands in `zoeken/` of the site beside the parts. Throws where a list in `content/zoeken` is not in its shape. */
export const assembleSearch = async (input: SearchAssemblyInput): Promise<void> =>
  writeManifest(input, await joinParts(input));

/** The same, of what {@link joinParts} gave: what is left to write is little. */
export async function writeManifest(
  { parts, personen, partijen, siteDir }: Omit<SearchAssemblyInput, "themas">,
  { manifest: joined, stukken }: Joined,
): Promise<void> {
  const suggested: NamesFile = {
    namen: joinNames(
      (await summariesOf(parts)).map(({ voorstellen }) => voorstellen),
      { personen, partijen },
    ),
    stukken,
  };
  const suggestedFile = languageFileOf("voorstellen", JSON.stringify(suggested));
  const manifest: SearchManifest = {
    ...joined,
    personen: personen.map((names) => names.map(formatVraagsteller)),
    partijen: partijen.map((names) => [...names]),
    voorstellen: suggestedFile.address,
  };
  await writeFiles(join(siteDir, "zoeken"), [suggestedFile, { path: "index.json", content: JSON.stringify(manifest) }]);
}

const summariesOf = (parts: readonly string[]): Promise<PartSummary[]> =>
  Promise.all(
    parts.map(async (part) => JSON.parse(await readFile(join(part, PART_FOLDER.summary), "utf8")) as PartSummary),
  );

/** Adds up the words of the parts, and writes all that follows from them and the themes alone. */
export async function joinParts({ parts, themas, siteDir }: JoinInput): Promise<Joined> {
  const root = join(siteDir, "zoeken");
  const listed = await loadSynonyms();
  const counts = new WordCounts();
  const summaries = await summariesOf(parts);
  const subjects: Subject[] = [];
  await mkdir(root, { recursive: true });
  for (const part of parts) {
    counts.addWritten(await readFile(join(part, PART_FOLDER.words), "utf8"));
    subjects.push(...(JSON.parse(await readFile(join(part, PART_FOLDER.subjects), "utf8")) as Subject[]));
  }
  const themaList: ThemaList = themas.map(({ slug, label, termen }) => ({ slug, label, termen }));
  const labels: ThemaLabels = Object.fromEntries(themas.map(({ slug, label }) => [slug, label]));
  const eenheden = summaries.reduce((sum, { eenheden }) => sum + eenheden, 0);
  counts.raise(isEveryday, Math.round(eenheden * EVERYDAY));
  const paradigms = loadParadigms();
  const dictionary = writeWordSet([...paradigms.forms.keys()].sort());
  const abbreviations = addAbbreviations(summaries.map(({ afkortingen }) => afkortingen));
  const learned = learnedGroups(abbreviations, listed.afkorting, (word) => paradigms.forms.has(word));
  const told = { ...listed, afkorting: [...listed.afkorting, ...learned] };
  const usable = usableSynonyms(told, (word) => counts.has(word));
  for (const word of new Set(Object.values(usable).flat(2).flatMap(foldedTokens))) counts.list(word);
  const lexicon = lexiconFiles(counts, new Families(paradigms));
  const synonyms = synonymFiles(usable).map((piece) => JSON.stringify(piece));
  const names = [...new Set(summaries.flatMap(({ namen }) => namen))].sort();
  const nameFile = languageFileOf("namen", JSON.stringify(names));
  const themaFile = languageFileOf("themas", JSON.stringify(themaList));
  const labelFile = languageFileOf("themalabels", JSON.stringify(labels));
  const pieces = subjectPieces(subjects);
  const manifest: Joined["manifest"] = {
    vorm: MANIFEST_FORM,
    eenheden,
    woorden: lexicon.map(({ first, text }) => [first, hashOf([text])]),
    woordenboek: hashOf(dictionary),
    synoniemen: hashOf(synonyms),
    namen: nameFile.address,
    themas: themaFile.address,
    themalabels: labelFile.address,
    ...(await placeProgram(root)),
    onderwerpen: hashOf(pieces),
    delen: summaries.map(({ deel }) => deel),
  };
  await writeFiles(root, [
    ...dictionary.map((piece, i) => compressed(dictionaryFile(i), piece)),
    ...pieces.map((piece, i) => compressed(subjectFile(i), piece)),
    ...lexicon.map(({ first, text }) => compressed(wordFile(first), text)),
    ...synonyms.map((piece, i) => compressed(synonymFile(i), piece)),
    nameFile,
    themaFile,
    labelFile,
  ]);
  return { manifest, stukken: pieces.length };
}

/** A compressed file under a name that stays; what it holds is told apart in its address. */
function languageFileOf(name: string, text: string): IndexFile & { address: string } {
  const file = compressed(`taal/${name}.z`, text);
  return { ...file, address: `${file.path}?${hashOf([text])}` };
}

/** Puts Pagefind's program into a folder that is named after it: its files are not named by their contents. */
async function placeProgram(root: string): Promise<Pick<SearchManifest, "pagefind" | "begin">> {
  const written = join(root, "pagefind");
  await writeProgram(written);
  const paths = filesBelow(written);
  const contents = await Promise.all(paths.map((path) => readFile(join(written, path))));
  const folder = `pagefind-${hashOf(contents)}`;
  await rename(written, join(root, folder));
  return { pagefind: folder, begin: startFiles(paths) };
}
