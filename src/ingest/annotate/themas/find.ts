/** A text → the terms in it, each theme's separately and none twice for the same words. */
import type { CompiledThemas, Meaning } from "./compile.ts";
import type { Hit } from "./trie.ts";

/**
 * Called for a term that was found.
 *
 * @param thema place in {@link CompiledThemas.slugs}
 * @param start where it stands in the text, to `end`
 */
export type OnTerm = (thema: number, meaning: Meaning, start: number, end: number) => void;

/** Finds the terms of all themes in one pass, in reading order. */
export function findTerms(compiled: CompiledThemas, text: string, onTerm: OnTerm): void {
  const { starts, endings, reader, reached } = compiled;
  const { symbols, places, wordStarts, wordEnds, words } = reader.read(text);
  reached.fill(0);
  const hits: Hit<Meaning>[] = [];
  let hidden = 0;
  for (let word = 0; word < words; word++) {
    const index = wordStarts[word]!;
    const wordEnd = wordEnds[word]!;
    starts.forward(symbols, index, wordEnd, hits);
    endings.backward(symbols, index, wordEnd, hits);
    if (hits.length > 1) longestLast(hits);
    // Taken out from the end, so that the array keeps its room for the next word.
    for (let hit = hits.pop(); hit; hit = hits.pop()) {
      if (index < hidden) continue;
      const { values, end } = hit;
      const first = places[index]!;
      const last = places[end - 1]! + 1;
      for (const meaning of values) {
        if (meaning.capitals && !inCapitals(text.slice(first, last))) continue;
        if (meaning.themas === "all") {
          hidden = end;
          break;
        }
        for (const thema of meaning.themas) {
          if (index < reached[thema]!) continue;
          reached[thema] = end;
          if (meaning.soort !== "niet") onTerm(thema, meaning, first, last);
        }
      }
    }
  }
}

/**
 * Orders the hits of one word by where they end; there are few. Of two in the same words the longer term was found
 * last, and stays there: “politiek*” hides “politie*”.
 */
function longestLast(hits: Hit<Meaning>[]): void {
  for (let index = 1; index < hits.length; index++) {
    const hit = hits[index]!;
    let place = index;
    for (; place > 0 && hits[place - 1]!.end > hit.end; place--) hits[place] = hits[place - 1]!;
    hits[place] = hit;
  }
}

const inCapitals = (woorden: string): boolean => /^\p{Lu}[\p{Lu}\d]+(?:['’]?s)?$/u.test(woorden);
