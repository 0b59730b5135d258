/** Signs of the symbol fonts that come with Word, which have their own code for each → Unicode. */

/** From the code of the first on; “�” where the font has none that means anything outside it. */
interface Row {
  from: number;
  signs: string;
}

const SYMBOL: readonly Row[] = [
  { from: 0x20, signs: " !∀#∃%&∍()∗+,−./0123456789:;<=>?" },
  { from: 0x40, signs: "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_" },
  { from: 0x60, signs: "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼" },
  { from: 0xa0, signs: "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…│─↵" },
  { from: 0xc0, signs: "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓" },
  { from: 0xe0, signs: "◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪�〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭" },
];
const WINGDINGS: readonly Row[] = [
  { from: 0x20, signs: " " },
  { from: 0x28, signs: "☎" },
  { from: 0x2a, signs: "✉" },
  { from: 0x4a, signs: "☺" },
  { from: 0x4c, signs: "☹" },
  { from: 0x6c, signs: "●❍■☐" },
  { from: 0x71, signs: "❑❒" },
  { from: 0x75, signs: "◆❖" },
  { from: 0x78, signs: "☒" },
  { from: 0x80, signs: "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿" },
  { from: 0x9e, signs: "·•" },
  { from: 0xa1, signs: "○" },
  { from: 0xa7, signs: "▪☐" },
  { from: 0xab, signs: "★" },
  { from: 0xd8, signs: "➢" },
  { from: 0xdf, signs: "←→↑↓" },
  { from: 0xe8, signs: "➔" },
  { from: 0xef, signs: "⇦⇨⇧⇩" },
  { from: 0xfb, signs: "✗✓☒☑" },
];
const WINGDINGS_2: readonly Row[] = [
  { from: 0x20, signs: " " },
  { from: 0x4f, signs: "✗✓☒☑☒☒" },
  { from: 0xa3, signs: "☐" },
];
const WEBDINGS: readonly Row[] = [
  { from: 0x20, signs: " " },
  { from: 0x33, signs: "◀▶▲▼" },
  { from: 0x61, signs: "✔" },
  { from: 0x63, signs: "☐" },
  { from: 0x67, signs: "■" },
  { from: 0x6e, signs: "●" },
  { from: 0x72, signs: "✖" },
];
const FONTS: ReadonlyMap<string, readonly Row[]> = new Map([
  ["symbol", SYMBOL],
  ["wingdings", WINGDINGS],
  ["wingdings 2", WINGDINGS_2],
  ["wingdings 3", [{ from: 0x20, signs: " " }]],
  ["webdings", WEBDINGS],
]);

/** Stands for a sign that can't be told. */
export const UNKNOWN = "\ufffd";

/** Bullets are copied from one font to the next with the code that they have in these. */
const BULLETS: ReadonlySet<string> = new Set(["\uf0b7", "\uf0a7", "\uf0d8"]);

const rowsOf = (font: string | undefined): readonly Row[] | undefined => FONTS.get((font ?? "").toLowerCase());

export const isSymbolFont = (font: string | undefined): boolean => rowsOf(font) !== undefined;

/**
 * What a character is in a font; {@link UNKNOWN} where that can't be told. Symbol fonts keep their signs where Unicode
 * has letters, or at U+F020 to U+F0FF; characters beyond these are of another font, which stepped in.
 */
export function signIn(font: string | undefined, char: string): string {
  const code = char.codePointAt(0)!;
  const rows = rowsOf(font);
  const isPrivate = code >= 0xe000 && code <= 0xf8ff;
  if (rows === undefined || (code > 0xff && !isPrivate) || /\s/.test(char)) {
    return isPrivate ? (BULLETS.has(char) ? "•" : UNKNOWN) : char;
  }
  const byte = code & 0xff;
  const row = rows.findLast(({ from }) => from <= byte);
  return row?.signs[byte - row.from] ?? UNKNOWN;
}
