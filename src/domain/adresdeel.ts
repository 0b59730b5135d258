/**
 * One part of an address, made of a name. It is the name of a folder and of files too, on any system: never empty,
 * never too long, and nothing that a system keeps for itself.
 */
import { createHash } from "node:crypto";
import { isWholeSlug, slugify } from "./slug.ts";

/** A name on disk has room for 255 bytes; what stands behind this part (“-mededeling-2.json”) must fit in too. */
export const LONGEST_DEEL = 120;
const PRINT_LENGTH = 10;

/** The names of devices, which Windows gives to no file, whatever stands behind a full stop. */
export const isDevice = (naam: string): boolean => /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(naam);

/** Whether a slug can be part of an address as it is. */
export const isAdresDeel = (slug: string): boolean => slug !== "" && slug.length <= LONGEST_DEEL && !isDevice(slug);

/**
 * The slug of a text; with a print of the text behind it where the slug is none of an address, or lacks letters. Two
 * texts have one part only where they differ in nothing but case, accents and punctuation.
 */
export function adresDeel(text: string): string {
  const slug = slugify(text);
  return isAdresDeel(slug) && isWholeSlug(text) ? slug : printedDeel(slug, text.normalize("NFC").toLowerCase());
}

/** As much of a slug as there is room for, and the print of what it stands for: “lange-naam-3fa9c1d2e0”. */
export function printedDeel(slug: string, text: string): string {
  const print = createHash("sha256").update(text).digest("hex").slice(0, PRINT_LENGTH);
  const start = slug.slice(0, LONGEST_DEEL - PRINT_LENGTH - 1).replace(/-+$/, "");
  return start === "" ? print : `${start}-${print}`;
}
