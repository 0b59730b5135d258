/**
 * A text → the terms in it, each theme's separately and none twice for the same words. Of those that begin with the same
 * word the longest counts, but a steunterm never hides a term.
 */
import type { CompiledThemas, Meaning } from "./compile.ts";
import { SymbolReader } from "./symbols.ts";
import { findBackward, findForward, type Occurrence } from "./trie.ts";

/**
 * Called for a term that was found.
 *
 * @param thema place in {@link CompiledThemas.slugs}
 * @param start where it stands in the text, to `end`
 */
export type OnTerm = (thema: number, meaning: Meaning, start: number, end: number) => void;

/** Finds the terms of all themes, with room of its own to work in. */
export class TermFinder {
  readonly compiled: CompiledThemas;
  readonly #reader = new SymbolReader();
  /** For each theme how far its last term reaches in the text that is searched. */
  readonly #reached: Uint32Array;

  constructor(compiled: CompiledThemas) {
    this.compiled = compiled;
    this.#reached = new Uint32Array(compiled.slugs.length);
  }

  /** Finds them in one pass, in reading order. */
  find(text: string, onTerm: OnTerm): void {
    const { starts, endings } = this.compiled;
    const reached = this.#reached;
    const { symbols, places, wordStarts, wordEnds, words } = this.#reader.read(text);
    reached.fill(0);
    const occurrences: Occurrence<Meaning>[] = [];
    const steun: { thema: number; meaning: Meaning; end: number }[] = [];
    let hidden = 0;
    for (let word = 0; word < words; word++) {
      const index = wordStarts[word]!;
      const wordEnd = wordEnds[word]!;
      // What a word begins with is told apart better than what it ends with: “kindermishandeling” hides “*mishandeling”.
      findBackward(endings, symbols, index, wordEnd, occurrences);
      findForward(starts, symbols, index, wordEnd, occurrences);
      if (occurrences.length === 0) continue;
      if (occurrences.length > 1) longestLast(occurrences);
      // Taken out from the end, so that the array keeps its room for the next word.
      for (let occurrence = occurrences.pop(); occurrence; occurrence = occurrences.pop()) {
        if (index < hidden) continue;
        const { values, end } = occurrence;
        const first = places[index]!;
        const last = places[end - 1]! + 1;
        for (const meaning of values) {
          if (meaning.capitals && !inCapitals(text.slice(first, last))) continue;
          if (meaning.themas === "all") {
            hidden = end;
            break;
          }
          for (const thema of meaning.themas) {
            if (meaning.soort === "steunterm") steun.push({ thema, meaning, end });
            else if (index >= reached[thema]!) {
              reached[thema] = end;
              if (meaning.soort === "term") onTerm(thema, meaning, first, last);
            }
          }
        }
      }
      for (const { thema, meaning, end } of steun) {
        if (index < hidden || index < reached[thema]!) continue;
        reached[thema] = end;
        onTerm(thema, meaning, places[index]!, places[end - 1]! + 1);
      }
      steun.length = 0;
    }
  }
}

/**
 * Orders the occurrences of one word by where they end; there are few. Of two in the same words the longer term was found
 * last, and stays there: “politiek*” hides “politie*”.
 */
function longestLast(occurrences: Occurrence<Meaning>[]): void {
  for (let index = 1; index < occurrences.length; index++) {
    const occurrence = occurrences[index]!;
    let place = index;
    for (; place > 0 && occurrences[place - 1]!.end > occurrence.end; place--)
      occurrences[place] = occurrences[place - 1]!;
    occurrences[place] = occurrence;
  }
}

const inCapitals = (woorden: string): boolean => /^\p{Lu}[\p{Lu}\d]+(?:['’]?s)?$/u.test(woorden);
