/** Numbers as lists print them. */

/** A number in one of the formats of Word (`lowerLetter`, `upperRoman` …): `formatNumber(3, "lowerRoman")` → “iii”. */
export function formatNumber(n: number, format: string): string {
  switch (format) {
    case "lowerLetter":
      return letters(n);
    case "upperLetter":
      return letters(n).toUpperCase();
    case "lowerRoman":
      return roman(n);
    case "upperRoman":
      return roman(n).toUpperCase();
    case "decimalZero":
      return String(n).padStart(2, "0");
    case "ordinal":
      return `${n}e`;
    case "none":
      return "";
    default:
      return String(n);
  }
}

/** a … z, aa … zz: the letter is repeated, as Word does. */
function letters(n: number): string {
  if (n < 1 || n > 26 * 50) return String(n);
  return String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.floor((n - 1) / 26) + 1);
}

// prettier-ignore
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"], [900, "cm"], [500, "d"], [400, "cd"], [100, "c"], [90, "xc"],
  [50, "l"], [40, "xl"], [10, "x"], [9, "ix"], [5, "v"], [4, "iv"], [1, "i"],
];

function roman(n: number): string {
  if (n < 1 || n > 3999) return String(n);
  let rest = n;
  let result = "";
  for (const [value, sign] of ROMAN) {
    for (; rest >= value; rest -= value) result += sign;
  }
  return result;
}
