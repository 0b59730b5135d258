/** A text → the terms in it, each theme's separately and none twice for the same words. */
import type { CompiledThemas, Meaning } from "./compile.ts";
import { GAP, symbolsOf } from "./symbols.ts";
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
  const { symbols, places } = symbolsOf(text);
  // Of two terms in the same words the longer one was found last: “politiek*” hides “politie*”.
  const hits = scan(compiled, symbols)
    .reverse()
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const reached = new Uint32Array(compiled.slugs.length);
  let hidden = 0;
  const found: Found[] = [];
  for (const hit of hits) {
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

function scan({ starts, endings }: CompiledThemas, symbols: Uint8Array): Hit<Meaning>[] {
  const hits: Hit<Meaning>[] = [];
  for (let index = 0; index < symbols.length; index++) {
    if (symbols[index]! <= GAP) continue;
    const end = endOfWord(symbols, index);
    starts.forward(symbols, index, end, hits);
    endings.backward(symbols, index, end, hits);
    index = end;
  }
  return hits;
}

const inCapitals = (woorden: string): boolean => /^\p{Lu}[\p{Lu}\d]+(?:['’]?s)?$/u.test(woorden);
