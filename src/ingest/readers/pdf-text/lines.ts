/** The printed lines of the text, page by page. */

export interface PrintedLine {
  text: string;
  /** Offsets in the source of `text`. */
  start: number;
  end: number;
  /** From 0. */
  page: number;
  isFurniture: boolean;
}

const PAGE_FOOT =
  /Tweede Kamer, vergaderjaar \d{4}\s?[–-]\s?\d{4}, (?:Aanhangsel|Vragen)(?: van de Handelingen)?\s*\d*$/;
const FURNITURE: readonly RegExp[] = [
  /^Tweede Kamer der Staten-Generaal\s*\d*$/,
  /^Vergaderjaar \d{4}\s?[–-]\s?\d{4}\s+(?:Aanhangsel|Vragen)\b/,
  /^Vragen gesteld door de leden der Kamer(?:, met de daarop door de(?: regering gegeven antwoorden)?)?$/,
  /^regering gegeven antwoorden$/,
  /^(?:ah|kv)-tk-[\dZ-]+$/,
  /^ISSN \d/,
];

export const isFurniture = (line: string): boolean =>
  isPageFoot(line) || FURNITURE.some((pattern) => pattern.test(line));

/** Looking for the words is much cheaper than for the pattern, which may begin anywhere. */
const isPageFoot = (line: string): boolean => line.includes("Tweede Kamer, vergaderjaar ") && PAGE_FOOT.test(line);

/** The lines that hold anything, trimmed. The number under the title of the Aanhangsel is furniture too. */
export function printedLines(text: string): PrintedLine[] {
  const printed: PrintedLine[] = [];
  let page = 0;
  let offset = 0;
  for (const raw of text.split("\n")) {
    const line = raw.trim();
    const start = offset + (raw.length - raw.trimStart().length);
    offset += raw.length + 1;
    if (line === "") continue;
    const isNumberUnderTitle = /^\d{1,5}$/.test(line) && /gegeven antwoorden$/.test(printed.at(-1)?.text ?? "");
    printed.push({
      text: line,
      start,
      end: start + line.length,
      page,
      isFurniture: isFurniture(line) || isNumberUnderTitle,
    });
    if (isPageFoot(line)) page++;
  }
  return printed;
}
