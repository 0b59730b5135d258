/** Prints: short names of contents. Two contents with one print are the same. */
import { createHash } from "node:crypto";

const LENGTH = 16;

/** The print of some contents, one after the other. */
export function printOf(...contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const content of contents) hash.update(content);
  return hash.digest("base64url").slice(0, LENGTH);
}

/** The print of anything that JSON can hold. */
export const printOfJson = (value: unknown): string => printOf(JSON.stringify(value));
