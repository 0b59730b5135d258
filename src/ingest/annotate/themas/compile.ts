/** Themes → what the matcher looks for. */
import { slugify } from "../../../domain/slug.ts";
import type { Thema } from "../../../domain/thema.ts";
import { inflect, isAbbreviation } from "./inflect.ts";
import { NAMES } from "./names.ts";
import { SymbolReader } from "./symbols.ts";
import { measureTerms, type Telling } from "./telling.ts";
import { type Trie, TrieBuilder } from "./trie.ts";

/** What a word or word group means for the themes. */
export interface Meaning {
  /** Distinguishes terms, so that one that is repeated is not counted as another. */
  term: number;
  /**
   * Places in {@link CompiledThemas.slugs}. A term speaks for its own theme; words that mean something else hide the terms
   * of the official theme above it too; “all” for a name.
   */
  themas: readonly number[] | "all";
  soort: "term" | "steunterm" | "niet";
  /** Whether it counts only where the text has capitals. */
  capitals: boolean;
  /** How much it tells by itself. */
  telling: Telling;
}

/** The themes as questions are held against: nothing but data, which a thread can hand to others. */
export interface CompiledThemas {
  slugs: readonly string[];
  /** Their names, by slug. */
  labels: ReadonlyMap<string, string>;
  /** For each theme the place of the official one that it falls under; its own for an official theme, -1 for none. */
  officieel: readonly number[];
  /** For each theme the places of those right above it: what it names as broader, and its official one. */
  broader: readonly (readonly number[])[];
  /** Words and word groups, from their start. */
  starts: Trie<Meaning>;
  /** Last parts of compounds, back to front. */
  endings: Trie<Meaning>;
}

const OF_A_NAME: Telling = { isLabel: false, words: 0, themas: 0 };

const compiledOf = new WeakMap<readonly Thema[], CompiledThemas>();

/** Prepares the themes of a checked folder, once for each list of them. */
export function compileThemas(themas: readonly Thema[]): CompiledThemas {
  let compiled = compiledOf.get(themas);
  if (!compiled) compiledOf.set(themas, (compiled = compile(themas)));
  return compiled;
}

function compile(themas: readonly Thema[]): CompiledThemas {
  const slugs = themas.map(({ slug }) => slug);
  const officieel = themas.map((thema) => (thema.officieel === null ? -1 : slugs.indexOf(slugify(thema.officieel))));
  const trees: Trees = { starts: new TrieBuilder(), endings: new TrieBuilder(), reader: new SymbolReader() };
  const tellingOf = measureTerms(themas);
  let term = 0;
  const add = (text: string, themas: Meaning["themas"], soort: Meaning["soort"], telling: Telling): void =>
    addTerm(trees, text, {
      term: term++,
      themas,
      soort,
      capitals: isAbbreviation(text.replaceAll("*", "")),
      telling,
    });

  for (const name of NAMES) add(name, "all", "niet", OF_A_NAME);
  for (const [index, thema] of themas.entries()) {
    const hidden = [...new Set([index, officieel[index]!])].filter((place) => place !== -1);
    // What hides a term comes first, so that it wins from one in the same words; so does a term from a steunterm.
    for (const text of thema.nietBij) add(text, hidden, "niet", OF_A_NAME);
    for (const text of thema.termen) add(text, [index], "term", tellingOf(thema, text));
    for (const text of thema.steuntermen) add(text, [index], "steunterm", tellingOf(thema, text));
  }
  return {
    slugs,
    labels: new Map(themas.map(({ slug, label }) => [slug, label])),
    officieel,
    broader: broaderThan(themas, slugs, officieel),
    starts: trees.starts.build(),
    endings: trees.endings.build(),
  };
}

interface Trees {
  starts: TrieBuilder<Meaning>;
  endings: TrieBuilder<Meaning>;
  /** Reads the terms, one after another. */
  reader: SymbolReader;
}

/** One step up: what is two steps broader is hardly what a question is about. */
const broaderThan = (themas: readonly Thema[], slugs: readonly string[], officieel: readonly number[]): number[][] =>
  themas.map(({ breder }, thema) =>
    [...new Set([...breder.map((slug) => slugs.indexOf(slug)), officieel[thema]!])].filter(
      (above) => above !== -1 && above !== thema,
    ),
  );

function addTerm({ starts, endings, reader }: Trees, text: string, meaning: Meaning): void {
  const plain = (term: string): Uint8Array => {
    const { symbols, length, wordEnds, words } = reader.read(term);
    // What follows the last word (“SDE++”) is no part of what is looked for.
    return symbols.slice(0, words === 0 ? length : wordEnds[words - 1]);
  };
  if (text.startsWith("*")) {
    for (const form of inflect(text.slice(1))) endings.add(plain(form).reverse(), meaning, "whole");
  } else if (text.endsWith("*")) {
    starts.add(plain(text.slice(0, -1)), meaning, "prefix");
  } else {
    const before = text.slice(0, text.lastIndexOf(" ") + 1);
    for (const form of inflect(text.slice(before.length))) starts.add(plain(before + form), meaning, "whole");
  }
}
