/** The numbers of notes: raised in the text, and before the body. */
import { withSigns } from "../../wording/nootmerken.ts";
import { lineOf, textOfLine, type Line } from "./baselines.ts";
import type { Stretch } from "./page.ts";
import { isExponent } from "./powers.ts";

export interface Note {
  /** As printed: “1”, “1)”, “*”. */
  label: string;
  /** Unique in the document. */
  identifier: string;
  page: number;
  /** The body, without its number. */
  lines: Line[];
  /** The number before the body. */
  number: Stretch | null;
}

const LABEL = new RegExp(`^${withSigns(String.raw`(?<label>\d{1,3}|\*{1,4}|[a-z]|[ivx]{1,5})`)}$`);
const PRINTED = new RegExp(String.raw`^(?<printed>${withSigns(String.raw`(?:\d{1,3}|\*{1,4})`)})\s+(?=\S)`);

export interface NoteNumber {
  label: string;
  printed: string;
  raised: boolean;
}

/** The number that a line begins with, if it begins with one. */
export function numberOf(line: Line): NoteNumber | null {
  const first = line.pieces[0]!;
  const isSmall = first.shift === "up" || (line.pieces.length > 1 && first.size < 0.88 * line.size);
  if (isSmall && LABEL.test(first.text)) return { label: labelOf(first), printed: first.text, raised: true };
  const printed = PRINTED.exec(textOfLine(line))?.groups?.["printed"];
  return printed === undefined ? null : { label: bare(printed), printed, raised: false };
}

/** The note that begins with a line; the line must begin with a number. */
export function startNote(line: Line, page: number): Note {
  const { printed } = numberOf(line)!;
  const [first, ...rest] = line.pieces as [Stretch, ...Stretch[]];
  const note = { label: printed, identifier: "", page };
  if (first.text === printed) {
    return { ...note, number: first, lines: rest.length > 0 ? [lineOf(line.page, rest)] : [] };
  }
  // The number and the first words are one piece: it is cut in two.
  const share = (printed.length / first.text.length) * first.width;
  const number = { ...first, text: printed, width: share };
  const text = {
    ...first,
    text: first.text.slice(printed.length).trim(),
    x: first.x + share,
    width: first.width - share,
    spaced: true,
  };
  return { ...note, number, lines: [lineOf(line.page, [text, ...rest])] };
}

/** “1)” → “1”. */
export const bare = (text: string) => LABEL.exec(text)?.groups?.["label"] ?? text;
export const labelOf = (piece: Stretch) => bare(piece.text);

/** A raised piece that may be the mark of a note: no exponent of a unit. */
export const isMark = (piece: Stretch, index: number, pieces: readonly Stretch[]): boolean =>
  piece.shift === "up" && !isExponent(piece, index, pieces);
