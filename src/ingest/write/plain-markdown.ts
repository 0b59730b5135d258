/**
 * Texts that the serialiser would write as they stand, or with only their square brackets escaped. It tries
 * some thirty patterns on every text; nearly all texts need none of them. A property test holds both against
 * each other.
 */

/** Letters, and marks that mean nothing to markdown within a line that begins as {@link OPENS_LINE} says. */
const MARKS = String.raw`\p{Letter}\p{Number} ,;:?'’‘“”"«»%€–—/().…\[\]-`;
const OPENS_LINE = /^[\p{Letter}“‘«€"']/u;
const PLAIN = new RegExp(`^[${MARKS}]*$`, "u");
/** What is, or would be taken for, an address; and a bracket that would make a link of the one before. */
const MEANS_SOMETHING = /www\.|https?|[ps]:\/|\]\(/i;

/** A text that opens a line, as markdown; `null` where the serialiser must decide. */
export const plainStart = (value: string): string | null => (OPENS_LINE.test(value) ? plain(value) : null);

/** A text that stands behind something else in its line; `null` where the serialiser must decide. */
export const plainRest = (value: string): string | null => (value.startsWith("(") ? null : plain(value));

function plain(value: string): string | null {
  return PLAIN.test(value) && !MEANS_SOMETHING.test(value) ? value.replaceAll("[", "\\[") : null;
}
