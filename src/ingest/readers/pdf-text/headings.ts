/** Headings in printed lines: the official publication writes them with a capital. */
import { parseKop, type Kop } from "../../segment/koppen.ts";
import { Telling } from "../../segment/telling.ts";
import type { PrintedLine } from "./lines.ts";

/**
 * Reads a printed line as a heading with the word “Vraag” or “Antwoord”. A line of running text may begin
 * with “vraag 2”, in small letters, where a sentence was broken there.
 */
export function parseWordKop(text: string): Kop | null {
  const kop = /^\p{Lu}/u.test(text) ? parseKop(text) : null;
  return kop?.vorm === "woord" ? kop : null;
}

const NUMBERS = String.raw`^\d{1,3}[a-z]?(?:\s*(?:,|en|t\/m)\s*\d{1,3}[a-z]?)*`;
/** “3”, “4 en 5.” on a line of its own. */
export const NUMBER_ALONE = new RegExp(String.raw`${NUMBERS}[.)]?$`);
/** “1. Kent u het bericht?”: a number with the text of its question on the same line. */
export const NUMBER_WITH_TEXT = new RegExp(String.raw`${NUMBERS}[.)]\s+[\p{Lu}«“‘]`, "u");
/** Older papers number their questions without the word “Vraag”. */
export const numbersWithoutWord = (lines: readonly PrintedLine[]): boolean =>
  !lines.some(({ text }) => parseWordKop(text)?.soort === "vraag");

/**
 * The lines that number questions without the word “Vraag”, and answers behind the one heading “Antwoord”.
 * The mark of a note stands on a line of its own too: these numbers go up, and a sentence begins behind them.
 */
export function numberedLines(lines: readonly PrintedLine[]): Set<PrintedLine> {
  const found = new Set<PrintedLine>();
  if (!numbersWithoutWord(lines)) return found;
  const isAnswer = (line: PrintedLine | undefined) =>
    line !== undefined && parseWordKop(line.text)?.soort === "antwoord";
  const answersTogether = lines.filter(isAnswer).length === 1;
  let telling = new Telling();
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]?.text ?? "";
    const isAlone = NUMBER_ALONE.test(line.text) && /^[\p{Lu}«“‘]/u.test(next) && !parseWordKop(next);
    if (!isAlone && !NUMBER_WITH_TEXT.test(line.text)) continue;
    if (answersTogether && isAnswer(lines[i - 1])) telling = new Telling();
    const { nummers } = parseKop(line.text)!;
    if (!telling.goesOn(nummers)) continue;
    found.add(line);
    telling.count(nummers);
  }
  return found;
}
