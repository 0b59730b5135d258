/** A text → the terms in it, each theme's separately and none twice for the same words. */
import type { CompiledThemas, Meaning } from "./compile.ts";
import { GAP, type Symbols } from "./symbols.ts";
import { endOfWord, type Hit } from "./trie.ts";

export interface Found {
  /** Place in {@link CompiledThemas.slugs}. */
  thema: number;
  /** Which term it is; see {@link Meaning}. */
  term: number;
  sterk: boolean;
  /** Where it stands in the text. */
  start: number;
  end: number;
}

/** Finds the terms of all themes in one pass, in reading order. */
export function findTerms(compiled: CompiledThemas, text: string): Found[] {
  const read = compiled.reader.read(text);
  const { places } = read;
  const reached = compiled.slugs.map(() => 0);
  let hidden = 0;
  const found: Found[] = [];
  for (const hit of scan(compiled, read)) {
    if (hit.start < hidden) continue;
    const start = places[hit.start]!;
    const end = places[hit.end - 1]! + 1;
    for (const { capitals, themas, soort, term } of hit.values) {
      if (capitals && !inCapitals(text.slice(start, end))) continue;
      if (themas === "all") {
        hidden = hit.end;
        break;
      }
      for (const thema of themas) {
        if (hit.start < reached[thema]!) continue;
        reached[thema] = hit.end;
        if (soort !== "niet") found.push({ thema, term, sterk: soort === "term", start, end });
      }
    }
  }
  return found;
}

/** What is found from each word on, the longest first. */
function scan({ starts, endings }: CompiledThemas, { symbols, length }: Symbols): Hit<Meaning>[] {
  const hits: Hit<Meaning>[] = [];
  for (let index = 0; index < length; index++) {
    if (symbols[index]! <= GAP) continue;
    const first = hits.length;
    const end = endOfWord(symbols, index);
    starts.forward(symbols, index, end, hits);
    endings.backward(symbols, index, end, hits);
    longestFirst(hits, first);
    index = end;
  }
  return hits;
}

/**
 * Orders the hits from a place on by where they end; there are few. Of two in the same words the longer term was found
 * last: “politiek*” hides “politie*”.
 */
function longestFirst(hits: Hit<Meaning>[], from: number): void {
  for (let index = from + 1; index < hits.length; index++) {
    const hit = hits[index]!;
    let place = index;
    for (; place > from && hits[place - 1]!.end <= hit.end; place--) hits[place] = hits[place - 1]!;
    hits[place] = hit;
  }
}

const inCapitals = (woorden: string): boolean => /^\p{Lu}[\p{Lu}\d]+(?:['’]?s)?$/u.test(woorden);
