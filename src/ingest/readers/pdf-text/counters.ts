/** What counts the items of a list: “2.”, “b)”, “iii.”. */

/** One reading of what is printed before an item. */
export interface Counter {
  kind: "digit" | "letter" | "roman";
  /** From 1. */
  place: number;
  /** What closes it: “.” and “)” are not of one list. */
  sign: string;
}

const DIGITS = /^\d{1,2}$/;
const LETTER = /^[a-z]$/;
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/** The source of an expression for a counter, without its sign. */
export const COUNTER = String.raw`\d{1,2}|[ivx]{1,4}|[a-z]`;

/** All that a counter may mean: “i” is the first in Roman numbers, and the ninth letter. */
export function countersOf(printed: string, sign: string): Counter[] {
  if (DIGITS.test(printed)) return [{ kind: "digit", place: Number(printed), sign }];
  const counters: Counter[] = [];
  if (LETTER.test(printed)) counters.push({ kind: "letter", place: printed.charCodeAt(0) - 96, sign });
  const roman = ROMAN.indexOf(printed) + 1;
  if (roman > 0) counters.push({ kind: "roman", place: roman, sign });
  return counters;
}

/** Whether a counter is the next of a list. */
export const isNextOf = (last: Counter, { kind, place, sign }: Counter): boolean =>
  kind === last.kind && sign === last.sign && place === last.place + 1;
