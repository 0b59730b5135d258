/**
 * Where a column ended, pypdf loses the end of the line: the number of the next question or answer is glued to it
 * (“… betrokken?9” above “Bent u bereid”). It stands alone again where the row of numbers lacks just that one.
 */
import { positionIn, type PrintedLine } from "./printed-lines.ts";

const ALONE = /^[1-9]\d?$/;
const BEGINS_SENTENCE = /^[\p{Lu}«“‘]/u;
const WITH_WORD = /^vraag\s*\d/i;

/** @param lines of the running text */
export function withNumbersApart(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  if (lines.some(({ text }) => WITH_WORD.test(text))) return lines;
  const numbered = lines.flatMap(({ text }, i) =>
    ALONE.test(text) && BEGINS_SENTENCE.test(lines[i + 1]?.text ?? "") ? [{ i, number: Number(text) }] : [],
  );
  const cuts = new Map<number, number>();
  for (const [at, { i, number }] of numbered.entries()) {
    const next = numbered[at + 1];
    if (next?.number !== number + 2) continue;
    const digits = String(number + 1);
    const glued = lines
      .slice(i + 1, next.i - 1)
      .flatMap(({ text }, j) =>
        endsWith(text, digits) && BEGINS_SENTENCE.test(lines[i + j + 2]!.text) ? [i + 1 + j] : [],
      );
    if (glued.length === 1) cuts.set(glued[0]!, digits.length);
  }
  return cuts.size === 0 ? lines : lines.flatMap((line, i) => cut(line, cuts.get(i)));
}

const endsWith = (text: string, digits: string): boolean =>
  text.endsWith(digits) && /[\p{L}»”)][.?!]$|[.?!][»”)]$/u.test(text.slice(0, -digits.length));

function cut(line: PrintedLine, length: number | undefined): PrintedLine[] {
  if (length === undefined) return [line];
  const at = line.text.length - length;
  return [
    { ...line, text: line.text.slice(0, at) },
    { ...line, text: line.text.slice(at), start: positionIn(line, at).start },
  ];
}
