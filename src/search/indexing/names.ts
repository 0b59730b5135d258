/** The names in the documents of a part: where a document has those of each kind, and the lists of all of them. */
import type { KamervraagDocument } from "../../domain/document.ts";
import { ministeriesOf } from "../../domain/ministeries.ts";
import { type NameKind, type NameKinds, type NameLists, perNameKind } from "../format/filters.ts";

const NAMES_OF: { [K in NameKind]: (document: KamervraagDocument) => NameKinds[K][] } = {
  vraagstellers: ({ vraagstellers }) => vraagstellers.map(({ naam, partij }) => ({ naam, partij })),
  bewindspersonen: ({ bewindspersonen }) => bewindspersonen.map(({ naam }) => naam),
  ministeries: ministeriesOf,
};

export class NameTable {
  readonly lists: NameLists;
  readonly #places: Record<NameKind, ReadonlyMap<string, number>>;

  constructor(documents: readonly KamervraagDocument[]) {
    const lists = perNameKind((kind) =>
      byUse(
        documents.flatMap((document): unknown[] => NAMES_OF[kind](document)),
        keyOf,
      ),
    );
    this.lists = lists as NameLists;
    this.#places = perNameKind((kind) => new Map(lists[kind].map((name, place) => [keyOf(name), place])));
  }

  placesOf(document: KamervraagDocument): Record<NameKind, number[]> {
    return perNameKind((kind) => NAMES_OF[kind](document).map((name) => this.#places[kind].get(keyOf(name))!));
  }
}

const keyOf = (name: unknown): string => (typeof name === "string" ? name : JSON.stringify(name));

/** Each once, the commonest first, so that places among them are small numbers. */
export function byUse<T>(names: readonly T[], keyOf: (name: T) => string): T[] {
  const uses = [...Map.groupBy(names, keyOf)];
  return uses.sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1)).map(([, [name]]) => name!);
}
