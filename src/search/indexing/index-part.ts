/** Indexes the documents of one part: their copies, and the catalogue that goes with them. */
import type { KamervraagDocument } from "../../domain/document.ts";
import { TokenTable } from "../language/token-table.ts";
import { readToken } from "../language/words.ts";
import { HIDDEN } from "../format/copy-marks.ts";
import { SECTION_UNIT } from "../format/part-files.ts";
import type { CatalogueRow, PartCatalogue } from "../format/catalogue.ts";
import { resultsOf } from "../format/results.ts";
import { abbreviationsIn, type Abbreviation, addAbbreviations } from "./abbreviations.ts";
import { CompoundSplitter } from "./compound-splitter.ts";
import type { DocumentCopy } from "../pagefind/write-index.ts";
import { Copier } from "./copy.ts";
import type { Dictionary } from "./dictionary.ts";
import { type SectionTexts, sectionTextsOf, textsOf } from "./section-texts.ts";
import { NameTable } from "./names.ts";
import { WordCounts, type WordTally } from "./word-counts.ts";

export interface PartOptions {
  dictionary: Dictionary;
  exceptions: ReadonlyMap<string, readonly string[]>;
}

export interface IndexedPart {
  catalogue: PartCatalogue;
  /** Themes of each question, in the order of the catalogue. */
  themas: string[][];
  counts: WordCounts;
  /** Those that the documents explain themselves. */
  abbreviations: Abbreviation[];
  /** Questions in it; those with one answer between them count once. */
  results: number;
}

/**
 * Indexes documents, and gives each copy to `write`, one at a time: all of them together are as large as the part.
 * Compounds are cut by the word counts of the part alone: a past year stays as it is when the archive grows.
 */
export async function indexPart(
  documents: readonly KamervraagDocument[],
  options: PartOptions,
  write: (copy: DocumentCopy) => Promise<void>,
): Promise<IndexedPart> {
  const sections = documents.map(sectionTextsOf);
  const splitter = new CompoundSplitter({ ...options, counts: countWords(sections) });
  const counts = new WordCounts();
  const copier = new Copier(splitter, (word, kind) => counts.tallyOf(word, kind));
  const names = new NameTable(documents);
  const part: IndexedPart = {
    catalogue: { names: names.lists, rows: [] },
    themas: [],
    counts,
    abbreviations: addAbbreviations(sections.map((texts) => abbreviationsIn(textsOf(texts)).values())),
    results: 0,
  };
  for (const [i, document] of documents.entries()) {
    const { words, row, resultCount } = indexDocument(document, sections[i]!, copier, names, counts);
    await write({ id: document.id, words });
    part.catalogue.rows.push(row);
    part.themas.push(...sections[i]!.vragen.map(({ themas }) => themas));
    part.results += resultCount;
  }
  return part;
}

function indexDocument(
  document: KamervraagDocument,
  sections: SectionTexts,
  copier: Copier<WordTally>,
  names: NameTable,
  counts: WordCounts,
) {
  const texts: string[] = [];
  /** Makes a section, of its text and of words that are only to be found, and gives its length; its words are gathered. */
  const section = (text: string, gathered: WordTally[], hidden: readonly string[] = []): number => {
    const words = copier.copy(text, gathered, hidden);
    while (words.length % SECTION_UNIT > 0) words.push(HIDDEN);
    for (const word of words) texts.push(word);
    return words.length;
  };
  const shared: WordTally[] = [];
  const perVraag = sections.vragen.map((): WordTally[] => []);
  const perAntwoord = sections.antwoorden.map((): WordTally[] => []);
  const row: CatalogueRow = {
    id: document.id,
    soort: document.soort,
    ...names.placesOf(document),
    ingezonden: document.ingezonden,
    ontvangen: document.ontvangen,
    titel: section(sections.titel, shared),
    betrokkenen: section(sections.betrokkenen, shared, sections.nummers),
    vragen: sections.vragen.map(({ sleutel, nummers, tekst }, i) => {
      return { sleutel, nummers, length: section(tekst, perVraag[i]!) };
    }),
    antwoorden: sections.antwoorden.map(({ tekst, vragen }, i) => {
      return { vragen, length: section(tekst, perAntwoord[i]!) };
    }),
    rest: section(sections.rest, shared),
  };
  const results = resultsOf(row);
  for (const result of results) {
    counts.add([shared, ...result.vragen.map((i) => perVraag[i]!), ...result.antwoorden.map((i) => perAntwoord[i]!)]);
  }
  return { words: texts, row, resultCount: results.length };
}

function countWords(documents: readonly SectionTexts[]): Map<string, number> {
  const tokens: { token: string; count: number }[] = [];
  const table = new TokenTable((token) => {
    const counted = { token, count: 0 };
    tokens.push(counted);
    return counted;
  });
  for (const text of documents.flatMap(textsOf)) table.read(text, (counted) => counted.count++);
  const counts = new Map<string, number>();
  for (const { token, count } of tokens) {
    const { word } = readToken(token);
    if (word) counts.set(word, (counts.get(word) ?? 0) + count);
  }
  return counts;
}
