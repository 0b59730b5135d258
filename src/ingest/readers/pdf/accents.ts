/** Letters whose accent is printed as a sign of its own, over the letter: “s” and “¸” are “ş”. */
import { ACCENTS, withAccent } from "../../words/characters.ts";
import type { Stretch } from "./page.ts";

const ACCENT = new RegExp(`^([${ACCENTS}])\\s*`, "u");

/** @param pieces of one line, from left to right */
export function composeAccents(pieces: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const piece of pieces) {
    const before = result.at(-1);
    const accent = ACCENT.exec(piece.text);
    const isOver = before && piece.x < before.x + before.width - 0.1 * before.size;
    const composed = accent && isOver ? compose(before.text, accent[1]!) : null;
    if (!before || !accent || composed === null) {
      result.push(piece);
      continue;
    }
    const rest = piece.text.slice(accent[0].length);
    result[result.length - 1] = { ...before, text: composed };
    if (rest !== "") {
      const right = before.x + before.width;
      result.push({ ...piece, text: rest, x: right, width: Math.max(piece.x + piece.width - right, 0), spaced: false });
    }
  }
  return result;
}

/** A text with an accent on its last letter; `null` where no such letter exists. */
function compose(text: string, accent: string): string | null {
  const letter = withAccent(text.slice(-1), accent);
  return letter === null ? null : text.slice(0, -1) + letter;
}
