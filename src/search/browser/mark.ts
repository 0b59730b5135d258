/** Marks words in a page, also within compounds: “mishandeling” in “kindermishandeling”. */
import { foldWord } from "../language/words.ts";

const PARAMETER = "markeer";
/** Shorter words are only marked where they stand alone. */
const SHORTEST_PART = 4;

/** The words after “#markeer=”, folded. */
export function readMarkHash(hash: string): string[] {
  const match = new RegExp(`^#${PARAMETER}=(.+)$`).exec(hash);
  if (!match) return [];
  return match[1]!
    .split(",", 30)
    .map((word) => foldWord(decodeWord(word)))
    .filter(Boolean);
}

function decodeWord(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return "";
  }
}

/** Where in a text the words stand: start and end of each, in order. */
export function findMarks(text: string, words: readonly string[]): [start: number, end: number][] {
  const found: [number, number][] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.]*/gu)) {
    const folded = foldWord(match[0]);
    const start = match.index;
    if (words.includes(folded)) {
      found.push([start, start + match[0].replace(/[.'’]+$/, "").length]);
      continue;
    }
    // Letters and their folded form run alongside only in plain words.
    if (folded.length !== match[0].length) continue;
    const part = words.find(
      (word) => word.length >= SHORTEST_PART && (folded.startsWith(word) || folded.endsWith(word)),
    );
    if (!part) continue;
    const at = start + folded.lastIndexOf(part);
    found.push([at, at + part.length]);
  }
  return found;
}

/** Puts a `<mark>` around each word in the texts of an element and gives the marks in reading order. */
export function markWords(element: HTMLElement, words: readonly string[]): HTMLElement[] {
  const marks: HTMLElement[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest("script, style, button, mark") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const found = findMarks(text.data, words);
    const own: HTMLElement[] = [];
    for (const [start, end] of found.reverse()) {
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      const mark = document.createElement("mark");
      mark.className = "nl-mark";
      range.surroundContents(mark);
      own.unshift(mark);
    }
    marks.push(...own);
  }
  return marks;
}
