/** Headings in printed lines: the official publication writes them with a capital. */
import { parseKop, type Kop } from "../../segment/koppen.ts";

/**
 * Reads a printed line as a heading with the word “Vraag” or “Antwoord”. A line of running text may begin
 * with “vraag 2”, in small letters, where a sentence was broken there.
 */
export function parseWordKop(text: string): Kop | null {
  const kop = /^\p{Lu}/u.test(text) ? parseKop(text) : null;
  return kop?.vorm === "woord" ? kop : null;
}
