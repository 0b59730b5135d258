/** Makes one part of the index: the bundle with the copies of its documents, and the table that goes with it. */
import { documentAdres } from "../../domain/adressen.ts";
import type { KamervraagDocument } from "../../domain/document.ts";
import type { Thema } from "../../domain/thema.ts";
import { readToken, splitTokens } from "../language/words.ts";
import { HIDDEN, WORD_END } from "../copy-marks.ts";
import { FILES, type SearchTable, type TableRow } from "../table.ts";
import { unitsOf } from "../units.ts";
import { CompoundSplitter } from "./compounds.ts";
import { makeCopy, type WordSink } from "./copy.ts";
import type { Dictionary } from "./dictionary.ts";
import { type DocumentLayout, layOut } from "./layout.ts";
import type { LexiconBuilder } from "./lexicon.ts";
import { ministeriesOf } from "./ministeries.ts";
import { compressed, type OutputFile } from "./output-file.ts";
import { type BundleRecord, makeBundle } from "./pagefind-bundle.ts";

export interface PartOptions {
  themas: readonly Thema[];
  dictionary: Dictionary;
  exceptions: ReadonlyMap<string, readonly string[]>;
  /** Receives the words of the part. */
  lexicon: LexiconBuilder;
}

export interface Part {
  files: OutputFile[];
  /** Questions in it; those with one answer between them count once. */
  units: number;
}

/** Compounds are cut by the word counts of the part alone: a past year stays as it is when the archive grows. */
export async function makePart(documents: readonly KamervraagDocument[], options: PartOptions): Promise<Part> {
  const layouts = documents.map(layOut);
  const splitter = new CompoundSplitter({ ...options, counts: countWords(layouts) });
  const table = new TableBuilder(options.themas);
  const records: BundleRecord[] = [];
  let units = 0;
  for (const [i, document] of documents.entries()) {
    const { content, row, unitCount } = indexDocument(document, layouts[i]!, splitter, table, options.lexicon);
    records.push({ url: documentAdres(document.id), content });
    table.rows.push(row);
    units += unitCount;
  }
  const bundle = await makeBundle(records);
  for (const row of table.rows) row[0] = bundle.fragments.get(documentAdres(row[1]))!;
  return {
    files: [
      ...bundle.files.map(({ path, content }) => ({ path: `pagefind/${path}`, content })),
      compressed(FILES.table, JSON.stringify(table.finish())),
    ],
    units,
  };
}

function indexDocument(
  document: KamervraagDocument,
  layout: DocumentLayout,
  splitter: CompoundSplitter,
  table: TableBuilder,
  lexicon: LexiconBuilder,
) {
  const texts: string[] = [];
  /** Makes a section and gives its length; its words go to every set that is named. */
  const section = (text: string, ...sets: Found[]): number => {
    const sink: WordSink = (word, kind) => {
      for (const set of sets) (kind === "word" ? set.words : set.parts).add(word);
    };
    const copy = makeCopy(text, splitter, sink);
    if (copy.length > 0) texts.push(copy.text);
    return copy.length;
  };
  const shared = found();
  const perVraag = layout.vragen.map(() => found());
  const titel = section(layout.titel, shared);
  let betrokkenen = section(layout.betrokkenen, shared);
  for (const nummer of layout.nummers) {
    texts.push(HIDDEN + nummer + WORD_END);
    shared.words.add(nummer);
    betrokkenen++;
  }
  const vragen = layout.vragen.map(({ tekst }, i) => section(tekst, perVraag[i]!));
  const antwoorden = layout.antwoorden.map(({ tekst, vragen: answered }) =>
    section(tekst, ...answered.map((i) => perVraag[i]!)),
  );
  const rest = section(layout.rest, shared);
  const row: TableRow = [
    "",
    document.id,
    document.soort,
    table.vraagstellers(document),
    table.bewindspersonen(document),
    table.ministeries(document),
    document.ingezonden,
    document.ontvangen,
    titel,
    betrokkenen,
    layout.vragen.map(({ sleutel, nummers, themas }, i) => [
      sleutel,
      nummers.length === 1 && nummers[0] === sleutel ? 0 : nummers,
      table.themas(themas),
      vragen[i]!,
    ]),
    layout.antwoorden.map(({ vragen: answered }, i) => [answered, antwoorden[i]!]),
    rest,
  ];
  const units = unitsOf(row);
  for (const unit of units) {
    const sets = [shared, ...unit.vragen.map((i) => perVraag[i]!)];
    lexicon.add(new Set(sets.flatMap(({ words }) => [...words])), new Set(sets.flatMap(({ parts }) => [...parts])));
  }
  return { content: texts.join(" "), row, unitCount: units.length };
}

interface Found {
  words: Set<string>;
  parts: Set<string>;
}

const found = (): Found => ({ words: new Set(), parts: new Set() });

function countWords(layouts: readonly DocumentLayout[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { titel, vragen, antwoorden, rest } of layouts) {
    for (const text of [titel, ...vragen.map(({ tekst }) => tekst), ...antwoorden.map(({ tekst }) => tekst), rest]) {
      for (const raw of splitTokens(text)) {
        const { word } = readToken(raw);
        if (word) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** Gives each name its place in a list. */
class TableBuilder {
  readonly rows: TableRow[] = [];
  readonly #vraagstellers = new Map<string, number>();
  readonly #bewindspersonen = new Map<string, number>();
  readonly #ministeries = new Map<string, number>();
  readonly #themas: readonly Thema[];
  readonly #themaPlaces: Map<string, number>;

  constructor(themas: readonly Thema[]) {
    this.#themas = themas;
    this.#themaPlaces = new Map(themas.map(({ slug }, i) => [slug, i]));
  }

  vraagstellers(document: KamervraagDocument): number[] {
    return document.vraagstellers.map(({ naam, partij }) =>
      place(this.#vraagstellers, JSON.stringify({ naam, partij })),
    );
  }

  bewindspersonen(document: KamervraagDocument): number[] {
    return document.bewindspersonen.map(({ naam }) => place(this.#bewindspersonen, naam));
  }

  ministeries(document: KamervraagDocument): number[] {
    return ministeriesOf(document).map((naam) => place(this.#ministeries, naam));
  }

  themas(slugs: readonly string[]): number[] {
    return slugs.flatMap((slug) => this.#themaPlaces.get(slug) ?? []);
  }

  finish(): SearchTable {
    return {
      vraagstellers: [...this.#vraagstellers.keys()].map((key) => JSON.parse(key) as SearchTable["vraagstellers"][0]),
      bewindspersonen: [...this.#bewindspersonen.keys()],
      ministeries: [...this.#ministeries.keys()],
      themas: this.#themas.map(({ slug, label }) => ({ slug, label })),
      documenten: this.rows,
    };
  }
}

function place(places: Map<string, number>, key: string): number {
  const known = places.get(key);
  if (known !== undefined) return known;
  places.set(key, places.size);
  return places.size - 1;
}
