/** Raised numbers that are no marks of notes: “m²”, “10⁶”. */
import type { Stretch } from "./page.ts";

/** Lengths, and times per which something is counted; of an area or a content they have an exponent. */
const UNIT = /(?:^|[\s\d/(·.])(?:[kcdmhµ]|da)?m$|\/s$/u;
const UNIT_EXPONENT = /^[-–−]?[1-4]$/;
const TEN = /(?:^|[^\d.,–-])10$/u;
/** “1,5 × 10”: nothing but a power is written so. */
const TIMES_TEN = /\d\s*[×x·*∙]\s*10$/iu;
const EXPONENT = /^[-–−+]?\d{1,2}$/;

/** The letters before a piece on its line, a few of them. */
const textBefore = (index: number, pieces: readonly Stretch[]): string =>
  pieces
    .slice(Math.max(0, index - 4), index)
    .map(({ text, spaced }) => (spaced ? " " : "") + text)
    .join("");

/** Whether a raised piece is the exponent of a unit, or of ten where nothing else can be meant. */
export function isExponent(piece: Stretch, index: number, pieces: readonly Stretch[]): boolean {
  if (piece.shift !== "up") return false;
  const before = textBefore(index, pieces);
  if (UNIT_EXPONENT.test(piece.text) && UNIT.test(before)) return true;
  return EXPONENT.test(piece.text) && TEN.test(before) && (TIMES_TEN.test(before) || /^[-–−+]/.test(piece.text));
}

/** Whether a raised piece may be the exponent of ten, unless a note says otherwise. */
export const mayBeExponent = (piece: Stretch, index: number, pieces: readonly Stretch[]): boolean =>
  piece.shift === "up" && EXPONENT.test(piece.text) && TEN.test(textBefore(index, pieces));
