/**
 * Formulas on one line of text, as people type them: “teller/noemer”, “(a + b)/2”, “10⁶”, “x_(i+1)”, “√(a + b)”. Brackets
 * stand where leaving them out would say something else.
 */
import { loweredNumber, raisedNumber } from "../../tree/scripts.ts";

/** A part of a formula. */
export interface Term {
  text: string;
  /** Whether it is a fraction: beside a letter or a number it needs brackets, “(1/2)x”. */
  isFraction: boolean;
}

export const term = (text: string): Term => ({ text, isFraction: false });

/** One number, one word, or what stands in brackets already. */
const WHOLE = /^(?:[\p{L}\p{M}\p{N}.,%‰°²³¹⁰⁴-⁹⁺⁻₀-₉]+|\([^()]*\)|\[[^[\]]*\])$/u;
const NUMBER = /^[+−-]?\d+$/;
/** What a fraction must not touch. */
const TOUCHES = /[\p{L}\p{N}(√]/u;

/** A part that can stand as one thing in another. */
export const grouped = (text: string): string => (WHOLE.test(text.trim()) ? text.trim() : `(${text.trim()})`);

export const fraction = (num: string, den: string): Term => ({
  text: `${grouped(num)}/${grouped(den)}`,
  isFraction: true,
});

/** Parts in a row. */
export function sequence(terms: readonly Term[]): string {
  return terms
    .map(({ text, isFraction }, i) => {
      const before = terms[i - 1]?.text.at(-1) ?? "";
      const after = terms[i + 1]?.text.at(0) ?? "";
      return isFraction && (TOUCHES.test(before) || TOUCHES.test(after)) ? `(${text})` : text;
    })
    .join("");
}

const above = (text: string): string =>
  text === "" ? "" : NUMBER.test(text) ? raisedNumber(text) : `^${grouped(text)}`;
const below = (text: string): string =>
  text === "" ? "" : NUMBER.test(text) ? loweredNumber(text) : `_${grouped(text)}`;

/** A base with what stands below and above behind it. */
export const withScripts = (base: string, sub: string, sup: string): string =>
  `${base === "" ? "" : grouped(base)}${below(sub)}${above(sup)}`;

/** The same before it: “¹⁴₆C”. */
export const withScriptsBefore = (base: string, sub: string, sup: string): string =>
  `${above(sup)}${below(sub)}${grouped(base)}`;

export const root = (inside: string, degree: string): string =>
  `${degree === "" || degree === "2" ? "" : NUMBER.test(degree) ? raisedNumber(degree) : `(${degree})`}√${grouped(inside)}`;

/** “∑_(i=1)^n x”: a sign over a range. */
export const over = (sign: string, from: string, to: string, of: string): string =>
  `${sign}${from === "" ? "" : `_${grouped(from)}`}${to === "" ? "" : `^${grouped(to)}`} ${of}`;

/** “sin(x)” */
export const applied = (name: string, to: string): string => (/^\(.*\)$/s.test(to) ? `${name}${to}` : `${name}(${to})`);

/** Rows of cells; the brackets about it are the writer's. */
export const rows = (cells: readonly (readonly string[])[]): string => cells.map((row) => row.join(", ")).join("; ");

/** A letter with a sign over it: “x̄”. */
export const accented = (base: string, sign: string): string => `${[...base].length > 1 ? grouped(base) : base}${sign}`;

/** Letters of formulas have codes of their own in Unicode, “𝐸”; they are read as letters. */
export const plainLetters = (text: string): string =>
  text.replace(/[\u{1d400}-\u{1d7ff}]/gu, (letter) => letter.normalize("NFKC"));
