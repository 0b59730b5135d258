/** A text → the terms in it, each theme's separately and none twice for the same words. */
import type { CompiledThemas, Meaning } from "./compile.ts";
import { isWordSymbol, symbolAt } from "./symbols.ts";
import { type Hit, wordEnd } from "./trie.ts";

export interface Found {
  /** Place in {@link CompiledThemas.slugs}. */
  thema: number;
  /** Which term it is; see {@link Meaning}. */
  term: number;
  sterk: boolean;
  /** The words as they stand in the text. */
  woorden: string;
}

/** Finds the terms of all themes in one pass, in reading order. */
export function findTerms(compiled: CompiledThemas, text: string): Found[] {
  const hits = scan(compiled, text).sort((a, b) => a.start - b.start || b.end - a.end);
  const reached = new Map<number | "all", number>();
  const found: Found[] = [];
  for (const { values, start, end } of hits) {
    for (const meaning of values) {
      if (meaning.capitals && !inCapitals(text, start, end)) continue;
      if (start < (reached.get("all") ?? 0)) continue;
      for (const thema of meaning.themas === "all" ? (["all"] as const) : meaning.themas) {
        if (start < (reached.get(thema) ?? 0)) continue;
        reached.set(thema, end);
        if (thema === "all" || meaning.soort === "niet") continue;
        const woorden = text.slice(start, end).replace(/\s+/g, " ");
        found.push({ thema, term: meaning.term, sterk: meaning.soort === "term", woorden });
      }
    }
  }
  return found;
}

function scan({ starts, endings }: CompiledThemas, text: string): Hit<Meaning>[] {
  const hits: Hit<Meaning>[] = [];
  let index = 0;
  while (index < text.length) {
    if (!isWordSymbol(symbolAt(text, index))) {
      index++;
      continue;
    }
    const end = wordEnd(text, index);
    starts.forward(text, index, hits);
    endings.backward(text, index, end, hits);
    index = end;
  }
  return hits;
}

const inCapitals = (text: string, start: number, end: number): boolean =>
  /^\p{Lu}[\p{Lu}\d]+('?s)?$/u.test(text.slice(start, end));
