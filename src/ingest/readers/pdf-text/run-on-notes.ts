/** A note that was too long for its page goes on at the foot of the next, above the notes of that page. */
import type { Headings } from "./headings.ts";
import type { PrintedLine } from "./printed-lines.ts";

/** A note goes on over no more lines than this. */
const LONGEST = 3;
/** The mark of a note may stand behind it. */
const ENDS_SENTENCE = /[.?!»”]\d{0,3}$/;
/** “jl.” ends no sentence. */
const ENDS_IN_ABBREVIATION =
  /(?:^|[\s(])(?:jl|nrs?|art|blz|bijv|ca|dhr|mw|mevr|incl|excl|max|min|resp|etc|vgl|\p{L}(?:\.\p{L})*)\.$/iu;
/** Not the letter of an item: “b. hoeveel aanvragen”, “ii) de kosten”. */
const BEGINS_SMALL = /^(?!(?:\p{Ll}|[ivx]{1,4})[.)])\p{Ll}/u;

/**
 * The last lines of a page's text that belong to the note at the foot of the page before: that note ends
 * in mid-sentence, and they begin with a small letter behind a line that ends a sentence, or behind an empty line.
 *
 * @param noteEnd the last line of that note
 * @param lines the page's text above its own notes
 */
export function linesOfNoteBefore(noteEnd: string, lines: readonly PrintedLine[], { woord, numbered }: Headings) {
  if (/[.)»”]$/.test(noteEnd) || /(?:https?:|www\.)\S*$/.test(noteEnd)) return [];
  for (let length = 1; length <= LONGEST && length < lines.length; length++) {
    const first = lines.at(-length)!;
    if (woord.has(first) || numbered.has(first)) return [];
    if (!BEGINS_SMALL.test(first.text)) continue;
    const before = lines.findLast(({ text }, i) => i < lines.length - length && !/^[\d\s,]+$/.test(text));
    if (!before) continue;
    const isParted = first.start.line - lines.at(-length - 1)!.start.line > 1;
    if (isParted || (ENDS_SENTENCE.test(before.text) && !ENDS_IN_ABBREVIATION.test(before.text.slice(-12)))) {
      return lines.slice(-length);
    }
  }
  return [];
}
