/** Letters whose accent is printed as a sign of its own, over the letter: “s” and “¸” are “ş”. */
import { ACCENTS, accentsInPlace, withAccent } from "../../words/characters.ts";
import type { Stretch } from "./page.ts";

const ENDS_IN_ACCENT = new RegExp(`([${ACCENTS}])$`, "u");
const ACCENT = new RegExp(`^([${ACCENTS}])\\s*`, "u");

/** @param pieces of one line, from left to right */
export function composeAccents(pieces: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const piece of pieces) {
    const before = result.at(-1);
    const isOver = before !== undefined && piece.x < before.x + before.width - 0.1 * before.size;
    if (!isOver || !(addToLetterBefore(result, before, piece) || addToLetterBehind(result, before, piece)))
      result.push(piece);
  }
  return result.map((piece) => ({ ...piece, text: accentsInPlace(piece.text) }));
}

/** An accent that was printed over the last letter. */
function addToLetterBefore(line: Stretch[], before: Stretch, piece: Stretch): boolean {
  const accent = ACCENT.exec(piece.text);
  const composed = accent ? compose(before.text, accent[1]!) : null;
  if (!accent || composed === null) return false;
  const rest = piece.text.slice(accent[0].length);
  line[line.length - 1] = { ...before, text: composed };
  if (rest !== "") {
    const right = before.x + before.width;
    line.push({ ...piece, text: rest, x: right, width: Math.max(piece.x + piece.width - right, 0), spaced: false });
  }
  return true;
}

/** An accent that a letter was printed under, as TeX does. */
function addToLetterBehind(line: Stretch[], before: Stretch, piece: Stretch): boolean {
  const accent = ENDS_IN_ACCENT.exec(before.text)?.[1];
  const letter = accent === undefined ? null : withAccent(piece.text.charAt(0), accent);
  if (letter === null) return false;
  line.pop();
  const text = before.text.slice(0, -1).trimEnd();
  if (text !== "") line.push({ ...before, text, width: Math.max(piece.x - before.x, 0) });
  line.push({ ...piece, text: letter + piece.text.slice(1), spaced: text === "" && before.spaced });
  return true;
}

/** A text with an accent on its last letter; `null` where no such letter exists. */
function compose(text: string, accent: string): string | null {
  const letter = withAccent(text.slice(-1), accent);
  return letter === null ? null : text.slice(0, -1) + letter;
}
