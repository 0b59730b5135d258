/** The text of printed lines without the marks of notes in it. */
import type { Mark, PrintedLine } from "./printed-lines.ts";

export type Marks = ReadonlyMap<PrintedLine, readonly Mark[]>;

/** The text of a line without the marks at its end. */
export function withoutMarks(line: PrintedLine, marks: Marks): string {
  let end = line.text.length;
  for (const { from, to } of marks.get(line)?.toReversed() ?? []) {
    if (line.text.slice(to, end).replace(/^[,\s.]+$/, "") !== "") break;
    end = from;
  }
  return line.text.slice(0, end);
}

/** The text of a line without any mark: “informeerd3.” → “informeerd.” */
export function withoutAnyMark(line: PrintedLine, marks: Marks): string {
  let text = "";
  let at = 0;
  for (const { from, to } of marks.get(line) ?? []) {
    text += line.text.slice(at, from);
    at = to;
  }
  return text + line.text.slice(at);
}

/** Whether a line was broken off before this one because the mark of a note is raised: it begins with the mark. */
export const beginsWithMark = (line: PrintedLine, marks: Marks): boolean => marks.get(line)?.[0]?.from === 0;
