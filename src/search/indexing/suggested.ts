/** What is suggested while someone types: the names in a part with how often each is there, and the subjects. */
import { adresDeel } from "../../domain/adresdeel.ts";
import { lijstAdres, themaAdres } from "../../domain/adressen.ts";
import { bewindspersoonAdres, partijAdres, vraagstellerAdres } from "../../domain/personen.ts";
import type { Thema } from "../../domain/thema.ts";
import type { Persoon } from "../../domain/zelfde-persoon.ts";
import type { PartCatalogue } from "../format/catalogue.ts";
import type { FilterLabels } from "../format/filters.ts";
import { formatVraagsteller } from "../../domain/vraagsteller.ts";
import {
  beginningsOf,
  MOST_PER_BEGINNING,
  NAMED_FILTERS,
  type NameEntry,
  type NamesByFilter,
  piecesFor,
  type Subject,
  subjectPiece,
} from "../format/names-file.ts";

/** The values of each filter in a part, counted as their pages count. `themas`: slugs, question by question. */
export function namesInPart(
  { names, rows }: PartCatalogue,
  themas: readonly (readonly string[])[],
  known: readonly Pick<Thema, "slug" | "label">[],
): NamesByFilter {
  const partijen = [...new Set(names.vraagstellers.flatMap(({ partij }) => partij ?? []))];
  const placeOf = new Map(known.map(({ slug }, place) => [slug, place]));
  const starts: number[] = [];
  rows.reduce((start, { vragen }) => (starts.push(start), start + vragen.length), 0);
  const labels: FilterLabels = {
    names,
    newestNames: new Map(),
    newestPartijen: new Map(),
    partijen,
    partijOf: names.vraagstellers.map(({ partij }) => (partij === null ? undefined : partijen.indexOf(partij))),
    themas: known.map(({ label }) => label),
    themasOf: (document, vraag) => themas[starts[document]! + vraag]!.flatMap((slug) => placeOf.get(slug) ?? []),
  };
  const pages: Partial<Record<string, readonly string[]>> = {
    thema: known.map(({ slug }) => themaAdres(slug)),
    vraagsteller: names.vraagstellers.map(vraagstellerAdres),
    partij: partijen.map(partijAdres),
    bewindspersoon: names.bewindspersonen.map((naam) => bewindspersoonAdres({ naam })),
    ministerie: names.ministeries.map((naam) => lijstAdres("ministeries", adresDeel(naam))),
  };
  return Object.fromEntries(
    NAMED_FILTERS.map((filter) => {
      const vragen = new Map<number, number>();
      const documenten = new Map<number, number>();
      for (const [document, row] of rows.entries()) {
        const ofDocument = new Set<number>();
        const units = row.vragen.length > 0 ? row.vragen.map((_, i) => [i]) : [[]];
        for (const unit of units) {
          const size = unit[0] === undefined ? 0 : row.vragen[unit[0]]!.nummers.length;
          for (const value of filter.values({ document, vragen: unit, isAnswered: false }, row, labels)) {
            vragen.set(value, (vragen.get(value) ?? 0) + size);
            ofDocument.add(value);
          }
        }
        for (const value of ofDocument) documenten.set(value, (documenten.get(value) ?? 0) + 1);
      }
      const texts = filter.labels(labels);
      const entryOf = ([at, count]: [number, number]): NameEntry => [
        texts[at]!,
        count,
        documenten.get(at)!,
        pages[filter.name]?.[at] ?? "",
      ];
      return [filter.name, [...vragen].map(entryOf)];
    }),
  );
}

/** Names that are one, the newest first. */
export interface JoinedNames {
  personen: readonly Persoon[];
  partijen: readonly (readonly string[])[];
}

/** The names of all parts: those of one label are one, as are those of one person or party; the most used first. */
export function joinNames(parts: readonly NamesByFilter[], { personen, partijen }: JoinedNames): NamesByFilter {
  const newest: Partial<Record<string, ReadonlyMap<string, readonly [label: string, adres: string]>>> = {
    vraagsteller: new Map(
      personen.flatMap(([now, ...before]) =>
        before.map((name) => [formatVraagsteller(name), [formatVraagsteller(now), vraagstellerAdres(now)]] as const),
      ),
    ),
    partij: new Map(
      partijen.flatMap(([now, ...before]) => before.map((name) => [name, [now!, partijAdres(now!)]] as const)),
    ),
  };
  return Object.fromEntries(
    NAMED_FILTERS.map(({ name }) => {
      const joined = new Map<string, NameEntry>();
      for (const [printed, ownVragen, ownDocumenten, own] of parts.flatMap((part) => part[name] ?? [])) {
        const [label, adres] = newest[name]?.get(printed) ?? [printed, own];
        const [, vragen, documenten] = joined.get(label) ?? ["", 0, 0];
        joined.set(label, [label, vragen + ownVragen, documenten + ownDocumenten, adres]);
      }
      return [name, [...joined.values()].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))];
    }),
  );
}

/** Subjects as they stand in pieces, each piece as text. `subjects`: the newest first. */
export function subjectPieces(subjects: readonly Subject[]): string[] {
  const count = piecesFor(subjects.length);
  const pieces = Array.from({ length: count }, () => new Set<Subject>());
  const kept = new Map<string, number>();
  for (const subject of subjects) {
    for (const beginning of beginningsOf(subject[0])) {
      const before = kept.get(beginning) ?? 0;
      if (before >= MOST_PER_BEGINNING) continue;
      kept.set(beginning, before + 1);
      pieces[subjectPiece(beginning, count)]!.add(subject);
    }
  }
  return pieces.map((piece) => JSON.stringify([...piece]));
}
