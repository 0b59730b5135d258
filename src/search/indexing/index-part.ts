/**
 * Indexes the documents of one part: their copies, the places of their words, and the catalogue that goes with them.
 * Function words get no places: nobody is shown what stands everywhere, and they are a third of all places.
 */
import type { KamervraagDocument } from "../../domain/document.ts";
import { readToken, splitTokens } from "../language/words.ts";
import { HIDDEN } from "../format/copy-marks.ts";
import { isFunctionWord } from "../language/stopwords.ts";
import { SECTION_UNIT } from "../format/part-files.ts";
import type { NameLists, CatalogueRow } from "../format/catalogue.ts";
import type { PartCatalogue } from "../format/catalogue-file.ts";
import { resultsOf } from "../format/results.ts";
import { CompoundSplitter } from "./compound-splitter.ts";
import { Copier, indexed, type WordSink } from "./copy.ts";
import type { Dictionary } from "./dictionary.ts";
import { type DocumentLayout, layOut } from "./section-texts.ts";
import { ministeriesOf } from "./ministeries.ts";
import type { CopiedDocument } from "../pagefind/indexing/fragment.ts";
import { WordCounts } from "./word-counts.ts";
import { WordPlaces } from "../pagefind/indexing/word-places.ts";

export interface PartOptions {
  dictionary: Dictionary;
  exceptions: ReadonlyMap<string, readonly string[]>;
}

export interface IndexedPart {
  places: WordPlaces;
  catalogue: PartCatalogue;
  /** Themes of each question, in the order of the catalogue. */
  themas: string[][];
  counts: WordCounts;
  /** Questions in it; those with one answer between them count once. */
  results: number;
}

/**
 * Indexes documents, and gives each copy to `keep`, one at a time: all of them together are as large as the part.
 * Compounds are cut by the word counts of the part alone: a past year stays as it is when the archive grows.
 */
export function indexPart(
  documents: readonly KamervraagDocument[],
  options: PartOptions,
  keep: (copy: CopiedDocument) => void,
): IndexedPart {
  const layouts = documents.map(layOut);
  const copier = new Copier(new CompoundSplitter({ ...options, counts: countWords(layouts) }));
  const names = new NameTable(documents);
  const part: IndexedPart = {
    places: new WordPlaces(),
    catalogue: { ...names.lists, rows: [] },
    themas: [],
    counts: new WordCounts(),
    results: 0,
  };
  for (const [i, document] of documents.entries()) {
    const { words, places, row, resultCount } = indexDocument(document, layouts[i]!, copier, names, part.counts);
    keep({ id: document.id, words });
    part.places.addDocument(i, places);
    part.catalogue.rows.push(row);
    part.themas.push(...layouts[i]!.vragen.map(({ themas }) => themas));
    part.results += resultCount;
  }
  return part;
}

function indexDocument(
  document: KamervraagDocument,
  layout: DocumentLayout,
  copier: Copier,
  names: NameTable,
  counts: WordCounts,
) {
  const texts: string[] = [];
  const places = new Map<string, number[]>();
  /** Makes a section, of its text and of words that are only to be found, and gives its length; its words go to a set. */
  const section = (text: string, set: Found, hidden: readonly string[] = []): number => {
    const start = texts.length;
    const sink: WordSink = (word, kind, place) => {
      (kind === "word" ? set.words : set.within).add(word);
      if (kind === "word" && isFunctionWord(word)) return;
      const key = indexed(word, kind);
      const known = places.get(key);
      if (known) known.push(start + place);
      else places.set(key, [start + place]);
    };
    const words = copier.copy(text, sink, hidden);
    while (words.length % SECTION_UNIT > 0) words.push(HIDDEN);
    for (const word of words) texts.push(word);
    return words.length;
  };
  const shared = found();
  const perVraag = layout.vragen.map(() => found());
  const perAntwoord = layout.antwoorden.map(() => found());
  const row: CatalogueRow = {
    id: document.id,
    soort: document.soort,
    ...names.placesOf(document),
    ingezonden: document.ingezonden,
    ontvangen: document.ontvangen,
    titel: section(layout.titel, shared),
    betrokkenen: section(layout.betrokkenen, shared, layout.nummers),
    vragen: layout.vragen.map(({ sleutel, nummers, tekst }, i) => {
      return { sleutel, nummers, length: section(tekst, perVraag[i]!) };
    }),
    antwoorden: layout.antwoorden.map(({ tekst, vragen }, i) => {
      return { vragen, length: section(tekst, perAntwoord[i]!) };
    }),
    rest: section(layout.rest, shared),
  };
  const results = resultsOf(row);
  for (const result of results) {
    const sets = [shared, ...result.vragen.map((i) => perVraag[i]!), ...result.antwoorden.map((i) => perAntwoord[i]!)];
    counts.add(new Set(sets.flatMap(({ words }) => [...words])), new Set(sets.flatMap(({ within }) => [...within])));
  }
  return { words: texts, places, row, resultCount: results.length };
}

interface Found {
  words: Set<string>;
  within: Set<string>;
}

const found = (): Found => ({ words: new Set(), within: new Set() });

function countWords(layouts: readonly DocumentLayout[]): Map<string, number> {
  const tokens = new Map<string, number>();
  for (const { titel, vragen, antwoorden, rest } of layouts) {
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

/** The names in the documents of a part, the commonest first, so that their places are small numbers. */
class NameTable {
  readonly lists: NameLists;
  readonly #vraagstellers: ReadonlyMap<string, number>;
  readonly #bewindspersonen: ReadonlyMap<string, number>;
  readonly #ministeries: ReadonlyMap<string, number>;

  constructor(documents: readonly KamervraagDocument[]) {
    this.#vraagstellers = placesByUse(documents.flatMap(vraagstellerKeys));
    this.#bewindspersonen = placesByUse(
      documents.flatMap(({ bewindspersonen }) => bewindspersonen.map(({ naam }) => naam)),
    );
    this.#ministeries = placesByUse(documents.flatMap(ministeriesOf));
    this.lists = {
      vraagstellers: [...this.#vraagstellers.keys()].map((key) => JSON.parse(key) as NameLists["vraagstellers"][0]),
      bewindspersonen: [...this.#bewindspersonen.keys()],
      ministeries: [...this.#ministeries.keys()],
    };
  }

  placesOf(document: KamervraagDocument): Record<keyof NameLists, number[]> {
    return {
      vraagstellers: vraagstellerKeys(document).map((key) => this.#vraagstellers.get(key)!),
      bewindspersonen: document.bewindspersonen.map(({ naam }) => this.#bewindspersonen.get(naam)!),
      ministeries: ministeriesOf(document).map((naam) => this.#ministeries.get(naam)!),
    };
  }
}

const vraagstellerKeys = ({ vraagstellers }: KamervraagDocument): string[] =>
  vraagstellers.map(({ naam, partij }) => JSON.stringify({ naam, partij }));

function placesByUse(names: readonly string[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
  const sorted = [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return new Map(sorted.map(([name], place) => [name, place]));
}
