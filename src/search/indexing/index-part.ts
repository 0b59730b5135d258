/**
 * Indexes the documents of one part: their copies, the places of their words, and the catalogue that goes with them.
 * Function words get no places: nobody is shown what stands everywhere, and they are a third of all places.
 */
import type { KamervraagDocument } from "../../domain/document.ts";
import { readToken, splitTokens } from "../language/words.ts";
import { HIDDEN } from "../format/copy-marks.ts";
import { isFunctionWord } from "../language/stopwords.ts";
import { SECTION_UNIT } from "../format/part-files.ts";
import type { CatalogueRow, PartCatalogue } from "../format/catalogue.ts";
import { resultsOf } from "../format/results.ts";
import { CompoundSplitter } from "./compound-splitter.ts";
import { Copier, indexed, type WordSink } from "./copy.ts";
import type { Dictionary } from "./dictionary.ts";
import { type SectionTexts, sectionTextsOf } from "./section-texts.ts";
import { NameTable } from "./names.ts";
import { WordCounts } from "./word-counts.ts";

export interface PartOptions {
  dictionary: Dictionary;
  exceptions: ReadonlyMap<string, readonly string[]>;
}

/** The copy of a document, with the places of the words that are to be noWords in it. */
export interface DocumentCopy {
  id: string;
  words: string[];
  places: ReadonlyMap<string, readonly number[]>;
}

export interface IndexedPart {
  catalogue: PartCatalogue;
  /** Themes of each question, in the order of the catalogue. */
  themas: string[][];
  counts: WordCounts;
  /** Questions in it; those with one answer between them count once. */
  results: number;
}

/**
 * Indexes documents, and gives each copy to `write`, one at a time: all of them together are as large as the part.
 * Compounds are cut by the word counts of the part alone: a past year stays as it is when the archive grows.
 */
export function indexPart(
  documents: readonly KamervraagDocument[],
  options: PartOptions,
  write: (copy: DocumentCopy) => void,
): IndexedPart {
  const sections = documents.map(sectionTextsOf);
  const copier = new Copier(new CompoundSplitter({ ...options, counts: countWords(sections) }));
  const names = new NameTable(documents);
  const part: IndexedPart = {
    catalogue: { names: names.lists, rows: [] },
    themas: [],
    counts: new WordCounts(),
    results: 0,
  };
  for (const [i, document] of documents.entries()) {
    const { words, places, row, resultCount } = indexDocument(document, sections[i]!, copier, names, part.counts);
    write({ id: document.id, words, places });
    part.catalogue.rows.push(row);
    part.themas.push(...sections[i]!.vragen.map(({ themas }) => themas));
    part.results += resultCount;
  }
  return part;
}

function indexDocument(
  document: KamervraagDocument,
  sections: SectionTexts,
  copier: Copier,
  names: NameTable,
  counts: WordCounts,
) {
  const texts: string[] = [];
  const places = new Map<string, number[]>();
  /** Makes a section, of its text and of words that are only to be noWords, and gives its length; its words go to every set that is named. */
  const section = (text: string, sets: readonly WordSets[], hidden: readonly string[] = []): number => {
    const start = texts.length;
    const sink: WordSink = (word, kind, place) => {
      for (const set of sets) (kind === "word" ? set.words : set.within).add(word);
      if (kind === "word" && isFunctionWord(word)) return;
      const key = indexed(word, kind);
      const known = places.get(key);
      if (known) known.push(start + place);
      else places.set(key, [start + place]);
    };
    const words = copier.copy(text, sink, hidden);
    while (words.length % SECTION_UNIT > 0) words.push(HIDDEN);
    texts.push(...words);
    return words.length;
  };
  const shared = noWords();
  const perVraag = sections.vragen.map(() => noWords());
  const setsOf = (vragen: readonly number[]) => vragen.map((i) => perVraag[i]!);
  const row: CatalogueRow = {
    id: document.id,
    soort: document.soort,
    ...names.placesOf(document),
    ingezonden: document.ingezonden,
    ontvangen: document.ontvangen,
    titel: section(sections.titel, [shared]),
    betrokkenen: section(sections.betrokkenen, [shared], sections.nummers),
    vragen: sections.vragen.map(({ sleutel, nummers, tekst }, i) => {
      return { sleutel, nummers, length: section(tekst, [perVraag[i]!]) };
    }),
    antwoorden: sections.antwoorden.map(({ tekst, vragen }) => {
      return { vragen, length: section(tekst, setsOf(vragen)) };
    }),
    rest: section(sections.rest, [shared]),
  };
  const results = resultsOf(row);
  for (const result of results) {
    const sets = [shared, ...setsOf(result.vragen)];
    counts.add(new Set(sets.flatMap(({ words }) => [...words])), new Set(sets.flatMap(({ within }) => [...within])));
  }
  return { words: texts, places, row, resultCount: results.length };
}

interface WordSets {
  words: Set<string>;
  within: Set<string>;
}

const noWords = (): WordSets => ({ words: new Set(), within: new Set() });

function countWords(documents: readonly SectionTexts[]): Map<string, number> {
  const tokens = new Map<string, number>();
  for (const { titel, vragen, antwoorden, rest } of documents) {
    for (const text of [titel, ...vragen.map(({ tekst }) => tekst), ...antwoorden.map(({ tekst }) => tekst), rest]) {
      for (const token of splitTokens(text)) tokens.set(token, (tokens.get(token) ?? 0) + 1);
    }
  }
  const counts = new Map<string, number>();
  for (const [token, count] of tokens) {
    const { word } = readToken(token);
    if (word) counts.set(word, (counts.get(word) ?? 0) + count);
  }
  return counts;
}
