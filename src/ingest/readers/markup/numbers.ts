/** Numbers as lists print them. */

// prettier-ignore
const CARDINALS = [
  "Een", "Twee", "Drie", "Vier", "Vijf", "Zes", "Zeven", "Acht", "Negen", "Tien",
  "Elf", "Twaalf", "Dertien", "Veertien", "Vijftien", "Zestien", "Zeventien", "Achttien", "Negentien", "Twintig",
];
// prettier-ignore
const ORDINALS = [
  "Eerste", "Tweede", "Derde", "Vierde", "Vijfde", "Zesde", "Zevende", "Achtste", "Negende", "Tiende",
  "Elfde", "Twaalfde", "Dertiende", "Veertiende", "Vijftiende", "Zestiende", "Zeventiende", "Achttiende", "Negentiende", "Twintigste",
];

/** A number in one of the formats of Word (`lowerLetter`, `upperRoman` …) or of CSS (`lower-alpha`): `formatNumber(3, "lowerRoman")` → “iii”. */
export function formatNumber(n: number, format: string): string {
  switch (format) {
    case "lowerLetter":
      return letters(n);
    case "upperLetter":
      return letters(n).toUpperCase();
    case "lower-alpha":
      return places(n);
    case "upper-alpha":
      return places(n).toUpperCase();
    case "lowerRoman":
      return roman(n);
    case "upperRoman":
      return roman(n).toUpperCase();
    case "decimalZero":
      return String(n).padStart(2, "0");
    case "ordinal":
      return `${n}e`;
    case "cardinalText":
      return CARDINALS[n - 1] ?? String(n);
    case "ordinalText":
      return ORDINALS[n - 1] ?? `${n}e`;
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return n >= 1 && n <= 20 ? String.fromCodePoint(0x245f + n) : String(n);
    case "decimalEnclosedParen":
      return `(${n})`;
    case "decimalEnclosedFullstop":
      return `${n}.`;
    case "numberInDash":
      return `- ${n} -`;
    case "chicago":
      return n >= 1 && n <= 200 ? "*†‡§".charAt((n - 1) % 4).repeat(Math.floor((n - 1) / 4) + 1) : String(n);
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

/** a … z, aa, ab …: as browsers do. */
function places(n: number): string {
  if (n < 1 || n > 26 * 27) return String(n);
  const [first, last] = [Math.floor((n - 1) / 26), (n - 1) % 26];
  return (first > 0 ? String.fromCharCode(96 + first) : "") + String.fromCharCode(97 + last);
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
