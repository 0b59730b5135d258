/**
 * Raised and lowered numbers in a text without markup: “10⁶”, “m²”, “¹/₂”. A power must not become a number, nor a mark
 * of a note part of one.
 */

import { raisedDigits } from "../../domain/cijfers.ts";

const LOWERED = "₀₁₂₃₄₅₆₇₈₉";
/** What has a raised form of its own; letters are not among them: “1e” and “2de” read the same. */
const NUMBER = /^\s*[+\-–−]?\d[\d\s]*[+\-–−]?\s*$/;

const withSigns = (text: string, plus: string, minus: string): string =>
  text.replace(/[+\-–−]/g, (sign) => (sign === "+" ? plus : minus));

/**
 * A raised number as it is written in running text: “6” → “⁶”. What is no number (“1)”, “de”) stays as it is, and so
 * does what nothing stands before: it heads a note.
 *
 * @param before the text that it stands behind, in its paragraph
 */
export const raised = (text: string, before: string): string =>
  before.trim() !== "" && NUMBER.test(text) ? raisedNumber(text) : text;

/**
 * A lowered number: “CO2” can't be misread and stays as everybody types it; beside another number, or below a stroke, it
 * would be: “10₂”, “¹/₂”.
 *
 * @param after the text that follows it
 */
export const lowered = (text: string, before: string, after: string): string =>
  NUMBER.test(text) && (/[\d/⁄⁰¹²³⁴-⁹]$/.test(before) || /^\d/.test(after)) ? loweredNumber(text) : text;

/** A number in raised digits, with its sign: “6” → “⁶”. */
export const raisedNumber = (number: string): string => withSigns(raisedDigits(number), "⁺", "⁻");

/** The same in lowered digits. */
export const loweredNumber = (number: string): string =>
  withSigns(
    number.replace(/\d/g, (digit) => LOWERED[Number(digit)]!),
    "₊",
    "₋",
  );
