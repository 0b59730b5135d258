/** Raised digits: those of powers, and of marks of notes in a text without markup. */

/** Each at its own value. */
export const RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** “12” → “¹²”; what is no digit stays as it is. */
export const raisedDigits = (text: string): string => text.replace(/\d/g, (digit) => RAISED_DIGITS[Number(digit)]!);
