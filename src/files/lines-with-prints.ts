/** Files of lines that each stand behind their print: what was cut off or damaged is passed over, the rest counts. */
import { linesOf } from "./lines-of-file.ts";
import { printOf } from "./print.ts";

/** One line, with its end. The text has no line end of its own. */
export const printedLine = (text: string): string => `${printOf(text)} ${text}\n`;

/** The texts of the lines that are as {@link printedLine} made them. */
export function* soundLines(file: string): Generator<string, undefined> {
  for (const line of linesOf(file)) {
    const end = line.indexOf(" ");
    const text = line.slice(end + 1);
    if (line.slice(0, end) === printOf(text)) yield text;
  }
}
