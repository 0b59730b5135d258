/** The marks of notes as they are printed. */

/** “[12]” → “12”. */
export const numberOf = (mark: string) => /\d+/.exec(mark)![0];

/**
 * The mark of a note in running text: “1)”, “[1]”, “(1)”, “(1, 2)”; for an entry with a number alone the
 * same number glued to a word or to punctuation. In a row of marks those found before are gone from the
 * text. Group 1 is what stands before the mark, group 2 the mark.
 *
 * @param mark as printed at the entry
 */
export function markPattern(mark: string): RegExp {
  const n = numberOf(mark);
  const inRow = String.raw`(?<=\((?:\d{0,3},\s*)*)${n}(?=(?:,\s*\d{0,3})*\))`;
  const inBrackets = String.raw`${inRow}|\[${n}\]|\(${n}\)|(?<![\d(,.])${n}\)`;
  const glued = String.raw`|(?<=[\p{Letter}.?!,»”’)])${n}(?=[\s.,;:?!)]|$)`;
  return new RegExp(String.raw`(\S\s*)(${inBrackets}${/^\d+$/.test(mark) ? glued : ""})`, "u");
}
