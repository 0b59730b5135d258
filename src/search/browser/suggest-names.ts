/** What someone who types may mean: names that begin so, subjects of documents, and whom or what a query is about. */
import { zoekWaarde } from "../../domain/adressen.ts";
import type { FilterName } from "../format/filters.ts";
import { NAMED_FILTERS, type NameEntry, type NamesByFilter, type Subject } from "../format/names-file.ts";
import { stemKeys } from "../language/stem.ts";
import { isStopword } from "../language/stopwords.ts";
import { splitWords } from "../language/words.ts";

export interface SuggestedName {
  filter: FilterName;
  /** “Thema” */
  what: string;
  label: string;
  slug: string;
  vragen: number;
  documenten: number;
  /** Its page; “” where it has none. */
  adres: string;
  /** What is left of the query when it is chosen. */
  q: string;
}

/** Names of one kind, and names in all. */
const MOST_OF_KIND = 3;
const MOST_NAMES = 6;
/** A name is looked for in so many of the last words. */
const LONGEST_NAME = 4;
const SHORTEST = 2;

/** What a name is found by: of “Westerveld (Pro)” not the party. */
const wordsOf = (label: string): string[] => splitWords(label.replace(/\s*\([^)]*\)$/, "") || label);

/**
 * The names that the end of what was typed is the beginning of, the best first. The longest end counts that is one:
 * “wachtlijst veilig th” goes on to the theme Veilig Thuis, and leaves “wachtlijst”.
 */
export function suggestNames(typed: string, names: NamesByFilter): SuggestedName[] {
  if (/["“”]/.test(typed)) return [];
  const parts = typed.trim().split(/\s+/);
  for (let length = Math.min(LONGEST_NAME, parts.length); length > 0; length--) {
    const end = splitWords(parts.slice(-length).join(" "));
    if (end.length === 0 || end.join("").length < SHORTEST || end.every((word) => word.length > 1 && isStopword(word)))
      continue;
    const found = NAMED_FILTERS.flatMap(({ name: filter, label: what }) =>
      (names[filter] ?? [])
        .flatMap((entry) => {
          const rank = rankOf(end, wordsOf(entry[0]));
          return rank === null ? [] : [{ rank, entry }];
        })
        .sort((a, b) => a.rank - b.rank || b.entry[1] - a.entry[1])
        .slice(0, MOST_OF_KIND)
        .map(({ rank, entry }) => ({ rank, name: nameOf(filter, what, entry, parts.slice(0, -length).join(" ")) })),
    );
    if (found.length > 0)
      return found
        .sort((a, b) => a.rank - b.rank || b.name.vragen - a.name.vragen)
        .slice(0, MOST_NAMES)
        .map(({ name }) => name);
  }
  return [];
}

const nameOf = (
  filter: FilterName,
  what: string,
  [label, vragen, documenten, adres]: NameEntry,
  q: string,
): SuggestedName => ({
  filter,
  what,
  label,
  slug: zoekWaarde(label),
  vragen,
  documenten,
  adres,
  q,
});

/** 0: the name begins with it; 1: a later word does; `null`: it is not there. The words must stand in their order. */
function rankOf(end: readonly string[], words: readonly string[]): number | null {
  const last = end.length - 1;
  for (let at = 0; at + last < words.length; at++) {
    const fits = end.every((word, i) => (i < last ? words[at + i] === word : words[at + i]!.startsWith(word)));
    if (fits) return at === 0 || words.slice(0, at).every(isStopword) ? 0 : 1;
  }
  return null;
}

const MOST_SUBJECTS = 4;

/** Subjects that have all words that were typed, the last as a beginning; the newest first. */
export function suggestSubjects(typed: string, subjects: readonly Subject[]): Subject[] {
  const words = splitWords(typed).filter((word) => !isStopword(word));
  const last = words.pop();
  if (last === undefined) return [];
  const has = (titel: string): boolean => {
    const own = splitWords(titel);
    return own.some((word) => word.startsWith(last)) && words.every((word) => own.some((one) => one.startsWith(word)));
  };
  return subjects.filter(([titel]) => has(titel)).slice(0, MOST_SUBJECTS);
}

/** The names of which something holds. */
export const namedBy = (names: NamesByFilter, holds: (name: SuggestedName) => boolean): SuggestedName[] =>
  NAMED_FILTERS.flatMap(({ name: filter, label: what }) =>
    (names[filter] ?? []).map((entry) => nameOf(filter, what, entry, "")).filter(holds),
  );

/** Those who ask and answer are named with these before them, where a query is a sentence. */
const BEFORE_PERSON = new Set("van door lid kamerlid minister staatssecretaris mevrouw meneer aan".split(" "));
const MOST_MEANT = 3;
const PERSONS: readonly FilterName[] = ["vraagsteller", "bewindspersoon"];

/**
 * Names that a query as a whole is, or that stand in it beyond doubt: one of several words; a person whom a word like
 * “van” or “minister” announces. A single word in a longer query may be just a word.
 */
export function meantBy(query: string, names: NamesByFilter): SuggestedName[] {
  const words = splitWords(query);
  const telling = words.filter((word) => !isStopword(word));
  if (telling.length === 0) return [];
  const keys = words.map((word) => new Set([word, ...stemKeys(word).forms]));
  return NAMED_FILTERS.flatMap(({ name: filter, label: what }) =>
    (names[filter] ?? []).flatMap((entry) => {
      const isPerson = PERSONS.includes(filter);
      const own = wordsOf(entry[0]);
      const named = own.filter((word) => !isStopword(word));
      if (named.length === 0) return [];
      const sought = isPerson ? named : own;
      const at = placeOf(sought, keys, isPerson);
      if (at < 0) return [];
      const isAll = named.length >= telling.length;
      const isSure = isPerson ? BEFORE_PERSON.has(words[at - 1] ?? "") : named.length > 1;
      return isAll || isSure ? [nameOf(filter, what, entry, "")] : [];
    }),
  )
    .sort((a, b) => b.vragen - a.vragen)
    .slice(0, MOST_MEANT);
}

/** Where the words stand one after the other; names of people stand as they are, others in any form. -1: nowhere. */
function placeOf(sought: readonly string[], keys: readonly ReadonlySet<string>[], isExact: boolean): number {
  return keys.findIndex((_, at) =>
    sought.every((word, i) => {
      const there = keys[at + i];
      return there && (there.has(word) || (!isExact && stemKeys(word).forms.some((key) => there.has(key))));
    }),
  );
}
