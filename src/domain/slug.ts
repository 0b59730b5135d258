/** Texts as addresses write them. */

/** In one case and without marks, so that “Yeşilgöz” and “YESILGOZ” are one; letters of other alphabets stay. */
export const fold = (text: string): string => (ASCII.test(text) ? text : withoutMarks(text)).toLowerCase();

/** Most names and words are written with nothing else. */
const ASCII = /^[\0-\x7f]*$/;

const withoutMarks = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .replace(/ı/g, "i")
    .replace(/ß/g, "ss")
    .replace(/[Øø]/g, "o")
    .replace(/[Łł]/g, "l");

/**
 * A text in lower-case ASCII letters, digits and single hyphens: “Yeşilgöz-Zegerius” gives “yesilgoz-zegerius”. A text
 * without any such letter gives “”: what becomes an address goes through `adresDeel`.
 */
export const slugify = (text: string): string =>
  fold(text)
    .replace(/['’‘]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");

/** Whether the slug of a text lacks none of its letters and digits. */
export const isWholeSlug = (text: string): boolean => !/(?![a-z0-9])[\p{Letter}\p{Number}]/u.test(fold(text));
