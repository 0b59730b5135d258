/**
 * Plain text whose lines were broken at a width: old Word files saved as text, text copied out of mail, text of a PDF.
 * In such a text a line end inside a paragraph means nothing.
 */
import { parseKop, parseKopregel } from "../../wording/koppen.ts";
import { ENTRY_MARK } from "../../wording/nootmerken.ts";
import { isTitelregel } from "../../wording/titelregels.ts";

/** A text with a longer line was not broken at a width: its lines are paragraphs. */
const LONGEST = 120;
/** A shorter line may have been ended by who wrote it. */
const SHORTEST = 50;
/** So many lines must certainly go on before any is taken to. */
const EVIDENCE = 2;
/** Of the width: a line so long was broken because no more fitted, where its sentence has no end. */
const ABOUT_FULL = 0.85;

const ENDS_SENTENCE = /[.?!:;](?:[)»”’"'\]]|\s?\[\d+\]|\d{1,2}|\s\d+\))*$/;
const ENDS_IN_ABBREVIATION =
  /(?:^|[\s(])(?:nrs?|artt?|jl|blz|p|ca|dhr|mw|mevr|drs|dr|mr|ir|prof|resp|incl|excl|max|min|bijv|vgl|t\.a\.v|i\.v\.m|m\.b\.t|o\.a|d\.w\.z|\p{Lu}(?:\.\p{Lu})*)\.$/u;
/** “(ontvangen 24 maart 2026)”: the end of a title. */
const ENDS_TITLE = /\((?:ontvangen|ingezonden)[^()]*\)\.?$/i;
const DRAWN_RULE = /^[_\-–—=*\s.]{4,}$/;
const ITEM = /^(?:[-–•*·▪o]\s|(?:[a-z]|[ivx]{1,4})[.)]\s)/;
const NUMBERED = /^(\d{1,3})[.)]\s/;
/** The items of a list lie no further apart. */
const LONGEST_ITEM = 12;

const endsSentence = (line: string): boolean =>
  (ENDS_SENTENCE.test(line) && !ENDS_IN_ABBREVIATION.test(line.slice(-12))) || ENDS_TITLE.test(line);

/** How far a line would have reached with the first word of the next. */
const reachOf = (line: string, next: string): number => line.length + 1 + next.split(/\s/, 1)[0]!.length;

/** Whether a line counts an item, a question or a note, or is a heading: it goes on with nothing. */
function beginsAnew(lines: readonly string[], i: number): boolean {
  const line = lines[i]!;
  if (ITEM.test(line) || DRAWN_RULE.test(line) || isTitelregel(line) || parseKop(line)?.vorm === "woord") return true;
  const mark = ENTRY_MARK.exec(line);
  if (mark && /[[(]/.test(mark[1]!)) return !/^[\p{Ll},.;]/u.test(line.slice(mark[0].length));
  const number = NUMBERED.exec(line)?.[1];
  return number !== undefined && (number === "1" || isCounted(lines, i, Number(number)));
}

/** Whether a line near this one begins with the number before it, or the one behind it. */
function isCounted(lines: readonly string[], i: number, number: number): boolean {
  const around = lines.slice(Math.max(0, i - LONGEST_ITEM), i + LONGEST_ITEM + 1);
  return around.some((line) => {
    const other = NUMBERED.exec(line)?.[1];
    return other !== undefined && Math.abs(Number(other) - number) === 1;
  });
}

/**
 * Which lines of a text go on with the line before them: their indices. Empty for a text that was not broken at a width.
 *
 * @param raw the lines with their white space; empty ones part paragraphs, and cells stand behind a tab
 */
export function wrappedLines(raw: readonly string[]): Set<number> {
  const lines = raw.map((line) => line.trim());
  const goesOn = new Set<number>();
  if (lines.some((line) => line.lastIndexOf(" ") > LONGEST)) return goesOn;
  const pairs = lines.flatMap((_, i) => (i > 0 && mayGoOn(lines, raw, i) ? i : []));
  const certain = pairs.filter((i) => lines[i - 1]!.length >= SHORTEST && isMidSentence(lines[i - 1]!, lines[i]!));
  if (certain.length < EVIDENCE) return goesOn;
  const reach = (i: number): number => reachOf(lines[i - 1]!, lines[i]!);
  const width = Math.max(...certain.map((i) => lines[i - 1]!.length));
  const wrappedFrom = Math.max(ABOUT_FULL * width, Math.min(...certain.map(reach)));
  const isEnded = (i: number): boolean => endsSentence(lines[i - 1]!);
  // Where no short line ends a sentence with text right below it, empty lines part the paragraphs.
  const partedByBlank = !pairs.some((i) => isEnded(i) && reach(i) < wrappedFrom);
  const fullFrom = partedByBlank ? wrappedFrom : width + 1;
  for (const i of pairs) {
    if (reach(i) >= (isEnded(i) ? fullFrom : ABOUT_FULL * width)) goesOn.add(i);
  }
  return goesOn;
}

/** Whether a line may go on with the one above it: both hold text, and neither is a heading or begins something. */
function mayGoOn(lines: readonly string[], raw: readonly string[], i: number): boolean {
  const [above, line] = [lines[i - 1]!, lines[i]!];
  if (above === "" || line === "" || raw[i - 1]!.startsWith("\t") || raw[i]!.startsWith("\t")) return false;
  if (above.endsWith(":") || ENDS_TITLE.test(above) || DRAWN_RULE.test(above) || parseKopregel(above)) return false;
  return !beginsAnew(lines, i);
}

/** A small letter or a number behind a sentence without end. */
const isMidSentence = (above: string, line: string): boolean => !endsSentence(above) && /^[\p{Ll}\d]/u.test(line);
