/** The signs of Markdown at the start of lines: what a line is. */

/** What a line is, and its text without the sign that says so. */
export type MarkdownLine =
  | { kind: "text" | "heading" | "row"; text: string }
  /** The text of a note, behind its name. */
  | { kind: "note"; name: string; text: string }
  /** Lines that hold no text: drawn, or about the file. */
  | { kind: "blank" | "delimiter" }
  | { kind: "rule"; endsPage: boolean };

const HEADING = /^\s{0,3}#{1,6}(?:\s|$)/;
/** Extractors draw it behind each page. */
const END_OF_PAGE = "-----";
const RULE = /^(?:-{3,}|={3,}|\*{3,}|_{3,}|(?:[*-] ){2,}[*-]|:::.*|\x60{3}.*|~~~.*)$/;
const DELIMITER = /^\|?:?-+:?(?:\|:?-+:?)*\|?$/;
const NOTE = /^\s{0,3}\[\^([^\]\s]{1,40})\]:\s*/;
/** At the end of the document, with the way back: “1. NOS, 3 mei [↑](#footnote-ref-1)”. */
const WAY_BACK = /\[[↑↩^][^\]]{0,20}\]\(#[^)]{0,200}\)$/u;
const NUMBERED = /^\s*(?:(\d{1,4})[.)]|\[(\d{1,4})\])\s+/;
const QUOTE = /^\s{0,3}(?:>\s?){1,5}(?=\D|$)/;

export function readLine(line: string): MarkdownLine {
  const trimmed = line.trim();
  if (trimmed === "") return { kind: "blank" };
  if (trimmed.includes("|") && DELIMITER.test(trimmed.replace(/\s+/g, ""))) return { kind: "delimiter" };
  if (RULE.test(trimmed)) return { kind: "rule", endsPage: trimmed === END_OF_PAGE };
  if (trimmed.length > 1 && trimmed.startsWith("|") && trimmed.endsWith("|")) return { kind: "row", text: trimmed };
  const heading = HEADING.exec(line);
  if (heading) return { kind: "heading", text: withoutEnd(line.slice(heading[0].length)) };
  const note = NOTE.exec(line);
  if (note) return { kind: "note", name: note[1]!, text: line.slice(note[0].length) };
  const back = WAY_BACK.exec(trimmed);
  const number = back && NUMBERED.exec(trimmed);
  if (number) {
    return { kind: "note", name: (number[1] ?? number[2])!, text: trimmed.slice(number[0].length, back.index) };
  }
  return { kind: "text", text: line.replace(QUOTE, "") };
}

/** A heading without the signs and the name that may close it: “Vraag 1 ##”, “Vraag 1 {#vraag-1}”. */
const withoutEnd = (heading: string): string =>
  heading
    .trim()
    .replace(/\{[#.][^{}]{0,200}\}$/, "")
    .replace(/(?:^|\s)#+$/, "")
    .trim();

/** The cells of a row: “| 2024 | 12 |”. A stroke behind a backslash is part of the text. */
export const cellsOf = (row: string): string[] =>
  row
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
